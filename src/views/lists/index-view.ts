import type { AnyRecord } from '../../record/schemas/index.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { recordsInOrder, indexOrders, quotesBySpeaker } from './index-order.ts';
import { facetsOf, fewRecords, pathToValue, type FacetName, type FacetValue } from './index-facets.ts';
import type { LinkView } from '../lines/line.ts';
import { recordLink } from '../lines/labels.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { pagesFor, paginationView, rowsOnPage, type Pagination } from '../lines/pagination.ts';
import { standingLine } from '../report/preview-marks.ts';
import type { NameRow, RowList } from '../lines/row-list.ts';
import { articleRow, claimRow, eventRow, quoteRow, sourceRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';

/** One way to choose among an index's records. */
export interface FacetView {
  readonly name: FacetName;
  /** "By year"; for the years of a decade, the decade. */
  readonly label: string;
  readonly options: readonly FacetOption[];
}

export interface FacetOption extends LinkView {
  /** How many records it leads to; empty where it leads to all. */
  readonly count: string;
  /** "page" where it leads to this very list, "true" where to a longer one that holds it. */
  readonly current: 'page' | 'true' | undefined;
}

/** A page of a list: of all records of a kind, of some of them, or of what one record's page has only the beginning of. */
export interface IndexView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly facts: string;
  readonly facets: readonly FacetView[];
  /** Other ways to look at the same records. */
  readonly related: readonly LinkView[];
  readonly list: RowList;
  readonly pagination: Pagination;
}

/** How many pages a kind's index has; an empty one still has a page that says so. */
export function indexPages(site: Site, kind: Kind): number {
  return pagesFor(site.corpus.records[kind].size);
}

/** All records of a kind. */
export function indexView(site: Site, kind: Kind, page = 1): IndexView {
  const { links, words } = site;
  const records = recordsInOrder(site, kind);
  const title = words.kinds.titles[kind];
  const intro = words.indexes.intros[kind];
  const pagination = paginationView(page, indexPages(site, kind), (number) => links.index(kind, number));
  return {
    head: pageHead(site, {
      title: page === 1 ? title : words.indexes.titleOfPage(title, page),
      description: page === 1 ? intro : `${intro} ${words.indexes.pageOf(page, pagination.pages)}`,
      href: links.index(kind, page),
      section: kind,
      crumbs: page === 1 ? [] : [{ label: title, href: links.index(kind) }],
      previous: pagination.previous,
      next: pagination.next,
    }),
    title,
    intro,
    facts: records.length === 0 ? words.indexes.empty[kind] : words.kinds.counts[kind](records.length),
    related: relatedOf(site, kind),
    facets: facetViews(site, kind, []),
    list: rowsOf(site, kind, rowsOnPage(records as readonly AnyRecord[], page)),
    pagination,
  };
}

function relatedOf({ corpus, links, words }: Site, kind: Kind): readonly LinkView[] {
  const isLong = corpus.records[kind].size > fewRecords;
  return [
    ...(kind === 'actors' ? [{ label: words.network.title, href: links.network() }] : []),
    ...(kind === 'quotes' ? [{ label: words.wordings.title, href: links.wordings() }] : []),
    ...(isLong ? [{ label: words.indexes.combine, href: `${links.search}?kind=${kind}` }] : []),
  ];
}

/** Some of the records of a kind, or all in another order. */
export function facetValueView(site: Site, kind: Kind, facet: FacetName, key: string, page = 1): IndexView {
  const { links, words } = site;
  const way = pathToValue(site, kind, facet, key);
  const part = way.at(-1);
  if (!part) throw new Error(`The index of ${kind} has no value "${facet}/${key}".`);
  const whole = words.kinds.titles[kind];
  const title = `${whole}${words.text.colon}${part.label}`;
  const facts = words.kinds.counts[kind](part.records.length);
  const href = (number: number) => links.facetValue(kind, facet, key, number);
  const pagination = paginationView(page, pagesFor(part.records.length), href);
  return {
    head: pageHead(site, {
      title: page === 1 ? title : words.indexes.titleOfPage(title, page),
      description: `${title}. ${words.indexes.intros[kind]} ${words.indexes.pageOf(page, pagination.pages)}`,
      href: href(page),
      section: kind,
      crumbs: [
        { label: whole, href: links.index(kind) },
        ...(page === 1 ? [] : [{ label: part.label, href: href(1) }]),
      ],
      previous: pagination.previous,
      next: pagination.next,
      isPart: true,
    }),
    title,
    intro: '',
    facts,
    related: relatedOf(site, kind),
    facets: facetViews(site, kind, way),
    list: rowsOf(site, kind, rowsOnPage(part.records, page)),
    pagination,
  };
}

/** @param way the part that is shown, under those that hold it */
function facetViews(site: Site, kind: Kind, way: readonly FacetValue[]): FacetView[] {
  const { links, words } = site;
  const option = (part: FacetValue): FacetOption => ({
    label: part.label,
    href: links.facetValue(kind, part.facet, part.key),
    count: part.facet === 'order' ? '' : words.text.number(part.records.length),
    current: part === way.at(-1) ? 'page' : way.includes(part) ? 'true' : undefined,
  });
  const natural: FacetOption = {
    label: words.indexes.orders[indexOrders[kind][0]],
    href: links.index(kind),
    count: '',
    current: way.length === 0 ? 'page' : undefined,
  };
  return facetsOf(site, kind).flatMap(({ name, values }): FacetView[] => [
    {
      name,
      label: words.indexes.facets[name],
      options: [...(name === 'order' ? [natural] : []), ...values.map(option)],
    },
    ...way
      .filter((part) => part.facet === name && part.values.length > 0)
      .map((part) => ({ name, label: part.label, options: part.values.map(option) })),
  ]);
}

function rowsOf(site: Site, kind: Kind, records: readonly AnyRecord[]): RowList {
  const of = <K extends Kind>(wanted: K) =>
    records.filter((record): record is Extract<AnyRecord, { kind: K }> => record.kind === wanted);
  switch (kind) {
    case 'articles':
      return { form: kind, rows: of(kind).map((record) => articleRow(site, record)) };
    case 'quotes':
      return { form: kind, rows: of(kind).map((record) => quoteRow(site, record)) };
    case 'claims':
      return { form: kind, rows: of(kind).map((record) => claimRow(site, record)) };
    case 'events':
      return { form: kind, rows: of(kind).map((record) => eventRow(site, record)) };
    case 'sources':
      return { form: kind, rows: of(kind).map((record) => sourceRow(site, record)) };
    case 'actors':
    case 'places':
    case 'topics':
    case 'analyses':
      return { form: 'records', rows: records.map((record) => nameRow(site, record)) };
  }
}

function nameRow(site: Site, record: AnyRecord): NameRow {
  const standing = standingLine(site, record);
  const link = { ...recordLink(site, record), ...(standing.length > 0 && { standing }) };
  const { words } = site;
  switch (record.kind) {
    case 'actors': {
      const quotes = quotesBySpeaker(site).get(record.id) ?? 0;
      const kind = words.actor.kinds[record.data.kind];
      return {
        ...link,
        kind: quotes === 0 ? kind : `${kind}\u00A0· ${words.kinds.counts.quotes(quotes)}`,
        summary: record.data.summary,
      };
    }
    case 'places':
      return { ...link, kind: words.place.kinds[record.data.kind], summary: '' };
    case 'analyses':
      return { ...link, kind: record.data.author, summary: record.data.summary };
    default:
      return { ...link, kind: '', summary: '' };
  }
}
