import type { z } from 'zod';
import type { KeyPath, MarkdownFile } from '../source/source-file.ts';
import { schemaOf } from './index.ts';
import { definitionOf, unwrapped, type Definition } from './inspect-schema.ts';

/** The schema itself, or the alternatives of a union, without wrappers. */
export function alternatives(schema: z.ZodType): Definition[] {
  const definition = definitionOf(unwrapped(schema));
  return definition.options ? definition.options.flatMap(alternatives) : [definition];
}

/** The schema of a field, found along the path of its value; undefined where there is no such field. */
export function schemaAt(file: MarkdownFile, path: KeyPath): z.ZodType | undefined {
  let schema: z.ZodType | undefined = schemaOf(file.kind);
  for (const step of path) {
    schema =
      schema &&
      alternatives(schema)
        .map((one) => (typeof step === 'number' ? one.element : one.shape?.[step]))
        .find((found) => found);
  }
  return schema;
}
