import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readTree } from '../../../src/record/source/read-content.ts';
import { sourceText, writtenLike } from '../../../src/record/source/source-text.ts';
import { memoryTree } from '../../support/memory-tree.ts';

/** How an editor, git or an old system may have written the same text. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  CR: (text) => text.replaceAll('\n', '\r'),
  'LF and CR LF by turns': (text) => text.split('\n').reduce((all, line, at) => `${all}${at % 2 ? '\r' : ''}\n${line}`),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a byte order mark and CR LF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
};

describe('sourceText', () => {
  test.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\r\nb\n', 'a\nb\n'],
    ['a\rb\r\rc', 'a\nb\n\nc'],
    ['\uFEFFa\r\n', 'a\n'],
    // Between line feeds, CR ends no line: it is left for the check to report.
    ['refused\rgranted\n', 'refused\rgranted\n'],
    ['a\r\r\n', 'a\r\n'],
    ['\uFEFF\uFEFF', '\uFEFF'],
    ['', ''],
  ])('%j is read as %j', (written, text) => {
    expect(sourceText(written)).toBe(text);
  });
});

describe('writtenLike', () => {
  test.each([
    ['LF', 'a\nx\nc\n', 'a\nb\nc\n', 'a\nx\nc\n'],
    ['CR LF', 'a\nx\nc\n', 'a\r\nb\r\nc\r\n', 'a\r\nx\r\nc\r\n'],
    ['CR', 'a\nx\n', 'a\rb\r', 'a\rx\r'],
    ['a mark', 'x\n', '\uFEFFa\r\n', '\uFEFFx\r\n'],
    ['several, of lines that stay', 'a\nc\nd\n', 'a\r\nb\nc\nd\r\n', 'a\r\nc\nd\r\n'],
    ['several, of a new line', 'a\nnew\nb\nnew\nc\n', 'a\r\nb\nc\r\n', 'a\r\nnew\r\nb\nnew\nc\r\n'],
    ['several, of a last line that has one now', 'a\nb\nc\n', 'a\nb\r\nc', 'a\nb\r\nc\r\n'],
    ['none', 'a\nb', 'a', 'a\nb'],
    ['no file', 'a\nb\n', '', 'a\nb\n'],
  ])('keeps the line ends of a file with %s', (_what, text, like, written) => {
    expect(writtenLike(text, like)).toBe(written);
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\n') });

  test('is read back as the text it was given, and leaves a file as it is whose text is the same', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...Object.values(forms)), (text, other, form) => {
        expect(sourceText(writtenLike(text, form(other)))).toBe(text);
        expect(writtenLike(text, form(text))).toBe(form(text));
      }),
    );
  });
});

describe('a content folder', () => {
  const files = {
    'topics/rain.md': '---\nname: Rain\nsummary: >\n  It fell\n  all day.\n---\n\nRain is *water*.\n\nIt fell.\n',
    'topics/broken.md': '---\nname: Rain\nnmae: x\nother: "\n---\n',
    'topics/conflict.md': '---\nname: Rain\n---\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n',
    'site.md': '---\nname: Averland Record\n---\nWho we are.\n',
  };

  test.each(Object.entries(forms))('with %s is the same content, with the same problems', (_name, form) => {
    const written = Object.entries(files).map(([path, text]): [string, string] => [path, form(text)]);
    expect(readTree(memoryTree(Object.fromEntries(written)))).toEqual(readTree(memoryTree(files)));
  });

  test('may be as large with CR LF as it may be with LF', () => {
    const lines = `---\nname: Rain\n---\n\n${'x\n'.repeat(1024 * 512 - 11)}`;
    const problemsOf = (text: string) => readTree(memoryTree({ 'topics/rain.md': text })).problems;
    expect(Buffer.byteLength(lines)).toBe(1024 * 1024 - 2);
    expect(problemsOf(lines.replaceAll('\n', '\r\n'))).toEqual([]);
    const more = `${lines}xxx\n`;
    expect(problemsOf(more).map(({ message }) => message)).toEqual(['This file is 1025 kB; at most 1024 kB are read.']);
    expect(problemsOf(more.replaceAll('\n', '\r\n'))).toEqual(problemsOf(more));
  });
});
