import { keyOf } from '../../../record/corpus/corpus.ts';
import { parseEdtf } from '../../../record/dates/edtf.ts';
import { formatDate } from '../../../words/format-date.ts';
import type { Words } from '../../../words/words.ts';
import type { OutlineItem, OutlineSection, Run } from '../outline.ts';
import type { Report, VerdictChange } from '../report.ts';
import { recordRuns, shortened, text, type Line } from '../runs.ts';
import { section } from './section.ts';

const longestReasoning = 300;

/** Changes of verdicts by what became of their claims: only those of claims that stayed are anybody's change of mind. */
export function verdictsByClaim({ verdicts, records }: Report) {
  const changes = new Map(records.map((one) => [keyOf(one.record), one.change]));
  const of = (wanted: 'added' | 'removed') => verdicts.filter(({ record }) => changes.get(keyOf(record)) === wanted);
  const [added, removed] = [of('added'), of('removed')];
  const others = new Set([...added, ...removed]);
  return { kept: verdicts.filter((change) => !others.has(change)), added, removed };
}

/** Claims whose standing verdict is another one. */
export function verdictSection(report: Report, words: Words): OutlineSection {
  const { verdicts: titles, sections } = words.report;
  const { kept, added, removed } = verdictsByClaim(report);
  const before = (change: VerdictChange) => labelOf(change.before, words);
  const after = (change: VerdictChange): Run => ({ text: labelOf(change.after, words), as: 'strong' });
  const items = (changes: readonly VerdictChange[], said: (change: VerdictChange) => Line) =>
    changes.map((change) => verdictItem(change, said(change), words));
  return section('verdicts', sections.verdicts, false, [
    { title: titles.changed, items: items(kept, (change) => [text(`${before(change)} → `), after(change)]) },
    { title: titles.added, items: items(added, (change) => [after(change)]) },
    { title: titles.removed, items: items(removed, (change) => [text(before(change))]) },
  ]);
}

function verdictItem({ record, after }: VerdictChange, said: Line, words: Words): OutlineItem {
  const reason =
    after && `${dateText(after.date, words)}${words.text.colon}${shortened(after.reasoning, longestReasoning)}`;
  return {
    line: [...said, text(words.text.colon), ...recordRuns(record, words)],
    details: reason === null ? [] : [[text(reason)]],
    texts: [],
  };
}

/** A verdict in the site's words; one that the schema does not have, in a stranger's report, as it is written there. */
function labelOf(standing: VerdictChange['after'], { verdicts: { labels } }: Words): string {
  const verdict = standing?.verdict ?? 'not assessed';
  return Object.hasOwn(labels, verdict) ? labels[verdict as keyof typeof labels] : verdict;
}

function dateText(written: string, words: Words): string {
  const parsed = parseEdtf(written);
  return parsed.ok ? formatDate(parsed.date, words.dates) : written;
}
