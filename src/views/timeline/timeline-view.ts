import { oncePer } from '../../record/derived/once-per.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { listedYear } from '../../record/dates/years-of.ts';
import { pathToValue } from '../lists/index-facets.ts';
import type { LinkView, NoteLink } from '../lines/line.ts';
import { pageHead, type PageHead } from '../page/page-head.ts';
import { hasOrder } from '../lines/embeddable.ts';
import { eventRow, type EventRow } from '../lines/rows.ts';
import type { Site } from '../page/site.ts';
import { instrumentView, type InstrumentView } from './timeline-instrument.ts';
import { timelineDrawings, type TimelineDrawing } from './timeline-drawing.ts';
import { everySpan, spansOfYears, spanTitle, undated, type YearSpan } from '../lists/year-spans.ts';

/** The events that begin in one year. */
export interface TimelineYear {
  /** "2017" or "undated". */
  readonly key: string;
  readonly title: string;
  readonly events: readonly EventRow[];
  /** To all of them, where they are too many for the page. */
  readonly more?: LinkView | undefined;
}

export interface TimelineView {
  readonly head: PageHead;
  readonly title: string;
  readonly facts: string;
  /** Every year with its events; empty where there are too many for one page. */
  readonly years: readonly TimelineYear[];
  /** Where each year has a page of its own; where they are many, decades or centuries. */
  readonly yearLinks: readonly NoteLink[];
  readonly drawings: readonly TimelineDrawing[];
  readonly instrument: InstrumentView | undefined;
}

/** More events than this are shown a year to a page. */
export const eventsOnOnePage = 200;

export function timelineView(site: Site): TimelineView {
  const { kinds, indexes, timeline } = site.words;
  const groups = spansOf(site);
  const isSplit = site.corpus.chronology.length > eventsOnOnePage;
  return {
    head: pageHead(site, {
      title: timeline.title,
      description: timeline.description,
      href: site.links.timeline,
      section: 'timeline',
      embedded: hasOrder(site.corpus.chronology) ? 'timeline' : undefined,
    }),
    title: timeline.title,
    facts: groups.length === 0 ? indexes.empty.events : kinds.counts.events(site.corpus.chronology.length),
    years: isSplit ? [] : groups.map((group) => yearOf(site, group)),
    yearLinks: isSplit ? linksTo(site, groups) : [],
    drawings: timelineDrawings(site.corpus.chronology, site.words),
    instrument: instrumentView(site, undefined),
  };
}

/** The years, and the decades and centuries, that have a page of their own. */
export function timelineYears(site: Site): string[] {
  return site.corpus.chronology.length > eventsOnOnePage ? everySpan(spansOf(site)).map(({ key }) => key) : [];
}

/** The events of one of these years, decades or centuries. */
export function eventsOfYear(site: Site, key: string): readonly RecordOf<'events'>[] {
  return spanOfYear(site, key).items;
}

function spanOfYear(site: Site, key: string): EventSpan {
  const group = everySpan(spansOf(site)).find((candidate) => candidate.key === key);
  if (!group) throw new Error(`No event begins in ${key}.`);
  return group;
}

export function timelineYearView(site: Site, key: string): TimelineView {
  const group = spanOfYear(site, key);
  const { kinds, timeline } = site.words;
  const year = spanTitle(key, site.words);
  const title = timeline.titleOfYear(year);
  return {
    head: pageHead(site, {
      title,
      description: key === undated ? timeline.descriptionOfUndated : timeline.descriptionOfYear(year),
      href: site.links.timelineYear(key),
      section: 'timeline',
      embedded: { year: key },
      crumbs: [{ label: timeline.title, href: site.links.timeline }],
    }),
    title,
    facts: kinds.counts.events(group.items.length),
    years: group.parts.length > 0 ? [] : [yearOf(site, group)],
    yearLinks: linksTo(site, group.parts),
    drawings: timelineDrawings(group.items, site.words),
    instrument: undefined,
  };
}

type EventSpan = YearSpan<RecordOf<'events'>>;

const spansOf = oncePer(({ corpus: { chronology } }: Site): readonly EventSpan[] =>
  spansOfYears(chronology, ({ data }) => data.date && listedYear(data.date)),
);

function linksTo(site: Site, spans: readonly EventSpan[]): NoteLink[] {
  return spans.map(({ key, items }) => ({
    label: spanTitle(key, site.words),
    href: site.links.timelineYear(key),
    note: site.words.kinds.counts.events(items.length),
  }));
}

function yearOf(site: Site, { key, items }: EventSpan): TimelineYear {
  const title = spanTitle(key, site.words);
  return {
    key,
    title,
    events: items.slice(0, eventsOnOnePage).map((event) => eventRow(site, event)),
    more:
      items.length > eventsOnOnePage
        ? { label: site.words.timeline.all(title, items.length), href: wholeYear(site, key) }
        : undefined,
  };
}

/** The address of all events of a year: its page of the index of events, or the index itself where it has no such pages. */
function wholeYear(site: Site, key: string): string {
  const isPart = pathToValue(site, 'events', 'year', key).length > 0;
  return isPart ? site.links.facetValue('events', 'year', key) : site.links.index('events');
}
