/** A timeline as the instrument works with it, read from the file the build wrote. */
import {
  shapeBits,
  type EventRow,
  type RecordKind,
  type TimelineFile,
  type TimelineRecords,
} from '../../../views/browser/timeline-file.ts';

/** Days since 1 January 1970; undefined where the date is open. For an event without a date, both are undefined. */
export interface Span {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface TimelineEvent extends Span {
  /** Its place in the order of time. */
  readonly index: number;
  readonly isDated: boolean;
  /** It lies somewhere within its date. */
  readonly isWithin: boolean;
  /** Its date is marked as uncertain or approximate. */
  readonly isUncertain: boolean;
  readonly isInferred: boolean;
  /** Which records it is of, as their numbers in the file's lists. */
  readonly of: Readonly<Record<RecordKind, readonly number[]>>;
}

export function readEvents({ events }: TimelineFile): readonly TimelineEvent[] {
  return events.map(readEvent);
}

function readEvent(row: EventRow, index: number): TimelineEvent {
  const [from, to, shape, kind, place, actors, topics, articles] = row;
  return {
    index,
    from: from ?? undefined,
    to: to ?? undefined,
    isDated: (shape & shapeBits.undated) === 0,
    isWithin: (shape & shapeBits.within) !== 0,
    isUncertain: (shape & shapeBits.uncertain) !== 0,
    isInferred: (shape & shapeBits.inferred) !== 0,
    of: { kind: [kind], place: place === -1 ? [] : [place], actor: actors, topic: topics, article: articles },
  };
}

/** One record to filter by. */
export interface Filter {
  readonly kind: RecordKind;
  readonly id: string;
}

/**
 * The events of some records: of one of each kind that is asked for. A place holds the places within it, a topic the
 * narrower ones.
 *
 * @example
 * // actor=ana, actor=ben, place=quay: what Ana or Ben did at the quay
 */
export function matchingEvents(
  events: readonly TimelineEvent[],
  filters: readonly Filter[],
  records: TimelineRecords,
): readonly TimelineEvent[] {
  const wanted = [...new Set(filters.map(({ kind }) => kind))].map((kind) => {
    const ids = new Set(filters.filter((filter) => filter.kind === kind).map(({ id }) => id));
    const numbers = new Set<number>();
    for (const [number] of records[kind].entries()) {
      // The loop ends at a record without a parent; the build refuses records that are part of themselves.
      for (let at: number | undefined = number; at !== undefined; at = records[kind][at]?.[2])
        if (ids.has(records[kind][at]?.[0] ?? '')) numbers.add(number);
    }
    return { kind, numbers };
  });
  return events.filter(({ of }) => wanted.every(({ kind, numbers }) => of[kind].some((number) => numbers.has(number))));
}

export interface Lane {
  /** Its name; none where there is only one lane. */
  readonly title: string | undefined;
  readonly events: readonly TimelineEvent[];
}

export const laneKinds = ['actor', 'place', 'kind'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** The most lanes that a reader can compare; the records with the fewest events share one lane. */
export const mostLanes = 8;

/**
 * The events by a kind of record: a lane for each, those of most events first, then one for the other records and one
 * for events of none. An event of two actors stands in both lanes.
 */
export function lanesOf(
  events: readonly TimelineEvent[],
  by: LaneKind | undefined,
  records: TimelineRecords,
  words: { readonly others: string; readonly none: string },
): readonly Lane[] {
  if (by === undefined) return [{ title: undefined, events }];
  const byRecord = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    for (const number of new Set(event.of[by])) {
      const list = byRecord.get(number) ?? [];
      list.push(event);
      byRecord.set(number, list);
    }
  }
  const ordered = [...byRecord].sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || a - b);
  // One lane too many is no reason to throw two together.
  const shown = ordered.length <= mostLanes + 1 ? ordered : ordered.slice(0, mostLanes);
  const own = new Set(shown.map(([number]) => number));
  const others = events.filter(({ of }) => of[by].some((number) => !own.has(number)));
  const none = events.filter(({ of }) => of[by].length === 0);
  return [
    ...shown.map(([number, list]) => ({ title: records[by][number]?.[1] ?? '', events: list })),
    ...(others.length > 0 ? [{ title: words.others, events: others }] : []),
    ...(none.length > 0 ? [{ title: words.none, events: none }] : []),
  ];
}
