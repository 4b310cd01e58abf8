import { findOccurrences } from '../find-occurrences.ts';
import { comparisonForm, foldText, originalOffset } from '../fold-text.ts';
import type { Range } from '../range.ts';
import { sentenceHints } from './abbreviations.ts';
import { primaryLanguage, segmenterFor } from './languages.ts';
import { isSpace, isWordCharacter } from './neighbours.ts';
import { numberAround } from './numbers.ts';

/** What is one thing to a reader, so that a part of it says something else. */
export type WholeThing = 'character' | 'word' | 'number' | 'contraction' | 'compound' | 'abbreviation' | 'address';

/** A place inside such a thing, and the whole of it. */
export interface InnerPlace extends Range {
  readonly thing: WholeThing;
}

export interface EdgeOptions {
  /** The language tag; without one, what is right in any language is taken for right. */
  readonly language?: string;
  /** Whether a quotation mark of the text stands at an offset: then it is no apostrophe. */
  readonly isMark?: (offset: number) => boolean;
  /** Whether a sentence ends at an offset. */
  readonly endsSentence?: (offset: number) => boolean;
}

/**
 * What an offset lies inside of; undefined where a passage can begin or end.
 *
 * @example
 * innerPlace('They can’t win', 8)     // => { thing: 'contraction', start: 5, end: 10 }
 * innerPlace('cost 3.5 billion', 6)   // => { thing: 'number', start: 5, end: 16 }
 * innerPlace('left—and never', 5)     // => undefined
 */
export function innerPlace(text: string, offset: number, options: EdgeOptions = {}): InnerPlace | undefined {
  if (offset <= 0 || offset >= text.length || isPlainEdge(text, offset)) return undefined;
  const language = primaryLanguage(options.language ?? '');
  const sides = sidesOf(text, offset);
  return (
    insideCharacter(text, offset) ??
    insideNumber(text, offset, sides, language, options) ??
    insideUnspaced(text, offset, sides, language) ??
    insideWord(text, offset, sides) ??
    atJoiner(text, offset, sides, language, options) ??
    atEdgeApostrophe(text, offset, sides, options) ??
    insideAbbreviation(text, offset, sides, language, options)
  );
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
    .filter(({ start, end }) => !innerPlace(passage, start) && !innerPlace(passage, end));
}

/**
 * Whether an offset is plainly the edge of a word, by the few characters around it: most are, and the rules below cost
 * more. A digit farther away counts, since "5 per cent" is one number.
 */
function isPlainEdge(text: string, offset: number): boolean {
  const left = text.slice(Math.max(0, offset - 3), offset);
  const right = text.slice(offset, offset + 3);
  if (!plain.test(left) || !plain.test(right)) return false;
  if (isLatinLetter.test(left.slice(-1)) === isLatinLetter.test(right.charAt(0))) return false;
  return !/\p{Nd}/u.test(text.slice(Math.max(0, offset - 14), offset));
}

const plain = /^[A-Za-zÀ-ɏ ,;:!?()"“”«»\n]+$/;
const isLatinLetter = /[A-Za-zÀ-ɏ]/;

/** The characters around an offset, past soft hyphens and joiners that have no width. */
interface Sides {
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
}

const invisible = /[\u00ad\u200b\u200c\u200d\u2060\ufeff]/;

function sidesOf(text: string, offset: number): Sides {
  const back = (from: number): number => {
    let at = from;
    while (at > 0 && invisible.test(text.charAt(at - 1))) at -= 1;
    return at;
  };
  const characterEndingAt = (at: number) => {
    const unit = text.charCodeAt(at - 1);
    return at <= 0 ? '' : text.slice(unit >= 0xdc00 && unit <= 0xdfff ? at - 2 : at - 1, at);
  };
  const forth = (from: number): number => {
    let at = from;
    while (at < text.length && invisible.test(text.charAt(at))) at += 1;
    return at;
  };
  const characterAt = (at: number) => (at >= text.length ? '' : String.fromCodePoint(text.codePointAt(at) ?? 32));
  const beforeEnd = back(offset);
  const before = characterEndingAt(beforeEnd);
  const afterStart = forth(offset);
  const after = characterAt(afterStart);
  return {
    before,
    beforeThat: characterEndingAt(back(beforeEnd - before.length)),
    after,
    afterThat: characterAt(forth(afterStart + after.length)),
  };
}

function insideCharacter(text: string, offset: number): InnerPlace | undefined {
  // Two characters of Latin text are never one.
  if (text.charCodeAt(offset - 1) < 0x300 && text.charCodeAt(offset) < 0x300) return undefined;
  let from = Math.max(0, offset - 64);
  // A character with a code below U+0300 begins one that a reader sees.
  for (let at = offset - 1; at > from; at -= 1) if (text.charCodeAt(at) < 0x300) from = at;
  const run = text.slice(from, offset + 64);
  const found = segmenterFor('en', 'grapheme')
    .segment(run)
    .containing(offset - from);
  if (!found || found.index === offset - from) return undefined;
  return { thing: 'character', start: from + found.index, end: from + found.index + found.segment.length };
}

function insideNumber(
  text: string,
  offset: number,
  { before, after }: Sides,
  language: string,
  { endsSentence }: EdgeOptions,
): InnerPlace | undefined {
  const number = numberAround(text, offset, language);
  if (number) return { thing: 'number', ...number };
  // "Am 9" of "Am 9. Oktober"
  const isOrdinal = after === '.' && /\p{Nd}/u.test(before) && sentenceHints(language).hasOrdinals;
  const goesOn = /^\.\s*\p{L}/u.test(text.slice(offset, offset + 8));
  return isOrdinal && goesOn && endsSentence?.(offset + 1) === false
    ? { thing: 'number', ...around(text, offset, /[\p{Nd}.]/u) }
    : undefined;
}

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
/** What a verb or an adjective of Japanese is inflected with; the segmenter takes it for a word. */
const inflections = /^(?:た|て|ます|まし|ませ|ない|なかっ|れる|られ|れ|られる|ず|たら|たい|ば|せる|させ|よう)/u;
/** Negations that are set directly before what they negate. */
const negations = /(?:[不没沒未非无無]|ไม่)$/u;
/** A particle of Korean at the end of a word; before it a passage can end. */
const particle =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|께|로|으로|와|과|도|만|부터|까지|보다|처럼|이라고|라고|고|이다|다|이며|며)(?!\p{Script=Hangul})/u;
/** As far on both sides as the segmenter needs to see, in UTF-16 units. */
const segmented = 60;

function insideUnspaced(
  text: string,
  offset: number,
  { before, after }: Sides,
  language: string,
): InnerPlace | undefined {
  if (!spaceless.test(before) || !spaceless.test(after)) return undefined;
  let from = offset;
  while (from > 0 && offset - from < segmented && spaceless.test(text.charAt(from - 1))) from -= 1;
  let until = offset;
  while (until < text.length && until - offset < segmented && spaceless.test(text.charAt(until))) until += 1;
  const run = text.slice(from, until);
  const segments = segmenterFor(language === '' ? 'ja' : language, 'word').segment(run);
  const found = segments.containing(offset - from);
  if (!found) return undefined;
  const whole = { start: from + found.index, end: from + found.index + found.segment.length };
  if (whole.start < offset) return { thing: 'word', ...whole };
  const previous = segments.containing(offset - from - 1);
  const isInflected =
    /[っッ]$/u.test(text.slice(from, offset)) ||
    (/\p{Script=Hiragana}$/u.test(previous?.segment ?? '') &&
      (previous?.segment.length ?? 0) > 1 &&
      inflections.test(text.slice(offset, until)));
  const isNegated = negations.test(previous?.segment ?? '') && language !== 'ja';
  return previous && (isInflected || isNegated)
    ? { thing: 'word', start: from + previous.index, end: whole.end }
    : undefined;
}

function insideWord(text: string, offset: number, { before, after }: Sides): InnerPlace | undefined {
  if (!isWordCharacter(before) || !isWordCharacter(after)) return undefined;
  if (spaceless.test(before) || spaceless.test(after)) return undefined;
  if (/\p{Script=Hangul}/u.test(before) && particle.test(text.slice(offset, offset + 6))) return undefined;
  return { thing: 'word', ...around(text, offset, wordOrInvisible) };
}

const wordOrInvisible = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]/u;
const apostrophes = /['’ʼ＇‘]/;
const hyphens = /[-‐‑\u05be]/;
/** « l’armée »: a passage can begin behind what is elided. */
const elided: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\p{L}\p{M}])(?:[cdjlmst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu,
  it: /(?<![\p{L}\p{M}])(?:[ldcmtsv]|dell|all|nell|sull|dall|coll|un|quell|quest|bell|sant|gl|com|dov|anch|tutt|nessun|alcun)$/iu,
  ca: /(?<![\p{L}\p{M}])[dlmst]$/iu,
};

/** Beside an apostrophe, a hyphen, a full stop or the like that joins two letters or digits. */
function atJoiner(
  text: string,
  offset: number,
  { before, beforeThat, after, afterThat }: Sides,
  language: string,
  { isMark }: EdgeOptions,
): InnerPlace | undefined {
  const isBefore = isWordCharacter(before) && isWordCharacter(afterThat);
  const isBehind = isWordCharacter(beforeThat) && isWordCharacter(after);
  if (!isBefore && !isBehind) return undefined;
  const joiner = isBefore ? after : before;
  const joinerAt = isBefore ? text.indexOf(joiner, offset) : text.lastIndexOf(joiner, offset - 1);
  const [left, right] = isBefore ? [before, afterThat] : [beforeThat, after];
  const whole = around(text, joinerAt, /[\p{L}\p{M}\p{N}'’ʼ‐‑-]/u, joiner.length);
  if (spaceless.test(left) || spaceless.test(right)) return undefined;
  if (apostrophes.test(joiner)) {
    if (isMark?.(joinerAt)) return undefined;
    const canBegin = isBehind && !isBefore && canBeginBehind(text.slice(Math.max(0, joinerAt - 8), joinerAt), language);
    return canBegin ? undefined : { thing: 'contraction', ...whole };
  }
  if (hyphens.test(joiner)) return { thing: 'compound', ...whole };
  if (/["״”]/.test(joiner)) {
    return /\p{Script=Hebrew}/u.test(left) && !isMark?.(joinerAt) ? { thing: 'abbreviation', ...whole } : undefined;
  }
  if (joiner === '.') return insideDotted(text, joinerAt, left, right);
  if (/[&@_]/.test(joiner))
    return { thing: joiner === '&' ? 'compound' : 'address', ...around(text, offset, /[^\s]/u) };
  const isSmall = /[\p{Ll}\p{N}]/u.test(left) && /[\p{Ll}\p{N}]/u.test(right);
  if (/[/:·]/.test(joiner))
    return isSmall ? { thing: 'compound', ...around(text, offset, /[\p{L}\p{M}\p{N}/:·]/u) } : undefined;
  return undefined;
}

function canBeginBehind(before: string, language: string): boolean {
  if (language === '') return Object.values(elided).some((pattern) => pattern.test(before));
  return elided[language]?.test(before) ?? false;
}

/** "U.S", "example.org"; but "It fell.The army" lacks a space between two sentences. */
function insideDotted(text: string, dot: number, left: string, right: string): InnerPlace | undefined {
  const isGlued =
    /\p{Ll}{2}$/u.test(text.slice(Math.max(0, dot - 2), dot)) &&
    /^\p{Lu}(?:\p{Ll}|\s)/u.test(text.slice(dot + 1, dot + 3));
  if (isGlued) return undefined;
  const whole = around(text, dot, /[\p{L}\p{M}\p{N}.]/u);
  return { thing: /^\p{L}$/u.test(left) && /^\p{Lu}$/u.test(right) ? 'abbreviation' : 'address', ...whole };
}

/** At an apostrophe that begins or ends a word: ’90s, workers’ demands; and behind the sign of a name: @orr. */
function atEdgeApostrophe(
  text: string,
  offset: number,
  { before, beforeThat, after, afterThat }: Sides,
  { isMark }: EdgeOptions,
): InnerPlace | undefined {
  if (isWordCharacter(before) && /['’]/.test(after) && !isWordCharacter(afterThat) && !isMark?.(offset)) {
    // A plural's, or what stands for letters left out: "un po’ di pace", "waitin’ for".
    const isOfWord = /^['’]\s+[\p{L}\p{N}]/u.test(text.slice(offset, offset + 4));
    if (isOfWord && isMark !== undefined) return { thing: 'contraction', ...around(text, offset, /[\p{L}\p{M}'’]/u) };
  }
  const begins = isSpace(beforeThat) || !isWordCharacter(beforeThat);
  if (begins && isWordCharacter(after)) {
    if (/['’‘]/.test(before) && /^\p{Nd}{2}(?!\p{Nd})/u.test(text.slice(offset, offset + 3)) && !isMark?.(offset - 1)) {
      return { thing: 'contraction', ...around(text, offset, /[\p{L}\p{N}'’‘]/u) };
    }
    if (/[@#]/.test(before)) return { thing: 'address', ...around(text, offset, /[\p{L}\p{M}\p{N}@#_]/u) };
  }
  // "Vor- und Nachteile"
  if (isWordCharacter(before) && hyphens.test(after) && isSpace(afterThat) && afterThat !== '') {
    return { thing: 'compound', ...around(text, offset, /[\p{L}\p{M}\p{N}‐‑-]/u) };
  }
  return undefined;
}

function insideAbbreviation(
  text: string,
  offset: number,
  { before, after }: Sides,
  language: string,
  { endsSentence }: EdgeOptions,
): InnerPlace | undefined {
  const left = text.slice(Math.max(0, offset - 16), offset);
  const right = text.slice(offset, offset + 8);
  // "z. B.", "J. K. Orr": between letters with full stops.
  const isBetween =
    /(?<![\p{L}\p{M}\p{N}])\p{L}\.\s?$/u.test(left) &&
    /^\s?\p{L}\.(?!\p{L}{2})/u.test(right) &&
    /\s/u.test(before + after);
  if (isBetween) return { thing: 'abbreviation', ...around(text, offset, /[\p{L}.\s]/u, 1, 8) };
  if (after !== '.' || !/[\p{L}\p{M}]/u.test(before)) return undefined;
  const word = /(?<![\p{L}\p{M}\p{N}.])(?:[\p{L}\p{M}]|[.-](?=\p{L}))+$/u.exec(left)?.[0] ?? '';
  const whole = { start: offset - word.length, end: offset + 1 };
  if (word.includes('.')) return { thing: 'abbreviation', ...whole };
  const hints = sentenceHints(language);
  const isListed = hints.within.has(word) || hints.either.has(word) || hints.beforeNumber.has(word);
  if (!isListed && !/^\p{Lu}$/u.test(word)) return undefined;
  return endsSentence?.(offset + 1) === false ? { thing: 'abbreviation', ...whole } : undefined;
}

/** The run of characters of a kind on both sides of an offset, at most so many on each. */
function around(text: string, offset: number, kind: RegExp, width = 0, most = 40): Range {
  let start = offset;
  while (start > 0 && offset - start < most && kind.test(text.charAt(start - 1))) start -= 1;
  let end = offset + width;
  while (end < text.length && end - offset < most && kind.test(text.charAt(end))) end += 1;
  return { start, end };
}
