import { oncePer } from '../../record/derived/once-per.ts';
import { removedPages, sitePages } from './site-pages.ts';
import type { OutlineGroup, OutlineItem, OutlineSection } from '../report/outline.ts';
import { reportFragment } from '../page/links.ts';
import type { Report } from '../report/report.ts';
import type { AnyRecord } from '../../record/schemas/index.ts';
import type { LinkView } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { paginationView, type Pagination } from '../lines/pagination.ts';
import { runBlock, runLine, type RunBlock, type RunLine } from '../report/report-runs.ts';
import {
  groupsOnPage,
  isLongSection,
  itemsAtFirst,
  pageOfGroup,
  pagesOfSection,
  subjectOf,
} from '../report/site-report.ts';
import type { SiteReport } from '../report/site-report.ts';
import type { Site } from '../page/site.ts';

/** What a preview changes in the record, for those who review it: all of it in short, or a page of one section. */
export interface ReportView {
  readonly head: PageHead;
  readonly title: string;
  /** What the change comes to, and what was compared; only on the page of the whole report. */
  readonly verdict: RunLine;
  readonly revisions: RunLine;
  /** Said where nothing changes. */
  readonly nothing: string | undefined;
  readonly sections: readonly ReportSectionView[];
  readonly pagination: Pagination;
  /** The whole report, for programs. */
  readonly data: LinkView;
}

export interface ReportSectionView {
  readonly id: string;
  readonly title: string;
  /** Empty where the number of lines says nothing. */
  readonly count: string;
  /** Whether it asks for attention. */
  readonly isUrgent: boolean;
  readonly groups: readonly ReportGroupView[];
}

export interface ReportGroupView {
  readonly title: string | undefined;
  /** What opens the group; undefined where it stands open. */
  readonly fold: string | undefined;
  readonly items: readonly ReportItemView[];
  /** The way to the rest of the group. */
  readonly more: LinkView | undefined;
}

export interface ReportItemView {
  /** The fragment it is addressed by, where its record has a page that leads here. */
  readonly id: string | undefined;
  readonly line: RunLine;
  readonly details: readonly RunLine[];
  readonly texts: readonly RunBlock[];
  /** What of it only the data have; empty where all is here. */
  readonly rest: string;
}

/** Groups that do not ask for attention are folded where they are longer. */
const itemsUnfolded = 12;

/** Lines and texts of one item; what a record of a thousand fields has beyond is in the data. */
const detailsOfItem = 20;
const textsOfItem = 10;

/** The page of the whole report; throws where the site has none. */
export function reportView(site: Site): ReportView {
  const { report, outline } = getReport(site);
  const words = site.words.preview;
  const seen = new Set<string>();
  return {
    ...frame(site, words.title, site.links.report(), []),
    verdict: runLine(site, outline.verdict),
    revisions: runLine(site, outline.revisions),
    nothing: changesNothing(report) ? words.nothing : undefined,
    sections: outline.sections.map((section) => ({
      ...sectionHead(site, section),
      groups: section.groups.map((group) => shortGroup(site, section, group, seen)),
    })),
    pagination: paginationView(1, 1, () => site.links.report()),
  };
}

/** A page of one section, all its items in their order; pages count from 1. */
export function reportSectionView(site: Site, id: string, page = 1): ReportView {
  const { outline } = getReport(site);
  const words = site.words.preview;
  const section = outline.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`The report has no section "${id}".`);
  const title = `${words.title}${site.words.text.colon}${section.title}`;
  const seen = new Set<string>();
  const href = (number: number) => site.links.report(id, number);
  const pagination = paginationView(page, pagesOfSection(section), href);
  const up = { label: words.title, href: site.links.report() };
  return {
    ...frame(
      site,
      page === 1 ? title : site.words.indexes.titleOfPage(title, page),
      href(page),
      page === 1 ? [up] : [up, { label: section.title, href: href(1) }],
      pagination,
    ),
    verdict: [],
    revisions: [],
    nothing: undefined,
    sections: [
      {
        ...sectionHead(site, section),
        groups: groupsOnPage(section, page).map(({ title: groupTitle, items }) => ({
          title: groupTitle,
          fold: undefined,
          items: items.map((item) => itemView(site, section, item, seen)),
          more: undefined,
        })),
      },
    ],
    pagination,
  };
}

/** The pages of the report below its first: a section and a number each. */
export function reportSectionPages(site: Site): { readonly section: string; readonly page: number }[] {
  return (site.report?.outline.sections ?? []).flatMap((section) =>
    Array.from({ length: pagesOfSection(section) }, (_unused, index) => ({ section: section.id, page: index + 1 })),
  );
}

function getReport({ report }: Site): SiteReport {
  if (!report) throw new Error('There is no report; only previews that were given one have a page of it.');
  return report;
}

function changesNothing({ records, anchors, verdicts, problems, pages }: Report): boolean {
  return [
    ...[records, anchors, verdicts, problems.appeared, problems.solved],
    ...[pages.appeared, pages.disappeared, pages.changed],
  ].every(({ length }) => length === 0);
}

/** The addresses of all pages of a site. */
const knownPages = oncePer(
  (site: Site): ReadonlySet<string> => new Set([...sitePages(site), ...removedPages(site)].map(({ href }) => href)),
);

function frame(
  site: Site,
  title: string,
  href: string,
  crumbs: readonly LinkView[],
  { previous, next }: Partial<Pagination> = {},
): Pick<ReportView, 'head' | 'title' | 'data'> {
  const words = site.words.preview;
  return {
    head: pageHead(site, { title, description: words.description, href, section: 'report', crumbs, previous, next }),
    title,
    data: { label: words.data, href: site.links.reportData },
  };
}

function sectionHead(site: Site, { id, title, count, isUrgent }: OutlineSection): Omit<ReportSectionView, 'groups'> {
  return { id, title, count: id === 'size' ? '' : site.words.text.number(count), isUrgent };
}

function shortGroup(site: Site, section: OutlineSection, group: OutlineGroup, seen: Set<string>): ReportGroupView {
  const words = site.words.preview;
  const { length } = group.items;
  const number = site.words.text.number(length);
  return {
    title: group.title,
    fold: section.isUrgent || length <= itemsUnfolded ? undefined : opening(site, length),
    items: group.items.slice(0, itemsAtFirst).map((item) => itemView(site, section, item, seen)),
    more:
      isLongSection(section) && length > itemsAtFirst
        ? { label: words.all(number), href: site.links.report(section.id, pageOfGroup(section, group)) }
        : undefined,
  };
}

function opening({ words: { preview, text } }: Site, length: number): string {
  return length > itemsAtFirst
    ? preview.showOf(text.number(itemsAtFirst), text.number(length))
    : preview.show(text.number(length));
}

/** @param seen the fragments that the page has already */
function itemView(site: Site, section: OutlineSection, item: OutlineItem, seen: Set<string>): ReportItemView {
  const subject = subjectOf(section, item);
  const records = subject && (site.corpus.records[subject.kind] as ReadonlyMap<string, AnyRecord>);
  // Only ids of records that are there: others are whatever somebody wrote into the report.
  const fragment = subject && records?.has(subject.id) ? reportFragment(subject) : undefined;
  const id = fragment !== undefined && !seen.has(fragment) ? fragment : undefined;
  if (id !== undefined) seen.add(id);
  const pages = knownPages(site);
  const rest = Math.max(0, item.details.length - detailsOfItem) + Math.max(0, item.texts.length - textsOfItem);
  return {
    id,
    line: runLine(site, item.line, pages),
    details: item.details.slice(0, detailsOfItem).map((line) => runLine(site, line, pages)),
    texts: item.texts.slice(0, textsOfItem).map((text) => runBlock(site, text)),
    rest: rest > 0 ? site.words.preview.rest(site.words.text.number(rest)) : '',
  };
}
