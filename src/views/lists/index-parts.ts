/** The ways into an index: its records by letter, by year, by what they are, and in another order. */
import { listedYear } from '../../record/dates/years-of.ts';
import type { AnyEntry, Entry } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { entriesInOrder, entriesOrdered, indexOrders, type IndexOrder } from './index-order.ts';
import { quoteForm } from '../lines/labels.ts';
import { letterGroup, letterGroups, letterLabel } from '../lines/letters.ts';
import { pageSize, pagesFor } from './pagination.ts';
import type { Site } from '../page/site.ts';
import { verdictOf, verdictsByWeight } from '../lines/verdicts.ts';
import { spansOfYears, spanTitle, type YearSpan } from './year-spans.ts';

export type FacetName = 'letter' | 'year' | 'kind' | 'form' | 'verdict' | 'order';

/** Some of an index's records; or, for an order, all of them. */
export interface IndexPart {
  readonly facet: FacetName;
  /** Part of its address: "m", "2010-2019", "armed-group", "oldest". */
  readonly key: string;
  readonly label: string;
  /** In the order in which they are listed. */
  readonly entries: readonly AnyEntry[];
  /** What it is divided into: the years of a decade. */
  readonly parts: readonly IndexPart[];
}

/** One way to divide an index. */
export interface Facet {
  readonly name: FacetName;
  readonly parts: readonly IndexPart[];
}

/** So many records are taken in without a way into them. */
export const fewRecords = 20;

const known = new WeakMap<Site, Map<Kind, readonly Facet[]>>();

/** The facets of a kind's index: those that divide it. A short index has none; nor has one all of whose records are alike. */
export function facetsOf(site: Site, kind: Kind): readonly Facet[] {
  const bySite = known.get(site) ?? new Map<Kind, readonly Facet[]>();
  known.set(site, bySite);
  let facets = bySite.get(kind);
  if (!facets) {
    facets = site.corpus.entries[kind].size > fewRecords ? findFacets(site, kind) : [];
    bySite.set(kind, facets);
  }
  return facets;
}

function findFacets(site: Site, kind: Kind): readonly Facet[] {
  const isLong = site.corpus.entries[kind].size > pageSize;
  return [
    ...dividing(propertyFacets(site, kind)),
    // On one page a reader sees the letters and the other end of the order.
    ...(isLong ? [...dividing(letterFacets(site, kind)), ...orderFacets(site, kind)] : []),
  ];
}

function dividing(facets: readonly Facet[]): readonly Facet[] {
  return facets.filter(({ parts }) => parts.length > 1);
}

/** Every part of an index that has pages of its own. */
export function indexParts(site: Site, kind: Kind): readonly IndexPart[] {
  const within = (parts: readonly IndexPart[]): readonly IndexPart[] =>
    parts.flatMap((part) => [part, ...within(part.parts)]);
  return facetsOf(site, kind).flatMap(({ parts }) => within(parts));
}

/** How many pages a part has. */
export function indexPartPages({ entries }: IndexPart): number {
  return pagesFor(entries.length);
}

/** The way down to a part, from a part of its facet to itself; empty where there is no such part. */
export function pathToPart(site: Site, kind: Kind, facet: FacetName, key: string): readonly IndexPart[] {
  const find = (parts: readonly IndexPart[]): readonly IndexPart[] => {
    for (const part of parts) {
      if (part.key === key) return [part];
      const below = find(part.parts);
      if (below.length > 0) return [part, ...below];
    }
    return [];
  };
  return find(facetsOf(site, kind).find(({ name }) => name === facet)?.parts ?? []);
}

function propertyFacets(site: Site, kind: Kind): readonly Facet[] {
  const { words } = site;
  switch (kind) {
    case 'articles':
    case 'analyses':
      return [yearFacet(site, entriesInOrder(site, kind), ({ data }) => listedYear(data.datePublished))];
    case 'sources': {
      const entries = entriesInOrder(site, kind);
      return [
        yearFacet(site, entries, ({ data }) => listedYear(data.datePublished)),
        valueFacet('kind', entries, words.source.kinds, ({ data }) => data.kind),
      ];
    }
    case 'events': {
      const entries = entriesInOrder(site, kind);
      return [
        yearFacet(site, entries, ({ data }) => data.date && listedYear(data.date)),
        valueFacet('kind', entries, words.event.kinds, ({ data }) => data.kind),
      ];
    }
    case 'quotes': {
      const entries = entriesInOrder(site, kind);
      return [
        yearFacet(site, entries, ({ data }) => listedYear(data.spoken)),
        valueFacet('form', entries, words.quote.forms, quoteForm),
      ];
    }
    case 'claims':
      return [
        valueFacet(
          'verdict',
          entriesInOrder(site, kind),
          words.verdicts.labels,
          ({ data }) => verdictOf(data),
          verdictsByWeight,
        ),
      ];
    case 'actors':
      return [valueFacet('kind', entriesInOrder(site, kind), words.actor.kinds, ({ data }) => data.kind)];
    case 'places':
      return [valueFacet('kind', entriesInOrder(site, kind), words.place.kinds, ({ data }) => data.kind)];
    case 'topics':
      return [];
  }
}

function yearFacet<K extends Kind>(
  site: Site,
  entries: readonly Entry<K>[],
  yearOf: (entry: Entry<K>) => number | undefined,
): Facet {
  const part = ({ key, items, parts }: YearSpan<Entry<K>>): IndexPart => ({
    facet: 'year',
    key,
    label: spanTitle(key, site.words),
    entries: items as readonly AnyEntry[],
    parts: parts.map(part),
  });
  return { name: 'year', parts: spansOfYears(entries, yearOf).map(part) };
}

/** @param labels the values by what they are called, in the order in which they are shown unless another is given */
function valueFacet<K extends Kind, Value extends string>(
  name: FacetName,
  entries: readonly Entry<K>[],
  labels: Readonly<Record<Value, string>>,
  valueOf: (entry: Entry<K>) => Value,
  order: readonly string[] = Object.keys(labels),
): Facet {
  const byValue = Map.groupBy<string, Entry<K>>(entries, valueOf);
  const labelOf: Readonly<Record<string, string>> = labels;
  return {
    name,
    parts: order.flatMap((value) =>
      partOf(name, value.replaceAll(' ', '-'), labelOf[value] ?? value, byValue.get(value)),
    ),
  };
}

function letterFacets(site: Site, kind: Kind): readonly Facet[] {
  if (kind !== 'actors' && kind !== 'places' && kind !== 'topics') return [];
  const entries: readonly Entry<'actors' | 'places' | 'topics'>[] = entriesInOrder(site, kind);
  const byGroup = Map.groupBy(entries, ({ data }) => letterGroup(data.name));
  const parts = letterGroups.flatMap((group) =>
    partOf('letter', group, letterLabel(group) ?? site.words.indexes.otherLetters, byGroup.get(group)),
  );
  return [{ name: 'letter', parts }];
}

function orderFacets(site: Site, kind: Kind): readonly Facet[] {
  const [, ...others]: readonly IndexOrder[] = indexOrders[kind];
  const parts = others.flatMap((order) =>
    partOf('order', order, site.words.indexes.orders[order], entriesOrdered(site, kind, order)),
  );
  return parts.length > 0 ? [{ name: 'order', parts }] : [];
}

/** A part, unless there is nothing in it. */
function partOf<K extends Kind>(
  facet: FacetName,
  key: string,
  label: string,
  entries: readonly Entry<K>[] | undefined,
): readonly IndexPart[] {
  return entries ? [{ facet, key, label, entries: entries as readonly AnyEntry[], parts: [] }] : [];
}
