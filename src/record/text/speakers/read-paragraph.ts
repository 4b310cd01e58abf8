import { oncePer, oncePerKey } from '../../derived/once-per.ts';
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

/**
 * No sentence is longer, in UTF-16 units. What has no full stop for so long is a list, or an attack on the build's time:
 * who speaks in it stays open.
 */
const longestSentence = 4_000;

/** By the list of all names, which belongs to one text; then by paragraph. */
const readBefore = oncePer<readonly NamedRange[], Map<Paragraph, ReadParagraph>>(() => new Map());

/**
 * Cuts a paragraph into sentences, and takes the names outside its quoted words. The same paragraph and list of names
 * give the same value: several records rest on one paragraph.
 */
export function readParagraph(
  reading: Reading,
  paragraph: Paragraph,
  all: readonly NamedRange[],
  lexicon: Lexicon,
): ReadParagraph {
  const known = readBefore(all);
  let read = known.get(paragraph);
  if (read?.reading !== reading) known.set(paragraph, (read = cutParagraph(reading, paragraph, all, lexicon)));
  return read;
}

function cutParagraph(
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

/** One of its sentences, by its place; undefined where there is none, or one too long to be read. */
export const sentenceAt = oncePerKey((around: ReadParagraph, index: number): ReadSentence | undefined => {
  const frame = around.frames[index];
  if (!frame || frame.end - frame.start > longestSentence) return undefined;
  return readSentence(around.reading, frame, around.pieces, around.names, around.lexicon);
});
