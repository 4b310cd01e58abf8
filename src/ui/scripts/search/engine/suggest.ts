import { cutWords } from '../../../../views/browser/search/cut-words.ts';
import { keys, unescaped } from '../../../../views/browser/search/search-format.ts';
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
  const words = cutWords(query).filter(({ form }) => form !== 'joined' && form !== 'bare');
  // The last character of a run begins pairs, which stand after the ones before.
  const begun = words.map(({ term }) => term).join(' ');
  if (begun.length < 2 || /["“”„«»]/.test(query)) return [];
  const lines = (await index.linesFrom(keys.name(begun), mostFiles)) ?? [];
  const weights = new Map<string, number>();
  for (const { value } of lines) {
    const parts = value.split('\t');
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const name = unescaped(parts[at + 1] ?? '');
      weights.set(name, Math.max(weights.get(name) ?? 0, Number(parts[at])));
    }
  }
  const isWhole = (name: string) => name.trim().toLowerCase() === query.trim().toLowerCase();
  if ([...weights.keys()].some(isWhole)) return [];
  return [...weights]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostSuggested)
    .map(([name]) => name);
}
