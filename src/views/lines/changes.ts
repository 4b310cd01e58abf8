/** What was said of the record after it was written: assessments of claims, corrections, and what was taken down. */
import { keyOf } from '../../record/corpus/corpus.ts';
import { compareDates } from '../../record/dates/compare-dates.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { oncePer } from '../../record/derived/once-per.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { Assessment } from '../../record/schemas/claim.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { kinds } from '../../record/schemas/kinds.ts';
import type { Site } from '../page/site.ts';
import { verdictsByWeight } from './verdicts.ts';

export type Change =
  | { readonly form: 'correction'; readonly date: Edtf; readonly record: AnyRecord; readonly index: number }
  /** A record that was taken down: only its kind and id are left. */
  | {
      readonly form: 'removal';
      readonly date: Edtf;
      readonly record: Reference;
      readonly index: 0;
      readonly reason: string;
    }
  | {
      readonly form: 'assessment';
      readonly date: Edtf;
      readonly record: RecordOf<'claims'>;
      /** Its place among the assessments of the file. */
      readonly index: number;
      readonly assessment: Assessment;
      /** The one that counted until then. */
      readonly before: Assessment | undefined;
    };

/** All changes, the newest first; of one day, what was taken down, corrections, then assessments from what most needs a reader's attention. */
export const changesOf = oncePer(({ corpus }: Site): readonly Change[] =>
  [
    ...corpus.removed.map(({ record, date, reason }): Change => ({ form: 'removal', date, record, index: 0, reason })),
    ...kinds.flatMap((kind) =>
      [...(corpus.records[kind] as ReadonlyMap<string, AnyRecord>).values()].flatMap((record): Change[] => [
        ...record.data.corrections.map(({ date }, index): Change => ({ form: 'correction', date, record, index })),
        ...(record.kind === 'claims' ? assessmentsOf(record) : []),
      ]),
    ),
  ].sort(
    (a, b) =>
      compareDates(b.date, a.date) ||
      weightOf(a) - weightOf(b) ||
      compareText(keyOf(a.record), keyOf(b.record)) ||
      b.index - a.index,
  ),
);

function weightOf(change: Change): number {
  switch (change.form) {
    case 'removal':
      return -2;
    case 'correction':
      return -1;
    case 'assessment':
      return verdictsByWeight.indexOf(change.assessment.verdict);
  }
}

function assessmentsOf(record: RecordOf<'claims'>): Change[] {
  const inOrder = record.data.assessments
    .map((assessment, index) => ({ assessment, index }))
    .sort((a, b) => compareDates(a.assessment.date, b.assessment.date) || a.index - b.index);
  return inOrder.map(({ assessment, index }, place) => ({
    form: 'assessment',
    date: assessment.date,
    record,
    index,
    assessment,
    before: inOrder[place - 1]?.assessment,
  }));
}
