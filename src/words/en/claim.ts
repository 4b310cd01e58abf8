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
  /** In a list: before the day on which the article that has it was published. */
  printed: 'printed ',
  /** After counts of somebody’s claims by verdict. */
  selection:
    'Which claims are recorded, and which of them are assessed, is a choice of the editors: the counts are no measure of all that was said.',
  /** Before the date. */
  assessedBy: (site: string) => `Assessed by ${site}, `,
  /** In its place below the verdict "Not assessed", and the day when nothing had been gathered. */
  leftOpenBy: (site: string) => `Left open by ${site}, `,
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
  /** Where a contested statement stands. */
  standing: {
    title: 'Where it stands',
    facts: (articles: number) =>
      articles === 1
        ? 'In one article, as far as this record shows.'
        : `In ${articles} articles, as far as this record shows; the earliest first.`,
    inOwnVoice: 'in the article’s own voice',
    asSaid: 'as the words of the one who claims it',
    same: 'in the same utterance',
    repeats: 'in words that repeat it',
    /** A note of the publisher: "Correction". It may be about something else. */
    noted: (type: string) => `the article has a note of its publisher: ${type.toLowerCase()}`,
    more: (number: number) => `and ${number} more`,
  },
  reviews: 'Rated elsewhere',
  /** Said once above them. */
  reviewsNote: 'Verdicts of others, in their words. They are not ours, and the verdict above does not rest on them.',
};

export type ClaimWords = typeof claim;
