/**
 * The form in which texts are compared, with the way back to the text as published.
 *
 * Runs of white space become one space and typographic quotation marks become straight ones. Nothing else is
 * forgiven: letter case, hyphens, accents and their encoding are part of what was printed.
 */
export interface FoldedText {
  /** The text as published; every offset handed out points into it. */
  readonly original: string;
  /** Its comparison form. */
  readonly folded: string;
  /** Where folding shortened the text; undefined when both forms have the same length. */
  readonly squeezes: Squeezes | undefined;
}

/** The white-space runs that lost units, in order: one record per run, so most texts need none or a few. */
interface Squeezes {
  /** Folded offset just after each run's one space. */
  readonly ends: Uint32Array;
  /** Units lost up to there, in all. */
  readonly lost: Uint32Array;
}

/**
 * Folds a text once, so that many selectors can be looked for in it.
 *
 * @example
 * foldText('a  “b”').folded // => 'a "b"'
 */
export function foldText(text: string): FoldedText {
  const folded = comparisonForm(text);
  return { original: text, folded, squeezes: folded.length === text.length ? undefined : findSqueezes(text) };
}

/**
 * The comparison form alone, for the words that are looked for.
 *
 * @example
 * comparisonForm('l’été\n\n«x»') // => 'l\'été "x"'
 */
export function comparisonForm(text: string): string {
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›]/g, "'");
}

/**
 * The offset in the published text that a boundary between two folded characters stands for.
 *
 * Before a folded space it is the start of the run, after it the end, so it serves for starts and ends alike.
 *
 * @example
 * originalOffset(foldText('a  b'), 1) // => 1
 * originalOffset(foldText('a  b'), 2) // => 3
 */
export function originalOffset(text: FoldedText, offset: number): number {
  if (!text.squeezes) return offset;
  const { ends, lost } = text.squeezes;
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + (lost[low - 1] ?? 0);
}

function findSqueezes(text: string): Squeezes {
  const ends: number[] = [];
  const lost: number[] = [];
  let lostSoFar = 0;
  for (const run of text.matchAll(/\s{2,}/g)) {
    ends.push(run.index - lostSoFar + 1);
    lostSoFar += run[0].length - 1;
    lost.push(lostSoFar);
  }
  return { ends: Uint32Array.from(ends), lost: Uint32Array.from(lost) };
}
