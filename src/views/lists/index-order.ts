/** The orders in which an index can list its records. */
import { compareText } from '../../record/problems/problem.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { sortKey } from '../lines/letters.ts';
import { byDate, byPublishedDescending, bySpokenDescending } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { verdictOf, verdictsByWeight } from '../lines/verdicts.ts';
import { speakersOf } from '../lines/speakers.ts';

type Named = RecordOf<'actors'> | RecordOf<'places'> | RecordOf<'topics'>;

const byName = (a: Named, b: Named) => compareText(nameKey(a), nameKey(b)) || compareText(a.id, b.id);

const nameKeys = new WeakMap<Named, string>();

/** Made once per record: a sort asks for it at every comparison. */
function nameKey(record: Named): string {
  const key = nameKeys.get(record) ?? sortKey(record.data.name);
  nameKeys.set(record, key);
  return key;
}

/** Contested claims first: they are what a reader comes for. */
const verdictRank = (claim: RecordOf<'claims'>) => verdictsByWeight.indexOf(verdictOf(claim.data));

const naturalOrder: { readonly [K in Kind]: (a: RecordOf<K>, b: RecordOf<K>) => number } = {
  articles: byPublishedDescending,
  sources: byPublishedDescending,
  actors: byName,
  places: byName,
  events: byDate,
  quotes: bySpokenDescending,
  claims: (a, b) => verdictRank(a) - verdictRank(b) || compareText(a.id, b.id),
  topics: byName,
  analyses: byPublishedDescending,
};

const sorted = new WeakMap<Site, Map<Kind, readonly AnyRecord[]>>();

/** The records of a kind in the order a reader expects of it; sorted once per site. */
export function recordsInOrder<K extends Kind>(site: Site, kind: K): readonly RecordOf<K>[] {
  const known = sorted.get(site) ?? new Map<Kind, readonly AnyRecord[]>();
  sorted.set(site, known);
  let records = known.get(kind) as readonly RecordOf<K>[] | undefined;
  if (!records) {
    records = [...site.corpus.records[kind].values()].sort(naturalOrder[kind]);
    known.set(kind, records as readonly AnyRecord[]);
  }
  return records;
}

/** The names of the orders, the natural one of each kind first. */
export const indexOrders = {
  articles: ['newest', 'oldest'],
  sources: ['newest', 'oldest'],
  actors: ['name', 'most-quoted'],
  places: ['name'],
  events: ['oldest', 'newest'],
  quotes: ['newest', 'oldest'],
  claims: ['contested'],
  topics: ['name'],
  analyses: ['newest', 'oldest'],
} as const satisfies Record<Kind, readonly string[]>;

export type IndexOrder = (typeof indexOrders)[Kind][number];

/** The records of a kind in an order that is not its natural one. */
export function recordsOrdered(site: Site, kind: Kind, order: IndexOrder): readonly AnyRecord[] {
  return order === 'most-quoted' ? mostQuotedFirst(site) : (recordsInOrder(site, kind).toReversed() as AnyRecord[]);
}

const counted = new WeakMap<Site, ReadonlyMap<string, number>>();

/** How many quotes of each speaker there are, by id; counted once per site. */
export function quotesBySpeaker(site: Site): ReadonlyMap<string, number> {
  const known = counted.get(site);
  if (known) return known;
  const quotes = new Map<string, number>();
  for (const quote of site.corpus.records.quotes.values()) {
    for (const { id } of speakersOf(quote)) quotes.set(id, (quotes.get(id) ?? 0) + 1);
  }
  counted.set(site, quotes);
  return quotes;
}

/** Actors by how often they are quoted, then by name. */
export function mostQuotedFirst(site: Site): readonly RecordOf<'actors'>[] {
  const quotes = quotesBySpeaker(site);
  return recordsInOrder(site, 'actors').toSorted((a, b) => (quotes.get(b.id) ?? 0) - (quotes.get(a.id) ?? 0));
}
