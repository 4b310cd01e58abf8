import type { Edtf } from '../../record/dates/edtf.ts';
import { escapeMarkup } from '../../record/text/escape-markup.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { eventDateView } from '../lines/dates.ts';
import { recordLabel } from '../lines/labels.ts';
import type { Site } from '../page/site.ts';
import { eventsOfTimeline, hasTimeline } from '../timeline/timeline-data.ts';

/** A date of TimelineJS3: no finer than what is known. */
interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A slide of TimelineJS3. Its texts are HTML there, so they are escaped here. */
interface Slide {
  readonly unique_id: string;
  readonly start_date: TimelineDate;
  readonly end_date?: TimelineDate;
  readonly display_date: string;
  readonly group: string;
  readonly text: { readonly headline: string; readonly text: string };
}

/** A timeline as TimelineJS3 reads it. */
export interface TimelineJs {
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly Slide[];
}

/**
 * Events as a timeline of TimelineJS3, each with the date in our words, so that "by 5 October" never becomes a day. What
 * has no date cannot be drawn there: the title counts it.
 *
 * @param events in order
 */
export function timelineJs(site: Site, headline: string, events: readonly RecordOf<'events'>[]): TimelineJs {
  const { words } = site;
  const slides = events.flatMap((event) => slideOf(site, event) ?? []);
  return {
    title: {
      text: {
        headline: escapeMarkup(headline),
        text: escapeMarkup(words.data.timelineNote(slides.length, events.length - slides.length)),
      },
    },
    events: slides,
  };
}

function slideOf(site: Site, event: RecordOf<'events'>): Slide | undefined {
  const { words, links } = site;
  const { date, name, dating, kind, reasoning } = event.data;
  if (!date) return undefined;
  const [from, to] = ends(date);
  const start = from ?? to;
  if (!start) return undefined;
  const address = links.absolute(links.record(event));
  const note = [words.event.datings[dating], ...(reasoning === undefined ? [] : [reasoning])].join(words.text.colon);
  return {
    unique_id: event.id,
    start_date: start,
    ...(from && to && { end_date: to }),
    display_date: escapeMarkup(eventDateView(event.data, words).text),
    group: words.event.kinds[kind],
    text: {
      headline: `<a href="${escapeMarkup(address)}">${escapeMarkup(name)}</a>`,
      text: escapeMarkup(note),
    },
  };
}

/** The ends of a date as they are written. A single date has no end: TimelineJS draws a month or a year as wide as it is. */
function ends({
  edtf,
  form,
  first,
  last,
  precision,
}: Edtf): readonly [TimelineDate | undefined, TimelineDate | undefined] {
  if (form === 'interval') {
    const [start = '', end = ''] = edtf.split('/');
    return [written(start), written(end)];
  }
  // Seasons, decades and centuries have no form there; they are drawn over the days that they can mean.
  if (precision === 'season' || precision === 'decade' || precision === 'century')
    return [written(first ?? ''), written(last ?? '')];
  return [written(edtf), undefined];
}

function written(date: string): TimelineDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** The timeline of everything, and those of each actor and topic that has one; paths are below `data/`. */
export function* timelineJsFiles(site: Site): Generator<{ readonly path: string; readonly content: TimelineJs }> {
  const { actors, topics } = site.corpus.records;
  yield { path: 'timelinejs.json', content: timelineJs(site, site.name, eventsOfTimeline(site, undefined)) };
  for (const owner of [...actors.values(), ...topics.values()]) {
    const events = eventsOfTimeline(site, owner);
    if (!hasTimeline(events)) continue;
    yield {
      path: `timelinejs/${owner.kind}/${owner.id}.json`,
      content: timelineJs(site, recordLabel(site, owner), events),
    };
  }
}
