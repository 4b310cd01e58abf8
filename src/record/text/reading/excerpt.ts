import type { Range } from '../range.ts';
import { sentencesAround, type Reading } from './reading.ts';

/** As much is shown around passages, they included, in UTF-16 units; a longer sentence is cut at words. */
export const longestExcerpt = 1_500;
/** However long the passages are, as much is shown on each side of them. */
const leastBeside = 120;
/** So far back a place between words is looked for; beyond, a script without spaces is cut where it is. */
const farthestSpace = 60;
const ellipsis = '…';

/** A part of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether these are words of a passage, to the letter. */
  readonly isExact: boolean;
}

/**
 * Passages in the sentences around them: no half sentence, but where one is longer than an excerpt it is cut at words,
 * and an ellipsis stands where words are left out. Passages are never cut.
 *
 * @param passages in the order of the text, not overlapping; several for the segments of an interrupted quote
 * @example
 * excerptOf(reading, [{ start: 11, end: 15 }]) // => [{ text: 'We ', … }, { text: 'left', isExact: true }, { text: '.', … }]
 */
export function excerptOf(reading: Reading, passages: readonly Range[]): ExcerptPart[] {
  const first = passages[0];
  const last = passages.at(-1);
  if (!first || !last) return [];
  // The sentence in which a passage begins is where its first character stands.
  const from = Math.min(first.start, sentencesAround(reading, { start: first.start, end: first.start }).start);
  const until = Math.max(
    last.end,
    sentencesAround(reading, { start: Math.max(last.start, last.end - 1), end: last.end }).end,
  );
  const exact = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  const others = passages.length + 1;
  const isWhole = until - from <= longestExcerpt;
  const share = isWhole ? Infinity : Math.max(leastBeside, Math.floor((longestExcerpt - exact) / others));

  const { text } = reading;
  const parts: ExcerptPart[] = [{ text: endingOf(text.slice(from, first.start), share), isExact: false }];
  for (const [index, { start, end }] of passages.entries()) {
    parts.push({ text: text.slice(start, end), isExact: true });
    const next = passages[index + 1];
    const rest = text.slice(end, next?.start ?? until);
    parts.push({ text: next ? bothEndsOf(rest, share) : beginningOf(rest, share), isExact: false });
  }
  return parts.filter((part) => part.text !== '');
}

function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, cutBefore(text, most)).trimEnd()} ${ellipsis}`;
}

function endingOf(text: string, most: number): string {
  return text.length <= most ? text : `${ellipsis} ${text.slice(cutAfter(text, text.length - most)).trimStart()}`;
}

function bothEndsOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, cutBefore(text, half)).trimEnd()} ${ellipsis} ${text.slice(cutAfter(text, text.length - half)).trimStart()}`;
}

/** The last place between words before an offset. */
function cutBefore(text: string, offset: number): number {
  const space = /\s\S*$/u.exec(text.slice(Math.max(0, offset - farthestSpace), offset + 1));
  return space ? Math.max(0, offset - farthestSpace) + space.index : betweenPairs(text, offset);
}

/** The first place between words behind an offset. */
function cutAfter(text: string, offset: number): number {
  const space = /\s/u.exec(text.slice(offset, offset + farthestSpace));
  return space ? offset + space.index : betweenPairs(text, offset);
}

/** Not between the halves of a surrogate pair. */
function betweenPairs(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
