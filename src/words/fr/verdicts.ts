import type { VerdictsWords } from '../en/verdicts.ts';

/** They agree with "affirmation", which is feminine. */
export const verdicts: VerdictsWords = {
  labels: {
    corroborated: 'Corroborée',
    contradicted: 'Contredite',
    disputed: 'Contestée',
    'not assessed': 'Non évaluée',
  },
  counted: {
    corroborated: (number) => `${number}\u00A0corroborée${plural(number)}`,
    contradicted: (number) => `${number}\u00A0contredite${plural(number)}`,
    disputed: (number) => `${number}\u00A0contestée${plural(number)}`,
    'not assessed': (number) => `${number}\u00A0non évaluée${plural(number)}`,
  },
};

function plural(number: number): string {
  return number > 1 ? 's' : '';
}
