/** What sources say of a claim. */
export const verdicts = {
  labels: {
    corroborated: 'Corroborated',
    contradicted: 'Contradicted',
    disputed: 'Disputed',
    'not assessed': 'Not assessed',
  },
  /** Several claims: "2 corroborated". */
  counted: {
    corroborated: (number: number) => `${number} corroborated`,
    contradicted: (number: number) => `${number} contradicted`,
    disputed: (number: number) => `${number} disputed`,
    'not assessed': (number: number) => `${number} not assessed`,
  },
};

export type VerdictsWords = typeof verdicts;
