/** A text's words and how often it has each; what texts are compared by when only their likeness matters. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * How much two texts have in common: twice their common words, divided by all words of both (Dice).
 *
 * @example
 * textLikeness(countWords('raise tariff now'), countWords('raise tariffs now')) // => 2 / 3
 */
export function textLikeness(a: WordCounts, b: WordCounts): number {
  let common = 0;
  for (const [word, times] of a) common += Math.min(times, b.get(word) ?? 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * common) / all;
}

function sum(counts: WordCounts): number {
  let total = 0;
  for (const times of counts.values()) total += times;
  return total;
}
