import type { Words } from '../../../words/words.ts';
import type { OutlineItem, OutlineSection, Run } from '../outline.ts';
import type { Report } from '../report.ts';
import { code, text } from '../runs.ts';
import { section } from './section.ts';

/** Pages that are new, changed, or gone with a redirect; those gone without one are among the addresses. */
export function pageSection({ pages, problems, records }: Report, words: Words): OutlineSection {
  const { pages: titles, sections } = words.report;
  const run = ({ address, record }: { address: string; record: Run['record'] | null }): Run => ({
    text: address === '' ? titles.home : address,
    ...(address === '' ? {} : { as: 'code' as const }),
    ...(record ? { record } : {}),
    address,
  });
  const isUnknown = problems.errors.before + problems.errors.after > 0 && records.length > 0;
  const items = (list: Report['pages']['appeared']): OutlineItem[] =>
    list.map((page) => ({ line: [run(page)], details: [], texts: [] }));
  const redirected = pages.disappeared.filter((page) => page.redirectsTo !== null);
  return section('pages', sections.pages, false, [
    { title: undefined, items: isUnknown ? [{ line: [text(titles.unknown)], details: [], texts: [] }] : [] },
    { title: titles.appeared, items: items(pages.appeared) },
    {
      title: titles.redirected,
      items: redirected.map(({ address, redirectsTo }) => ({
        line: [code(address), text(' → '), run({ address: redirectsTo ?? '', record: null })],
        details: [],
        texts: [],
      })),
    },
    {
      title: titles.changed,
      items: items([...pages.changed].sort((a, b) => Number(a.record === null) - Number(b.record === null))),
    },
  ]);
}
