import { keyOf } from '../../../record/corpus/corpus.ts';
import type { Words } from '../../../words/words.ts';
import type { OutlineItem, OutlineSection } from '../outline.ts';
import type { PageChange, Report } from '../report.ts';
import { code, text, titleRuns } from '../runs.ts';
import { section } from './section.ts';

/** The addresses of records that were there and lead nowhere now: what breaks the links of others. */
export function lostRecordAddresses(report: Report): readonly string[] {
  return lostAddresses(report).records.map(({ address }) => address);
}

/** The same with those of lists, which come and go with what they list. */
export function lostAddresses({ pages }: Report) {
  const lost = pages.disappeared.filter(({ redirectsTo }) => redirectsTo === null);
  return { records: lost.filter(({ record }) => record), lists: lost.filter(({ record }) => !record) };
}

export function addressSection(report: Report, words: Words): OutlineSection {
  const { records, lists } = lostAddresses(report);
  const { addresses, sections } = words.report;
  const itemOf = lostAddressItems(report, words);
  return section('addresses', sections.addresses, records.length > 0, [
    { title: lists.length > 0 ? addresses.records : undefined, items: records.map(itemOf) },
    { title: addresses.lists, items: lists.map(({ address }) => ({ line: [code(address)], details: [], texts: [] })) },
  ]);
}

/** An address that is gone, whose it was, and how it can be led to where that is now. */
function lostAddressItems({ records }: Report, words: Words): (page: PageChange) => OutlineItem {
  const { addresses } = words.report;
  const changes = new Map(records.map((change) => [keyOf(change.record), change]));
  const renames = new Map(
    records.flatMap(({ record, ...one }) =>
      one.change === 'changed' && one.formerId !== null ? [[`${record.kind}/${one.formerId}`, record]] : [],
    ),
  );
  return ({ address, record }) => {
    const key = address.replace(/\/$/, '');
    const formerId = key.slice(key.indexOf('/') + 1);
    const renamed = renames.get(key);
    const known = record ? changes.get(keyOf(record)) : undefined;
    const now = renamed ?? known?.record;
    const redirect = code(`formerIds: [${formerId}]`);
    const help = renamed
      ? [text(addresses.renamed), code(renamed.path), text(words.text.colon), redirect]
      : known?.change === 'changed' && known.record.isDraft && known.record.id === formerId
        ? [text(addresses.withdrawn)]
        : [text(addresses.help), redirect];
    return {
      line: [code(address), ...(now ? [text(' '), ...titleRuns(now, words, renamed !== undefined)] : [])],
      details: [help],
      texts: [],
    };
  };
}
