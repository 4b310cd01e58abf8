import type { VerdictsWords } from '../en/verdicts.ts';

/** They agree with "affirmation", which is feminine. */
export const verdicts: VerdictsWords = {
  labels: {
    corroborated: 'Corroborée',
    contradicted: 'Contredite',
    disputed: 'Contestée',
    'not assessed': 'Non évaluée',
  },
  meanings: {
    corroborated: 'des sources disent de même',
    contradicted: 'des sources disent le contraire',
    disputed: 'les sources ne concordent qu’en partie, ou se contredisent entre elles',
    'not assessed': 'aucune source n’a été réunie',
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
