import type { SitePage } from '../sharing/feeds/sitemap.ts';
import { schemaDate } from '../sharing/json-ld/schema-dates.ts';
import type { Edtf } from '../../record/dates/edtf.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import { aboutView } from './about-view.ts';
import { actorView } from '../records/actor-view.ts';
import { analysisView } from '../records/analysis-view.ts';
import { articleView } from '../article/article-view.ts';
import { changesPages, changesView } from './changes-view.ts';
import { checksView } from './checks-view.ts';
import { claimView } from '../records/claim-view.ts';
import { dataView } from '../data/data-view.ts';
import { eventView } from '../records/event-view.ts';
import { homeView } from '../lists/home-view.ts';
import { facetValuePages, facetValues } from '../lists/index-facets.ts';
import { indexPages, facetValueView, indexView } from '../lists/index-view.ts';
import { actorNetworkPages, actorTableView, networkPages, networkView } from '../network/network-view.ts';
import { pagesFor } from '../lines/pagination.ts';
import { removedAddresses, removedView } from './removed-view.ts';
import { placeView } from '../records/place-view.ts';
import { quoteView } from '../records/quote-view.ts';
import { pagedSections } from '../lists/paged-sections.ts';
import { searchView } from '../search/search-view.ts';
import { sectionView } from '../lists/section-view.ts';
import type { Site } from '../page/site.ts';
import { sourceView } from '../records/source-view.ts';
import { timelineView, timelineYears, timelineYearView } from '../timeline/timeline-view.ts';
import { topicView } from '../records/topic-view.ts';
import { wordingsIndexView, wordingsPages } from '../wordings/wordings-index.ts';

/** A page with what it shows. */
export interface ShownPage extends SitePage {
  /** The record it is the page of; undefined for an index, a timeline and the like. */
  readonly of: Reference | undefined;
  /** What the page shows, made when asked for: complete and serialisable, so that a hash of it tells whether it changed. */
  readonly view: () => unknown;
}

/** Every page of the site but those that lead elsewhere or say that nothing is there. A test holds this list and the built pages together. */
export function sitePages(site: Site): SitePage[] {
  return shownPages(site).map(({ href, changed }) => ({ href, changed }));
}

/** The same with what they show. */
export function shownPages(site: Site): ShownPage[] {
  const { links, corpus } = site;
  return [
    page(links.home, () => homeView(site)),
    page(links.timeline, () => timelineView(site)),
    page(links.search, () => searchView(site)),
    page(links.about, () => aboutView(site)),
    page(links.checks, () => checksView(site)),
    page(links.data, () => dataView(site)),
    ...timelineYears(site).map((year) => page(links.timelineYear(year), () => timelineYearView(site, year))),
    ...everyPage(
      networkPages(site),
      (number) => links.network(number),
      (number) => networkView(site, number),
    ),
    ...actorNetworkPages(site).flatMap(({ id, pages }) =>
      everyPage(
        pages,
        (number) => links.actorNetwork(id, number),
        (number) => actorTableView(site, id, number),
      ),
    ),
    ...everyPage(
      wordingsPages(site),
      (number) => links.wordings(number),
      (number) => wordingsIndexView(site, number),
    ),
    ...everyPage(
      changesPages(site),
      (number) => links.changes(number),
      (number) => changesView(site, number),
    ),
    ...pagedSections(site).flatMap(({ subject, name, section: { total } }) =>
      everyPage(
        pagesFor(total),
        (number) => links.section(subject, name, number),
        (number) => sectionView(site, subject.kind, subject.id, name, number),
      ),
    ),
    ...kinds.flatMap((kind) => [
      ...facetValues(site, kind).flatMap((part) =>
        everyPage(
          facetValuePages(part),
          (number) => links.facetValue(kind, part.facet, part.key, number),
          (number) => facetValueView(site, kind, part.facet, part.key, number),
        ),
      ),
      ...everyPage(
        indexPages(site, kind),
        (number) => links.index(kind, number),
        (number) => indexView(site, kind, number),
      ),
      ...[...(corpus.records[kind] as ReadonlyMap<string, AnyRecord>).values()].map((record) => ({
        href: links.record(record),
        changed: changedOn(record),
        of: { kind, id: record.id },
        view: () => recordViews[kind](site, record.id),
      })),
    ]),
  ];
}

/** The pages of records that were taken down: in no list, and in no index of a search engine. */
export function removedPages(site: Site): ShownPage[] {
  return removedAddresses(site).map(({ tombstone, id }) =>
    page(site.links.record({ kind: tombstone.record.kind, id }), () => removedView(site, tombstone, id)),
  );
}

/** What the page of a record shows. */
const recordViews = {
  articles: articleView,
  sources: sourceView,
  actors: actorView,
  places: placeView,
  events: eventView,
  quotes: quoteView,
  claims: claimView,
  topics: topicView,
  analyses: analysisView,
} as const satisfies Record<Kind, (site: Site, id: string) => unknown>;

function page(href: string, view: () => unknown): ShownPage {
  return { href, of: undefined, view };
}

/** The pages of a list, from the first. */
function everyPage(pages: number, hrefOf: (page: number) => string, viewOf: (page: number) => unknown): ShownPage[] {
  return Array.from({ length: pages }, (_unused, index) => page(hrefOf(index + 1), () => viewOf(index + 1)));
}

/** By what a record says of itself: its corrections, its assessments, the day we published an analysis. */
function changedOn({ kind, data }: AnyRecord): string | undefined {
  const dates: Edtf[] = [
    ...data.corrections.map(({ date }) => date),
    ...(kind === 'claims' ? data.assessments.map(({ date }) => date) : []),
    ...(kind === 'analyses' ? [data.datePublished] : []),
  ];
  return dates
    .flatMap((date) => schemaDate(date) ?? [])
    .sort(compareText)
    .at(-1);
}
