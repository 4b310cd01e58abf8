/** The orders in which an index can list its records. */
import { compareText } from '../../record/problems/problem.ts';
import type { AnyEntry, Entry } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { sortKey } from '../lines/letters.ts';
import { byDate, byPublishedDescending, bySpokenDescending } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { verdictOf, verdictsByWeight } from '../lines/verdicts.ts';

type Named = Entry<'actors'> | Entry<'places'> | Entry<'topics'>;

const byName = (a: Named, b: Named) => compareText(nameKey(a), nameKey(b)) || compareText(a.id, b.id);

const nameKeys = new WeakMap<Named, string>();

/** Made once per record: a sort asks for it at every comparison. */
function nameKey(entry: Named): string {
  const key = nameKeys.get(entry) ?? sortKey(entry.data.name);
  nameKeys.set(entry, key);
  return key;
}

/** Contested claims first: they are what a reader comes for. */
const verdictRank = (claim: Entry<'claims'>) => verdictsByWeight.indexOf(verdictOf(claim.data));

const naturalOrder: { readonly [K in Kind]: (a: Entry<K>, b: Entry<K>) => number } = {
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

const sorted = new WeakMap<Site, Map<Kind, readonly AnyEntry[]>>();

/** The records of a kind in the order a reader expects of it; sorted once per site. */
export function entriesInOrder<K extends Kind>(site: Site, kind: K): readonly Entry<K>[] {
  const known = sorted.get(site) ?? new Map<Kind, readonly AnyEntry[]>();
  sorted.set(site, known);
  let entries = known.get(kind) as readonly Entry<K>[] | undefined;
  if (!entries) {
    entries = [...site.corpus.entries[kind].values()].sort(naturalOrder[kind]);
    known.set(kind, entries as readonly AnyEntry[]);
  }
  return entries;
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
export function entriesOrdered(site: Site, kind: Kind, order: IndexOrder): readonly AnyEntry[] {
  return order === 'most-quoted' ? mostQuotedFirst(site) : (entriesInOrder(site, kind).toReversed() as AnyEntry[]);
}

const counted = new WeakMap<Site, ReadonlyMap<string, number>>();

/** How many quotes of each speaker there are, by id; counted once per site. */
export function quotesBySpeaker(site: Site): ReadonlyMap<string, number> {
  const known = counted.get(site);
  if (known) return known;
  const quotes = new Map<string, number>();
  for (const { data } of site.corpus.entries.quotes.values()) {
    quotes.set(data.speaker.id, (quotes.get(data.speaker.id) ?? 0) + 1);
  }
  counted.set(site, quotes);
  return quotes;
}

/** Actors by how often they are quoted, then by name. */
export function mostQuotedFirst(site: Site): readonly Entry<'actors'>[] {
  const quotes = quotesBySpeaker(site);
  return entriesInOrder(site, 'actors').toSorted((a, b) => (quotes.get(b.id) ?? 0) - (quotes.get(a.id) ?? 0));
}
