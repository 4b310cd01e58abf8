import { compareText } from '../problems/problem.ts';
import { findOccurrences } from './find-occurrences.ts';
import { findWords, wordsOf } from './find-words.ts';
import { comparisonForm, type FoldedText } from './fold-text.ts';

/** Says which texts hold a passage. */
export interface PassageIndex {
  /** The ids of the first texts that hold the words, in code-unit order of the ids, at most `elsewhereLimit`. */
  readonly find: (exact: string) => string[];
}

/** A message that names more texts than this helps nobody. */
const elsewhereLimit = 5;

/**
 * An index over many texts, for telling words that nobody printed from words printed elsewhere.
 *
 * It is built at the first question, since most runs ask none. A question reads only the texts that hold all
 * words of the passage. Texts that hold it as whole words come first and alone; only where there is none are
 * passages considered that begin or end inside a word. Words of punctuation only are found nowhere.
 *
 * @example
 * const index = createPassageIndex([{ id: 'a', text: foldText('Rain fell.') }, { id: 'b', text: foldText('Snow fell.') }]);
 * index.find('Snow fell') // => ['b']
 * index.find('fel')       // => ['a', 'b']
 * index.find('Hail')      // => []
 */
export function createPassageIndex(texts: Iterable<{ readonly id: string; readonly text: FoldedText }>): PassageIndex {
  let words: WordIndex | undefined;
  return {
    find(exact) {
      const passage = comparisonForm(exact).trim();
      words ??= indexWords(texts);
      const whole = verify(words, passage, textsWithWords(words, passage));
      return whole.length > 0 ? whole : verify(words, passage, textsWithPieces(words, passage));
    },
  };
}

/** The texts in order of their ids, and for each word the positions of those that hold it, ascending. */
interface WordIndex {
  readonly texts: readonly { readonly id: string; readonly folded: string }[];
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

function indexWords(texts: Iterable<{ readonly id: string; readonly text: FoldedText }>): WordIndex {
  const sorted = Array.from(texts, ({ id, text }) => ({ id, folded: text.folded }));
  sorted.sort((a, b) => compareText(a.id, b.id));
  const positions = new Map<string, number[]>();
  for (const [position, { folded }] of sorted.entries()) {
    for (const word of wordsOf(folded)) {
      const known = positions.get(word);
      if (!known) positions.set(word, [position]);
      else if (known.at(-1) !== position) known.push(position);
    }
  }
  return { texts: sorted, positions };
}

/** Positions of the texts that may hold the passage, if it begins and ends between words. */
function textsWithWords(index: WordIndex, passage: string): readonly number[] {
  const words = new Set(wordsOf(passage));
  return intersect(Array.from(words, (word) => index.positions.get(word) ?? []));
}

/**
 * Positions of the texts that may hold the passage, if it begins or ends inside a word: the words within it are
 * whole. Where there are none, the words that have its first or last piece in them are looked up instead.
 */
function textsWithPieces(index: WordIndex, passage: string): readonly number[] {
  const inner = new Set<string>();
  const pieces: ((word: string) => boolean)[] = [];
  for (const { start, end } of findWords(passage)) {
    const word = passage.slice(start, end);
    const [isFirst, isLast] = [start === 0, end === passage.length];
    if (isFirst && isLast) pieces.push((known) => known.includes(word));
    else if (isFirst) pieces.push((known) => known.endsWith(word));
    else if (isLast) pieces.push((known) => known.startsWith(word));
    else inner.add(word);
  }
  if (inner.size > 0) return intersect(Array.from(inner, (word) => index.positions.get(word) ?? []));
  return intersect(pieces.map((fits) => textsWithAnyWord(index, fits)));
}

function textsWithAnyWord(index: WordIndex, fits: (word: string) => boolean): number[] {
  const marks = new Uint8Array(index.texts.length);
  for (const [word, positions] of index.positions) {
    if (fits(word)) for (const position of positions) marks[position] = 1;
  }
  return Array.from(marks.keys()).filter((position) => marks[position] === 1);
}

/** What all lists have in common: the shortest is walked, the others are searched. */
function intersect(lists: readonly (readonly number[])[]): readonly number[] {
  const [rarest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  return rarest.filter((position) => others.every((list) => includesSorted(list, position)));
}

function includesSorted(list: readonly number[], sought: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? Infinity) < sought) low = middle + 1;
    else high = middle;
  }
  return list[low] === sought;
}

function verify(index: WordIndex, passage: string, positions: readonly number[]): string[] {
  const ids: string[] = [];
  for (const position of positions) {
    const text = index.texts[position];
    if (text && findOccurrences(text.folded, passage, 1).length > 0) ids.push(text.id);
    if (ids.length >= elsewhereLimit) break;
  }
  return ids;
}
