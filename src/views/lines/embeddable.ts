import { getRecord } from '../../record/corpus/corpus.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { AnyRecord, RecordOf } from '../../record/schemas/index.ts';
import { eventsOfActor, eventsOfArticle, eventsOfTopic } from './subject-events.ts';
import type { Site } from '../page/site.ts';

/** Records whose events can stand in a page of another site. */
export type TimelineSubject = RecordOf<'actors'> | RecordOf<'topics'> | RecordOf<'articles'>;

/** Records that can stand there at all. */
export type Embeddable = TimelineSubject | RecordOf<'quotes'> | RecordOf<'claims'>;

/** The kinds of records that have a frame for pages of other sites: their words, or the timeline of their events. */
export const statementKinds = ['quotes', 'claims'] as const;
export const timelineKinds = ['actors', 'topics', 'articles'] as const;
export type StatementKind = (typeof statementKinds)[number];
export type TimelineKind = (typeof timelineKinds)[number];

/** A record that is no longer there, as it stood in pages of other sites if it was of a kind that can; undefined for others. */
export function embeddedAs({ kind, id }: Reference): Reference | undefined {
  const ofKinds: readonly string[] = [...statementKinds, ...timelineKinds];
  return ofKinds.includes(kind) ? { kind, id } : undefined;
}

/** The events of a timeline that can be embedded, in order of time, the undated last; of everything without a subject. */
export function embeddedEvents(site: Site, subject: TimelineSubject | undefined): readonly RecordOf<'events'>[] {
  switch (subject?.kind) {
    case 'actors':
      return eventsOfActor(site, subject);
    case 'topics':
      return eventsOfTopic(site, subject);
    case 'articles':
      return eventsOfArticle(site, subject);
    case undefined:
      return site.corpus.chronology;
  }
}

/** A record with a timeline by its kind and id. */
export function getTimelineSubject(site: Site, { kind, id }: { readonly kind: TimelineKind; readonly id: string }) {
  return getRecord(site.corpus, { kind, id }) as TimelineSubject;
}

/** Whether a record can stand in a page of another site: one event alone has no place in an order. */
export function isEmbeddable(site: Site, record: AnyRecord): record is Embeddable {
  switch (record.kind) {
    case 'quotes':
    case 'claims':
      return true;
    case 'actors':
    case 'topics':
    case 'articles':
      return hasOrder(embeddedEvents(site, record));
    default:
      return false;
  }
}

/** Whether there are events to be set out in time. */
export function hasOrder(events: readonly RecordOf<'events'>[]): boolean {
  return events.filter(({ data }) => data.date).length >= 2;
}
