import { indexedWords, type IndexedWord } from '../../../views/browser/indexed-text.ts';
import { isMeantBy } from './query-terms.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Words of a record around what was found in them. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** The paragraph they stand in, counted from 1. */
  readonly paragraph: number;
}

/** Words of a passage, and how many of them stand before the first one found. */
const passageLength = 40;
const lead = 8;

/**
 * The stretch of a text with the most words that were found, from one paragraph; the beginning of the text where none
 * was found.
 *
 * @param content a record's text as the index has it
 * @param locations the numbers of the words found
 */
export function findPassage(content: string, locations: readonly number[]): Passage {
  const words = indexedWords(content);
  const found = new Set(locations.filter((location) => words[location] !== undefined));
  const sorted = [...found].sort((a, b) => a - b);
  let best = { start: 0, count: 0 };
  for (const [index, location] of sorted.entries()) {
    const end = endOf(words, location, passageLength - lead);
    let count = 0;
    while (index + count < sorted.length && (sorted[index + count] ?? Infinity) < end) count += 1;
    if (count > best.count) best = { start: location, count };
  }
  const start = startOf(words, best.start, lead);
  const end = endOf(words, start, passageLength);
  // Near the end of a paragraph there is room for more before.
  const from = startOf(words, start, passageLength - (end - start));
  return { pieces: pieces(words, from, end, found), paragraph: words[from]?.paragraph ?? 1 };
}

/** At most so many words back, in the same paragraph. */
function startOf(words: readonly (IndexedWord | undefined)[], at: number, most: number): number {
  let start = at;
  while (start > 0 && at - start < most && words[start - 1] !== undefined) start -= 1;
  return start;
}

/**
 * The number after the last word of a stretch that begins at a word, has at most so many words, and stays in the
 * paragraph.
 */
function endOf(words: readonly (IndexedWord | undefined)[], at: number, most: number): number {
  let end = at;
  while (end < words.length && end - at < most && words[end] !== undefined) end += 1;
  return end;
}

function pieces(
  words: readonly (IndexedWord | undefined)[],
  start: number,
  end: number,
  found: ReadonlySet<number>,
): Piece[] {
  const made: Piece[] = start > 0 && words[start - 1] !== undefined ? [plain('… ')] : [];
  for (let index = start; index < end; index += 1) {
    const word = words[index];
    if (!word) continue;
    made.push(...(found.has(index) ? foundIn(word.text) : [plain(word.text)]));
    if (word.hasSpace && index < end - 1) made.push(plain(' '));
  }
  if (words[end - 1]?.isLast === false) made.push(plain(' …'));
  return joined(made);
}

/** What was found of a word without the marks around it. */
function foundIn(word: string): Piece[] {
  const [, before = '', letters = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word) ?? [];
  return [plain(before), { text: letters, isFound: true }, plain(after)].filter(({ text }) => text !== '');
}

/**
 * A text with the words that a query means, where the index does not tell them.
 *
 * @param asked the words of the query, from `queryWords`
 */
export function findWords(text: string, asked: readonly string[]): Piece[] {
  return joined(
    text
      .split(/([\p{L}\p{M}\p{N}]+)/u)
      .filter((part) => part !== '')
      .map((part) => ({
        text: part,
        isFound: /[\p{L}\p{N}]/u.test(part) && asked.some((word) => isMeantBy(part, word)),
      })),
  );
}

function plain(text: string): Piece {
  return { text, isFound: false };
}

/** Pieces of one sort side by side are one. */
function joined(made: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of made) {
    const last = result.at(-1);
    if (last && !last.isFound && !piece.isFound) result[result.length - 1] = plain(last.text + piece.text);
    else result.push(piece);
  }
  return result;
}
