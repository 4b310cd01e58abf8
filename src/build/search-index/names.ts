import { compareText } from '../../record/problems/problem.ts';
import { cutWords } from '../../views/browser/search/cut-words.ts';
import { escaped, keys } from '../../views/browser/search/search-format.ts';
import type { TableEntry } from './cut-table.ts';

/** Names that end alike and are offered; those of the greatest weight. */
const mostNames = 8;
/** A longer name is looked for by its first words. */
const mostWords = 12;
/** Nobody is called by more than that, in UTF-16 units; such a name is found, and not offered. */
const longestName = 200;

interface Weighed {
  readonly text: string;
  readonly weight: number;
}

/** The names of the record: those that a reader begins to type, and their words, for readers who write them otherwise. */
export function createNames() {
  const byEnd = new Map<string, Map<string, number>>();
  const byWord = new Map<string, Map<string, number>>();
  const add = (to: Map<string, Map<string, number>>, key: string, text: string, weight: number): void => {
    let weights = to.get(key);
    if (!weights) to.set(key, (weights = new Map<string, number>()));
    weights.set(text, (weights.get(text) ?? 0) + weight);
  };
  return {
    /** @param weight how many records speak of whoever bears the names */
    add(names: readonly string[], weight: number): void {
      for (const name of new Set(names)) {
        if (name.length > longestName) continue;
        const words = cutWords(name).filter(({ form }) => form !== 'joined' && form !== 'bare');
        for (const [index, { term, start, end, form }] of words.slice(0, mostWords).entries()) {
          add(byEnd, keys.name(nameEnd(words.slice(index).map((word) => word.term))), name, weight);
          if (form === 'word') add(byWord, keys.spelling(term), name.slice(start, end), weight);
        }
      }
    },
    *names(): Generator<TableEntry> {
      for (const { key, weighed } of sorted(byEnd)) yield { key, values: [formatWeighed(weighed.slice(0, mostNames))] };
    },
    /** The spelling of a word that most records have. */
    *spellings(): Generator<TableEntry> {
      for (const { key, weighed } of sorted(byWord)) yield { key, values: [formatWeighed(weighed.slice(0, 1))] };
    },
  };
}

function nameEnd(terms: readonly string[]): string {
  return terms.slice(0, mostWords).join(' ');
}

function sorted(held: ReadonlyMap<string, ReadonlyMap<string, number>>) {
  return [...held]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, weights]) => ({
      key,
      weighed: [...weights]
        .map(([text, weight]) => ({ text, weight }))
        .sort((a, b) => b.weight - a.weight || compareText(a.text, b.text)),
    }));
}

function formatWeighed(weighed: readonly Weighed[]): string {
  return weighed.map(({ text, weight }) => `${weight}\t${escaped(text)}`).join('\t');
}
