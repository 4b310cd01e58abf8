export const analysis = {
  kind: 'Analysis',
  /** Before the date. */
  by: (author: string) => `By ${author}, `,
  about: 'The article',
};

export type AnalysisWords = typeof analysis;
