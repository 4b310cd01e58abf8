/** Marks of direction, joiners and the like: they have no width, and stand between nothing. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Scripts in which words are not set apart by spaces, or in which a mark stands directly beside letters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** The character before an offset, past what is invisible; empty at the beginning. */
export function characterBefore(text: string, offset: number): string {
  let at = offset;
  while (at > 0) {
    const unit = text.charCodeAt(at - 1);
    const length = unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? 2 : 1;
    const character = text.slice(at - length, at);
    if (!invisible.test(character)) return character;
    at -= length;
  }
  return '';
}

/** The character after an offset, past what is invisible; empty at the end. */
export function characterAfter(text: string, offset: number): string {
  let at = offset;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
    if (!invisible.test(character)) return character;
    at += character.length;
  }
  return '';
}

export function isSpace(character: string): boolean {
  return character === '' || /\s/.test(character);
}

/** A letter, a combining mark or a digit of any script. */
export function isWordCharacter(character: string): boolean {
  return wordCharacter.test(character);
}

/** A letter of a script that sets no spaces between words, or a syllable of Korean, whose particles follow a mark directly. */
export function isUnspaced(character: string): boolean {
  return unspaced.test(character);
}

/**
 * The side of a word that a mark stands at, by its neighbours alone: at the `left` it opens, at the `right` it closes,
 * `inside` it is part of the word. `alone` it has spaces on both sides; `either` means that the neighbours do not tell.
 *
 * @example
 * sideOf('say “no”', 4, 5) // => 'left'
 * sideOf('say “no”', 7, 8) // => 'right'
 * sideOf("don't", 3, 4)    // => 'inside'
 */
export type Side = 'left' | 'right' | 'inside' | 'alone' | 'either';

const opensBefore = /[\p{Ps}\p{Pi}\p{Pd}¿¡'’"„‚/=]/u;
const closesAfter = /[\p{Pe}\p{Pf}.,;:!?…。，、！？；：،؛؟%]/u;
const endsClause = /[.,;!?…。，、！？；،؛؟]/u;

export function sideOf(text: string, start: number, end: number): Side {
  const before = characterBefore(text, start);
  const after = characterAfter(text, end);
  if (isSpace(before)) return isSpace(after) ? 'alone' : 'left';
  if (isSpace(after)) return 'right';
  if (isUnspaced(before) || isUnspaced(after)) return sideInUnspaced(before, after);
  const isAfterWord = isWordCharacter(before);
  const isBeforeWord = isWordCharacter(after);
  if (isAfterWord)
    return isBeforeWord ? 'inside' : closesAfter.test(after) || !opensBefore.test(after) ? 'right' : 'either';
  // `,"Orr`: a space is missing, before the mark or after it.
  if (isBeforeWord) return endsClause.test(before) ? 'either' : 'left';
  if (closesAfter.test(after)) return opensBefore.test(before) && !/['’"\p{Pd}]/u.test(before) ? 'left' : 'right';
  return opensBefore.test(before) ? 'left' : 'either';
}

function sideInUnspaced(before: string, after: string): Side {
  if (isWordCharacter(before)) return isWordCharacter(after) ? 'either' : closesAfter.test(after) ? 'right' : 'either';
  return /[:：\p{Ps}]/u.test(before) ? 'left' : 'either';
}
