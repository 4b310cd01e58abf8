import { distance } from 'fastest-levenshtein';
import { asWritten } from './as-written.ts';
import { compareText } from './problem.ts';

/** Nothing that is looked up is as long; what is longer is no slip, and would cost its length for each known word. */
const longestWord = 200;

/**
 * The known words nearest to a misspelt one, best first: at most three, none when nothing is close.
 *
 * Close means an edit distance of at most a third of the word, or that one contains the other.
 *
 * @example
 * nearestWords('speeker', ['speaker', 'article']) // => ['speaker']
 */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  if (word.length > longestWord) return [];
  const limit = Math.max(2, Math.floor(word.length / 3));
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of known) {
    const contains = word.length > 3 && candidate.length > 3 && (candidate.includes(word) || word.includes(candidate));
    // The length difference is a lower bound of the distance, and far cheaper.
    if (!contains && Math.abs(candidate.length - word.length) > limit) continue;
    const edits = distance(word, candidate);
    if (edits <= limit || contains) scored.push({ candidate, score: contains ? Math.min(edits, limit) : edits });
  }
  return scored
    .sort((a, b) => a.score - b.score || compareText(a.candidate, b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** `Did you mean "a" or "b"?`, or an empty text. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestWords(word, known).map(asWritten);
  return nearest.length === 0 ? '' : `Did you mean ${nearest.join(' or ')}?`;
}
