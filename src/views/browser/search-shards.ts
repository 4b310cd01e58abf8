/**
 * The search index in parts, each an index by itself that the browser asks together with the others.
 *
 * Pagefind compares every result with every place its words were found, when it adds a record and when it answers: twice
 * the records take four times as long. In parts of one size the cost of both keeps step with the record. The figures are
 * in docs/performance.md.
 */

/** How many records a part holds. */
export const searchShardSize = 4000;

/** How many parts so many records make; an empty record has an empty one. */
export function searchShardCount(records: number): number {
  return Math.max(1, Math.ceil(records / searchShardSize));
}

/** The folder of a part in the site; parts count from 1, and the first one brings the program that searches. */
export function searchShardFolder(part: number): string {
  return part === 1 ? 'pagefind' : `pagefind/${part}`;
}

/** What a part calls its language. */
export function searchShardLanguage(language: string, part: number): string {
  return part === 1 ? language : `${language}-${part}`;
}

/**
 * The part a result comes from, by the identifier Pagefind gives it: its language and a hash.
 *
 * @example
 * searchPartOf('en-2_4f70c8d') // => 2
 */
export function searchShardOf(resultId: string): number {
  return Number(/-(\d+)_/.exec(resultId)?.[1] ?? 1);
}
