import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnyYaml } from '../../../src/record/source/parse-yaml.ts';
import { readSimpleYaml } from '../../../src/record/source/read-simple-yaml.ts';
import { runs } from '../../support/runs.ts';

describe('readSimpleYaml', () => {
  test('reads fields, lists and lists of fields that stand on one line each', () => {
    const yaml = [
      'name: Ana Orr, chief: of nothing:at all',
      'empty:',
      'quoted: "a: # b"',
      "single: 'c'",
      'number: -1.5',
      'topics:',
      '  - ports',
      '  -   "tides"',
      'same:',
      '- one',
      'evidence:',
      '  - article: a-1',
      '    exact: “We stay”',
      '    deep:',
      '      more: yes  ',
      '',
      '  - article: a-2',
    ];
    expect(readSimpleYaml(yaml.slice(1).join('\n'))).toEqual({
      empty: '',
      quoted: 'a: # b',
      single: 'c',
      number: '-1.5',
      topics: ['ports', 'tides'],
      same: ['one'],
      evidence: [{ article: 'a-1', exact: '“We stay”', deep: { more: 'yes' } }, { article: 'a-2' }],
    });
  });

  test.each([
    ['a colon in a value', 'a: b: c'],
    ['a comment', 'a: b # c'],
    ['a value over several lines', 'a: b\n  c'],
    ['a block of text', 'a: >-\n  b'],
    ['a flow list', 'a: [b]'],
    ['an escape', 'a: "\\u0041"'],
    ['two quotation marks', "a: 'it''s'"],
    ['an anchor', 'a: &b c'],
    ['a field twice', 'a: b\na: c'],
    ['a field of every object', '__proto__: b'],
    ['a tab', 'a:\tb'],
    ['another column', 'a:\n    b: c\n  d: e'],
    ['a list in a list', 'a:\n  - - b'],
    ['what is indented from the beginning', '  a: b'],
    ['no field', 'a'],
    ['nothing', ''],
    ['depth', Array.from({ length: 12 }, (_one, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('leaves %s to the parser', (_what, yaml) => {
    expect(readSimpleYaml(yaml)).toBeUndefined();
  });

  const word = fc.constantFrom(
    ...['a', 'b:', 'c', '-', '- ', ': ', ':', '#', ' #', ' ', '"', "'", '“d”', '[', ',', '\\', '|', '>', '&', '*', '!'],
    ...['\u00a0', '\t', '\r', 'é', '😀', '-1', '2017-10-09', '~', '?', '%', '@', '`', '{', '---', '...', '\u2028'],
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('ports', '"x: y"', "'z'", '', '-3', 'a b', '“q” (r)') },
    { weight: 1, arbitrary: fc.array(word, { maxLength: 4 }).map((words) => words.join('')) },
  );
  const line = fc
    .tuple(fc.constantFrom(0, 0, 0, 2, 2, 4, 1), fc.constantFrom('', '', '- ', '-'), fc.constantFrom('', 'a', 'b', 'c'))
    .chain(([indent, dash, key]) =>
      value.map((text) => `${' '.repeat(indent)}${dash}${key === '' ? '' : `${key}:${text === '' ? '' : ' '}`}${text}`),
    );

  test('gives what the parser gives, or nothing', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
        const yaml = lines.join('\n');
        const simple = readSimpleYaml(yaml);
        if (simple === undefined) return;
        const { value, issues } = readAnyYaml(yaml);
        expect([issues, JSON.stringify(simple)]).toEqual([[], JSON.stringify(value)]);
      }),
      { numRuns: runs(2000) },
    );
  });
});
