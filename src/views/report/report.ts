import { z } from 'zod';
import { kinds } from '../../record/schemas/kinds.ts';

/**
 * What a change does to the record, as a value: two revisions compared, nothing left out, nothing worded for a reader.
 *
 * It is also what travels from a build of a stranger's pull request to the workflow that comments on it, which trusts
 * nothing in it: it reads the file with this schema and words it itself (`outline-report.ts`). So every string here may
 * be hostile, and every list may be long.
 */
export const reportVersion = 1;

const kind = z.enum(kinds);
/** A place in frontmatter, such as `['roles', 0, 'title']`. */
const keyPath = z.array(z.union([z.string(), z.number().int().nonnegative()]));
/** Frontmatter as typed: text, lists and maps. */
const plainValue = z.json();
const count = z.number().int().nonnegative();

/** A record as a line about it needs it. */
const record = z.strictObject({
  kind,
  id: z.string(),
  /** What the site calls it: a name, a headline, a quote's words, a claim's statement. */
  title: z.string(),
  /** The language of the title (BCP 47), where it is not the interface's. */
  language: z.string().optional(),
  /** Who said a quote, or published a source. */
  by: z.string().optional(),
  /** Path of its file relative to the project, at the later revision that has it. */
  path: z.string(),
  isDraft: z.boolean(),
});

/** One side of the comparison. */
const revision = z.strictObject({
  /** As it was asked for: `origin/main`, `v1.2`, or "working tree" for files not committed yet. */
  name: z.string(),
  /** The full hash; null for files as they lie in the folder. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
    .nullable(),
});

const problem = z.strictObject({
  path: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  message: z.string(),
  help: z.string(),
});

/** Two texts word by word, as `wordDiff` gives it. */
const difference = z.array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }));

const fieldChange = z.strictObject({
  path: keyPath,
  /** Null where the field was not there. */
  before: plainValue.nullable(),
  /** Null where the field is gone. */
  after: plainValue.nullable(),
});

/** A paragraph of a body that is new, gone or worded differently. */
const paragraphChange = z.strictObject({
  /** Its number before and after, from 1; null where it was not there. */
  before: count.nullable(),
  after: count.nullable(),
  difference,
});

const recordChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('added'), record }),
  z.strictObject({ change: z.literal('removed'), record }),
  z.strictObject({
    change: z.literal('changed'),
    record,
    /** The id it had before; null where it kept it. */
    formerId: z.string().nullable(),
    fields: z.array(fieldChange),
    paragraphs: z.array(paragraphChange),
  }),
]);

/** Where a selector's words stand. */
const anchorPlace = z.strictObject({
  article: z.string(),
  /** From 1. */
  paragraph: count,
  /** The article's own characters. */
  words: z.string(),
});

const anchorChange = z.strictObject({
  record,
  /** The selector's place in the record. */
  field: keyPath,
  /** Null where it was not found: before, it is found again; after, it is lost. Both set: it moved. */
  before: anchorPlace.nullable(),
  after: anchorPlace.nullable(),
});

/** A claim's standing verdict: its latest assessment. */
const verdict = z.strictObject({ verdict: z.string(), date: z.string(), reasoning: z.string() });

const verdictChange = z.strictObject({
  record,
  /** Null where the claim had no assessment, or was not there. */
  before: verdict.nullable(),
  after: verdict.nullable(),
});

/** A page by its address below the base path: `actors/ana-rivera/`; empty for the home page. */
const page = z.strictObject({
  address: z.string(),
  /** The record it is the page of; null for an index, a timeline and the like. */
  record: z.strictObject({ kind, id: z.string() }).nullable(),
});

const goneBefore = z.strictObject({
  ...page.shape,
  /** Where it leads now, below the base path; null where it leads nowhere, which is a problem for those who linked to it. */
  redirectsTo: z.string().nullable(),
});

const bothSides = z.strictObject({ before: count, after: count });

export const reportSchema = z.strictObject({
  version: z.literal(reportVersion),
  base: revision,
  head: revision,
  problems: z.strictObject({
    appeared: z.array(problem),
    solved: z.array(problem),
    /** How many there are at each revision. */
    errors: bothSides,
    warnings: bothSides,
  }),
  /** What `site.md` says of the publication; null where it says the same, and in reports that were written without. */
  publication: z
    .strictObject({ path: z.string(), fields: z.array(fieldChange), paragraphs: z.array(paragraphChange) })
    .nullable()
    .default(null),
  /** In the order of kinds, then of ids. */
  records: z.array(recordChange),
  anchors: z.array(anchorChange),
  verdicts: z.array(verdictChange),
  pages: z.strictObject({
    appeared: z.array(page),
    /** Pages and redirects that were there and are not; `redirectsTo` tells those that still lead somewhere. */
    disappeared: z.array(goneBefore),
    /** Pages whose content differs, whether or not their own record does. */
    changed: z.array(page),
  }),
  size: z.strictObject({
    records: bothSides,
    pages: bothSides,
    /** Words in the texts of articles. */
    words: bothSides,
    /** Bytes of the built sites and how many files they have; null where they were not built. */
    bytes: bothSides.nullable(),
    files: bothSides.nullable(),
  }),
});

export type Report = z.infer<typeof reportSchema>;
export type RecordChange = Report['records'][number];
export type ChangedRecord = RecordChange['record'];
export type FieldChange = z.infer<typeof fieldChange>;
export type ParagraphChange = z.infer<typeof paragraphChange>;
export type AnchorChange = z.infer<typeof anchorChange>;
export type VerdictChange = z.infer<typeof verdictChange>;
export type PageChange = z.infer<typeof page>;
