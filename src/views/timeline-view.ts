import type { Entry } from '../schemas/index.ts';
import { yearsOf } from '../dates/years-of.ts';
import { compareText } from '../problems/problem.ts';
import { countOf, type LinkView } from './labels.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { eventRow, type EventRow } from './rows.ts';
import type { Site } from './site.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';

/** The events that begin in one year. */
export interface TimelineYear {
  /** "2017" or "undated". */
  readonly key: string;
  readonly title: string;
  readonly events: readonly EventRow[];
}

export interface TimelineView {
  readonly head: PageHead;
  readonly title: string;
  readonly facts: string;
  /** Every year with its events; or, where there are too many for one page, none. */
  readonly years: readonly TimelineYear[];
  /** Where each year has a page of its own. */
  readonly yearLinks: readonly (LinkView & { readonly count: number })[];
  readonly drawings: readonly TimelineDrawing[];
}

/** More events than this are shown a year to a page. */
export const eventsOnOnePage = 200;

export function timelineView(site: Site): TimelineView {
  const groups = groupByYear(site.corpus.chronology);
  const isSplit = site.corpus.chronology.length > eventsOnOnePage;
  return {
    head: pageHead(site, {
      title: 'Timeline',
      description: 'Every event of the record in order of time, each at the precision that is known.',
      href: site.links.timeline,
      section: 'timeline',
    }),
    title: 'Timeline',
    facts: countOf(site.corpus.chronology.length, 'event'),
    years: isSplit ? [] : groups.map((group) => yearOf(site, group)),
    yearLinks: isSplit
      ? groups.map(({ key, title, events }) => ({
          label: title,
          href: site.links.timelineYear(key),
          count: events.length,
        }))
      : [],
    drawings: timelineDrawings(site.corpus.chronology),
  };
}

/** The years that have a page of their own. */
export function timelineYears(site: Site): string[] {
  return site.corpus.chronology.length > eventsOnOnePage
    ? groupByYear(site.corpus.chronology).map(({ key }) => key)
    : [];
}

const groupsOf = new WeakMap<readonly Entry<'events'>[], Group[]>();

export function timelineYearView(site: Site, key: string): TimelineView {
  const groups = groupByYear(site.corpus.chronology);
  const group = groups.find((candidate) => candidate.key === key);
  if (!group) throw new Error(`No event begins in ${key}.`);
  const title = `Timeline: ${group.title}`;
  return {
    head: pageHead(site, {
      title,
      description: `The events of the record that begin in ${group.title}.`,
      href: site.links.timelineYear(key),
      section: 'timeline',
      crumbs: [{ label: 'Timeline', href: site.links.timeline }],
    }),
    title,
    facts: countOf(group.events.length, 'event'),
    years: [yearOf(site, group)],
    yearLinks: [],
    drawings: timelineDrawings(group.events),
  };
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly events: Entry<'events'>[];
}

/** The years in order, then the undated. */
function groupByYear(chronology: readonly Entry<'events'>[]): Group[] {
  const known = groupsOf.get(chronology);
  if (known) return known;
  const groups = new Map<string, Group>();
  for (const event of chronology) {
    const { date } = event.data;
    const years = date && yearsOf(date);
    // What has no known start stands under the year it had happened by.
    const year = years && (years.firstYear ?? years.lastYear);
    const key = year === undefined ? 'undated' : String(year).padStart(4, '0');
    const title = year === undefined ? 'Undated' : String(year);
    const group = groups.get(key) ?? { key, title, events: [] };
    group.events.push(event);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort(
    (a, b) => Number(a.key === 'undated') - Number(b.key === 'undated') || compareText(a.key, b.key),
  );
  groupsOf.set(chronology, sorted);
  return sorted;
}

function yearOf(site: Site, { key, title, events }: Group): TimelineYear {
  return { key, title, events: events.map((event) => eventRow(site, event)) };
}
