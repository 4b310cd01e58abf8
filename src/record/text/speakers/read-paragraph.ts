import type { Paragraph } from '../reading/paragraphs.ts';
import type { Reading } from '../reading/reading.ts';
import type { Range } from '../range.ts';
import { framesOf, quotedPieces, type QuotedPiece } from './frames.ts';
import type { Lexicon } from './lexicon.ts';
import { readSentence, type ReadSentence } from './read-sentence.ts';
import type { NamedRange } from './tokens.ts';

/** A paragraph, cut into sentences. */
export interface ReadParagraph {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly pieces: readonly QuotedPiece[];
  readonly frames: readonly Range[];
  /** What the paragraph names outside its quoted words. */
  readonly names: readonly NamedRange[];
  /** What the whole text names. */
  readonly all: readonly NamedRange[];
  readonly lexicon: Lexicon;
}

/** Cuts a paragraph into sentences, and takes the names outside its quoted words. */
export function readParagraph(
  reading: Reading,
  paragraph: Paragraph,
  all: readonly NamedRange[],
  lexicon: Lexicon,
): ReadParagraph {
  const pieces = quotedPieces(reading, paragraph);
  const isSpoken = (range: Range) => pieces.some(({ start, end }) => start < range.end && range.start < end);
  const names = all.filter((name) => name.start >= paragraph.start && name.end <= paragraph.end && !isSpoken(name));
  return { reading, paragraph, pieces, frames: framesOf(reading, paragraph, pieces), names, all, lexicon };
}

/** One of its sentences, by its place. */
export function sentenceAt(around: ReadParagraph, index: number): ReadSentence | undefined {
  const frame = around.frames[index];
  return frame && readSentence(around.reading, frame, around.pieces, around.names, around.lexicon);
}
