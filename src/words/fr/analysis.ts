import type { AnalysisWords } from '../en/analysis.ts';

export const analysis: AnalysisWords = {
  kind: 'Analyse',
  by: (author) => `Par ${author}, `,
  about: 'L’article analysé',
};
