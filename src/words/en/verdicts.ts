/** What sources say of a claim. */
export const verdicts = {
  labels: {
    corroborated: 'Corroborated',
    contradicted: 'Contradicted',
    disputed: 'Disputed',
    'not assessed': 'Not assessed',
  },
  /** In a legend, after the label. */
  meanings: {
    corroborated: 'sources state it too',
    contradicted: 'sources state otherwise',
    disputed: 'sources agree in part, or not with each other',
    'not assessed': 'no source was gathered',
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
