import type { z } from 'zod';
import { schemaOf } from './index.ts';
import { definitionOf, descriptionOf, insideOf, unwrapped } from './inspect-schema.ts';
import type { FileKind, Kind } from './kinds.ts';

/** What a value of a field looks like in a file. */
export type FieldForm =
  | { readonly type: 'text' }
  | { readonly type: 'date' }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  /** The id of a record; with several kinds to choose from it is written with its folder. The schema reads it. */
  | { readonly type: 'reference'; readonly kinds: readonly Kind[]; readonly schema: z.ZodType }
  | { readonly type: 'list'; readonly item: FieldForm }
  | { readonly type: 'group'; readonly fields: readonly FieldShape[] }
  /** Texts by names that no schema knows. */
  | { readonly type: 'map' }
  | { readonly type: 'alternatives'; readonly forms: readonly FieldForm[] };

/** One field of a record or of a group in it, as its schema and the schema's documentation have it. */
export interface FieldShape {
  readonly name: string;
  readonly form: FieldForm;
  readonly isRequired: boolean;
  readonly description: string;
  /** What decides whether a value is valid. */
  readonly schema: z.ZodType;
}

/** The fields of a kind in the order of its schema, which is the order records are written in. */
export function fieldsOf(kind: FileKind): readonly FieldShape[] {
  let fields = known.get(kind);
  if (!fields) {
    fields = fieldsIn(schemaOf(kind));
    known.set(kind, fields);
  }
  return fields;
}

const known = new Map<FileKind, readonly FieldShape[]>();

/** The fields of a group, by its schema. */
export function fieldsIn(schema: z.ZodType): readonly FieldShape[] {
  return Object.entries(definitionOf(unwrapped(schema)).shape ?? {}).map(([name, field]) => ({
    name,
    form: formOf(field),
    isRequired: !field.safeParse(undefined).success,
    description: descriptionOf(field) ?? '',
    schema: field,
  }));
}

function formOf(schema: z.ZodType): FieldForm {
  const meta = metaOf(schema);
  if (meta?.reference) return { type: 'reference', kinds: meta.reference as readonly Kind[], schema };
  const inner = unwrapped(schema);
  const definition = definitionOf(inner);
  switch (definition.type) {
    case 'enum': {
      const values = Object.values(definition.entries ?? {});
      return values.join() === 'true,false' ? { type: 'flag' } : { type: 'choice', values };
    }
    case 'array':
      return { type: 'list', item: definition.element ? formOf(definition.element) : { type: 'text' } };
    case 'object':
      return { type: 'group', fields: fieldsIn(inner) };
    case 'record':
      return { type: 'map' };
    case 'union':
      return { type: 'alternatives', forms: (definition.options ?? []).map(formOf) };
    default:
      return { type: meta?.examples ? 'date' : 'text' };
  }
}

/** What `.meta()` attached, on the schema or on what it wraps. */
function metaOf(schema: z.ZodType): Record<string, unknown> | undefined {
  const own = schema.meta();
  if (own && ('reference' in own || 'examples' in own)) return own;
  const inner = insideOf(schema);
  return inner ? metaOf(inner) : undefined;
}
