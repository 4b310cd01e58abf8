import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, locateInBody } from '../../../src/record/source/locate.ts';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import { positionAt } from '../../../src/record/source/position.ts';
import type { KeyPath, SourceFile } from '../../../src/record/source/source-file.ts';

function fileOf(yaml: string, body = ''): SourceFile {
  const text = `---\n${yaml}---\n${body}`;
  const { file, problems } = parseSource({ path: 'content/topics/a.md', kind: 'topics', id: 'a', text });
  if (!file) throw new Error(problems.map(({ message }) => message).join());
  return file;
}

function placeOf(yaml: string, path: KeyPath, part?: 'key' | 'value'): string {
  const { line, column } = locate(fileOf(yaml), path, part);
  return `${line}:${column}`;
}

describe('locate', () => {
  test.each<[string, string, KeyPath, string]>([
    ['a plain value', 'a: b\n', ['a'], '2:4'],
    ['a value in quotation marks', 'a: "b"\n', ['a'], '2:4'],
    ['a value after many spaces', 'a:    b\n', ['a'], '2:7'],
    ['a value on the next line', 'a:\n  b\n', ['a'], '3:3'],
    ['a value after an emoji, in UTF-16 units', '{ x: 😀, a: b }\n', ['a'], '2:13'],
    ['an item', 'a:\n  - b\n  - c\n', ['a', 1], '4:5'],
    ['an item in brackets', 'a: [b, c]\n', ['a', 1], '2:8'],
    ['a field of an item', 'a:\n  - b: c\n    d: e\n', ['a', 0, 'd'], '4:8'],
    ['the words of a literal block', 'a: |\n  b\n', ['a'], '3:3'],
    ['the words of a folded block, past comment and empty lines', 'a: >- # note\n\n    b\n', ['a'], '4:5'],
    ['the words of a block in an item', 'a:\n  - |\n    b\n', ['a', 0], '4:5'],
    ['an empty value, at its key', 'x: y\na:\n', ['a'], '3:1'],
    ['a value that is only a comment, at its key', 'a: # none\n', ['a'], '2:1'],
    ['empty quotation marks', 'a: ""\n', ['a'], '2:4'],
    ['an empty block, at its sign', 'a: |\nb: c\n', ['a'], '2:4'],
    ['a missing field, at the start of the file', 'a: b\n', ['x'], '1:1'],
    ['a missing field of a group, at the group', 'a:\n  b: c\n', ['a', 'x'], '3:3'],
    ['a missing field of an item, at the item', 'a:\n  - b: c\n', ['a', 0, 'x'], '3:5'],
    ['a missing item, at the list', 'a:\n  - b\n', ['a', 7], '3:3'],
    ['a field of what is text, at the text', 'a: b\n', ['a', 'x', 'y'], '2:4'],
    ['the whole file', 'a: b\n', [], '1:1'],
    ['a field called __proto__', 'a: b\n__proto__: c\n', ['__proto__'], '3:12'],
    ['a key in quotation marks', '"a b": c\n', ['a b'], '2:8'],
  ])('finds %s', (_what, yaml, path, place) => {
    expect(placeOf(yaml, path)).toBe(place);
  });

  test('finds a key, where the key is what is wrong', () => {
    expect(placeOf('a: b\nc:\n  d: e\n', ['c', 'd'], 'key')).toBe('4:3');
  });

  test('finds a place in the body', () => {
    expect(locateInBody(fileOf('a: b\n', 'one\ntwo'), 5)).toEqual({ line: 5, column: 2 });
  });

  test('tells files apart that are asked about in turn', () => {
    const [one, two] = [fileOf('a: b\n'), fileOf('x: y\na:   b\n')];
    expect([one, two, one].map((file) => locate(file, ['a']))).toEqual([
      { line: 2, column: 4 },
      { line: 3, column: 6 },
      { line: 2, column: 4 },
    ]);
  });
});

describe('positionAt', () => {
  test('counts lines and UTF-16 columns from 1', () => {
    expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt('', 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt('😀x', 2)).toEqual({ line: 1, column: 3 });
    expect(positionAt('a\n', 2)).toEqual({ line: 2, column: 1 });
  });

  test('agrees with counting', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀', '\u2028') });
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const before = text.slice(0, offset).split('\n');
        expect(positionAt(text, offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }),
    );
  });
});
