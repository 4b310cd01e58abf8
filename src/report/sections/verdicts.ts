import { parseEdtf } from '../../dates/edtf.ts';
import { formatDate } from '../../dates/format-date.ts';
import type { Words } from '../../words/words.ts';
import type { OutlineItem, OutlineSection, Run } from '../outline.ts';
import type { RecordChange, Report } from '../report.ts';
import { recordRuns, shortened, text } from '../runs.ts';
import { section } from './section.ts';

const longestReasoning = 300;

/** Claims whose standing verdict is another one. */
export function verdictSection({ verdicts, records }: Report, words: Words): OutlineSection {
  const { verdicts: titles, sections } = words.report;
  const change = new Map(records.map((one) => [`${one.record.kind}/${one.record.id}`, one.change]));
  const of = (wanted: RecordChange['change'] | undefined) =>
    verdicts
      .filter(({ record }) => {
        const found = change.get(`${record.kind}/${record.id}`);
        return (found === 'added' || found === 'removed' ? found : undefined) === wanted;
      })
      .map(({ record, before, after }): OutlineItem => {
        const label = (verdict: string | undefined) =>
          (words.verdicts.labels as Readonly<Record<string, string>>)[verdict ?? 'not assessed'] ?? verdict ?? '';
        const now: Run = { text: label(after?.verdict), as: 'strong' };
        return {
          line: [
            ...(wanted === 'added'
              ? [now]
              : wanted === 'removed'
                ? [text(label(before?.verdict))]
                : [text(`${label(before?.verdict)} → `), now]),
            text(words.text.colon),
            ...recordRuns(record, words),
          ],
          details: after
            ? [
                [
                  text(
                    `${dateText(after.date, words)}${words.text.colon}${shortened(after.reasoning, longestReasoning)}`,
                  ),
                ],
              ]
            : [],
          texts: [],
        };
      });
  return section('verdicts', sections.verdicts, false, [
    { title: titles.changed, items: of(undefined) },
    { title: titles.added, items: of('added') },
    { title: titles.removed, items: of('removed') },
  ]);
}

function dateText(written: string, words: Words): string {
  const parsed = parseEdtf(written);
  return parsed.ok ? formatDate(parsed.date, words.dates) : written;
}
