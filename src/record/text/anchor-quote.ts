import { findOccurrences } from './find-occurrences.ts';
import { comparisonForm, originalOffset, type FoldedText } from './fold-text.ts';
import type { Range } from './range.ts';

/** A Text Quote Selector of the W3C Web Annotation model: the words, and what stands around them. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** What became of a selector in one text. */
export type Anchoring =
  | ({ readonly status: 'anchored' } & Range)
  /** The words are not in the text. */
  | { readonly status: 'orphaned' }
  /** They are there more than once, the prefix and suffix included. */
  | ({ readonly status: 'ambiguous' } & Candidates)
  /** They are there, but never with this prefix and suffix around them. */
  | ({ readonly status: 'misplaced' } & Candidates);

interface Candidates {
  /** The first places where the words stand, at most `candidateLimit`. */
  readonly candidates: readonly Range[];
  /** How many such places there are in all. */
  readonly total: number;
}

/** More candidates than this help nobody to choose. */
export const candidateLimit = 10;

/**
 * Finds the one place in a text that a selector means.
 *
 * White space around `exact`, `prefix` and `suffix` is ignored, and so is white space between them: the schemas trim
 * what editors write, so whether a space stood there cannot be told. A blank prefix or suffix asks for nothing, a
 * blank `exact` is found nowhere. Occurrences may overlap, so "ana" in "banana" is ambiguous.
 *
 * @example
 * anchorQuote(foldText('so it is, it is'), { exact: 'it is' })
 * // => { status: 'ambiguous', candidates: [{ start: 3, end: 8 }, { start: 10, end: 15 }], total: 2 }
 * anchorQuote(foldText('so it is, it is'), { exact: 'it is', prefix: 'so' })
 * // => { status: 'anchored', start: 3, end: 8 }
 */
export function anchorQuote(text: FoldedText, selector: QuoteSelector): Anchoring {
  const exact = comparisonForm(selector.exact).trim();
  const starts = findOccurrences(text.folded, exact);
  if (starts.length === 0) return { status: 'orphaned' };

  const follows = findFollowers(text.folded, selector.prefix);
  const precedes = findPredecessors(text.folded, selector.suffix);
  const matching = starts.filter((start) => follows(start) && precedes(start + exact.length));

  const rangeAt = (start: number): Range => ({
    start: originalOffset(text, start),
    end: originalOffset(text, start + exact.length),
  });
  const candidatesAt = (places: readonly number[]): Candidates => ({
    candidates: places.slice(0, candidateLimit).map(rangeAt),
    total: places.length,
  });
  const [first] = matching;
  if (first === undefined) return { status: 'misplaced', ...candidatesAt(starts) };
  if (matching.length > 1) return { status: 'ambiguous', ...candidatesAt(matching) };
  return { status: 'anchored', ...rangeAt(first) };
}

/**
 * Whether the prefix ends directly before an offset.
 *
 * All its places are found first, in one pass over the text: comparing it anew at each occurrence of `exact` would
 * cost their product, which a hostile record can make large.
 */
function findFollowers(folded: string, prefix: string | undefined): (offset: number) => boolean {
  const words = comparisonForm(prefix ?? '').trim();
  if (words === '') return () => true;
  const ends = new Set(findOccurrences(folded, words).map((start) => start + words.length));
  return (offset) => ends.has(offset) || (folded[offset - 1] === ' ' && ends.has(offset - 1));
}

/** Whether the suffix starts directly after an offset. */
function findPredecessors(folded: string, suffix: string | undefined): (offset: number) => boolean {
  const words = comparisonForm(suffix ?? '').trim();
  if (words === '') return () => true;
  const starts = new Set(findOccurrences(folded, words));
  return (offset) => starts.has(offset) || (folded[offset] === ' ' && starts.has(offset + 1));
}
