import { findOccurrences } from './find-occurrences.ts';
import { comparisonForm, foldText, originalOffset } from './fold-text.ts';
import type { Range } from './range.ts';

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** Scripts written without spaces have no edges of words to heed. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether a stretch begins or ends inside a word, so that it says something the text does not.
 *
 * @example
 * cutsWord('He is unable to pay', { start: 8, end: 19 }) // => true: "able to pay"
 * cutsWord('anti-war talk', { start: 5, end: 8 })        // => false: a hyphen ends a word
 */
export function cutsWord(text: string, { start, end }: Range): boolean {
  return isInsideWord(text, start) || isInsideWord(text, end);
}

function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = String.fromCodePoint(text.codePointAt(isLowSurrogate(text, at - 1) ? at - 2 : at - 1) ?? 32);
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32);
  return wordCharacter.test(before) && wordCharacter.test(after) && !spaceless.test(before) && !spaceless.test(after);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * Every place where some words stand in a passage as whole words; white space and quotation marks as in selectors.
 *
 * @example
 * findWholeWords('The mayor may go', 'may') // => [{ start: 10, end: 13 }]
 */
export function findWholeWords(passage: string, words: string): Range[] {
  const text = foldText(passage);
  const exact = comparisonForm(words).trim();
  return findOccurrences(text.folded, exact)
    .map((start) => ({ start: originalOffset(text, start), end: originalOffset(text, start + exact.length) }))
    .filter((range) => !cutsWord(passage, range));
}
