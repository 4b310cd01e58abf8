import type { Range } from '../range.ts';
import type { Reading } from './reading.ts';
import { isVouched, vouchedWords } from './speech.ts';

/** How a passage stands to the speech of its text. */
export type PlaceInSpeech =
  /** All of it is somebody's own words, of one stretch. */
  | { readonly status: 'inside' }
  /** It is the words of one stretch, and the marks around them. */
  | { readonly status: 'with marks'; readonly words: Range }
  /** Some of it is: these parts, one or several. */
  | { readonly status: 'crosses'; readonly segments: readonly Range[] }
  /** None of it is. `unclosed`: it stands behind a mark that the text never closes. */
  | { readonly status: 'outside'; readonly unclosed: boolean };

/**
 * Whether a passage can be recorded as words of a speaker, and if not all of it, which parts can.
 *
 * @example
 * // “No tolls,” Orr said. “Never.”
 * placeInSpeech(reading, { start: 1, end: 10 }).status // => 'inside': "No tolls,"
 * placeInSpeech(reading, { start: 1, end: 29 })        // => { status: 'crosses', segments: ["No tolls", "Never."] }
 */
export function placeInSpeech(reading: Reading, passage: Range): PlaceInSpeech {
  const words = vouchedWords(reading.speech);
  const at = firstEndingAfter(words, passage.start);
  const first = words[at];
  if (first && first.start <= passage.start && first.end >= passage.end) return { status: 'inside' };
  const segments = cutToSpeech(reading, passage);
  const [only, ...others] = segments;
  if (!only) return { status: 'outside', unclosed: isBehindOpenMark(reading, passage) };
  const left = reading.text.slice(passage.start, only.start) + reading.text.slice(only.end, passage.end);
  if (others.length === 0 && !hasWords(left)) return { status: 'with marks', words: only };
  return { status: 'crosses', segments };
}

/**
 * The parts of a passage that are somebody's own words: without marks, without the narrator's words, and without the
 * comma that only joins them to the narrator's. A word or two that a narrator sets between marks while the speech is
 * interrupted is none of them: “No tolls,” Orr said of the “gate”. “Never.”
 */
export function cutToSpeech(reading: Reading, passage: Range): Range[] {
  const { text } = reading;
  const words = vouchedWords(reading.speech);
  const segments: Range[] = [];
  for (let at = firstEndingAfter(words, passage.start); at < words.length; at += 1) {
    const stretch = words[at];
    if (!stretch || stretch.start >= passage.end) break;
    const start = Math.max(stretch.start, passage.start);
    const end = Math.min(stretch.end, passage.end);
    const joins = end === stretch.end ? /[\s,،、，]+$/u : /\s+$/u;
    const spoken = text.slice(start, end);
    const from = start + spoken.length - spoken.trimStart().length;
    const to = start + spoken.replace(joins, '').length;
    if (to > from && hasWords(text.slice(from, to))) segments.push({ start: from, end: to });
  }
  return segments.filter((segment, index) => {
    const isBetween = index > 0 && index < segments.length - 1;
    return !isBetween || !isSetApart(reading, segment);
  });
}

/** Whether some words are set apart by a narrator, in mid-sentence on both sides, and begin no sentence themselves. */
function isSetApart({ text, language }: Reading, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const words = text.slice(start, end);
  if (!/[\p{L}\p{M}\p{N}]\s*["'“„«»‘‚‹›”’「『]\s*$/u.test(before) || /[,.!?…]$/u.test(words)) return false;
  // German nouns have capitals: one alone, where the sentence goes on, is set apart as well.
  const isNoun = /^de\b/i.test(language) && !/\s/.test(words) && /^\S{0,2}\s\p{Ll}/u.test(text.slice(end, end + 5));
  return isNoun || !/^[^\p{L}]*\p{Lu}/u.test(words);
}

/** The first of some ranges, in order and apart from each other, that ends behind an offset. */
function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBehindOpenMark({ speech }: Reading, { start, end }: Range): boolean {
  return speech.some((one) => one.form === 'marks' && !isVouched(one) && one.start <= start && one.end >= end);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
