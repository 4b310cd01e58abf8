import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { schemas } from '../../../src/record/schemas/index.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';

/** What zod's schemas have inside. */
interface Inside {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function insideOf(schema: z.ZodType): Inside {
  return schema._zod.def as Inside;
}

/** A description counts wherever it stands among a field's wrappers. */
function descriptionOf(schema: z.ZodType): string | undefined {
  const { innerType, in: input } = insideOf(schema);
  const inner = innerType ?? input;
  return schema.description ?? (inner && descriptionOf(inner));
}

/** Every field below a schema, with the way to it. */
function* fieldsOf(schema: z.ZodType, way: string): Generator<[way: string, field: z.ZodType]> {
  const { innerType, in: input, shape, element, options } = insideOf(schema);
  for (const [key, field] of Object.entries(shape ?? {})) {
    yield [`${way}.${key}`, field];
    yield* fieldsOf(field, `${way}.${key}`);
  }
  for (const inner of [innerType, input, ...(options ?? [])]) if (inner) yield* fieldsOf(inner, way);
  if (element) yield* fieldsOf(element, `${way}[]`);
}

const fields = kinds.flatMap((kind) => [...fieldsOf(schemas[kind], kind)]);

describe('the schemas', () => {
  test('are walked to their innermost fields', () => {
    const ways = fields.map(([way]) => way);
    expect(ways).toEqual(
      expect.arrayContaining([
        'articles.headline',
        'articles.names[].means',
        'actors.roles[].evidence[].prefix',
        'places.coordinates.latitude',
        'quotes.exact[].suffix',
        'quotes.relations[].evidence.exact',
        'claims.assessments[].verdict',
        'topics.corrections[].text',
      ]),
    );
  });

  test('describe every field to editors', () => {
    const silent = fields.filter(([, field]) => descriptionOf(field) === undefined);
    expect(silent.map(([way]) => way)).toEqual([]);
  });

  test('describe fields in whole sentences', () => {
    const unfinished = fields.filter(([, field]) => !/^[A-Z`].*\.$/s.test(descriptionOf(field) ?? ''));
    expect(unfinished.map(([way, field]) => `${way}: ${descriptionOf(field) ?? ''}`)).toEqual([]);
  });

  test.each(kinds)('refuse an unknown field in %s', (kind) => {
    const result = schemas[kind].safeParse({ surprise: 'x' });
    expect(result.error?.issues.filter(({ code }) => code === 'unrecognized_keys')).toEqual([
      expect.objectContaining({ keys: ['surprise'] }),
    ]);
  });

  test('are strict wherever there are fields', () => {
    const lax = [...fields, ...kinds.map((kind): [string, z.ZodType] => [kind, schemas[kind]])].filter(([, field]) =>
      objectsIn(field).some((object) => !object.strict),
    );
    expect(lax.map(([way]) => way)).toEqual([]);
  });
});

/** The groups of fields a field consists of, through lists, unions and wrappers. */
function objectsIn(schema: z.ZodType): { strict: boolean }[] {
  const { innerType, in: input, element, shape, options } = insideOf(schema);
  const catchall = (schema._zod.def as { catchall?: z.ZodType }).catchall;
  const own = shape ? [{ strict: catchall?._zod.def.type === 'never' }] : [];
  return [
    ...own,
    ...[innerType, input, element, ...(options ?? [])].flatMap((inner) => (inner ? objectsIn(inner) : [])),
  ];
}
