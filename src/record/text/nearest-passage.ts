import { findWords } from './find-words.ts';
import type { Range } from './range.ts';

/** A passage that resembles the words looked for: a hint for an editor, never a match. */
export interface NearestPassage extends Range {
  /** From 0 to 1; 1 when the words are the same but for case, quotation marks and punctuation. */
  readonly similarity: number;
}

/** A passage must reach more than half of the possible score, or it says more about chance than about the quote. */
const threshold = 0.5;

/** What an aligned pair of words earns, and what a word without its like costs. */
const scores = { equal: 4, alike: 3, apart: -2, gap: -2 } as const;

/** Bounds for hostile input: words of `exact` that are compared, and cells of the alignment's table. */
const longestExact = 1_000;
const largestTable = 4_000_000;

/** Unaligned words at an edge that are shown all the same, since the difference may be in them. */
const widestEdge = 3;

/**
 * The passage of a text most like some words that are not in it: the best local alignment, word by word (Smith and
 * Waterman). Words are equal without regard to case and Unicode normalisation; punctuation between them is ignored.
 *
 * The passage also takes in up to three words at each edge that stand where `exact` has other ones, and as much
 * punctuation as `exact` begins and ends with: the difference is often there. Of equally good passages the first wins.
 * Of very long input only the beginning is compared: 1,000 words of `exact`, and of the text as many as make
 * 4 million pairs (all of any article, for a quote of ordinary length).
 *
 * @example
 * nearestPassage('No, we will not raise tariffs.', 'we will not raise tariff')
 * // => { start: 4, end: 29, similarity: 0.95 }
 * nearestPassage('No, we will not raise tariffs.', 'the harvest was good') // => undefined
 */
export function nearestPassage(text: string, exact: string): NearestPassage | undefined {
  const allSought = findWords(exact);
  const sought = allSought.slice(0, longestExact);
  if (sought.length === 0) return undefined;
  const words = findWords(text).slice(0, Math.floor(largestTable / sought.length));

  const best = alignLocally(words.map(comparable(text)), sought.map(comparable(exact)));
  const similarity = best.score / (scores.equal * sought.length);
  if (similarity <= threshold) return undefined;

  const missedBefore = best.soughtStart;
  const missedAfter = sought.length - best.soughtEnd;
  const first = wordAtEdge(text, words, best.start, missedBefore <= widestEdge ? -missedBefore : 0);
  const last = wordAtEdge(text, words, best.end - 1, missedAfter <= widestEdge ? missedAfter : 0);
  const marksBefore = sought[0]?.start ?? 0;
  const marksAfter = exact.length - (allSought.at(-1)?.end ?? exact.length);
  return {
    start: (words[first]?.start ?? 0) - countMarks(text, (words[first]?.start ?? 0) - 1, -1, marksBefore),
    end: (words[last]?.end ?? 0) + countMarks(text, words[last]?.end ?? 0, 1, marksAfter),
    similarity,
  };
}

function comparable(text: string): (word: Range) => string {
  return ({ start, end }) => text.slice(start, end).toLowerCase().normalize();
}

/** The best-scoring pair of runs of words: `words[start..end)` against `sought[soughtStart..soughtEnd)`. */
interface Alignment {
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly soughtStart: number;
  readonly soughtEnd: number;
}

/** Fills the alignment's table row by row, one row per word of the text; each cell remembers where its run began. */
function alignLocally(words: readonly string[], sought: readonly string[]): Alignment {
  const scoreOf = createWordScores(sought);
  const width = sought.length + 1;
  let above = createRow(width);
  let row = createRow(width);
  let best: Alignment = { score: 0, start: 0, end: 0, soughtStart: 0, soughtEnd: 0 };

  for (const [wordIndex, word] of words.entries()) {
    const pairScores = scoreOf(word);
    for (let column = 1; column < width; column++) {
      const beforeBoth = above.scores[column - 1] ?? 0;
      const paired = beforeBoth + (pairScores[column - 1] ?? 0);
      const withoutWord = (above.scores[column] ?? 0) + scores.gap;
      const withoutSought = (row.scores[column - 1] ?? 0) + scores.gap;
      const score = Math.max(0, paired, withoutWord, withoutSought);
      row.scores[column] = score;
      if (score === 0) continue;
      if (score === paired) {
        row.starts[column] = beforeBoth === 0 ? wordIndex : (above.starts[column - 1] ?? 0);
        row.soughtStarts[column] = beforeBoth === 0 ? column - 1 : (above.soughtStarts[column - 1] ?? 0);
      } else {
        const [from, fromColumn] = score === withoutWord ? [above, column] : [row, column - 1];
        row.starts[column] = from.starts[fromColumn] ?? 0;
        row.soughtStarts[column] = from.soughtStarts[fromColumn] ?? 0;
      }
      if (score > best.score) {
        const start = row.starts[column] ?? 0;
        best = { score, start, end: wordIndex + 1, soughtStart: row.soughtStarts[column] ?? 0, soughtEnd: column };
      }
    }
    [above, row] = [row, above];
  }
  return best;
}

interface Row {
  readonly scores: Int32Array;
  readonly starts: Int32Array;
  readonly soughtStarts: Int32Array;
}

function createRow(width: number): Row {
  return { scores: new Int32Array(width), starts: new Int32Array(width), soughtStarts: new Int32Array(width) };
}

/** The scores of a word against all words sought, worked out once for each different word. */
function createWordScores(sought: readonly string[]): (word: string) => Int8Array {
  const known = new Map<string, Int8Array>();
  return (word) => {
    let found = known.get(word);
    if (!found) {
      found = Int8Array.from(sought, (other) =>
        word === other ? scores.equal : areAlike(word, other) ? scores.alike : scores.apart,
      );
      known.set(word, found);
    }
    return found;
  };
}

/**
 * Whether two words are probably forms or misspellings of one: what they begin and end with in common makes up at
 * least 70 per cent of the longer. Words under 4 and over 64 units are alike only when equal.
 *
 * @example
 * areAlike('tariff', 'tariffs') // => true
 * areAlike('from', 'form')      // => false
 */
function areAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 4 || longer > 64 || shorter < 0.7 * longer) return false;
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return head + tail >= 0.7 * longer;
}

/** Moves from a word by some words, but not out of its line: a paragraph's neighbour is no part of the passage. */
function wordAtEdge(text: string, words: readonly Range[], from: number, by: number): number {
  const step = Math.sign(by);
  let index = from;
  while (index !== from + by) {
    const here = words[index];
    const next = words[index + step];
    if (!here || !next) break;
    const between = step > 0 ? text.slice(here.end, next.start) : text.slice(next.end, here.start);
    if (between.includes('\n')) break;
    index += step;
  }
  return index;
}

/** How many units of punctuation stand in one direction from an offset, at most `limit`, up to a space or a word. */
function countMarks(text: string, from: number, step: 1 | -1, limit: number): number {
  let count = 0;
  while (count < limit && /[^\s\p{L}\p{M}\p{N}\p{Cs}]/u.test(text[from + step * count] ?? ' ')) count++;
  return count;
}
