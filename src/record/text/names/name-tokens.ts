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
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;

/** Straight and typographic apostrophes, the modifier letter, the full-width one, the Hebrew geresh. */
const apostrophes = /['‘’‚‛‹›\u02bc\uff07\u05f3]/;

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
  if (apostrophes.test(character)) return apostrophe;
  if (/[\p{L}\p{M}\p{N}]/u.test(character) || isInvisible(character) || /[\u200c\u200d]/.test(character)) return word;
  return /\s/.test(character) ? space : other;
}

/** Soft hyphens, word joiners and their like: inside a word they are no letters of it. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u0640]/g;

function isInvisible(character: string): boolean {
  return character.replace(invisible, '') === '';
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
 * The start of the word, or of the run of white space, that ends at an offset; one character of any other kind.
 *
 * @example
 * tokenStart('Al-Nusra', 8) // => 3
 */
export function tokenStart(text: string, end: number): number {
  let at = characterStart(text, end);
  const kind = kindAt(text, at);
  if (kind !== word && kind !== space) return at;
  while (at > 0) {
    const before = characterStart(text, at);
    if (kindAt(text, before) !== kind) break;
    at = before;
  }
  return at;
}

/**
 * What tokens are compared by: white space is one space, marks are plain (’ is ', ‑ is -, ＆ is &), and what is
 * invisible inside a word is left out.
 *
 * @example
 * tokenKey('O’Nale', 1, 2) // => "'"
 */
export function tokenKey(text: string, start: number, end: number): string {
  const token = text.slice(start, end);
  switch (kindAt(text, start)) {
    case word:
      return token.replace(invisible, '');
    case spaceless:
      return token;
    case space:
      return ' ';
    case apostrophe:
      return "'";
    default:
      return plainMark(token);
  }
}

function plainMark(mark: string): string {
  if (/[“”„‟«»\u05f4]/.test(mark)) return '"';
  if (/\p{Pd}/u.test(mark)) return '-';
  if (/[・‧·･]/.test(mark)) return '·';
  return mark === '＆' ? '&' : mark;
}

/**
 * The tokens of a name or of a text from an offset on, as they are compared. The space after an initial is left out:
 * "J. R. Orr" and "J.R. Orr" are one name.
 */
export function* tokensFrom(text: string, start: number): Generator<{ readonly key: string; readonly end: number }> {
  let before: string | undefined;
  let last: string | undefined;
  for (let at = start; at < text.length;) {
    const end = tokenEnd(text, at);
    const key = tokenKey(text, at, end);
    at = end;
    if (key === ' ' && last === '.' && before !== undefined && /^\p{Lu}\p{M}*$/u.test(before)) continue;
    before = last;
    last = key;
    yield { key, end };
  }
}
