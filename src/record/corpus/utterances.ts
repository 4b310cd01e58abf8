import { notedIndex } from '../derived/noted-index.ts';
import { oncePer } from '../derived/once-per.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { count } from '../problems/format-problems.ts';
import { compareText } from '../problems/problem.ts';
import type { RecordOf } from '../schemas/index.ts';
import { getRecord, type Corpus, type RecordsByKind } from './corpus.ts';
import type { Reporter } from './reporter.ts';

type Quote = RecordOf<'quotes'>;

/** Quotes that print one and the same utterance, in the order in which their articles appeared; at least one. */
export type Utterance = readonly [Quote, ...Quote[]];

/**
 * The utterance of every quote, by the quote's id: the quotes that `sameUtterance` joins, from either side and through
 * others, or the quote alone.
 */
export const utterancesOf = oncePer((corpus: Corpus): ReadonlyMap<string, Utterance> => {
  const utterances = new Map<string, Utterance>();
  for (const together of joinedQuotes(corpus.records)) {
    const utterance = together.toSorted((a, b) => byAppearance(corpus, a, b)) as [Quote, ...Quote[]];
    for (const quote of utterance) utterances.set(quote.id, utterance);
  }
  return utterances;
});

/** All quotes, in groups that print one and the same utterance; in the order of their ids. */
function joinedQuotes({ quotes }: Pick<RecordsByKind, 'quotes'>): Quote[][] {
  const joined = new Map<string, string[]>([...quotes.keys()].map((id) => [id, []]));
  for (const { id, data } of quotes.values()) {
    for (const { type, quote } of data.relations) {
      if (type !== 'sameUtterance') continue;
      joined.get(id)?.push(quote.id);
      joined.get(quote.id)?.push(id);
    }
  }
  const placed = new Set<string>();
  return [...quotes.keys()].flatMap((first) => {
    if (placed.has(first)) return [];
    const together = new Map<string, Quote>();
    const waiting = [first];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const quote = quotes.get(next);
      if (together.has(next) || !quote) continue;
      together.set(next, quote);
      placed.add(next);
      for (const other of joined.get(next) ?? []) waiting.push(other);
    }
    return [[...together.values()].sort((a, b) => compareText(a.id, b.id))];
  });
}

/** So many wordings of one utterance are set side by side: each on the page of every other. */
const mostWordings = 100;

/** Refuses utterances of more wordings, of quotes and of readings, than a page can hold. */
export function checkUtterances(records: Pick<RecordsByKind, 'quotes'>, reporter: Reporter): void {
  for (const quotes of joinedQuotes(records)) {
    const readings = quotes.flatMap(({ data }) => [...new Set(data.readings.map(({ witness }) => witness.id))]);
    const [first] = quotes;
    if (!first || quotes.length + readings.length <= mostWordings) continue;
    reporter.atField(first, [first.data.relations.length > 0 ? 'relations' : 'readings'], {
      code: 'quote/too-many-wordings',
      message: `The record has ${quotes.length + readings.length} wordings of this utterance, of ${count(quotes.length, 'quote')} and ${count(readings.length, 'reading')}; at most ${mostWordings} can stand side by side.`,
      help: 'Join by `sameUtterance` only quotes that print one and the same utterance, and note readings only of sources that print other words.',
    });
  }
}

/** The utterance of one quote, by the quote's id. */
export const utteranceOf = notedIndex('utterance', ({ corpus }: { readonly corpus: Corpus }) => utterancesOf(corpus));

function byAppearance(corpus: Corpus, a: Quote, b: Quote): number {
  const published = (quote: Quote) => getRecord(corpus, quote.data.article).data.datePublished;
  return compareDates(published(a), published(b)) || compareText(a.id, b.id);
}
