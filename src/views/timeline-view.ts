import type { Entry } from '../schemas/index.ts';
import { yearsOf } from '../dates/years-of.ts';
import { compareText } from '../problems/problem.ts';
import type { NoteLink } from './labels.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { eventRow, type EventRow } from './rows.ts';
import type { Site } from './site.ts';
import { instrumentView, type InstrumentView } from './timeline-instrument.ts';
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
  readonly yearLinks: readonly NoteLink[];
  readonly drawings: readonly TimelineDrawing[];
  readonly instrument: InstrumentView | undefined;
}

/** More events than this are shown a year to a page. */
export const eventsOnOnePage = 200;

export function timelineView(site: Site): TimelineView {
  const { kinds, indexes, timeline } = site.words;
  const groups = groupByYear(site.corpus.chronology);
  const isSplit = site.corpus.chronology.length > eventsOnOnePage;
  return {
    head: pageHead(site, {
      title: timeline.title,
      description: timeline.description,
      href: site.links.timeline,
      section: 'timeline',
    }),
    title: timeline.title,
    facts: groups.length === 0 ? indexes.empty.events : kinds.counts.events(site.corpus.chronology.length),
    years: isSplit ? [] : groups.map((group) => yearOf(site, group)),
    yearLinks: isSplit
      ? groups.map(({ key, events }) => ({
          label: titleOf(site, key),
          href: site.links.timelineYear(key),
          note: kinds.counts.events(events.length),
        }))
      : [],
    drawings: timelineDrawings(site.corpus.chronology, site.words),
    instrument: instrumentView(site, undefined),
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
  const { kinds, timeline } = site.words;
  const year = titleOf(site, key);
  const title = timeline.titleOfYear(year);
  return {
    head: pageHead(site, {
      title,
      description: key === undated ? timeline.descriptionOfUndated : timeline.descriptionOfYear(year),
      href: site.links.timelineYear(key),
      section: 'timeline',
      crumbs: [{ label: timeline.title, href: site.links.timeline }],
    }),
    title,
    facts: kinds.counts.events(group.events.length),
    years: [yearOf(site, group)],
    yearLinks: [],
    drawings: timelineDrawings(group.events, site.words),
    instrument: undefined,
  };
}

interface Group {
  readonly key: string;
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
    const key = year === undefined ? undated : String(year).padStart(4, '0');
    const group = groups.get(key) ?? { key, events: [] };
    group.events.push(event);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort(
    (a, b) => Number(a.key === undated) - Number(b.key === undated) || compareText(a.key, b.key),
  );
  groupsOf.set(chronology, sorted);
  return sorted;
}

/** The key of the events without a date. */
const undated = 'undated';

function titleOf(site: Site, key: string): string {
  return key === undated ? site.words.timeline.undated : String(Number(key));
}

function yearOf(site: Site, { key, events }: Group): TimelineYear {
  return { key, title: titleOf(site, key), events: events.map((event) => eventRow(site, event)) };
}
