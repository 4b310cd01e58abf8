import type { Range } from './range.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Where the words of a text stand: runs of letters, marks and digits. An apostrophe or a hyphen ends a word.
 *
 * @example
 * findWords('Don’t!') // => [{ start: 0, end: 3 }, { start: 4, end: 5 }]
 */
export function findWords(text: string): Range[] {
  const words: Range[] = [];
  for (const match of text.matchAll(word)) {
    words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/**
 * The same words as strings.
 *
 * @example
 * wordsOf('Don’t!') // => ['Don', 't']
 */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}
