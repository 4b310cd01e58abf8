import { oncePer } from '../derived/once-per.ts';
import { compareDates } from '../dates/compare-dates.ts';
import { compareText } from '../problems/problem.ts';
import type { RecordOf } from '../schemas/index.ts';
import { getRecord, type Corpus } from './corpus.ts';

/** Quotes that print one and the same utterance, in the order in which their articles appeared; at least one. */
export type Utterance = readonly [RecordOf<'quotes'>, ...RecordOf<'quotes'>[]];

/**
 * The utterance of every quote, by the quote's id: the quotes that `sameUtterance` joins, from either side and through
 * others, or the quote alone.
 */
export const utterancesOf = oncePer((corpus: Corpus): ReadonlyMap<string, Utterance> => {
  const quotes = corpus.records.quotes;
  const joined = new Map<string, string[]>([...quotes.keys()].map((id) => [id, []]));
  for (const { id, data } of quotes.values()) {
    for (const { type, quote } of data.relations) {
      if (type !== 'sameUtterance') continue;
      joined.get(id)?.push(quote.id);
      joined.get(quote.id)?.push(id);
    }
  }
  const utterances = new Map<string, Utterance>();
  for (const id of quotes.keys()) {
    if (utterances.has(id)) continue;
    const together = new Set<string>();
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (together.has(next)) continue;
      together.add(next);
      waiting.push(...(joined.get(next) ?? []));
    }
    const utterance = [...together]
      .map((quote) => getRecord(corpus, { kind: 'quotes', id: quote }))
      .sort((a, b) => byAppearance(corpus, a, b)) as [RecordOf<'quotes'>, ...RecordOf<'quotes'>[]];
    for (const quote of utterance) utterances.set(quote.id, utterance);
  }
  return utterances;
});

function byAppearance(corpus: Corpus, a: RecordOf<'quotes'>, b: RecordOf<'quotes'>): number {
  const published = (quote: RecordOf<'quotes'>) => getRecord(corpus, quote.data.article).data.datePublished;
  return compareDates(published(a), published(b)) || compareText(a.id, b.id);
}
