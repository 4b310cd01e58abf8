/** What a schema of zod's is made of, as far as messages and tools need to know. */
import type { z } from 'zod';

/** What the definitions of zod's schemas have inside, as far as it matters here. */
export interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

export function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}

/** What is inside a wrapper that only says how a value is optional, or what becomes of it. */
export function insideOf(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, in: input, type } = definitionOf(schema);
  return innerType ?? (type === 'pipe' ? input : undefined);
}

/** The schema without such wrappers. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const inner = insideOf(schema);
  return inner ? unwrapped(inner) : schema;
}

/** The documentation of a field, on its schema or on what that wraps. */
export function descriptionOf(schema: z.ZodType): string | undefined {
  if (schema.description !== undefined) return schema.description;
  const inner = insideOf(schema);
  return inner && descriptionOf(inner);
}
