import type { AnyEntry, Entry } from '../schemas/index.ts';
import { compareText } from '../problems/problem.ts';
import type { Kind } from '../schemas/kinds.ts';
import { entryLink, type LinkView } from './labels.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { pagesFor, paginationView, rowsOnPage, type Pagination } from './pagination.ts';
import {
  articleRow,
  byDate,
  byPublishedDescending,
  bySpokenDescending,
  claimRow,
  eventRow,
  quoteRow,
  sourceRow,
  type ArticleRow,
  type ClaimRow,
  type EventRow,
  type QuoteRow,
  type SourceRow,
} from './rows.ts';
import type { Site } from './site.ts';
import { verdictOf, verdictsByWeight } from './verdicts.ts';

/** A record whose row is its name and a few words. */
export interface NameRow extends LinkView {
  readonly kind: string;
  readonly summary: string;
}

export type IndexRows =
  | { readonly kind: 'articles'; readonly rows: readonly ArticleRow[] }
  | { readonly kind: 'quotes'; readonly rows: readonly QuoteRow[] }
  | { readonly kind: 'claims'; readonly rows: readonly ClaimRow[] }
  | { readonly kind: 'events'; readonly rows: readonly EventRow[] }
  | { readonly kind: 'sources'; readonly rows: readonly SourceRow[] }
  | { readonly kind: 'actors' | 'places' | 'topics' | 'analyses'; readonly rows: readonly NameRow[] };

export interface IndexView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly facts: string;
  /** Another way to look at the same records. */
  readonly related?: LinkView | undefined;
  readonly list: IndexRows;
  readonly pagination: Pagination;
}

/** How many pages a kind's index has; an empty one still has a page that says so. */
export function indexPages(site: Site, kind: Kind): number {
  return pagesFor(site.corpus.entries[kind].size);
}

export function indexView(site: Site, kind: Kind, page = 1): IndexView {
  const entries = sortedEntries(site, kind);
  const pages = indexPages(site, kind);
  const { indexes, kinds } = site.words;
  const title = kinds.titles[kind];
  const intro = indexes.intros[kind];
  const pagination = paginationView(page, pages, (number) => site.links.index(kind, number));
  return {
    head: pageHead(site, {
      title: page === 1 ? title : indexes.titleOfPage(title, page),
      description: page === 1 ? intro : `${intro} ${indexes.pageOf(page, pages)}`,
      href: site.links.index(kind, page),
      section: kind,
      crumbs: page === 1 ? [] : [{ label: title, href: site.links.index(kind) }],
      previous: pagination.previous,
      next: pagination.next,
    }),
    title,
    intro,
    facts: entries.length === 0 ? indexes.empty[kind] : kinds.counts[kind](entries.length),
    related: relatedOf(site, kind),
    list: rowsOf(site, kind, rowsOnPage(entries, page)),
    pagination,
  };
}

function relatedOf({ links, words }: Site, kind: Kind): LinkView | undefined {
  if (kind === 'actors') return { label: words.network.title, href: links.network() };
  return kind === 'quotes' ? { label: words.wordings.title, href: links.wordings() } : undefined;
}

const sorted = new WeakMap<ReadonlyMap<string, unknown>, AnyEntry[]>();

/** In the order a reader expects of the kind; sorted once per corpus. */
function sortedEntries(site: Site, kind: Kind): readonly AnyEntry[] {
  const known = sorted.get(site.corpus.entries[kind]);
  if (known) return known;
  const entries = [...site.corpus.entries[kind].values()] as AnyEntry[];
  const order = entries.sort(orderOf[kind] as (a: AnyEntry, b: AnyEntry) => number);
  sorted.set(site.corpus.entries[kind], order);
  return order;
}

const byName = (a: Named, b: Named) =>
  compareText(sortKey(a.data.name), sortKey(b.data.name)) || compareText(a.id, b.id);
type Named = Entry<'actors'> | Entry<'places'> | Entry<'topics'>;

/** Contested claims first: they are what a reader comes for. */
const verdictRank = (claim: Entry<'claims'>) => verdictsByWeight.indexOf(verdictOf(claim.data));

const orderOf: { readonly [K in Kind]: (a: Entry<K>, b: Entry<K>) => number } = {
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

/** Letters without diacritics or case, so that the order is the same on every machine. */
function sortKey(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function rowsOf(site: Site, kind: Kind, entries: readonly AnyEntry[]): IndexRows {
  const of = <K extends Kind>(wanted: K) =>
    entries.filter((entry): entry is Extract<AnyEntry, { kind: K }> => entry.kind === wanted);
  switch (kind) {
    case 'articles':
      return { kind, rows: of(kind).map((entry) => articleRow(site, entry)) };
    case 'quotes':
      return { kind, rows: of(kind).map((entry) => quoteRow(site, entry)) };
    case 'claims':
      return { kind, rows: of(kind).map((entry) => claimRow(site, entry)) };
    case 'events':
      return { kind, rows: of(kind).map((entry) => eventRow(site, entry)) };
    case 'sources':
      return { kind, rows: of(kind).map((entry) => sourceRow(site, entry)) };
    case 'actors':
    case 'places':
    case 'topics':
    case 'analyses':
      return { kind, rows: entries.map((entry) => nameRow(site, entry)) };
  }
}

function nameRow(site: Site, entry: AnyEntry): NameRow {
  const link = entryLink(site, entry);
  switch (entry.kind) {
    case 'actors':
      return { ...link, kind: site.words.actor.kinds[entry.data.kind], summary: entry.data.summary };
    case 'places':
      return { ...link, kind: site.words.place.kinds[entry.data.kind], summary: '' };
    case 'analyses':
      return { ...link, kind: entry.data.author, summary: entry.data.summary };
    default:
      return { ...link, kind: '', summary: '' };
  }
}
