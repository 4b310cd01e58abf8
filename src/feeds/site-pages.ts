import { schemaDate } from '../json-ld/schema-dates.ts';
import type { Edtf } from '../dates/edtf.ts';
import { compareText } from '../problems/problem.ts';
import type { AnyEntry } from '../schemas/index.ts';
import type { Reference } from '../schemas/fields.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { aboutView } from '../views/about-view.ts';
import { actorView } from '../views/actor-view.ts';
import { analysisView } from '../views/analysis-view.ts';
import { articleView } from '../views/article-view.ts';
import { checksView } from '../views/checks-view.ts';
import { claimView } from '../views/claim-view.ts';
import { eventView } from '../views/event-view.ts';
import { homeView } from '../views/home-view.ts';
import { indexPartPages, indexParts } from '../views/index-parts.ts';
import { indexPages, indexPartView, indexView } from '../views/index-view.ts';
import { actorNetworkPages, actorTableView, networkPages, networkView } from '../views/network-view.ts';
import { pagesFor } from '../views/pagination.ts';
import { placeView } from '../views/place-view.ts';
import { quoteView } from '../views/quote-view.ts';
import { pagedSections } from '../views/record-sections.ts';
import { searchView } from '../views/search-view.ts';
import { sectionView } from '../views/section-view.ts';
import type { Site } from '../views/site.ts';
import { sourceView } from '../views/source-view.ts';
import { timelineView, timelineYears, timelineYearView } from '../views/timeline-view.ts';
import { topicView } from '../views/topic-view.ts';
import { wordingsIndexView, wordingsPages } from '../views/wordings-view.ts';

/** A page that search engines may show. */
export interface SitePage {
  /** With the base path, without the origin. */
  readonly href: string;
  /** When its record last changed, at the precision that is known; undefined where the record does not say. */
  readonly changed?: string | undefined;
}

/** A page with what it shows. */
export interface ShownPage extends SitePage {
  /** The record it is the page of; undefined for an index, a timeline and the like. */
  readonly of: Reference | undefined;
  /** What the page shows, made when asked for: complete and serialisable, so that a hash of it tells whether it changed. */
  readonly view: () => unknown;
}

/** Every page of the site but those that only lead elsewhere. A test holds this list and the built pages together. */
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
    ...pagedSections(site).flatMap(({ subject, name, section: { total } }) =>
      everyPage(
        pagesFor(total),
        (number) => links.section(subject, name, number),
        (number) => sectionView(site, subject.kind, subject.id, name, number),
      ),
    ),
    ...kinds.flatMap((kind) => [
      ...indexParts(site, kind).flatMap((part) =>
        everyPage(
          indexPartPages(part),
          (number) => links.indexPart(kind, part.facet, part.key, number),
          (number) => indexPartView(site, kind, part.facet, part.key, number),
        ),
      ),
      ...everyPage(
        indexPages(site, kind),
        (number) => links.index(kind, number),
        (number) => indexView(site, kind, number),
      ),
      ...[...(corpus.entries[kind] as ReadonlyMap<string, AnyEntry>).values()].map((entry) => ({
        href: links.entry(entry),
        changed: changedOn(entry),
        of: { kind, id: entry.id },
        view: () => entryViews[kind](site, entry.id),
      })),
    ]),
  ];
}

/** What the page of a record shows. */
const entryViews = {
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
function changedOn({ kind, data }: AnyEntry): string | undefined {
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
