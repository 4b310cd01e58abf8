import { z } from 'zod';
import { schemaOf } from './index.ts';
import { withArticle, type FileKind, type Kind } from './kinds.ts';

/** A JSON Schema (draft 2020-12), as data. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The ids there are of a kind. */
export type IdsOf = (kind: Kind) => readonly string[];

/**
 * The frontmatter of a kind as JSON Schema, for editors: every field with its documentation.
 *
 * What an editor completes is not what the check decides. YAML reads `2017` and `true` as a number and a flag, which the
 * record takes as text, so here a text may be either. With `idsOf` the ids of the records there are stand beside each
 * reference; another id is still accepted, because its record may be written next.
 */
export function jsonSchemaOf(kind: FileKind, idsOf?: IdsOf): JsonSchema {
  const idLists = new Map<string, readonly string[]>();
  const offer = (to: Kind, allowed: readonly Kind[]): JsonSchema[] => {
    const ids = idsOf?.(to) ?? [];
    if (ids.length === 0) return [];
    // A reference to one of several kinds is written with its folder.
    const [name, written] = allowed.length === 1 ? [to, ids] : [`${to}-with-folder`, ids.map((id) => `${to}/${id}`)];
    idLists.set(name, written);
    return [{ $ref: `#/$defs/${name}` }];
  };
  const schema = z.toJSONSchema(schemaOf(kind), {
    io: 'input',
    override: ({ jsonSchema }) => {
      const { reference, ...field } = jsonSchema as JsonSchema & { reference?: readonly Kind[] };
      const offered = (reference ?? []).flatMap((to) => offer(to, reference ?? []));
      // An id that is not offered fits the empty schema.
      replace(jsonSchema, { ...asWritten(field), ...(offered.length > 0 && { anyOf: [...offered, {}] }) });
    },
  });
  return {
    ...schema,
    title: `The frontmatter of ${withArticle(kind)}`,
    ...(idLists.size > 0 && {
      $defs: Object.fromEntries([...idLists].map(([name, ids]) => [name, { enum: [...ids] }])),
    }),
  };
}

function replace(schema: JsonSchema, other: JsonSchema): void {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, other);
}

/** A text as YAML may read it. */
function asWritten(schema: JsonSchema): JsonSchema {
  if (schema.type !== 'string') return schema;
  if (schema.enum === undefined) return { ...schema, type: scalars as unknown as 'string' };
  return schema.enum.includes('true') ? { ...schema, type: 'boolean', enum: [true, false] } : schema;
}

const scalars = ['string', 'number', 'boolean'];
