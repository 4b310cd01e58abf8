import { spanOf, titleOf, wholeWindow, type Span, type Window } from '../timeline/timeline-windows.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { dotted, type Line, type NoteLink } from '../lines/line.ts';
import { eventDateView, type EventDateView } from '../lines/dates.ts';
import { embeddedEvents, type TimelineSubject } from '../lines/embeddable.ts';
import { recordLabel, recordLink } from '../lines/labels.ts';
import { spansOfYears, spanTitle } from '../lists/year-spans.ts';
import { listedYear } from '../../record/dates/years-of.ts';
import { eventsOfYear } from '../timeline/timeline-view.ts';
import { round } from '../browser/round.ts';
import type { Site } from '../page/site.ts';
import { frame, recordFrame, type EmbedFrame } from './embed-view.ts';

/** When something was, as a stretch of a line that is the whole time of the frame. */
export interface EventBar {
  /** Days since 1970, the second the day after the last; an open end is the window's. */
  readonly from: number;
  readonly until: number;
  /** Hundredths of the line. */
  readonly x: number;
  readonly width: number;
  /** `bar` fills its time, `bracket` says that the event was somewhere within it. */
  readonly shape: 'bar' | 'bracket';
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  readonly isUncertain: boolean;
}

export interface EmbeddedEvent {
  readonly href: string;
  readonly name: string;
  readonly date: EventDateView;
  readonly bar: EventBar;
}

export interface TimelineEmbed {
  readonly frame: EmbedFrame;
  readonly title: string;
  /** The whole time: "2015 to 2017". */
  readonly time: string;
  readonly events: readonly EmbeddedEvent[];
  /** Events without a date. */
  readonly undated: Line;
  /** In place of events, where they are too many for a frame: years with their numbers. */
  readonly counted: readonly NoteLink[];
  readonly countNote: string;
}

/** A frame is small; more events than this are counted. */
export const mostEmbedded = 200;

/** Whose events: of a record, of a year that has a page of its own, or all of them. */
export type TimelineScope = TimelineSubject | { readonly year: string } | 'timeline';

/** A timeline in a frame. @param formerId the id it was asked for by, where its record has another one now */
export function timelineEmbed(site: Site, scope: TimelineScope, formerId?: string): TimelineEmbed {
  const { words } = site;
  const subject = typeof scope === 'object' && 'kind' in scope ? scope : undefined;
  const year = typeof scope === 'object' && 'year' in scope ? scope.year : undefined;
  const events = year === undefined ? embeddedEvents(site, subject) : eventsOfYear(site, year);
  const spans = events.flatMap((event) => spanOf(event) ?? []);
  const window = spans.length === 0 ? undefined : wholeWindow(spans);
  const name = subject
    ? recordLabel(site, subject)
    : year === undefined
      ? site.name
      : `${site.name}, ${spanTitle(year, words)}`;
  const title = words.embed.frames.timeline(name);
  const isCounted = events.length > mostEmbedded;
  return {
    frame: subject
      ? recordFrame(site, subject, title, formerId)
      : frame(site, title, {
          label: words.embed.toTimeline,
          href: year === undefined ? site.links.timeline : site.links.timelineYear(year),
        }),
    title: name,
    time: window ? titleOf(window, words) : '',
    events: isCounted || !window ? [] : spans.map((span) => eventIn(site, span, window)),
    undated: isCounted ? [] : undatedLine(site, events),
    counted: isCounted ? countsOf(site, events) : [],
    countNote: isCounted ? words.embed.tooMany(words.text.number(events.length)) : '',
  };
}

function eventIn(site: Site, { event, from, to }: Span, window: Window): EmbeddedEvent {
  const { date, within } = event.data;
  const start = from ?? window.from;
  const until = to === undefined ? window.until : to + 1;
  const share = (days: number) => round((days / (window.until - window.from)) * 100);
  return {
    href: site.links.record(event),
    name: event.data.name,
    date: eventDateView(event.data, site.words),
    bar: {
      from: start,
      until,
      x: share(start - window.from),
      width: share(until - start),
      shape: within ? 'bracket' : 'bar',
      isOpenStart: from === undefined,
      isOpenEnd: to === undefined,
      isUncertain: (date?.uncertain ?? false) || (date?.approximate ?? false),
    },
  };
}

function undatedLine(site: Site, events: readonly RecordOf<'events'>[]): Line {
  const undated = events.filter(({ data }) => !data.date);
  if (undated.length === 0) return [];
  return [site.words.embed.undated, ...dotted(...undated.map((event): Line => [recordLink(site, event)]))];
}

/** Years, each with the way to its page; where a record has too many events, the whole timeline has too. */
function countsOf(site: Site, events: readonly RecordOf<'events'>[]): NoteLink[] {
  return spansOfYears(events, ({ data }) => data.date && listedYear(data.date)).map(({ key, items }) => ({
    label: spanTitle(key, site.words),
    href: site.links.timelineYear(key),
    note: site.words.text.number(items.length),
  }));
}
