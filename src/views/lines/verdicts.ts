import { compareDates } from '../../record/dates/compare-dates.ts';
import type { Assessment, Claim, Verdict } from '../../record/schemas/claim.ts';
import type { Words } from '../../words/words.ts';
import { dateView, type DateView } from './dates.ts';

/** A verdict as a word; the page adds the shape, never a colour alone. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly label: string;
}

/** From what most needs a reader's attention to what least does. */
export const verdictsByWeight = [
  'contradicted',
  'disputed',
  'corroborated',
  'not assessed',
] as const satisfies readonly Verdict[];

/** The newest assessment counts; of two made on one day, the later in the file. */
export function currentAssessment(claim: Claim): Assessment | undefined {
  return claim.assessments.reduce<Assessment | undefined>(
    (newest, assessment) => (newest && compareDates(assessment.date, newest.date) < 0 ? newest : assessment),
    undefined,
  );
}

/** The verdict that counts. */
export function verdictOf(claim: Claim): Verdict {
  return currentAssessment(claim)?.verdict ?? 'not assessed';
}

export function verdictView(verdict: Verdict, words: Words): VerdictView {
  return { verdict, label: words.verdicts.labels[verdict] };
}

/** Whether sources stand against the statement, wholly or in part. */
export function isContested(claim: Claim): boolean {
  return isContesting(verdictOf(claim));
}

/** Whether a verdict says that sources stand against a statement. */
export function isContesting(verdict: Verdict): boolean {
  return verdict === 'contradicted' || verdict === 'disputed';
}

/** Whose assessment it is, and of when; of a claim that nobody assessed, who left it open. */
export function assessmentSignature(
  { name, words }: { readonly name: string; readonly words: Words },
  { verdict, date }: Assessment,
): readonly [string, DateView] {
  const by = verdict === 'not assessed' ? words.claim.leftOpenBy : words.claim.assessedBy;
  return [by(name), dateView(date, words)];
}
