import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksWrapped, readArticleText, splitParagraphs } from '../../../src/changes/edit/read-article-text.ts';

const read = (text: string | Uint8Array) =>
  readArticleText(typeof text === 'string' ? Buffer.from(text) : text, 'a.txt');

describe('readArticleText', () => {
  test('gives the text, whatever line ends and mark it has', () => {
    expect(read('\uFEFFOne.\r\nTwo.\rThree.\n')).toEqual({ ok: true, text: 'One.\nTwo.\nThree.\n' });
  });

  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'a.txt is empty.'],
    ['too much', 'x'.repeat(1024 * 1024 + 1), 'a.txt is 1025 kB; an article can have at most 1024 kB.'],
    [
      'an archive',
      'PK\u0003\u0004...',
      "a.txt is a Word or OpenDocument file, or another archive, not a plain text. Copy the article's text out of it, into a file of its own.",
    ],
    [
      'an old Word document',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      "a.txt is an old Word document, not a plain text. Copy the article's text out of it, into a file of its own.",
    ],
    [
      'rich text',
      '{\\rtf1 x}',
      "a.txt is a document in rich text format (RTF), not a plain text. Copy the article's text out of it, into a file of its own.",
    ],
    [
      'UTF-16, the other way round',
      Uint8Array.of(0xfe, 0xff, 0, 0x41),
      'a.txt is encoded as UTF-16. Save it again with the encoding UTF-8.',
    ],
    [
      'an accent read wrongly',
      'un cafÃ© noir',
      'a.txt:1:7 reads "Ã©", which is what a typographic mark or an accent becomes when UTF-8 is read in another encoding. Copy the text again from where it was published.',
    ],
  ])('refuses %s', (_what, bytes, message) => {
    expect(read(bytes)).toEqual({ ok: false, message });
  });

  test.each(['SÃO PAULO', 'â€ is a sign', 'a < b & c', 'naïve café à la carte'])('takes %s for what it is', (text) => {
    expect(read(text)).toEqual({ ok: true, text });
  });
});

describe('splitParagraphs', () => {
  test('ends a paragraph at every line end, or at empty lines only', () => {
    expect(splitParagraphs('  One. \nTwo.\n \t\nThree.', false)).toEqual(['One.', 'Two.', 'Three.']);
    expect(splitParagraphs('  One. \nTwo.\n \t\nThree.', true)).toEqual(['One.\nTwo.', 'Three.']);
  });

  test('loses no character but white space', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.boolean(), (text, wrapped) => {
        const bare = (words: string) => words.replace(/\s/g, '');
        expect(bare(splitParagraphs(text, wrapped).join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('looksWrapped', () => {
  const line = 'a line of the length that mail has had for fifty years now';
  test.each([
    [true, 'lines of one length between empty ones', `${line}\n${line}\n${line}\nend.\n\n${line}\nend.`],
    [false, 'a line for each paragraph', `${line.repeat(5)}\n${line}\n${line.repeat(9)}\n${line.repeat(2)}`],
    [false, 'an empty line after each paragraph', `${line}\n\n${line}\n\n${line}\n\n${line}`],
    [false, 'nothing', ''],
  ])('is %s for %s', (expected, _what, text) => {
    expect(looksWrapped(text)).toBe(expected);
  });
});
