import { counted } from './kinds.ts';

export const claim = {
  kind: 'Claim',
  /** At the head of a page, and in a list: before who claims it. */
  claimedBy: 'Claimed by ',
  claimedByInList: 'claimed by ',
  inArticlesVoice: ', in the article’s own voice',
  whatSourcesSay: 'What the sources say',
  /** After the verdict. */
  notSetAgainst: '. This claim has not been set against sources yet.',
  sources: counted('source'),
  /** Before the date. */
  assessedBy: (site: string) => `Assessed by ${site}, `,
  evidence: 'The words',
  /** Before the hedging words, in quotation marks. */
  hedgedWith: 'Hedged with ',
  unhedged: 'Stated without a hedge.',
  unhedgedInArticle: 'Stated in the article’s own voice, without a hedge.',
  reasoning: 'Reasoning',
  earlierAssessments: 'Earlier assessments',
  about: 'About',
  /** After what the article calls somebody without a name, before its words for why. */
  unnamed: ', without a name ',
  /** Before the names of those who say so. */
  reportedBy: ', as reported by ',
  inQuote: 'Made in this quote',
  reviews: 'Rated elsewhere',
  /** Said once above them. */
  reviewsNote: 'Verdicts of others, in their words. They are not ours, and the verdict above does not rest on them.',
};

export type ClaimWords = typeof claim;
