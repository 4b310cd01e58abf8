import { z } from 'zod';
import { accentFault, defaultAccent, leastTextContrast, readAccent } from '../look/palette.ts';
import { asWritten } from '../problems/as-written.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { contentFormat, formatVersion } from './content-format.ts';
import {
  isWebAddress,
  nameText,
  parseQualifiedId,
  problemParams,
  shapedText,
  text,
  webAddress,
  type Reference,
} from './fields.ts';
import { kinds } from './kinds.ts';
import { languages } from './languages.ts';
import { tombstoneSchema } from './tombstone.ts';

/** The sections of the site that its header can lead to. */
export const sections = [...kinds, 'timeline', 'network', 'wordings', 'changes', 'checks', 'about'] as const;
export type SectionName = (typeof sections)[number];

/** What a link of the header leads to. */
export type LinkTarget =
  | { readonly section: SectionName }
  | { readonly record: Reference }
  /** A web address, elsewhere. */
  | { readonly address: string };

const linkTarget = z
  .string()
  .trim()
  .min(1)
  .describe(
    `A section (${sections.join(', ')}), a record with its folder, such as topics/harbour, or a web address elsewhere.`,
  )
  .transform((written, context): LinkTarget => {
    const section = sections.find((name) => name === written);
    if (section) return { section };
    const record = parseQualifiedId(written);
    if (record) return { record };
    if (isWebAddress(written)) return { address: written };
    context.addIssue({
      code: 'custom',
      params: problemParams(
        'schema/invalid-value',
        `${asWritten(written)} is no section, no record with its folder, and no web address.`,
        didYouMean(written, sections) ||
          `Write one of ${sections.join(', ')}; or a record, such as topics/harbour; or an address that begins with https:// or http://.`,
      ),
    });
    return z.NEVER;
  });

const headerLink = z
  .strictObject({
    to: linkTarget,
    label: nameText('What the link says; needed for an address elsewhere. Sections and records have names.').optional(),
  })
  .check((context) => {
    const { to, label } = context.value;
    if (!('address' in to) || label !== undefined) return;
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: ['label'],
      params: {
        ...problemParams(
          'schema/missing-field',
          'A link to an address elsewhere needs a label.',
          'Add `label`: the words of the link.',
        ),
      },
    });
  });

/** Where readers write to: an e-mail address, or a page that says how. */
const contact = shapedText(
  'Where readers reach whoever publishes it: an e-mail address, or the web address of a page.',
  (written) => isMailAddress(written) || isWebAddress(written),
  (written) =>
    problemParams(
      'schema/invalid-value',
      `${asWritten(written)} is neither an e-mail address nor a web address.`,
      'Write it like desk@averland.example, or the whole address of a page, beginning with https:// or http://.',
    ),
);

/** The addresses people have; a `mailto:` link of one can hold nothing else. */
export function isMailAddress(written: string): boolean {
  return /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(written);
}

const accent = z
  .string()
  .trim()
  .min(1)
  .describe(
    `The colour of spoken words, as six hexadecimal digits, in quotation marks because of the #: '${defaultAccent}' (the default). Its tones for dark paper and for highlights are derived from it.`,
  )
  .transform((written, context): string => {
    const colour = readAccent(written);
    if (colour === undefined) {
      const help = `Write six hexadecimal digits after a #, in quotation marks: '${defaultAccent}'.`;
      const message = `${asWritten(written)} is no colour.`;
      context.addIssue({ code: 'custom', params: problemParams('schema/invalid-value', message, help) });
      return z.NEVER;
    }
    const fault = accentFault(colour);
    if (!fault) return colour;
    const behind = fault.against === 'paper' ? 'the light paper' : 'a highlight on light paper';
    context.addIssue({
      code: 'custom',
      params: problemParams(
        'site/accent',
        `Words in ${colour} could not be read well: their contrast with ${behind} is ${fault.contrast.toFixed(1)}:1, and text needs ${leastTextContrast}:1 (WCAG 2.2, level AA).`,
        `Take a darker one; the nearest of this hue is '${fault.suggestion}'.`,
      ),
    });
    return z.NEVER;
  });

/** What the publication is: the one record that is about the site itself. The body is the beginning of its page "About". */
export const publicationSchema = z.strictObject({
  format: formatVersion(
    `The version of the content format the record is written in; this engine reads ${contentFormat}. See docs/upgrading.md.`,
  ),
  name: nameText('What the site is called, in its header, titles, feeds and citations; it also signs assessments.'),
  tagline: text(
    'One sentence that says what it is; for the home page, search engines and those who share it.',
  ).optional(),
  publisher: z
    .strictObject({
      name: nameText('The name.'),
      kind: z.enum(['organization', 'person']).describe('Whether it is a body or one person.'),
      url: webAddress('A page about it.').optional(),
    })
    .describe('Who publishes it and answers for it; left out, the site says that it is not stated.')
    .optional(),
  contact: contact.optional(),
  language: z.enum(languages).default(languages[0]).describe('The language of the interface. Records keep their own.'),
  licence: z
    .strictObject({
      name: nameText('What it is called, such as CC BY 4.0.'),
      url: webAddress('The address of its text.').optional(),
    })
    .describe('The licence of the data: of what the site says, not of the articles, which remain their publishers’.')
    .optional(),
  correctionsPolicy: text('How mistakes are corrected, and where to report one; shown on the page "About".').optional(),
  accent: accent.default(defaultAccent),
  links: z
    .array(headerLink)
    .max(8)
    .optional()
    .describe(
      'The links of the header, in their order; left out: analyses, articles, actors, quotes, claims, timeline. The search is always there.',
    ),
  removed: z
    .array(tombstoneSchema)
    .max(10_000)
    .default([])
    .describe('Records that were taken down. `npm run remove -- KIND ID --reason "WORDS" --date DAY` writes them.'),
});

/** What the publication says of itself, without what was taken down, which few pages rest on. */
export type Publication = Omit<z.output<typeof publicationSchema>, 'removed'>;

/** The two parts of what `site.md` says. */
export function splitPublication({ removed, ...data }: z.output<typeof publicationSchema>) {
  return { data: data satisfies Publication, removed };
}

/** What a publication is that says nothing of itself: the content folder has no `site.md`. */
export const defaultPublication: Publication = splitPublication(publicationSchema.parse({ name: 'On Record' })).data;
