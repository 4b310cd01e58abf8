import { kinds } from '../../record/schemas/kinds.ts';
import type { Words } from '../../words/words.ts';
import type { Run } from './outline.ts';
import type { RecordChange, Report } from './report.ts';
import { text } from './runs.ts';
import { lostAddresses } from './sections/addresses.ts';
import { verdictsByClaim } from './sections/verdicts.ts';

/** What a change comes to, in one line. */
export function verdictLine(report: Report, words: Words): Run[] {
  const { verdict, and, also, end, nothing } = words.report;
  const { records, anchors, problems } = report;
  const counted = (change: RecordChange['change'] | 'renamed') => {
    const listed = kinds.flatMap((kind) => {
      const number = records.filter((one) => one.record.kind === kind && changeOf(one) === change).length;
      return number === 0 ? [] : [words.kinds.counts[kind](number)];
    });
    return listed.length === 0 ? [] : [text(verdict[change](words.report.list(listed)))];
  };
  const part = (number: number, say: (number: number) => string, as?: Run['as']): Run[] =>
    number === 0 ? [] : [{ text: say(number), ...(as ? { as } : {}) }];
  const errors = problems.appeared.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.appeared.length - errors;
  const lost = lostAddresses(report);
  const told = report.publication ? [text(verdict.publication)] : [];
  const news = [...told, ...counted('added'), ...counted('removed'), ...counted('renamed'), ...counted('changed')];
  const rest = [
    part(verdictsByClaim(report).kept.length, verdict.verdicts),
    part(anchors.filter(({ after }) => !after).length, verdict.lost, 'strong'),
    part(anchors.filter(({ before, after }) => before && after).length, verdict.moved),
    part(anchors.filter(({ before }) => !before).length, verdict.found),
  ].flat();
  const found = [...part(errors, verdict.errors, 'strong'), ...part(warnings, verdict.warnings)];
  const checked = [
    ...(found.length === 0 ? [text(verdict.noProblem)] : found),
    ...part(problems.solved.length, verdict.solved),
  ];
  const addresses = [
    ...part(lost.records.length, verdict.addresses, 'strong'),
    ...part(lost.lists.length, verdict.lists),
  ];
  const changes = news.length + rest.length + found.length + problems.solved.length + addresses.length;
  if (changes === 0 && report.pages.changed.length + report.pages.appeared.length === 0) return [text(nothing)];
  const groups = [[...news, ...rest], checked, addresses].filter((group) => group.length > 0);
  const runs = groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [text(also)]),
    // Where a part has commas of its own, others could not be told from them.
    ...group.flatMap((run, place) => (place === 0 ? [run] : [text(group.some(hasComma) ? also : and), run])),
  ]);
  // The full stop is no run of its own: it belongs to the last word.
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: `${run.text}${end}` } : run));
}

function changeOf(change: RecordChange): RecordChange['change'] | 'renamed' {
  return change.change === 'changed' && change.formerId !== null ? 'renamed' : change.change;
}

function hasComma({ text: words }: Run): boolean {
  return words.includes(',');
}
