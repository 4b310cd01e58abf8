import type { Paragraph } from '../reading/paragraphs.ts';
import type { Reading } from '../reading/reading.ts';
import type { Range } from '../range.ts';
import { splitSentences } from '../reading/sentences.ts';

/** A piece of quoted words, with its marks: a stretch of speech, or what is left of one around the narrator's words. */
export interface QuotedPiece extends Range {
  /** Index of its stretch in the reading. */
  readonly speech: number;
}

/** The quoted pieces of a paragraph; what stands quoted inside them belongs to them. */
export function quotedPieces(reading: Reading, paragraph: Paragraph): QuotedPiece[] {
  return reading.speech.flatMap((one, speech) => {
    if (one.paragraph !== paragraph.index || one.depth > 0) return [];
    const pieces: QuotedPiece[] = [];
    let { start } = one;
    for (const gap of one.interruptions) {
      pieces.push({ start, end: gap.start, speech });
      start = gap.end;
    }
    pieces.push({ start, end: one.end, speech });
    return pieces.filter((piece) => reading.text.slice(piece.start, piece.end).trim() !== '');
  });
}

/**
 * The sentences of a paragraph for the grammar of attribution: what stands between quotation marks ends none, unless its
 * own full stop does: “Why? Tell me,” he said.
 */
export function framesOf(reading: Reading, paragraph: Paragraph, pieces: readonly QuotedPiece[]): Range[] {
  let masked = reading.text.slice(paragraph.start, paragraph.end);
  for (const piece of pieces) {
    const from = piece.start - paragraph.start;
    const to = piece.end - paragraph.start;
    masked = masked.slice(0, from) + maskOf(masked.slice(from, to)) + masked.slice(to);
  }
  const frames: Range[] = [];
  for (const { start, end } of splitSentences(masked, reading.language)) {
    const last = frames.at(-1);
    // A signature belongs to the quoted words before it: “It is over.” — Ana Orr
    const isSignature =
      /^[—–―]/u.test(masked.slice(start, end)) &&
      last &&
      /[^\p{L}\p{N}\s.!?…]$/u.test(masked.slice(0, start).trimEnd());
    if (last && isSignature) frames.pop();
    const from = last && isSignature ? last.start : start + paragraph.start;
    frames.push({ start: from, end: end + paragraph.start });
  }
  return frames;
}

/** Words of the same length without any punctuation; the mark that closes them is kept, and a full stop before it. */
function maskOf(quoted: string): string {
  if (quoted.length < 3) return quoted;
  const tail = /[.。]?[\s\u00A0\u202F]*[^\p{L}\p{N}\s.,!?…]$/u.exec(quoted)?.[0] ?? '';
  return `${quoted.slice(0, 1)}${'X'.repeat(Math.max(0, quoted.length - tail.length - 1))}${tail}`;
}

/** The punctuation that quoted words end with inside their marks; empty for none. */
export function endOfQuoted(quoted: string): string {
  return /([.,!?…。！？，—–-])[\s\u00A0\u202F]*[^\p{L}\p{N}\s.,!?…]?$/u.exec(quoted)?.[1] ?? '';
}
