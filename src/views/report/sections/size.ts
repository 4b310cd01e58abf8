import type { Words } from '../../../words/words.ts';
import type { OutlineSection } from '../outline.ts';
import type { Report } from '../report.ts';
import { text } from '../runs.ts';
import { section } from './section.ts';

/** How large the record and its site are. */
export function sizeSection({ size, problems }: Report, words: Words): OutlineSection {
  const { size: labels, sections } = words.report;
  const rows = (['records', 'pages', 'words', 'files', 'bytes'] as const).flatMap((name) => {
    const row = size[name];
    // Of content with errors no page but a record's own was counted.
    if (name === 'pages' && problems.errors.before + problems.errors.after > 0) return [];
    return row && row.before !== row.after ? [{ name, ...row }] : [];
  });
  const { number } = words.text;
  return section('size', sections.size, false, [
    {
      title: undefined,
      items: rows.map(({ name, before, after }) => ({
        line: [
          text(
            `${labels[name]}${number(before)} → ${number(after)} (${after > before ? '+' : '−'}${number(Math.abs(after - before))})`,
          ),
        ],
        details: [],
        texts: [],
      })),
    },
  ]);
}
