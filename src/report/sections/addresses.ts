import type { Words } from '../../words/words.ts';
import type { OutlineItem, OutlineSection, Run } from '../outline.ts';
import type { Report } from '../report.ts';
import { code, text, titleRuns } from '../runs.ts';
import { section } from './section.ts';

/** The addresses of records that were there and lead nowhere now: what breaks the links of others. */
export function lostRecordAddresses(report: Report): readonly string[] {
  return lostAddresses(report).records.map(({ address }) => address);
}

export function lostAddresses({ pages }: Report) {
  const lost = pages.disappeared.filter(({ redirectsTo }) => redirectsTo === null);
  return { records: lost.filter(({ record }) => record), lists: lost.filter(({ record }) => !record) };
}

export function addressSection(report: Report, words: Words): OutlineSection {
  const { records, lists } = lostAddresses(report);
  const { addresses, sections } = words.report;
  return section('addresses', sections.addresses, records.length > 0, [
    {
      title: lists.length > 0 ? addresses.records : undefined,
      items: records.map(({ address, record }) => lostAddressItem(address, record, report, words)),
    },
    { title: addresses.lists, items: lists.map(({ address }) => ({ line: [code(address)], details: [], texts: [] })) },
  ]);
}

/** An address that is gone, whose it was, and how it can be led to where that is now. */
function lostAddressItem(
  address: string,
  record: Run['record'] | null,
  { records }: Report,
  words: Words,
): OutlineItem {
  const { addresses } = words.report;
  const [kind, ...id] = address.split('/').slice(0, -1);
  const formerId = id.join('/');
  const known = records.find(({ record: one }) => one.kind === record?.kind && one.id === record.id);
  const renamed = records.find(
    (one) => one.change === 'changed' && one.record.kind === kind && one.formerId === formerId,
  );
  const now = renamed?.record ?? known?.record;
  return {
    line: [code(address), ...(now ? [text(' '), ...titleRuns(now, words, renamed !== undefined)] : [])],
    details: [
      [
        text(renamed ? addresses.renamed : addresses.help),
        ...(renamed ? [code(renamed.record.path), text(words.text.colon)] : []),
        code(`formerIds: [${formerId}]`),
      ],
    ],
    texts: [],
  };
}
