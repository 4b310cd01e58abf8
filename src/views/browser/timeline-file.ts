/**
 * What the files of a timeline look like: the build writes them, the script on the page reads them.
 *
 * Rows are lists rather than objects, because there may be thousands of events. A long timeline comes in several files.
 * The first has the dates and record numbers of every event, which is all that columns and filters need. The names are
 * in further files, fetched for the events that are shown.
 */

/** What an event can be filtered by. */
export const recordKinds = ['actor', 'place', 'kind', 'topic', 'article'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What `shape` in an event's row says, one bit each. */
export const shapeBits = { within: 1, uncertain: 2, inferred: 4, undated: 8 } as const;

/** When an event was, and of which records it is: their places in the lists of `TimelineRecords`, -1 for no place. */
export type EventRow = readonly [
  /** Days since 1 January 1970; null where the date is open, or where there is none. */
  from: number | null,
  to: number | null,
  shape: number,
  kind: number,
  place: number,
  actors: readonly number[],
  topics: readonly number[],
  articles: readonly number[],
];

/** What a reader sees of an event: where its page is, what it is called, its date in words. */
export type TextRow = readonly [href: string, name: string, date: string];

/** An id, a name, and the record it is part of: the place around a place, the broader topic. */
export type RecordRow = readonly [id: string, name: string, parent?: number];

export type TimelineRecords = Readonly<Record<RecordKind, readonly RecordRow[]>>;

/** The first file of a timeline; a short one is whole in it. */
export interface TimelineFile {
  /** In order of time, the undated last. */
  readonly events: readonly EventRow[];
  readonly records?: TimelineRecords;
  readonly texts?: readonly TextRow[];
  /** Where the rest of a long timeline is. */
  readonly chunks?: {
    readonly records: string;
    /** Each with the texts of so many events, in their order. */
    readonly texts: readonly string[];
    readonly size: number;
  };
}
