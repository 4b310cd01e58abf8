import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../src/record/source/parse-source.ts';
import { readYaml } from '../../../src/record/source/parse-yaml.ts';
import { runs } from '../../support/runs.ts';

function parse(text: string) {
  return parseSource({ path: 'content/topics/rain.md', kind: 'topics', id: 'rain', text });
}

function bodyOf(text: string): string | undefined {
  const { file } = parse(text);
  return file?.text.slice(file.bodyStart);
}

/** Code, line and column of every problem. */
function placesOf(text: string): string[] {
  return parse(text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

describe('parseSource', () => {
  test('splits a file into fields and body, and leaves the body as it is', () => {
    const { file, problems } = parse('---\nname: Rain\n---\n\n  Rain fell. \n');
    expect(problems).toEqual([]);
    expect(file?.frontmatter).toEqual({ name: 'Rain' });
    expect(file?.text.slice(file.bodyStart)).toBe('\n  Rain fell. \n');
  });

  test.each([
    ['no body', '---\nname: Rain\n---\n', ''],
    ['no line end after the last dashes', '---\nname: Rain\n---', ''],
    ['spaces after the dashes', '--- \nname: Rain\n---\t \nRain', 'Rain'],
    ['dashes inside the body', '---\nname: Rain\n---\nRain\n\n---\nname: x\n---\n', 'Rain\n\n---\nname: x\n---\n'],
    ['dashes inside a value', '---\nname: a --- b\nother: |\n  ---\n---\nRain', 'Rain'],
    ['four dashes inside the fields', '---\nname: Rain\n#----\n---\nRain', 'Rain'],
    ['a line separator inside a value', '---\nname: a\u2028---\n---\nRain', 'Rain'],
  ])('reads a file with %s', (_what, text, body) => {
    expect(placesOf(text)).toEqual([]);
    expect(bodyOf(text)).toBe(body);
  });

  test.each([
    ['nothing', '', ['file/empty 1:1']],
    ['white space only', ' \n\t\n', ['file/empty 1:1']],
    ['no frontmatter', 'Rain fell.\n', ['yaml/missing 1:1']],
    ['text before the frontmatter', '\n---\nname: a\n---\n', ['yaml/missing 1:1']],
    ['four dashes', '----\nname: a\n----\n', ['yaml/missing 1:1']],
    ['no closing line', '---\nname: a\n', ['yaml/unclosed 1:1']],
    ['a control character in the body', '---\nname: a\n---\nab\u0007', ['text/control-character 4:3']],
    ['a control character in a value, told once', '---\nname: a\u0007\n---\n', ['text/control-character 2:8']],
    ['a lone carriage return', '---\nname: a\n---\nab\rc\n', ['text/control-character 4:3']],
    ['an override after an emoji', '---\nname: 😀\u202e\n---\n', ['text/bidirectional-override 2:9']],
    ['an escape', '---\nname: a\nother: "\\u0000"\n---\n', ['text/control-character 3:8']],
    ['a line end as an escape', '---\nname: a\nother: "b\\r\\n"\n---\n', ['text/control-character 3:8']],
    ['an escape in a key', '---\n"\\u2066": a\n---\n', ['text/bidirectional-override 2:1']],
    [
      'both kinds',
      '---\nname: a\n---\n\u2066\u0000',
      ['text/control-character 4:2', 'text/bidirectional-override 4:1'],
    ],
  ])('reports %s', (_what, text, places) => {
    expect(placesOf(text)).toEqual(places);
    expect(parse(text).file).toBeUndefined();
  });

  test('allows tabs, joiners and right-to-left text', () => {
    expect(placesOf('---\nname: שלום\u200d\u200f\n---\n\tnew\n')).toEqual([]);
  });

  test('gives one problem for a file full of control characters', () => {
    const { problems } = parse(`---\nname: a\n---\n${'\u0007'.repeat(100_000)}`);
    expect(problems.map(({ message }) => message)).toEqual([
      'The file holds 100000 control characters, the first of them U+0007.',
    ]);
  });

  test('keeps every body whole, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '-', '---', '\n', ' ', ':', '😀', '\t') }), (body) => {
        expect(bodyOf(`---\nname: Rain\n---\n${body}`)).toBe(body);
      }),
    );
  });

  test('puts every problem inside the file', () => {
    const pieces = fc.constantFrom(
      '---',
      '\n',
      'a: ',
      '"',
      "'",
      '[',
      '{',
      '- ',
      '\t',
      'x',
      '&',
      '*',
      '!',
      '|',
      '>',
      '\\',
      ': ',
      '#',
      '%',
      '?',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = `---\n${parts.join('')}\n---\nbody`;
        const lines = text.split('\n');
        for (const { line, column } of parse(text).problems) {
          expect(lines[line - 1]).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('readYaml', () => {
  test('takes every value as the text that was typed', () => {
    expect(readYaml('a: No\nb: 2017\nc: 1e3\nd: null\ne: ~\nf: true\ng: 0x1F\nh: 2017-10-09\ni: 010').value).toEqual({
      a: 'No',
      b: '2017',
      c: '1e3',
      d: 'null',
      e: '~',
      f: 'true',
      g: '0x1F',
      h: '2017-10-09',
      i: '010',
    });
  });

  test('takes a field without a value as empty text', () => {
    expect(readYaml('a:\nb: # none\nc: ""\nd:\n  -\n').value).toEqual({ a: '', b: '', c: '', d: [''] });
  });

  test('gives fields called __proto__ and constructor no power', () => {
    const { value } = readYaml('__proto__:\n  polluted: yes\nconstructor: x');
    expect(Object.entries(value)).toEqual([
      ['__proto__', Object.assign(Object.create(null) as object, { polluted: 'yes' })],
      ['constructor', 'x'],
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('reads back any text written as JSON', () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text));
    fc.assert(
      fc.property(fc.dictionary(value, fc.oneof(value, fc.array(value))), (data) => {
        fc.pre(Object.keys(data).length > 0);
        expect(Object.entries(readYaml(JSON.stringify(data)).value)).toEqual(Object.entries(data));
      }),
    );
  });

  test('refuses nesting that is too deep, wherever the parser gives up', () => {
    for (const depth of [14, 1000, 100_000]) {
      const { issues } = readYaml(`a: ${'['.repeat(depth)}${']'.repeat(depth)}`);
      expect(issues.map(({ code, message }) => [code, message])).toEqual([
        ['yaml/unsupported', 'The frontmatter is nested too deeply.'],
      ]);
    }
  });

  test('reports each of many doubled fields', () => {
    expect(readYaml('a: b\n'.repeat(20_000)).issues).toHaveLength(19_999);
  });
});
