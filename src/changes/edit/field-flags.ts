import type { IssueDetails, Reference } from '../../record/schemas/fields.ts';
import { fieldsOf, type FieldForm, type FieldShape } from '../../record/schemas/field-shapes.ts';
import type { FileKind } from '../../record/schemas/kinds.ts';
import type { PlainMap, PlainValue } from '../../record/source/source-file.ts';

/** A field, or one inside a group, that can be given on a command line. */
export interface FieldFlag {
  /** The name of the flag: the field's, with the group's before it, as in `coordinates.latitude`. */
  readonly name: string;
  readonly field: FieldShape;
  readonly isList: boolean;
  /** What one value of it looks like. */
  readonly form: FieldForm;
}

/** Fields that no new record has. */
const leftOut = new Set(['formerIds', 'corrections', 'state', 'drafted']);

/**
 * The fields of a kind that fit on a command line: single values and lists of them. Lists of groups, such as roles and
 * assessments, are written in the file.
 */
export function fieldFlags(kind: FileKind): FieldFlag[] {
  return flagsIn(fieldsOf(kind), '');
}

function flagsIn(fields: readonly FieldShape[], prefix: string): FieldFlag[] {
  return fields.flatMap((field): FieldFlag[] => {
    const { name, form } = field;
    if (leftOut.has(name) || form.type === 'alternatives') return [];
    if (form.type === 'group') return flagsIn(form.fields, `${prefix}${name}.`);
    const [single, isList] = form.type === 'list' ? [form.item, true] : [form, false];
    return single.type === 'group' || single.type === 'map'
      ? []
      : [{ name: `${prefix}${name}`, field, isList, form: single }];
  });
}

/** Fields as frontmatter has them, from the values of their flags. */
export function fieldsFromFlags(flags: readonly FieldFlag[], given: ReadonlyMap<string, readonly string[]>): PlainMap {
  const fields: Record<string, PlainValue> = {};
  for (const { name, isList, form } of flags) {
    const values = given.get(name)?.map((value) => (form.type === 'flag' ? 'true' : value.trim()));
    if (!values) continue;
    const value: PlainValue = isList ? values : (values[0] ?? '');
    const [group, inner] = name.split('.');
    if (group === undefined || inner === undefined) fields[name] = value;
    else fields[group] = { ...(fields[group] as PlainMap | undefined), [inner]: value };
  }
  return fields;
}

/** What is wrong with a value of a field, in the words of `check`; undefined when nothing is. */
export function faultOf({ schema }: Pick<FieldShape, 'schema'>, value: PlainValue): string | undefined {
  const result = schema.safeParse(value);
  const issue = result.error?.issues[0];
  if (!issue) return undefined;
  if (issue.code === 'custom') {
    const { message, help } = (issue.params as IssueDetails).problem;
    return `${message} ${help}`;
  }
  if (issue.code === 'too_big') return `That is too long; at most ${String(issue.maximum)} characters are possible.`;
  if (issue.code === 'invalid_value') return `Possible: ${issue.values.map(String).join(', ')}.`;
  return 'Something has to be written here.';
}

/** The records a value of a field refers to. */
export function referencesOf({ schema }: Pick<FieldShape, 'schema'>, value: PlainValue): Reference[] {
  const result = schema.safeParse(value);
  return result.success ? [result.data].flat().filter(isReference) : [];
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value;
}
