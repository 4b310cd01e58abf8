import { nameTerms } from '../../../../views/browser/search/name-terms.ts';
import { keys, parseNames } from '../../../../views/browser/search/search-format.ts';
import type { SearchIndex } from './open-index.ts';

/** As many names are suggested. */
const mostSuggested = 5;
/** Names that begin so stand in no more files than these, or it is too early to suggest any. */
const mostFiles = 2;

/**
 * Names of the record in which a reader may be at a word: those with words that begin as the query does, the best known
 * first. None where it is a name already.
 *
 * @example
 * await suggestNames(index, 'min') // => ['Khalid al-Minai']
 */
export async function suggestNames(index: SearchIndex, query: string): Promise<string[]> {
  const begun = written(query);
  if (begun.length < 2 || /["“”„«»]/.test(query)) return [];
  const lines = (await index.linesFrom(keys.name(begun), mostFiles)) ?? [];
  const weights = new Map<string, number>();
  for (const { name, weight } of lines.flatMap(({ value }) => parseNames(value))) {
    weights.set(name, Math.max(weights.get(name) ?? 0, weight));
  }
  const isWhole = (name: string) => name.trim().toLowerCase() === query.trim().toLowerCase();
  if ([...weights.keys()].some(isWhole)) return [];
  return [...weights]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostSuggested)
    .map(([name]) => name);
}

/** The records of which the query is a whole name. */
export async function findBearers(index: SearchIndex, query: string): Promise<ReadonlySet<number>> {
  const asked = written(query);
  if (asked === '') return new Set();
  const listed = (await index.values(keys.name(asked))).flatMap(parseNames);
  return new Set(listed.filter(({ name }) => written(name) === asked).flatMap(({ records }) => records));
}

function written(name: string): string {
  return nameTerms(name)
    .map(({ term }) => term)
    .join(' ');
}
