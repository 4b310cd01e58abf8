import type { Reading } from '../reading/reading.ts';
import type { Range } from '../range.ts';
import type { Attribution } from './attribution.ts';
import { attributionsIn } from './attributions.ts';
import { endOfQuoted, type QuotedPiece } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './noun-phrases.ts';
import { isBreak, isIn, lengthIn, tokensOf, type NamedRange } from './tokens.ts';

/** A sentence with what it says about who speaks. */
export interface ReadSentence extends Sentence {
  readonly attributions: readonly Attribution[];
}

export function readSentence(
  { text }: Reading,
  frame: Range,
  pieces: readonly QuotedPiece[],
  names: readonly NamedRange[],
  lexicon: Lexicon,
): ReadSentence {
  const tokens = tokensOf(text, frame, pieces, names, lexicon).map((token) =>
    token.kind === 'speech' ? { ...token, word: endOfQuoted(text.slice(token.start, token.end)) } : token,
  );
  const sentence = { tokens, lexicon };
  return { ...sentence, attributions: attributionsIn(sentence) };
}

/** The tokens that a passage takes, as indexes; quoted words are one. */
export function tokensAt({ tokens }: Sentence, { start, end }: Range): readonly [from: number, to: number] {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end) + 1;
  return from === -1 ? [0, 0] : [from, Math.max(to, from + 1)];
}

/** An attribution of a passage. */
export interface Owner extends Attribution {
  /** Whether the passage is the source's words; otherwise it may be. */
  readonly isCertain: boolean;
  /** Whether it stands right beside the passage, as "said Rivera" stands beside quoted words. */
  readonly isBeside: boolean;
  /** Whether the passage takes the verb in, and so may tell that something was said. */
  readonly isInside: boolean;
}

/** The attributions whose words a passage is. */
export function ownersOf(sentence: ReadSentence, passage: Range): Owner[] {
  const [from, to] = tokensAt(sentence, passage);
  return sentence.attributions.flatMap((one): Owner[] => {
    // A passage that takes the verb along, as "called on everybody to unite" does, is what follows the verb.
    const isInside = one.from < to && one.to > from;
    const start = isInside ? Math.max(from, Math.min(one.to, to - 1)) : from;
    const cover = one.covers.find((each) => each.from <= start && to <= each.to);
    if (!cover) return [];
    const isBeside = one.from >= to && sentence.tokens.slice(to, one.from).every(({ kind }) => kind === 'mark');
    const isCertain =
      cover.isCertain &&
      (isInside || isBeside || !isApart(sentence, one, from, to)) &&
      !isOfAnother(sentence, one, from);
    return [{ ...one, isCertain, isBeside, isInside }];
  });
}

/**
 * Whether something of the sentence's own stands between unquoted words and the verb: in "Orr called on all to leave,
 * during a visit on Monday" the visit is the article's.
 */
function isApart({ tokens, lexicon }: Sentence, one: Attribution, from: number, to: number): boolean {
  if (tokens.slice(from, to).some(({ kind }) => kind === 'speech')) return false;
  // "Orr repeated the claim that ..." is not Orr's own.
  const commaIn = (start: number, end: number) =>
    tokens.slice(start, end).some((token) => token.word === ',' || isIn(token, 'hearsay', lexicon));
  if (to <= one.from) return commaIn(to, one.from - 1);
  // One comma may end the phrase itself: "According to Orr, ...", "Orr sagte, ..."
  const begins = tokens[one.to]?.word === ',' ? one.to + 1 : one.to;
  return commaIn(begins, from) || (from > begins && isIn(tokens[from], 'relatives', lexicon));
}

/**
 * Whether another may be the one who speaks, by a participle before the words: "Orr, quoting Maro, said it was “dead”",
 * "Orr recalled Maro shouting “get out”".
 */
function isOfAnother({ tokens, lexicon }: Sentence, { to, way }: Attribution, from: number): boolean {
  if (way === 'label') return false;
  return tokens.slice(0, from).some((token, at) => {
    const before = tokens[at - 1];
    if (isIn(token, 'quoting', lexicon)) {
      const stop = tokens.findIndex((one, index) => index > at && isBreak(one));
      return tokens
        .slice(at + 1, stop === -1 ? tokens.length : stop)
        .some((one) => one.kind === 'name' || one.isCapital || isIn(one, 'people', lexicon));
    }
    if (at < to || !isIn(token, 'adding', lexicon)) return false;
    return !isBreak(before) && !isIn(before, 'conjunctions', lexicon);
  });
}

/**
 * Whether a saying stands aside from the words of a passage: in a relative clause between commas, "The port, which Orr says
 * is bankrupt, closed", or behind them, "Orr resigned, saying that it was".
 */
export function isAside(
  { tokens, lexicon }: Sentence,
  { from, to, way, covers }: Attribution,
  [start, end]: readonly [number, number],
): boolean {
  if (way === 'same subject' && end <= from && tokens[from - 1]?.word === ',')
    return covers.every((one) => one.from > from);
  // "which" stands before the subject, or begins it; "who" behind the name that it means.
  const who = [from, from - 1, from + 2].find((at) => isIn(tokens[at], 'relatives', lexicon));
  if (who === undefined || tokens[who - 1]?.word !== ',') return false;
  const closes = tokens.findIndex(({ word }, index) => index >= to && word === ',');
  return closes !== -1 && start > closes;
}

/** Whether nothing but quoted words stands in a sentence. */
export function isAllQuoted({ tokens }: Sentence): boolean {
  return (
    tokens.some(({ kind }) => kind === 'speech') && tokens.every(({ kind }) => kind === 'speech' || kind === 'mark')
  );
}

/** Whether words give a statement to somebody whom the sentence does not name, or leave open whether it is true. */
export function hasHearsay(sentence: Sentence): boolean {
  const { tokens, lexicon } = sentence;
  return tokens.some(
    (token, at) =>
      lengthIn(tokens, at, 'hearsay', lexicon) > 0 ||
      isIn(token, 'reportedMood', lexicon) ||
      (token.kind === 'word' && lexicon.hasEnding('moodEndings', token.word)) ||
      token.word === '?',
  );
}
