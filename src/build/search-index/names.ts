import { compareText } from '../../record/problems/problem.ts';
import { nameTerms } from '../../views/browser/search/name-terms.ts';
import { formatNames, keys, type ListedName } from '../../views/browser/search/search-format.ts';
import type { TableEntry } from './cut-table.ts';

/** Names that end alike and are offered: whole ones first, then those of the greatest weight. */
const mostNames = 8;
/** A longer name is looked for by its first words. */
const mostWords = 12;
/** Nobody is called by more than that, in UTF-16 units; such a name is found, and not offered. */
const longestName = 200;

interface Bearers {
  weight: number;
  readonly records: number[];
  /** Whether what the name ends with is all of it. */
  readonly isWhole: boolean;
}

/** The names of the record: those that a reader begins to type, and their words, for readers who write them otherwise. */
export function createNames() {
  const byEnd = new Map<string, Map<string, Bearers>>();
  const byWord = new Map<string, Map<string, Bearers>>();
  return {
    /**
     * Records come in the order of their numbers.
     *
     * @param weight how many records speak of whoever bears the names
     */
    add(record: number, names: readonly string[], weight: number): void {
      for (const name of new Set(names)) {
        if (name.length > longestName) continue;
        const words = nameTerms(name);
        for (const [index, { term, start, end, form }] of words.slice(0, mostWords).entries()) {
          const rest = words.slice(index, index + mostWords).map((word) => word.term);
          bear(byEnd, keys.name(rest.join(' ')), name, { weight, records: [record], isWhole: index === 0 });
          if (form === 'word') {
            bear(byWord, keys.spelling(term), name.slice(start, end), { weight, records: [], isWhole: true });
          }
        }
      }
    },
    *names(): Generator<TableEntry> {
      for (const { key, names } of sorted(byEnd)) yield { key, values: [formatNames(names.slice(0, mostNames))] };
    },
    /** The spelling of a word that most records have. */
    *spellings(): Generator<TableEntry> {
      for (const { key, names } of sorted(byWord)) yield { key, values: [formatNames(names.slice(0, 1))] };
    },
  };
}

function bear(to: Map<string, Map<string, Bearers>>, key: string, name: string, by: Bearers): void {
  let names = to.get(key);
  if (!names) to.set(key, (names = new Map<string, Bearers>()));
  const known = names.get(name);
  if (!known) names.set(name, by);
  else {
    known.weight += by.weight;
    known.records.push(...by.records);
  }
}

function sorted(held: ReadonlyMap<string, ReadonlyMap<string, Bearers>>) {
  return [...held]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, names]) => ({
      key,
      names: [...names]
        .sort(
          ([a, one], [b, other]) =>
            Number(other.isWhole) - Number(one.isWhole) || other.weight - one.weight || compareText(a, b),
        )
        .map(([name, { weight, records }]): ListedName => ({ name, weight, records })),
    }));
}
