import { z } from 'zod';
import { commonFields, edtf, languageTag, list, nameMeanings, reference, text } from './fields.ts';

/** What the publisher itself said of its article afterwards. Our own corrections to the record are `corrections`. */
const updateSchema = z.strictObject({
  type: z
    .enum(['correction', 'clarification', 'update', 'retraction'])
    .describe('What the publisher calls it, or what it is.'),
  date: edtf('The day of the note, as precisely as it is known.').optional(),
  text: text('The note, in the publisher’s words.'),
});

/** An article as published: the body is its text, verbatim. */
export const articleSchema = z.strictObject({
  headline: text('The headline.'),
  headlineFrom: z
    .enum(['source', 'address', 'editor'])
    .describe(
      'Where the headline comes from: `source` printed it; `address` means its words were read off the article’s address, ' +
        'where capitals and punctuation are lost; `editor` means it is ours, and marked as ours.',
    ),
  source: reference('sources', 'The source record of this article: who published it, where.'),
  standfirst: text('The lines between the headline and the text, as printed.').optional(),
  captions: list(text('A caption, as printed.')).default([]).describe('The captions of its pictures, as printed.'),
  author: text('The byline, as printed. Leave out when there is none.').optional(),
  datePublished: edtf('The day of publication, as precisely as it is known.'),
  inLanguage: languageTag('The language of the text.'),
  summary: text('One sentence of ours that says what the article reports.'),
  topics: list(reference('topics', 'A topic.')).default([]).describe('What the article is about.'),
  updates: list(updateSchema)
    .default([])
    .describe('What the publisher corrected, clarified, updated or withdrew after publication, in its words.'),
  publish: z
    .enum(['whole', 'excerpts'])
    .default('whole')
    .describe(
      'How much of the text the site and its data show: `whole`, or `excerpts` for only the sentences that records rest on, ' +
        'with the gaps marked. The standfirst and the captions are left out then, too, but for those that records rest on.',
    ),
  names: nameMeanings,
  ...commonFields,
});

export type Article = z.output<typeof articleSchema>;
