/** The ways into an index: its records by letter, by year, by what they are, and in another order. */
import { notedIndex } from '../../record/derived/noted-index.ts';
import { listedYear } from '../../record/dates/years-of.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import { recordsInOrder, recordsOrdered, indexOrders, type IndexOrder } from './index-order.ts';
import { letterGroup, letterGroups, letterLabel } from '../lines/letters.ts';
import { pageSize, pagesFor } from '../lines/pagination.ts';
import type { Site } from '../page/site.ts';
import { verdictOf, verdictsByWeight } from '../lines/verdicts.ts';
import { spansOfYears, spanTitle, type YearSpan } from './year-spans.ts';
import { quoteForm } from '../lines/quote-form.ts';

export type FacetName = 'letter' | 'year' | 'kind' | 'form' | 'verdict' | 'order';

/** Some of an index's records; or, for an order, all of them. */
export interface FacetValue {
  readonly facet: FacetName;
  /** Part of its address: "m", "2010-2019", "armed-group", "oldest". */
  readonly key: string;
  readonly label: string;
  /** In the order in which they are listed. */
  readonly records: readonly AnyRecord[];
  /** What it is divided into: the years of a decade. */
  readonly values: readonly FacetValue[];
}

/** One way to divide an index. */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** So many records are taken in without a way into them. */
export const fewRecords = 20;

/** The facets of a kind's index: those that divide it. A short index has none; nor has one all of whose records are alike. */
export function facetsOf(site: Site, kind: Kind): readonly Facet[] {
  return facets(site, kind) ?? [];
}

const facets = notedIndex(
  'facets',
  (site: Site) =>
    new Map(
      kinds.map((kind) => [kind, site.corpus.records[kind].size > fewRecords ? findFacets(site, kind) : []] as const),
    ),
);

function findFacets(site: Site, kind: Kind): readonly Facet[] {
  const isLong = site.corpus.records[kind].size > pageSize;
  return [
    ...dividing(propertyFacets(site, kind)),
    // On one page a reader sees the letters and the other end of the order.
    ...(isLong ? [...dividing(letterFacets(site, kind)), ...orderFacets(site, kind)] : []),
  ];
}

function dividing(facets: readonly Facet[]): readonly Facet[] {
  return facets.filter(({ values }) => values.length > 1);
}

/** Every value of an index that has pages of its own. */
export function facetValues(site: Site, kind: Kind): readonly FacetValue[] {
  const within = (values: readonly FacetValue[]): readonly FacetValue[] =>
    values.flatMap((value) => [value, ...within(value.values)]);
  return facetsOf(site, kind).flatMap(({ values }) => within(values));
}

/** How many pages a value has. */
export function facetValuePages({ records }: FacetValue): number {
  return pagesFor(records.length);
}

/** The way down to a value, from a value of its facet to itself; empty where there is no such value. */
export function pathToValue(site: Site, kind: Kind, facet: FacetName, key: string): readonly FacetValue[] {
  const find = (values: readonly FacetValue[]): readonly FacetValue[] => {
    for (const value of values) {
      if (value.key === key) return [value];
      const below = find(value.values);
      if (below.length > 0) return [value, ...below];
    }
    return [];
  };
  return find(facetsOf(site, kind).find(({ name }) => name === facet)?.values ?? []);
}

function propertyFacets(site: Site, kind: Kind): readonly Facet[] {
  const { words } = site;
  switch (kind) {
    case 'articles':
    case 'analyses':
      return [yearFacet(site, recordsInOrder(site, kind), ({ data }) => listedYear(data.datePublished))];
    case 'sources': {
      const records = recordsInOrder(site, kind);
      return [
        yearFacet(site, records, ({ data }) => listedYear(data.datePublished)),
        valueFacet('kind', records, words.source.kinds, ({ data }) => data.kind),
      ];
    }
    case 'events': {
      const records = recordsInOrder(site, kind);
      return [
        yearFacet(site, records, ({ data }) => data.date && listedYear(data.date)),
        valueFacet('kind', records, words.event.kinds, ({ data }) => data.kind),
      ];
    }
    case 'quotes': {
      const records = recordsInOrder(site, kind);
      return [
        yearFacet(site, records, ({ data }) => listedYear(data.spoken)),
        valueFacet('form', records, words.quote.forms, (quote) => quoteForm(site, quote)),
      ];
    }
    case 'claims':
      return [
        valueFacet(
          'verdict',
          recordsInOrder(site, kind),
          words.verdicts.labels,
          ({ data }) => verdictOf(data),
          verdictsByWeight,
        ),
      ];
    case 'actors':
      return [valueFacet('kind', recordsInOrder(site, kind), words.actor.kinds, ({ data }) => data.kind)];
    case 'places':
      return [valueFacet('kind', recordsInOrder(site, kind), words.place.kinds, ({ data }) => data.kind)];
    case 'topics':
      return [];
  }
}

function yearFacet<K extends Kind>(
  site: Site,
  records: readonly RecordOf<K>[],
  yearOf: (record: RecordOf<K>) => number | undefined,
): Facet {
  const value = ({ key, items, parts }: YearSpan<RecordOf<K>>): FacetValue => ({
    facet: 'year',
    key,
    label: spanTitle(key, site.words),
    records: items as readonly AnyRecord[],
    values: parts.map(value),
  });
  return { name: 'year', values: spansOfYears(records, yearOf).map(value) };
}

/** @param labels the values by what they are called, in the order in which they are shown unless another is given */
function valueFacet<K extends Kind, Value extends string>(
  name: FacetName,
  records: readonly RecordOf<K>[],
  labels: Readonly<Record<Value, string>>,
  valueOf: (record: RecordOf<K>) => Value,
  order: readonly string[] = Object.keys(labels),
): Facet {
  const byValue = Map.groupBy<string, RecordOf<K>>(records, valueOf);
  const labelOf: Readonly<Record<string, string>> = labels;
  return {
    name,
    values: order.flatMap((value) =>
      partOf(name, value.replaceAll(' ', '-'), labelOf[value] ?? value, byValue.get(value)),
    ),
  };
}

function letterFacets(site: Site, kind: Kind): readonly Facet[] {
  if (kind !== 'actors' && kind !== 'places' && kind !== 'topics') return [];
  const records: readonly RecordOf<'actors' | 'places' | 'topics'>[] = recordsInOrder(site, kind);
  const byGroup = Map.groupBy(records, ({ data }) => letterGroup(data.name));
  const values = letterGroups.flatMap((group) =>
    partOf('letter', group, letterLabel(group) ?? site.words.indexes.otherLetters, byGroup.get(group)),
  );
  return [{ name: 'letter', values }];
}

function orderFacets(site: Site, kind: Kind): readonly Facet[] {
  const [, ...others]: readonly IndexOrder[] = indexOrders[kind];
  const values = others.flatMap((order) =>
    partOf('order', order, site.words.indexes.orders[order], recordsOrdered(site, kind, order)),
  );
  return values.length > 0 ? [{ name: 'order', values }] : [];
}

/** A value, unless there is nothing in it. */
function partOf<K extends Kind>(
  facet: FacetName,
  key: string,
  label: string,
  records: readonly RecordOf<K>[] | undefined,
): readonly FacetValue[] {
  return records ? [{ facet, key, label, records: records as readonly AnyRecord[], values: [] }] : [];
}
