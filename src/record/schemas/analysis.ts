import { z } from 'zod';
import { commonFields, edtf, languageTag, list, nameMeanings, reference, text } from './fields.ts';

/**
 * Our own writing about articles. The body is Markdown and can embed records:
 *
 *     ::quote{id=some-quote}   ::claim{id=some-claim}   ::event{id=some-event}
 *
 * and link to them by folder and id: `[the minister](actors/some-actor)`.
 */
export const analysisSchema = z.strictObject({
  headline: text('The headline.'),
  author: text('Who signs it.'),
  datePublished: edtf('The day of publication.'),
  inLanguage: languageTag('The language of the text.').default('en'),
  summary: text('Its main finding, in one sentence.'),
  about: list(reference('articles', 'An article.')).min(1).describe('The articles it analyses.'),
  topics: list(reference('topics', 'A topic.')).default([]).describe('What it is about.'),
  names: nameMeanings,
  ...commonFields,
});

export type Analysis = z.output<typeof analysisSchema>;
