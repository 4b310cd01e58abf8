import { cutWords, type Word } from '../../../views/browser/search/cut-words.ts';

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
  /** Whether anything that was looked for is in them. */
  readonly isFound: boolean;
}

/** The length of a passage, and how much of it may stand before the first word found, in UTF-16 units. */
const passageLength = 240;
const lead = 50;

/** A stretch of a paragraph and the words found in it. */
interface Stretch {
  readonly paragraph: number;
  readonly from: number;
  readonly worth: number;
}

/**
 * The stretch of a text with most of the words that were found, from one paragraph; the beginning of the text where none
 * was found.
 *
 * @param terms the words found, as the index cuts them
 */
export function findPassage(paragraphs: readonly string[], terms: ReadonlySet<string>): Passage {
  let best: Stretch = { paragraph: 0, from: 0, worth: 0 };
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = cutWords(text).filter(({ term }) => terms.has(term));
    for (const [index, word] of found.entries()) {
      const worth = worthOf(found, index);
      if (worth > best.worth) best = { paragraph, from: word.start, worth };
    }
  }
  const text = paragraphs[best.paragraph] ?? '';
  return { pieces: cutOut(text, best.from, terms), paragraph: best.paragraph + 1, isFound: best.worth > 0 };
}

/** The words found within reach of one: different ones first, then how many. */
function worthOf(found: readonly Word[], index: number): number {
  const end = (found[index]?.start ?? 0) + passageLength - lead;
  const within = found.slice(index).filter((word) => word.end <= end);
  return new Set(within.map(({ term }) => term)).size * 1000 + within.length;
}

function cutOut(text: string, from: number, terms: ReadonlySet<string>): Piece[] {
  // Near the end of a paragraph there is room for more before.
  const earliest = Math.max(0, Math.min(from - lead, text.length - passageLength));
  const words = cutWords(text);
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? earliest);
  const latest = start + passageLength;
  const lastWord = words.findLast((word) => word.start >= start && word.end <= latest);
  const end = latest >= text.length || !lastWord ? text.length : lastWord.end + marksAfter(text, lastWord.end);
  return joined([
    ...(start > 0 ? [plain('… ')] : []),
    ...markFound(text.slice(start, end), terms),
    ...(end < text.length ? [plain(' …')] : []),
  ]);
}

/** The length of the marks that belong to the word before them. */
function marksAfter(text: string, at: number): number {
  return /^[^\p{L}\p{M}\p{N}\s]*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

/** A text with the words in it that were found. */
export function markFound(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of closest(cutWords(text).filter(({ term }) => terms.has(term)))) {
    if (end <= done) continue;
    pieces.push(plain(text.slice(done, start)), { text: text.slice(Math.max(start, done), end), isFound: true });
    done = end;
  }
  return joined([...pieces, plain(text.slice(done))]);
}

/** Where a part of a word was found ("Orr" of "Orr’s"), the part; the whole word only where none was. */
function closest(found: readonly Word[]): readonly Word[] {
  const parts = found.filter(({ form }) => form !== 'joined');
  return found.filter(
    (word) => word.form !== 'joined' || !parts.some(({ start, end }) => word.start <= start && end <= word.end),
  );
}

function plain(text: string): Piece {
  return { text, isFound: false };
}

/** Pieces of one sort side by side are one. */
function joined(made: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of made) {
    if (piece.text === '') continue;
    const last = result.at(-1);
    if (last?.isFound === piece.isFound) result[result.length - 1] = { ...piece, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}
