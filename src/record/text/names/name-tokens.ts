import { comparisonForm } from '../fold-text.ts';

/** What a character does to the boundaries of names. */
export type CharacterKind = typeof other | typeof word | typeof space | typeof apostrophe | typeof spaceless;

export const other = 1;
/** A letter, mark or digit, or a joiner inside a word. */
export const word = 2;
export const space = 3;
export const apostrophe = 4;
/** A character of a script that writes no spaces between words; a name may begin or end at any of them. */
export const spaceless = 5;

const spacelessScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The kinds of the characters met so far, by UTF-16 unit; 0 is not known yet. Filled as needed, since most never occur. */
const known = new Uint8Array(0x10000);

/**
 * The kind of the character at an offset, which must not be inside a surrogate pair.
 *
 * @example
 * kindAt('O’Nale', 1) // => apostrophe
 */
export function kindAt(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classify(text.slice(at, characterEnd(text, at)));
  return (known[unit] ||= classify(text.charAt(at))) as CharacterKind;
}

function classify(character: string): CharacterKind {
  if (spacelessScripts.test(character)) return spaceless;
  if (/[\p{L}\p{M}\p{N}\u200c\u200d]/u.test(character)) return word;
  if (/\s/.test(character)) return space;
  return /['‘’‚‛‹›]/.test(character) ? apostrophe : other;
}

/**
 * The end of the character at an offset: one unit on, or two for a surrogate pair.
 *
 * @example
 * characterEnd('😀', 0) // => 2
 */
export function characterEnd(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1;
}

/**
 * The start of the character before an offset.
 *
 * @example
 * characterStart('😀', 2) // => 0
 */
export function characterStart(text: string, before: number): number {
  return before > 1 && (text.codePointAt(before - 2) ?? 0) > 0xffff ? before - 2 : before - 1;
}

/**
 * The end of the token at an offset: a word, a run of white space, or one character of any other kind.
 *
 * @example
 * tokenEnd('Al-Nusra', 0) // => 2
 * tokenEnd('Al-Nusra', 2) // => 3
 */
export function tokenEnd(text: string, at: number): number {
  const kind = kindAt(text, at);
  let end = characterEnd(text, at);
  if (kind !== word && kind !== space) return end;
  while (end < text.length && kindAt(text, end) === kind) end = characterEnd(text, end);
  return end;
}

/**
 * What tokens are compared by: white space is one space, quotation marks and apostrophes are straight.
 *
 * @example
 * tokenKey('O’Nale', 1, 2) // => "'"
 */
export function tokenKey(text: string, start: number, end: number): string {
  const kind = kindAt(text, start);
  return kind === word || kind === spaceless ? text.slice(start, end) : comparisonForm(text.slice(start, end));
}
