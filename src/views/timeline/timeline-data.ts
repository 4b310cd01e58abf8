import { dayNumber } from '../../record/dates/calendar-day.ts';
import type { Event } from '../../record/schemas/event.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { eventDateView } from '../lines/dates.ts';
import type { Site } from '../page/site.ts';
import { eventsOfActor, eventsOfPlace, eventsOfTopic } from '../lines/subject-events.ts';
import {
  shapeBits,
  type EventRow,
  type RecordKind,
  type RecordRow,
  type TextRow,
  type TimelineFile,
  type TimelineRecords,
} from '../browser/timeline-file.ts';

/** Whose timeline it is: of everything, or of one record. */
export type TimelineOwner = RecordOf<'actors'> | RecordOf<'places'> | RecordOf<'topics'> | undefined;

/** Up to so many events come in one file, and so many texts in each part of a long one: about 20 kB compressed. */
export const eventsInOneFile = 500;

/** The events of a timeline, in order of time, the undated last: those that the record's page lists. */
export function eventsOfTimeline(site: Site, owner: TimelineOwner): readonly RecordOf<'events'>[] {
  switch (owner?.kind) {
    case 'actors':
      return eventsOfActor(site, owner);
    case 'places':
      return eventsOfPlace(site, owner);
    case 'topics':
      return eventsOfTopic(site, owner);
    case undefined:
      return site.corpus.chronology;
  }
}

/** Whether there is something to set out in time: one event alone has no place in an order. */
export function hasTimeline(events: readonly RecordOf<'events'>[]): boolean {
  return events.filter(({ data }) => data.date).length >= 2;
}

/** A file of a timeline, by what distinguishes its address from the first: `records`, `1`, `2`, ... */
export interface TimelinePart {
  readonly part: string | undefined;
  readonly content: TimelineFile | TimelineRecords | readonly TextRow[];
}

/** Every file of a timeline, the first one first. */
export function timelineParts(
  site: Site,
  owner: TimelineOwner,
  events = eventsOfTimeline(site, owner),
): readonly TimelinePart[] {
  const numbers = new RecordNumbers(site);
  const rows = events.map((event) => eventRow(event, numbers));
  const records = numbers.records();
  const texts = events.map((event) => textRow(site, event));
  if (events.length <= eventsInOneFile) return [{ part: undefined, content: { events: rows, records, texts } }];
  const pieces = Array.from({ length: Math.ceil(events.length / eventsInOneFile) }, (_none, index) => ({
    part: String(index + 1),
    content: texts.slice(index * eventsInOneFile, (index + 1) * eventsInOneFile),
  }));
  const href = (part: string) => site.links.timelineData(owner, part);
  return [
    {
      part: undefined,
      content: {
        events: rows,
        chunks: { records: href('records'), texts: pieces.map(({ part }) => href(part)), size: eventsInOneFile },
      },
    },
    { part: 'records', content: records },
    ...pieces,
  ];
}

function eventRow({ data }: RecordOf<'events'>, numbers: RecordNumbers): EventRow {
  const { date, location } = data;
  const shape =
    (data.within ? shapeBits.within : 0) +
    (date?.uncertain || date?.approximate ? shapeBits.uncertain : 0) +
    (data.dating === 'inferred' ? shapeBits.inferred : 0) +
    (date ? 0 : shapeBits.undated);
  const all = (references: readonly Reference[]) => [...new Set(references.map((one) => numbers.of(one)))];
  return [
    date?.first === undefined ? null : dayNumber(date.first),
    date?.last === undefined ? null : dayNumber(date.last),
    shape,
    numbers.ofKind(data.kind),
    location ? numbers.of(location) : -1,
    all(data.actors.map(({ actor }) => actor)),
    all(data.topics),
    all(data.evidence.map(({ article }) => article)),
  ];
}

function textRow(site: Site, event: RecordOf<'events'>): TextRow {
  return [site.links.record(event), event.data.name, eventDateView(event.data, site.words).text];
}

/** The records that events are of, numbered in the order in which they are first met. */
class RecordNumbers {
  readonly #site: Site;
  readonly #numbers = new Map<string, number>();
  readonly #rows: Record<RecordKind, RecordRow[]> = { actor: [], place: [], kind: [], topic: [], article: [] };

  constructor(site: Site) {
    this.#site = site;
  }

  ofKind(kind: Event['kind']): number {
    return this.#number('kind', kind, () => [kind, this.#site.words.event.kinds[kind]]);
  }

  of(reference: Reference): number {
    const { records } = this.#site.corpus;
    const { id } = reference;
    switch (reference.kind) {
      case 'actors':
        return this.#number('actor', id, () => [id, records.actors.get(id)?.data.name ?? id]);
      case 'articles':
        return this.#number('article', id, () => [id, records.articles.get(id)?.data.headline ?? id]);
      case 'places': {
        const place = records.places.get(id)?.data;
        return this.#number('place', id, () => [id, place?.name ?? id, ...this.#parent(place?.within)]);
      }
      case 'topics': {
        const topic = records.topics.get(id)?.data;
        return this.#number('topic', id, () => [id, topic?.name ?? id, ...this.#parent(topic?.broader)]);
      }
      default:
        throw new Error(`Events are not filtered by ${reference.kind}.`);
    }
  }

  records(): TimelineRecords {
    return this.#rows;
  }

  #parent(reference: Reference | undefined): [parent?: number] {
    return reference ? [this.of(reference)] : [];
  }

  #number(kind: RecordKind, id: string, row: () => RecordRow): number {
    const key = `${kind}/${id}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    // A parent is numbered while its part is written, and before it.
    const written = row();
    const number = this.#rows[kind].length;
    this.#rows[kind].push(written);
    this.#numbers.set(key, number);
    return number;
  }
}
