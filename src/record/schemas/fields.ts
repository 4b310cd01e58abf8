/**
 * The field types that all schemas share.
 *
 * Frontmatter is read with every scalar as text (see `source/parse-source.ts`), so `name: No` and `date: 2017`
 * mean what the editor typed; here the schema, not the YAML parser, says which text is a number or a date.
 */
import { z } from 'zod';
import { parseEdtf, type Edtf } from '../dates/edtf.ts';
import { findOutlineByCode } from '../places/outlines.ts';
import { asWritten } from '../problems/as-written.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { idFault } from '../source/record-id.ts';
import { isKind, type Kind } from './kinds.ts';

/** What a schema attaches to a custom issue so that it becomes a problem with a code of its own. */
export interface IssueDetails {
  readonly problem: { readonly code: ProblemCode; readonly message: string; readonly help: string };
  /** The field that would mend it by being there: a proposed record may leave it open. */
  readonly lacks?: string;
}

/** A problem of a schema's own, as zod carries it. */
export function problemParams(code: ProblemCode, message: string, help: string): IssueDetails {
  return { problem: { code, message, help } };
}

/** A pointer to another record, as the corpus resolves it. */
export interface Reference<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
}

/** No field needs more; and what is longer costs more to compare than an honest record is worth. */
const longestText = 4000;
const longestName = 200;

/** Every state at one summit, every reading of a much printed line: no list of a record needs more. */
const mostItems = 1_000;

/** A list in frontmatter. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(mostItems);
}

/** Text that is not empty. */
export function text(description: string) {
  return z.string().trim().min(1).max(longestText).describe(description);
}

/** A name, as texts print it. */
export function nameText(description: string) {
  return z.string().trim().min(1).max(longestName).describe(description);
}

/** The id of a record of one kind. */
export function reference<K extends Kind>(kind: K, description: string) {
  return z
    .string()
    .trim()
    .min(1)
    .describe(description)
    .meta({ reference: [kind] })
    .transform((id): Reference<K> => ({ kind, id }));
}

/**
 * A record of one of several kinds, written with its folder.
 *
 * @example
 * about: events/algiers-visit   // => { kind: 'events', id: 'algiers-visit' }
 */
export function referenceToOneOf<K extends Kind>(allowed: readonly K[], description: string) {
  return z.string().trim().min(1).describe(description).meta({ reference: allowed }).transform(readReference(allowed));
}

/** Reads a reference with its folder, or reports what is wrong with it. */
function readReference<K extends Kind>(allowed: readonly K[]) {
  return (written: string, context: z.RefinementCtx): Reference<K> => {
    const parsed = parseQualifiedId(written);
    if (parsed && (allowed as readonly Kind[]).includes(parsed.kind)) return parsed as Reference<K>;
    context.addIssue({
      code: 'custom',
      params: problemParams(
        parsed ? 'reference/wrong-kind' : 'schema/wrong-type',
        parsed
          ? `${asWritten(written)} is one of the ${parsed.kind}; here one of the ${listOf(allowed)} is needed.`
          : `${asWritten(written)} does not say which kind of record it names.`,
        `Write the folder and the id, such as "${allowed[0] ?? 'actors'}/${parsed || idFault(written) ? 'some-id' : written}".`,
      ),
    });
    return z.NEVER;
  };
}

/** `actors, places or events` */
function listOf(items: readonly string[]): string {
  return items.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

/** Splits `events/some-id` at its first slash; undefined when the first part is no kind. */
export function parseQualifiedId(written: string): Reference | undefined {
  const slash = written.indexOf('/');
  const kind = written.slice(0, Math.max(slash, 0));
  const id = written.slice(slash + 1);
  return isKind(kind) && id !== '' ? { kind, id } : undefined;
}

/** A date in EDTF (ISO 8601-2, levels 0 and 1), at the precision that is known. */
export function edtf(description: string) {
  return z
    .string()
    .trim()
    .min(1)
    .describe(description)
    .meta({ examples: ['2017', '2017-10', '2017-10-09', '2017-10~', '2015/..'] })
    .transform((written, context): Edtf => {
      const parsed = parseEdtf(written);
      if (parsed.ok) return parsed.date;
      context.addIssue({
        code: 'custom',
        params: problemParams(parsed.code, parsed.message, parsed.help),
      });
      return z.NEVER;
    });
}

/** `true` or `false`, as text. */
export function flag(description: string) {
  return z
    .enum(['true', 'false'])
    .describe(description)
    .transform((written) => written === 'true');
}

/** A decimal number between two bounds, inclusive. */
export function decimal(minimum: number, maximum: number, description: string) {
  return z
    .string()
    .trim()
    .min(1)
    .describe(description)
    .transform((written, context): number => {
      const value = /^[+-]?\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
      if (value >= minimum && value <= maximum) return value;
      context.addIssue({
        code: 'custom',
        params: Number.isNaN(value)
          ? problemParams(
              'schema/wrong-type',
              `${asWritten(written)} is not a decimal number.`,
              'Write degrees as a decimal number, such as 36.75.',
            )
          : problemParams(
              'place/coordinates',
              `${written} is outside the range from ${minimum} to ${maximum}.`,
              'WGS 84 longitudes run from -180 to 180 and latitudes from -90 to 90; check that the two are not swapped.',
            ),
      });
      return z.NEVER;
    });
}

/** An ISO 3166-1 numeric code of a country or territory whose outline maps can draw. */
export function countryCode(description: string) {
  return shapedText(
    description,
    (written) => findOutlineByCode(written) !== undefined,
    (written) =>
      problemParams(
        'place/country-code',
        `${asWritten(written)} is not the code of a country or territory that maps can draw.`,
        'Write the ISO 3166-1 numeric code with its three digits, such as 012; or remove `countryCode`.',
      ),
  );
}

/** A web address that is safe to link to. */
export function webAddress(description: string) {
  return shapedText(description, isWebAddress, (written) =>
    problemParams(
      'link/unsafe',
      `${asWritten(written)} is not a web address.`,
      'Write the whole address, beginning with https:// or http://.',
    ),
  );
}

/** No name before the host: `https://averland.example@elsewhere.example/` leads elsewhere than it seems to. */
export function isWebAddress(written: string): boolean {
  if (!/^https?:\/\/[^\s"'<>\\]+$/.test(written)) return false;
  const url = URL.parse(written);
  return url !== null && url.username === '' && url.password === '';
}

/** Whether a text is a BCP 47 language tag as the record writes them: `en`, `fr`, `ar-DZ`. */
export function isLanguageTag(written: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written);
}

/** A language tag; see `isLanguageTag`. */
export function languageTag(description: string) {
  return shapedText(description, isLanguageTag, (written) =>
    problemParams(
      'schema/invalid-value',
      `${asWritten(written)} is not a language tag.`,
      'Write a BCP 47 tag, such as en, fr or ar-DZ.',
    ),
  );
}

/** An id that a record once had: of the same form as one it can have, since it stays an address. */
export function formerId(description: string) {
  return shapedText(
    description,
    (written) => idFault(written) === undefined,
    (written) => {
      const { code, message, help } = idFault(written) ?? { code: 'id/not-kebab-case', message: '', help: '' };
      return problemParams(code, message, help);
    },
  );
}

/** Text of a certain form; an empty one is reported as empty only. */
export function shapedText(
  description: string,
  fits: (written: string) => boolean,
  refusal: (written: string) => IssueDetails,
) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longestText)
    .describe(description)
    .check((context) => {
      if (context.value === '' || fits(context.value)) return;
      context.issues.push({ code: 'custom', input: context.value, params: { ...refusal(context.value) } });
    });
}

/** What an article prints beside its text, and evidence can rest on. */
export const articleParts = ['headline', 'standfirst', 'caption'] as const;
export type ArticlePart = (typeof articleParts)[number];

/** A W3C Web Annotation TextQuoteSelector tied to an article: the words something rests on, exactly as printed. */
export const evidence = z.strictObject({
  article: reference('articles', 'The article that holds the words.'),
  exact: text('The words, exactly as printed. White space and the shape of quotation marks may differ; nothing else.'),
  in: z
    .enum(articleParts)
    .optional()
    .describe(
      'Where the words stand, if not in the text: in the headline, the standfirst or a caption of the article.',
    ),
  prefix: text('Words directly before, needed only where `exact` occurs more than once.').optional(),
  suffix: text('Words directly after, needed only where `exact` occurs more than once.').optional(),
});

/** Fields every kind of record can carry. */
export const commonFields = {
  formerIds: list(formerId('An id this record had before.'))
    .default([])
    .describe('Ids this record was published under before; their addresses lead here.'),
  corrections: list(
    z.strictObject({
      date: edtf('The day the correction was made.'),
      text: text('What was wrong and what it says now.'),
    }),
  )
    .default([])
    .describe('Corrections to this record, dated and shown on its page.'),
  draft: flag(
    '`true` keeps the record out of the published site; previews and the dev server show it, marked.',
  ).default(false),
  state: z
    .enum(['proposed'])
    .optional()
    .describe(
      '`proposed` for a record that a command has drafted and nobody has accepted. Only the dev server and the commands show it, and fields may be open.',
    ),
  drafted: z
    .record(
      z.string(),
      shapedText(
        'How sure the value of the field is, and the rule that made it.',
        (written) => draftedValue.test(written),
        (written) =>
          problemParams(
            'schema/invalid-value',
            `${asWritten(written)} does not say how sure a value is, and by which rule.`,
            'Write `sure` or `perhaps`, a comma and the name of the rule: "perhaps, weekday". Or remove the line.',
          ),
      ),
    )
    .optional()
    .describe(
      'Of a proposed record: for each field that was drafted `sure` or `perhaps`, a comma, and the rule that made its value, such as `speaker: sure, subject-of-said`. It goes when the record is accepted.',
    ),
};

/** `sure, subject-of-said`: how sure a drafted value is, and the rule that made it. */
export const draftedValue = /^(sure|perhaps), ([a-z0-9]+(?:-[a-z0-9]+)*)$/;

const readNamed = readReference(['actors', 'places']);

/** What a name means in this text: a record, or nobody on record. */
const nameMeaning = z
  .string()
  .trim()
  .min(1)
  .describe(
    'The record it means here, with its folder, such as places/springfield; or `nobody`, when it means none of those who bear it.',
  )
  .meta({ reference: ['actors', 'places'] })
  .transform((written, context): Reference<'actors' | 'places'> | 'nobody' =>
    written === 'nobody' ? written : readNamed(written, context),
  );

/** How names are to be read in this text where several records share one, or where one is doubtful. */
export const nameMeanings = list(
  z.strictObject({
    name: text('The name as the record or the text has it.'),
    means: nameMeaning,
    exact: text(
      'The words of the text that hold the name at the one place that is meant, such as "Premier Orr". Without it, the name means this wherever it stands by itself.',
    ).optional(),
    prefix: text('Words directly before, needed only where `exact` occurs more than once.').optional(),
    suffix: text('Words directly after, needed only where `exact` occurs more than once.').optional(),
  }),
)
  .default([])
  .describe(
    'What a name means in this text: needed only for names that several records share, and for those that `check` asks about.',
  );
