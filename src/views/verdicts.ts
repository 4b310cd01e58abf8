import { compareDates } from '../dates/compare-dates.ts';
import type { Assessment, Claim, Verdict } from '../schemas/claim.ts';

/** A verdict as a word; the page adds the shape, never a colour alone. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly label: string;
}

const labels: Readonly<Record<Verdict, string>> = {
  corroborated: 'Corroborated',
  contradicted: 'Contradicted',
  disputed: 'Disputed',
  'not assessed': 'Not assessed',
};

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

export function verdictView(claim: Claim): VerdictView {
  const verdict = currentAssessment(claim)?.verdict ?? 'not assessed';
  return { verdict, label: labels[verdict] };
}

export function verdictLabel(verdict: Verdict): string {
  return labels[verdict];
}

/** Whether sources stand against the statement, wholly or in part. */
export function isContested(claim: Claim): boolean {
  const { verdict } = verdictView(claim);
  return verdict === 'contradicted' || verdict === 'disputed';
}
