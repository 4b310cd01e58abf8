import { z } from 'zod';
import { commonFields, edtf, flag, languageTag, nameText, text, webAddress } from './fields.ts';
import { keptPageHash } from './page-hash.ts';

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
  keptPage: keptPageHash(
    'The SHA-256 of the saved page that its article was taken from, where the page is kept beside the content folder, as kept/HASH.html.',
  ).optional(),
  licence: z
    .strictObject({
      name: nameText('What it is called, such as CC BY 4.0.'),
      url: webAddress('The address of its text.').optional(),
      wholeText: flag(
        '`true` where it lets others pass on the whole text; then the text of the article is in the open data. Otherwise only passages are.',
      ).default(false),
    })
    .describe('Under which licence it was published, where it says so.')
    .optional(),
  ...commonFields,
});

export type Source = z.output<typeof sourceSchema>;
