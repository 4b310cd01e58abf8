/** The orders in which an index can list its records. */
import type { Corpus } from '../../record/corpus/corpus.ts';
import { notedIndex } from '../../record/derived/noted-index.ts';
import { oncePer } from '../../record/derived/once-per.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import { sortKey } from '../lines/letters.ts';
import { byContested, byDate, byPublishedDescending, bySpokenDescending } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { speakersOf } from '../lines/speakers.ts';

type Named = RecordOf<'actors'> | RecordOf<'places'> | RecordOf<'topics'>;

const byName = (a: Named, b: Named) => compareText(nameKey(a), nameKey(b)) || compareText(a.id, b.id);

/** A sort asks for it at every comparison. */
const nameKey = oncePer((record: Named): string => sortKey(record.data.name));

const naturalOrder: { readonly [K in Kind]: (a: RecordOf<K>, b: RecordOf<K>) => number } = {
  articles: byPublishedDescending,
  sources: byPublishedDescending,
  actors: byName,
  places: byName,
  events: byDate,
  quotes: bySpokenDescending,
  // Contested claims are what a reader comes for.
  claims: byContested,
  topics: byName,
  analyses: byPublishedDescending,
};

/** The records of a kind in the order a reader expects of it. */
export function recordsInOrder<K extends Kind>(site: Site, kind: K): readonly RecordOf<K>[] {
  return ordered(site, kind) as readonly RecordOf<K>[];
}

const ordered = notedIndex('order', ({ corpus }: Site) => new Map(kinds.map((kind) => [kind, inOrder(corpus, kind)])));

function inOrder<K extends Kind>({ records }: Corpus, kind: K): readonly RecordOf<K>[] {
  return [...records[kind].values()].sort(naturalOrder[kind]);
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

/** How many quotes of each speaker there are, by id. */
export function quotesBySpeaker(site: Site): ReadonlyMap<string, number> {
  return counted(site, 'quotes') ?? new Map<string, number>();
}

const counted = notedIndex('by speaker', ({ corpus }: Site) => new Map([['quotes', countQuotes(corpus)]]));

function countQuotes({ records }: Corpus): ReadonlyMap<string, number> {
  const quotes = new Map<string, number>();
  for (const quote of records.quotes.values()) {
    for (const { id } of speakersOf(quote)) quotes.set(id, (quotes.get(id) ?? 0) + 1);
  }
  return quotes;
}

/** Actors by how often they are quoted, then by name. */
export function mostQuotedFirst(site: Site): readonly RecordOf<'actors'>[] {
  const quotes = quotesBySpeaker(site);
  return recordsInOrder(site, 'actors').toSorted((a, b) => (quotes.get(b.id) ?? 0) - (quotes.get(a.id) ?? 0));
}
