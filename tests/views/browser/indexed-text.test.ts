import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { indexedText, indexedWords } from '../../../src/views/browser/indexed-text.ts';

/** The paragraphs as a reader of the words puts them together again. */
function paragraphsOf(content: string): string[] {
  const paragraphs: string[] = [];
  for (const word of indexedWords(content)) {
    if (!word) continue;
    const before = paragraphs[word.paragraph - 1] ?? '';
    paragraphs[word.paragraph - 1] = before + word.text + (word.hasSpace && !word.isLast ? ' ' : '');
  }
  return paragraphs;
}

describe('an indexed text', () => {
  test('tells its paragraphs apart by a word of its own', () => {
    expect(indexedText(['One  two.', 'Three.'])).toBe('One two. \u001E Three.');
  });

  test('divides words at a dash without spaces, and keeps in mind that there were none', () => {
    const content = indexedText(['tolls—and ships']);
    expect(content.split(' ')).toHaveLength(3);
    expect(paragraphsOf(content)).toEqual(['tolls—and ships']);
  });

  test('counts an empty paragraph, as the page does', () => {
    expect(indexedWords(indexedText(['One', '', 'Three'])).at(-1)).toMatchObject({ text: 'Three', paragraph: 3 });
  });

  test('holds no white space that Rust and a browser see differently', () => {
    expect(indexedText(['a\u0085b\uFEFFc\u2028d\u00A0e'])).toBe('a b c d e');
  });

  test('does not speak the markup that Pagefind reads in texts', () => {
    expect(indexedText(['see ___PAGEFIND_WEIGHT___10 and ___END_PAGEFIND_WEIGHT___'])).not.toMatch(/(^| )___/);
  });

  test('gives back the text it was made from, white space aside', () => {
    const word = fc.stringMatching(/^[a-zé“”.,—–…-]{1,8}$/);
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        expect(paragraphsOf(indexedText(paragraphs))).toEqual(paragraphs);
      }),
    );
  });
});
