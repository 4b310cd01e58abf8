import { z } from 'zod';
import { commonFields, edtf, languageTag, text, webAddress } from './fields.ts';

/** A published document that others can look up. The body says what it reports, in our words. */
export const sourceSchema = z.strictObject({
  publisher: text('Who published it.'),
  headline: text('Its headline or title, where known.').optional(),
  url: webAddress('Its address.').optional(),
  datePublished: edtf('When it was published, as precisely as it is known.'),
  inLanguage: languageTag('The language it is written in.'),
  kind: z
    .enum([
      'news report',
      'agency report',
      'interview',
      'official record',
      'press release',
      'research',
      'dataset',
      'social media',
    ])
    .describe('What kind of document it is.'),
  archivedAt: webAddress('The address of an archived copy.').optional(),
  ...commonFields,
});

export type Source = z.output<typeof sourceSchema>;
