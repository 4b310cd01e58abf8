import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../../src/record/schemas/index.ts';
import { kinds, type Kind } from '../../../src/record/schemas/kinds.ts';
import { validateRecord } from '../../../src/record/schemas/validate-record.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import { runs } from '../../support/runs.ts';

function validate(kind: Kind, yaml: string) {
  const text = `---\n${yaml}---\nThe body.\n`;
  const { file, problems } = parseSource({ path: `content/${kind}/a.md`, kind, id: 'a', text });
  if (!file) throw new Error(problems.map(({ message }) => message).join('\n'));
  return validateRecord(file);
}

/** Each problem in one line: place, code, message, help. */
function problemsOf(kind: Kind, yaml: string): string[] {
  return validate(kind, yaml).problems.map(
    ({ line, column, code, message, help }) => `${line}:${column} ${code} ${message} ${help}`,
  );
}

const quote = 'speaker: ana\nkind: direct\narticle: rain\nspoken: 2031\n';
const article =
  'headline: Rain\nheadlineFrom: source\nsource: post\ndatePublished: 2031-05-06\ninLanguage: en\nsummary: It rained.\n';

describe('validateRecord', () => {
  test('turns text into what the fields mean', () => {
    const { record, problems } = validate(
      'quotes',
      `${quote}exact: " We never have "\nrelations:\n  - type: echoes\n    quote: other\n    hedged: true\n    evidence: {article: post, exact: seemed}\n`,
    );
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      kind: 'quotes',
      id: 'a',
      path: 'content/quotes/a.md',
      body: 'The body.\n',
      data: {
        speaker: { kind: 'actors', id: 'ana' },
        exact: 'We never have',
        spoken: { edtf: '2031', first: '2031-01-01', last: '2031-12-31' },
        relations: [{ type: 'echoes', quote: { kind: 'quotes', id: 'other' }, hedged: true }],
        topics: [],
        formerIds: [],
        draft: false,
      },
    });
  });

  test('reads signs and fractions of coordinates, and their limits', () => {
    const coordinates = (longitude: string, latitude: string) =>
      validate('places', `name: A\nkind: city\ncoordinates: {longitude: "${longitude}", latitude: "${latitude}"}\n`);
    expect(coordinates('-180', '+90.0').record?.data).toMatchObject({ coordinates: { longitude: -180, latitude: 90 } });
    for (const written of ['180.1', '1e1', '0x10', '12,5', '.5', '5.', ' ', '--1', 'Infinity', 'NaN', '١٢']) {
      expect(coordinates(written, '0').problems).toHaveLength(1);
    }
  });

  test.each([
    ['no segment', 'exact: []\n', '6:8 schema/wrong-type The list "exact" needs at least 1 item.'],
    ['no words', '', '1:1 schema/missing-field The field "exact" is missing.'],
    ['empty words', 'exact: ""\n', '6:8 schema/missing-field The field "exact" is empty.'],
    ['an empty segment', 'exact:\n  - a\n  -\n', '8:4 schema/missing-field The field "exact[2]" is empty.'],
    [
      'a segment without words',
      'exact:\n  - a\n  - prefix: b\n',
      '8:5 schema/missing-field The field "exact[2].exact" is missing.',
    ],
    ['a list as a segment', 'exact:\n  - a\n  - [b]\n', '8:5 schema/wrong-type The field "exact[2]" should be '],
    [
      'a group as the words',
      'exact: {a: b}\n',
      '6:8 schema/wrong-type The field "exact" should be the words, or a list',
    ],
  ])('reports a quote with %s at its place', (_what, yaml, start) => {
    const problems = problemsOf('quotes', `${quote}${yaml}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.slice(0, start.length)).toBe(start);
  });

  test.each([
    ['url', 'javascript:alert(1)'],
    ['url', 'https://averland.example/"onclick'],
    ['url', 'https://'],
    ['url', '//averland.example'],
    ['archivedAt', 'data:text/html,x'],
    ['archivedAt', 'https://averland.example/a b'],
  ])('refuses the address %s: %s', (field, address) => {
    const yaml = `publisher: P\ndatePublished: 2031\ninLanguage: en\nkind: news report\n${field}: '${address}'\n`;
    expect(validate('sources', yaml).problems.map(({ code, line }) => [code, line])).toEqual([['link/unsafe', 6]]);
  });

  test.each(['en', 'fr', 'ar-DZ', 'zh-Hant-TW'])('takes %s for a language', (tag) => {
    expect(problemsOf('articles', article.replace('en', tag))).toEqual([]);
  });

  test.each(['EN', 'english', 'en_GB', 'en-', '"en\\" onclick"'])('refuses %s as a language', (tag) => {
    expect(validate('articles', article.replace('inLanguage: en', `inLanguage: ${tag}`)).problems).toHaveLength(1);
  });

  test('says once that a field is empty', () => {
    expect(problemsOf('articles', article.replace('inLanguage: en', 'inLanguage:'))).toEqual([
      '6:1 schema/missing-field The field "inLanguage" is empty. Write it: the language of the text.',
    ]);
    expect(problemsOf('topics', 'name: A\ndraft:\n')).toEqual([
      '3:1 schema/missing-field The field "draft" is empty. Write it, or remove the field: `true` keeps the record out of the published site; previews and the dev server show it, marked. Possible values: true, false.',
    ]);
    expect(problemsOf('topics', 'name: A\nformerIds:\n  - ""\n')).toEqual([
      '4:5 schema/missing-field The field "formerIds[1]" is empty. Write it, or remove the item: an id this record had before.',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', '0', ''])(
    'takes a field called "%s" for an unknown one',
    (key) => {
      const yaml = `name: A\n${JSON.stringify(key)}: x\n`;
      expect(validate('topics', yaml).problems.map(({ line, column, code }) => [line, column, code])).toEqual([
        [3, 1, 'schema/unknown-field'],
      ]);
    },
  );

  test('reports all problems of a file', () => {
    const codes = validate(
      'events',
      'nme: A\nkind: rain\ndate: 2031-13\ndating: state\nactors: x\nevidence: []\n',
    ).problems;
    expect(codes.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 schema/missing-field',
      '3 schema/invalid-value',
      '4 date/impossible',
      '5 schema/invalid-value',
      '6 schema/wrong-type',
      '2 schema/unknown-field',
    ]);
  });

  test('reports each of a great many problems', () => {
    expect(validate('quotes', `${quote}exact:\n${'  - [a]\n'.repeat(1_000)}`).problems).toHaveLength(1_000);
  });

  test('never fails, whatever stands in the fields, and explains what it refuses', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', 'direct', '2031', 'true', 'actors/a', 'https://a.example'));
    const value = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        text,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('exact', 'article', 'prefix', 'title', 'x', '__proto__'), tie('value'), {
          maxKeys: 3,
        }),
      ),
    })).value;
    const record = fc.constantFrom(...kinds).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        data: fc.dictionary(fc.constantFrom(...Object.keys(schemas[kind].shape), 'x'), value),
      }),
    );
    fc.assert(
      fc.property(record, ({ kind, data }) => {
        const { file } = parseSource({
          path: 'content/a.md',
          kind,
          id: 'a',
          text: `---\n${JSON.stringify(data)}\n---\n`,
        });
        fc.pre(file !== undefined);
        const { record, problems } = validateRecord(file);
        expect(record === undefined).toBe(problems.length > 0);
        for (const problem of problems) {
          expect(problem.message).toMatch(/^["A-Z`-].*[.]$|^-?[\d.]+ is outside/s);
          expect(problem.help).toMatch(/^["A-Z`].*[.?]$/s);
          expect(`${problem.message}${problem.help}`).not.toMatch(/undefined|\[object|NaN|Invalid input/);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
