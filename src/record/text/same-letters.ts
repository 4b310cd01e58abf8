import { findOccurrences } from './find-occurrences.ts';
import { comparisonForm } from './fold-text.ts';
import type { Range } from './range.ts';

/** A letter with its accents, or a syllable of Korean in its parts: what can be encoded in one way or in several. */
const cluster = /[\u1100-\u115f][\u1160-\u11a7]+[\u11a8-\u11ff]*|[^\p{M}]\p{M}+|[^\x00-\x7f]/gu;
const withoutWidth = /[\u00ad\u200b\u2060\ufeff]/u;
const ligature = /[\ufb00-\ufb06]/u;

/**
 * Every place of a text that has the letters of some words, however they are encoded. Accents may be part of their letter
 * or stand behind it; ligatures count as their letters; soft hyphens and other characters without width count as nothing;
 * a hyphen that does not break counts as a hyphen.
 *
 * It anchors no selector. The editor is told where the words are printed in other characters, and can have that mended.
 *
 * @example
 * findSameLetters('le café', 'cafe\u0301') // => [{ start: 3, end: 7 }]
 */
export function findSameLetters(text: string, words: string): Range[] {
  const sought = lettersOf(words).letters.trim();
  const { letters, offsets } = lettersOf(text);
  return findOccurrences(letters, sought).map((start) => ({
    start: offsets[start] ?? 0,
    end: offsets[start + sought.length] ?? text.length,
  }));
}

/** What the same letters are encoded as in two places, where they first differ. */
export interface EncodingDifference {
  readonly letters: string;
  /** Code points, as `U+0065 U+0301`; empty for what only the other has. */
  readonly written: string;
  readonly printed: string;
}

/**
 * Where two encodings of the same letters first differ.
 *
 * @example
 * encodingDifference('cafe\u0301', 'café') // => { letters: 'é', written: 'U+0065 U+0301', printed: 'U+00E9' }
 */
export function encodingDifference(written: string, printed: string): EncodingDifference | undefined {
  const [a, b] = [lettersOf(written), lettersOf(printed)];
  for (let at = 0; at < a.letters.length && at < b.letters.length; at += 1) {
    const [one, other] = [a, b].map(({ offsets }, index) =>
      (index === 0 ? written : printed).slice(offsets[at], offsets[at + 1]),
    );
    if (one !== undefined && other !== undefined && comparisonForm(one) !== comparisonForm(other)) {
      return { letters: a.letters[at] ?? '', written: codePoints(one), printed: codePoints(other) };
    }
  }
  return undefined;
}

function codePoints(text: string): string {
  return Array.from(text, (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(
    ' ',
  );
}

interface Letters {
  /** The comparison form in one encoding. */
  readonly letters: string;
  /** For each of its units, and its end, where it stands in the text. */
  readonly offsets: readonly number[];
}

function lettersOf(text: string): Letters {
  // Joined at the end: asking for the end of a growing string would copy it each time.
  const letters: string[] = [];
  const offsets: number[] = [];
  const add = (piece: string, start: number) => {
    const folded = comparisonForm(piece);
    for (let index = 0; index < folded.length; index += 1) {
      // Runs of white space that a soft hyphen or the like parted are one space all the same.
      if (folded[index] === ' ' && letters.at(-1) === ' ') continue;
      letters.push(folded.charAt(index));
      offsets.push(start + (folded.length === piece.length ? index : 0));
    }
  };
  const plain = (start: number, end: number) => {
    for (const { 0: piece, index } of text.slice(start, end).matchAll(/\s+|\S+/gu)) add(piece, start + index);
  };
  let from = 0;
  for (const { 0: piece, index } of text.matchAll(cluster)) {
    plain(from, index);
    from = index + piece.length;
    if (withoutWidth.test(piece)) continue;
    add(ligature.test(piece) ? piece.normalize('NFKC') : piece.normalize('NFC').replace(/[‐‑]/gu, '-'), index);
  }
  plain(from, text.length);
  offsets.push(text.length);
  return { letters: letters.join(''), offsets };
}
