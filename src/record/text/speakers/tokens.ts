import type { Range } from '../range.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordClass } from './words/language-words.ts';

/** A place in the text that names something; `actor` is missing where that is a place or is not known. */
export interface NamedRange extends Range {
  readonly actor?: string | undefined;
  /** False for a body or a place, which "he" and "she" cannot mean; undefined where that is not known. */
  readonly isPerson?: boolean | undefined;
  /** Whether the text has the name in another form than the record, such as a genitive: no subject stands so. */
  readonly isInflected?: boolean | undefined;
}

/** A piece of a sentence as the grammar of attribution sees it: names and quoted stretches are one piece each. */
export interface Token extends Range {
  readonly kind: 'word' | 'name' | 'speech' | 'mark';
  /** In lower case with straight apostrophes; for a mark the mark, for a name and for speech empty. */
  readonly word: string;
  readonly isCapital: boolean;
  readonly actor?: string | undefined;
  readonly isInflected?: boolean | undefined;
  /** Whether the next token follows without white space. */
  readonly isJoined: boolean;
}

const wordPattern =
  /[\p{L}\p{M}\p{N}]+(?:[-‐‑.&·\u200c][\p{L}\p{M}\p{N}]+)*|['’ʼ](?:s|t|re|ve|ll|d|m)?(?![\p{L}\p{M}])|[^\s\p{L}\p{M}\p{N}]/gu;
const elided = /^(?:l|d|j|n|s|c|m|t|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|quell)$/iu;

/**
 * The tokens of a stretch of text.
 *
 * @param speech quoted stretches with their marks, in order
 * @param names what is named outside them; where two overlap, the first counts
 */
export function tokensOf(
  text: string,
  within: Range,
  speech: readonly Range[],
  names: readonly NamedRange[],
  lexicon: Lexicon,
): Token[] {
  const fixed: Token[] = [];
  const isFree = (range: Range) => fixed.every((other) => other.end <= range.start || other.start >= range.end);
  for (const { start, end } of speech) {
    if (start < within.end && end > within.start) fixed.push(token(text, 'speech', start, end, ''));
  }
  for (const { start, end, actor, isInflected } of names) {
    if (start >= within.start && end <= within.end && isFree({ start, end })) {
      fixed.push({ ...token(text, 'name', start, end, ''), actor, isInflected, isCapital: true });
    }
  }
  fixed.sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let at = within.start;
  for (const one of [...fixed, undefined]) {
    tokens.push(...wordsOf(text, at, one?.start ?? within.end, lexicon));
    if (one) tokens.push(one);
    at = Math.max(at, one?.end ?? at);
  }
  // A full stop within a sentence belongs to an abbreviation.
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  return tokens.filter(({ word }, index) => word !== '.' || index > last);
}

function wordsOf(text: string, start: number, end: number, { words }: Lexicon): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const last = found.at(-1);
    // "l'office": the elided word keeps its apostrophe; "Rivera's": the apostrophe goes with what follows it.
    if (
      words.elides &&
      /^['’ʼ]$/u.test(match[0]) &&
      last?.end === from &&
      elided.test(text.slice(last.start, last.end))
    ) {
      found[found.length - 1] = token(text, 'word', last.start, to, `${last.word}'`);
      continue;
    }
    const word = match[0].toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, '-');
    const isWord = /[\p{L}\p{N}]/u.test(word) && word !== "'s";
    found.push(token(text, isWord ? 'word' : 'mark', from, to, word));
  }
  return found;
}

function token(text: string, kind: Token['kind'], start: number, end: number, word: string): Token {
  const isCapital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  return { kind, start, end, word, isCapital, isJoined: /^\S/u.test(text.slice(end, end + 1)) };
}

/**
 * How many tokens, from a place on, a list has an entry for: 0 for none, more than 1 for a phrase.
 *
 * @example
 * lengthIn(tokensOf('according to Orr', ...), 0, 'according', english) // => 2
 */
export function lengthIn(tokens: readonly Token[], at: number, list: WordClass, lexicon: Lexicon): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return 0;
  const phrase = lexicon
    .phrasesFrom(list, token.word)
    .find((words) => words.every((word, index) => tokens[at + index]?.word === word));
  if (phrase) return phrase.length;
  return lexicon.has(list, token.word) ? 1 : 0;
}

/** Whether a token is in a list by itself; an adverb may be known by its ending: "bluntly". */
export function isIn(token: Token | undefined, list: WordClass, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  if (lexicon.has(list, token.word)) return true;
  return list === 'adverbs' && !token.isCapital && lexicon.hasEnding('adverbEndings', token.word);
}

/** What ends a stretch of words: a comma, a colon, a dash, and their like, or quoted words. */
export function isBreak(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'speech' ||
    (token.kind === 'mark' && /^[,;:.!?…()[\]—–―،؛、，。]$/u.test(token.word))
  );
}

/** Whether a name is somebody's whose thing is spoken of: "Rivera's lawyer", "Riveras Anwalt", "pro-Rivera". */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'mark' && next?.kind !== 'word') return false;
  const touches = tokens[at]?.isJoined === true;
  return touches && (/^'(?:s)?$/.test(next.word) || next.kind === 'word' || /^[-‐‑/]$/u.test(next.word));
}
