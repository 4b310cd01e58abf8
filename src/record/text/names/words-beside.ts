import {
  apostrophe,
  characterStart,
  kindAt,
  space,
  spaceless,
  tokenEnd,
  tokenKey,
  tokenStart,
  word,
} from './name-tokens.ts';

/** The word before or after a place of a text, with what is between them. UTF-16 units. */
export interface WordBeside {
  readonly start: number;
  readonly end: number;
  /** Without what is invisible in it. */
  readonly word: string;
  /**
   * What joins the two: a space, a hyphen, an en dash, an ampersand, or an apostrophe as in "d’". Anything else
   * separates them, and then there is no word beside.
   */
  readonly by: 'space' | 'hyphen' | 'dash' | 'ampersand' | 'apostrophe';
  /** Whether a full stop follows it: "Mr.", "J." */
  readonly isAbbreviated: boolean;
}

/**
 * The word that stands directly before an offset.
 *
 * @example
 * wordBefore('Mr. Orr', 4) // => { start: 0, end: 2, word: 'Mr', by: 'space', isAbbreviated: true }
 */
export function wordBefore(text: string, at: number): WordBeside | undefined {
  const gap = joinerBefore(text, at);
  if (!gap) return undefined;
  let end = gap.at;
  const isAbbreviated = end > 0 && text.charAt(end - 1) === '.';
  if (isAbbreviated) end -= 1;
  if (end === 0 || !isLetters(text, characterStart(text, end))) return undefined;
  const start = tokenStart(text, end);
  return { start, end, word: tokenKey(text, start, end), by: gap.by, isAbbreviated };
}

/**
 * The word that stands directly after an offset.
 *
 * @example
 * wordAfter('Orr Tower', 3)?.word // => 'Tower'
 */
export function wordAfter(text: string, at: number): WordBeside | undefined {
  const gap = joinerAfter(text, at);
  if (!gap || gap.at >= text.length || !isLetters(text, gap.at)) return undefined;
  const end = tokenEnd(text, gap.at);
  return { start: gap.at, end, word: tokenKey(text, gap.at, end), by: gap.by, isAbbreviated: text.charAt(end) === '.' };
}

/** Some words from an offset on, to the end of the clause at most. */
export function wordsFrom(text: string, at: number, most: number): string[] {
  const clause = /^[^.;:!?\n]*/u.exec(text.slice(at, at + 120))?.[0] ?? '';
  return (clause.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, most);
}

function isLetters(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === word || kind === spaceless;
}

function joinerBefore(text: string, at: number): { readonly at: number; readonly by: WordBeside['by'] } | undefined {
  if (at === 0) return undefined;
  const before = characterStart(text, at);
  if (kindAt(text, before) === apostrophe) return { at: before, by: 'apostrophe' };
  const dash = dashAt(text, before);
  if (dash) return { at: before, by: dash };
  if (kindAt(text, before) !== space) return undefined;
  const start = tokenStart(text, at);
  if (isParagraphEnd(text, start, at)) return undefined;
  if (start > 0 && /[&＆]/.test(text.charAt(start - 1)))
    return { at: endOfSpaceBefore(text, start - 1), by: 'ampersand' };
  return { at: start, by: 'space' };
}

function joinerAfter(text: string, at: number): { readonly at: number; readonly by: WordBeside['by'] } | undefined {
  if (at >= text.length) return undefined;
  const dash = dashAt(text, at);
  if (dash) return { at: at + 1, by: dash };
  if (kindAt(text, at) !== space) return undefined;
  const end = tokenEnd(text, at);
  if (isParagraphEnd(text, at, end)) return undefined;
  if (/[&＆]/.test(text.charAt(end))) return { at: startOfSpaceAfter(text, end + 1), by: 'ampersand' };
  return { at: end, by: 'space' };
}

function endOfSpaceBefore(text: string, at: number): number {
  return at > 0 && kindAt(text, at - 1) === space ? tokenStart(text, at) : at;
}

function startOfSpaceAfter(text: string, at: number): number {
  return at < text.length && kindAt(text, at) === space ? tokenEnd(text, at) : at;
}

function dashAt(text: string, at: number): 'hyphen' | 'dash' | undefined {
  const mark = text.charAt(at);
  if (/[–—―]/u.test(mark)) return mark === '–' ? 'dash' : undefined;
  return /\p{Pd}/u.test(mark) ? 'hyphen' : undefined;
}

/** Paragraphs are separated by an empty line. */
function isParagraphEnd(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('\n\n');
}

/**
 * Whether a capital at an offset says nothing, since a sentence, a quotation or a part after a colon begins there.
 *
 * @param isAbbreviation whether a word before a full stop is one that no sentence ends with, such as "Mr"
 * @example
 * beginsClause('It rained. Then Orr left.', 11, () => false) // => true
 */
export function beginsClause(text: string, at: number, isAbbreviation: (word: string) => boolean): boolean {
  let end = at;
  // Opening marks and brackets that touch the word, then the space before them.
  while (end > 0 && /[("'“”„‟«»‘’‚‹›[¿¡「『]/u.test(text.charAt(end - 1))) end -= 1;
  if (end < at && (end === 0 || kindAt(text, end - 1) === space)) return true;
  const opened = end < at;
  const gapEnd = end;
  while (end > 0 && kindAt(text, end - 1) === space) end -= 1;
  if (end === 0 || isParagraphEnd(text, end, gapEnd)) return true;
  if (end === gapEnd) return opened;
  // Closing marks may stand between a sentence and the next.
  while (end > 1 && /[)"'“”»’\]」』]/u.test(text.charAt(end - 1))) end -= 1;
  const last = text.charAt(end - 1);
  if (/[!?…:;—–―•·。！？：；]/u.test(last)) return true;
  if (last === '-' || last === '‐') return end < 2 || kindAt(text, end - 2) === space;
  if (last !== '.') return false;
  const start = tokenStart(text, end - 1);
  const before = tokenKey(text, start, end - 1);
  return !/^\p{Lu}\p{M}*$/u.test(before) && !isAbbreviation(before.toLowerCase());
}

/**
 * Whether a stretch stands in an e-mail or web address, a handle or a file name, which name nobody.
 *
 * @example
 * isInAddress('see post.example/Orr', 17, 20) // => true
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !isAddressEdge(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !isAddressEdge(text.charAt(to))) to += 1;
  const run = text.slice(from, to);
  if (run.length === end - start) return false;
  if (/[@#_\\]|:\/\/|^www\./u.test(run)) return true;
  // A domain: letters, a full stop, letters; initials are none.
  return /[\p{L}\p{N}]{2,}\.\p{L}{2,}/u.test(run);
}

function isAddressEdge(character: string): boolean {
  return /[\s()<>"“”„«»,;。、，]/u.test(character);
}
