/**
 * The proposed form of each schema: what a drafted record must be before somebody has accepted it.
 *
 * It is derived, so that the schemas stay the one definition of the fields: fields of single values that are required
 * otherwise may be absent, and a rule that only misses something says so with `lacks`. What a record refers to and the
 * words it rests on are never open; without them there is nothing to decide about.
 */
import { z } from 'zod';
import { parseEdtf, type Edtf } from '../dates/edtf.ts';
import type { PlainMap } from '../source/source-file.ts';
import type { IssueDetails } from './fields.ts';
import { fieldsOf, type FieldForm } from './field-shapes.ts';
import { schemas } from './index.ts';
import type { Kind } from './kinds.ts';

/** A drafted record against the proposed form of its schema. */
export interface ProposedFields {
  /** The data, with a stand-in for each open field; undefined while there are issues. */
  readonly data?: object;
  /** The fields that are open: required of an accepted record, and not there. */
  readonly open: readonly string[];
  /** What is wrong all the same. */
  readonly issues: readonly z.core.$ZodIssue[];
}

/** Whether a file is a draft that nobody has accepted yet. */
export function isProposed({ frontmatter }: { readonly frontmatter: PlainMap }): boolean {
  return frontmatter.state === 'proposed';
}

/** What of a drafted record's fields is valid, open and wrong. */
export function readProposed(kind: Kind, written: PlainMap): ProposedFields {
  const { fields, whole } = proposedSchema(kind);
  const missing = fieldsOf(kind).filter(
    ({ name, isRequired, form }) => isRequired && canBeOpen(form) && written[name] === undefined,
  );
  const found = whole.safeParse(written, { reportInput: true }).error?.issues ?? [];
  const lacking = found.flatMap((issue) => lacksOf(issue) ?? []);
  const issues = found.filter((issue) => lacksOf(issue) === undefined);
  const open = [...new Set([...missing.map(({ name }) => name), ...lacking])];
  if (issues.length > 0) return { open, issues };
  const standIns = missing.map(({ name, form }) => [name, standInFor(name, form)] as const);
  const data = { ...fields.parse(written), ...Object.fromEntries(standIns), draft: true };
  return { data, open, issues };
}

function lacksOf(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'custom' ? (issue.params as IssueDetails | undefined)?.lacks : undefined;
}

function canBeOpen({ type }: FieldForm): boolean {
  return type === 'text' || type === 'date' || type === 'choice';
}

interface ProposedSchema {
  /** The fields alone, which give the data. */
  readonly fields: z.ZodType<object>;
  /** The fields and the rules about several of them, which give the issues. */
  readonly whole: z.ZodType;
}

const known = new Map<Kind, ProposedSchema>();

function proposedSchema(kind: Kind): ProposedSchema {
  const schema = known.get(kind) ?? derive(kind);
  known.set(kind, schema);
  return schema;
}

function derive(kind: Kind): ProposedSchema {
  const schema: z.ZodObject = schemas[kind];
  const open = new Set(
    fieldsOf(kind).flatMap(({ name, isRequired, form }) => (isRequired && canBeOpen(form) ? [name] : [])),
  );
  const fields = z.strictObject(
    Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [
        name,
        open.has(name) ? z.optional(field as z.ZodType) : (field as z.ZodType),
      ]),
    ),
  );
  // The checks are of the whole schema, whose data this is but for what is open.
  const checks = (schema.def.checks ?? []) as z.core.$ZodCheck<Record<string, unknown>>[];
  return { fields, whole: fields.check(...checks) };
}

/** Years that no article is of: they sort and are checked as a date that says nothing. */
const anyTime = '0001/9999';

/** What stands for an open field where the record is shown all the same. */
function standInFor(name: string, form: FieldForm): string | Edtf | undefined {
  if (form.type === 'choice') return form.values.at(-1);
  if (form.type !== 'date') return name === 'inLanguage' ? 'und' : '…';
  const parsed = parseEdtf(anyTime);
  return parsed.ok ? parsed.date : undefined;
}
