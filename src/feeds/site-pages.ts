import { schemaDate } from '../json-ld/schema-dates.ts';
import type { Edtf } from '../dates/edtf.ts';
import { compareText } from '../problems/problem.ts';
import type { AnyEntry } from '../schemas/index.ts';
import { kinds } from '../schemas/kinds.ts';
import { indexPartPages, indexParts } from '../views/index-parts.ts';
import { indexPages } from '../views/index-view.ts';
import { pagesFor } from '../views/pagination.ts';
import { pagedSections } from '../views/record-sections.ts';
import { actorNetworkPages, networkPages } from '../views/network-view.ts';
import type { Site } from '../views/site.ts';
import { timelineYears } from '../views/timeline-view.ts';
import { wordingsPages } from '../views/wordings-view.ts';

/** A page that search engines may show. */
export interface SitePage {
  /** With the base path, without the origin. */
  readonly href: string;
  /** When its record last changed, at the precision that is known; undefined where the record does not say. */
  readonly changed?: string | undefined;
}

/** Every page of the site but those that only lead elsewhere. A test holds this list and the built pages together. */
export function sitePages(site: Site): SitePage[] {
  const { links, corpus } = site;
  return [
    ...[links.home, links.timeline, links.search, links.about, links.checks].map((href) => ({ href })),
    ...timelineYears(site).map((year) => ({ href: links.timelineYear(year) })),
    ...everyPage(networkPages(site), (page) => links.network(page)),
    ...actorNetworkPages(site).flatMap(({ id, pages }) => everyPage(pages, (page) => links.actorNetwork(id, page))),
    ...everyPage(wordingsPages(site), (page) => links.wordings(page)),
    ...pagedSections(site).flatMap(({ subject, name, section: { total } }) =>
      everyPage(pagesFor(total), (page) => links.section(subject, name, page)),
    ),
    ...kinds.flatMap((kind) => [
      ...indexParts(site, kind).flatMap((part) =>
        everyPage(indexPartPages(part), (page) => links.indexPart(kind, part.facet, part.key, page)),
      ),
      ...everyPage(indexPages(site, kind), (page) => links.index(kind, page)),
      ...[...(corpus.entries[kind] as ReadonlyMap<string, AnyEntry>).values()].map((entry) => ({
        href: links.entry(entry),
        changed: changedOn(entry),
      })),
    ]),
  ];
}

/** The pages of a list, from the first. */
function everyPage(pages: number, hrefOf: (page: number) => string): SitePage[] {
  return Array.from({ length: pages }, (_unused, index) => ({ href: hrefOf(index + 1) }));
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
