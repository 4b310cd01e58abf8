/**
 * Where everything stands on the drawing: names and marks in rows as far as there is room, columns where there is none.
 *
 * Pure. It is computed for every step of a zoom, and its cost grows with the events times the rows.
 */
import { smallestMark, untilLength, type MarkBox } from '../../../views/browser/timeline-shapes.ts';
import { binsOf, binsTouched, columnsOf, columnWidth, type Bin, type Column } from './columns.ts';
import type { TimelineEvent } from './model.ts';
import { touches, xOf, type Window } from './scale.ts';

export interface Mark {
  readonly event: TimelineEvent;
  readonly box: MarkBox;
  /** What answers to a finger: the mark and its name. */
  readonly target: { readonly x: number; readonly width: number };
  /** Top of the row. */
  readonly y: number;
  /**
   * Between where and where its name may stand, as near to `x` as it can, and whether its date follows; undefined
   * where there is no room.
   */
  readonly name:
    { readonly x: number; readonly from: number; readonly until: number; readonly isDated: boolean } | undefined;
}

export interface LaneLayout {
  readonly marks: readonly Mark[];
  readonly columns: readonly Column[];
  /** The events that the columns count. */
  readonly counted: readonly TimelineEvent[];
  /**
   * The events that reach across the whole window, where there are too few rows for them: the first row shows them as
   * one.
   */
  readonly through: readonly TimelineEvent[];
  /** The part of the lane that the columns stand in, from its top. */
  readonly columnsTop: number;
}

/** A name, and its mark below it. */
export const rowHeight = 34;
/** From the top of a row to its mark. */
const markTop = 19;
const targetWidth = 24;
const gap = 10;
/** A mark that runs on past an edge ends this far behind it. */
const overrun = 20;
/** In pixels: in less room than this, too little of a name would be shown. */
const shortestName = 72;
/** The room for each name, in pixels: the first of these with which all marks find a place is used. */
const nameRooms = [320, 170, 0] as const;
/** The most height that columns take while there are rows too. */
const columnsHeight = 92;

/** How wide an event's name is in pixels, and how wide with its date. */
export type NameWidth = (event: TimelineEvent) => { readonly name: number; readonly withDate: number };

export function layoutLane(
  events: readonly TimelineEvent[],
  window: Window,
  size: { readonly width: number; readonly height: number },
  nameWidth: NameWidth,
): LaneLayout {
  const { width, height } = size;
  const visible = events.filter((event) => event.isDated && touches(event, window));
  const bins = binsOf(window, width);
  const crowd = new Crowd(visible, bins, window, width, height);
  for (;;) {
    const { drawn, counted, through } = crowd.divided();
    const rowsTop = through.length > 0 ? rowHeight : 0;
    const columnsTop =
      counted.length === 0 ? height : drawn.length === 0 ? rowsTop : height - Math.min(columnsHeight, height / 2);
    const rows = Math.max(0, Math.floor((columnsTop - rowsTop) / rowHeight));
    const placed = placeInRows(drawn, rows, window, width, nameWidth);
    if (placed.unplaced.length === 0) {
      const marks = placed.marks.map((mark) => ({
        ...mark,
        y: mark.y + rowsTop,
        box: { ...mark.box, y: mark.box.y + rowsTop },
      }));
      return { marks, columns: columnsOf(counted, bins, window, width), counted, through, columnsTop };
    }
    crowd.add(placed.unplaced);
  }
}

/** Each lane has so many rows at most and at least, as far as all together have no more than `allRows`. */
const [mostLaneRows, fewestLaneRows, allRows] = [6, 3, 30];

/** How many rows each of some lanes gets: as many as it needs, as far as there is room for all. */
export function rowsOfLanes(
  lanes: readonly { readonly events: readonly TimelineEvent[] }[],
  window: Window,
  width: number,
  nameWidth: NameWidth,
): readonly number[] {
  const needed = lanes.map(({ events }) => rowsNeeded(events, window, width, nameWidth, mostLaneRows));
  const within = (most: number) => needed.map((rows) => Math.min(rows, most));
  let most = mostLaneRows;
  while (most > fewestLaneRows && within(most).reduce((sum, rows) => sum + rows, 0) > allRows) most -= 1;
  return within(most);
}

/** How many rows some events take with their names, up to a limit: how high a lane has to be. */
export function rowsNeeded(
  events: readonly TimelineEvent[],
  window: Window,
  width: number,
  nameWidth: NameWidth,
  most: number,
): number {
  const dated = events.filter(({ isDated }) => isDated);
  // Fewer rows than the marks alone need are not tried: trying asks for the names of all events, which may not be
  // loaded.
  const perRow = Math.floor((width + gap) / (targetWidth + gap));
  for (let rows = Math.max(1, Math.ceil(dated.length / perRow)); rows < most; rows += 1)
    if (packed(dated, rows, window, width, nameWidth, nameRooms[1]).unplaced.length === 0) return rows;
  return most;
}

/**
 * Which events are too many to draw: it grows until the rest have room.
 *
 * Events that reach across the whole window tell least about it, and go first. Where others find no room, the stretches
 * of time they touch are counted, with all events that are short enough to belong there. When even long events find
 * none, everything is counted.
 */
class Crowd {
  readonly #events: readonly TimelineEvent[];
  readonly #bins: readonly Bin[];
  readonly #touched: ReadonlyMap<TimelineEvent, readonly [number, number]>;
  readonly #isShort: (event: TimelineEvent) => boolean;
  readonly #isThrough: (event: TimelineEvent) => boolean;
  readonly #crowded = new Set<number>();
  readonly #hasThrough: boolean;
  #withThrough = false;
  #isEverything = false;

  constructor(events: readonly TimelineEvent[], bins: readonly Bin[], window: Window, width: number, height: number) {
    const rows = Math.floor(height / rowHeight);
    this.#events = events;
    this.#bins = bins;
    this.#touched = new Map(events.map((event) => [event, binsTouched(event, bins) ?? [0, 0]]));
    this.#isShort = ({ from, to }) =>
      to !== undefined && xOf(window, width, to + 1) - xOf(window, width, from ?? to) < 2 * columnWidth;
    this.#isThrough = ({ from, to }) => (from ?? to ?? -Infinity) < window.from && (to ?? Infinity) >= window.until;
    // A row of their own is worth it for several, where it is not the only one.
    this.#hasThrough = rows > 2 && events.filter(this.#isThrough).length > 1;
    // What is plainly more than the rows can take is not tried first.
    const counts = new Map<number, number>();
    for (const event of events)
      if (this.#isShort(event)) for (const bin of this.#binsOf(event)) counts.set(bin, (counts.get(bin) ?? 0) + 1);
    for (const [bin, count] of counts) {
      const { from, until } = bins[bin] ?? { from: 0, until: 0 };
      const room = Math.ceil((xOf(window, width, until) - xOf(window, width, from)) / targetWidth) + 2;
      if (count > rows * room) this.#crowded.add(bin);
    }
  }

  divided(): {
    readonly drawn: readonly TimelineEvent[];
    readonly counted: readonly TimelineEvent[];
    readonly through: readonly TimelineEvent[];
  } {
    const drawn: TimelineEvent[] = [];
    const counted: TimelineEvent[] = [];
    const through: TimelineEvent[] = [];
    for (const event of this.#events) {
      if (this.#withThrough && this.#isThrough(event)) through.push(event);
      else if (this.#isCounted(event)) counted.push(event);
      else drawn.push(event);
    }
    return { drawn, counted, through };
  }

  add(unplaced: readonly TimelineEvent[]): void {
    const before = this.#crowded.size;
    if (this.#hasThrough && !this.#withThrough) {
      this.#withThrough = true;
      return;
    }
    for (const event of unplaced)
      if (this.#isShort(event)) for (const bin of this.#binsOf(event)) this.#crowded.add(bin);
    if (this.#crowded.size === before) this.#isEverything = true;
  }

  #isCounted(event: TimelineEvent): boolean {
    return this.#isEverything || (this.#isShort(event) && this.#binsOf(event).some((bin) => this.#crowded.has(bin)));
  }

  #binsOf(event: TimelineEvent): readonly number[] {
    const [first, last] = this.#touched.get(event) ?? [0, -1];
    return this.#bins.slice(first, last + 1).map((_bin, index) => first + index);
  }
}

interface Placed {
  readonly marks: readonly Mark[];
  readonly unplaced: readonly TimelineEvent[];
}

/** With as much room for names as lets every mark find a place. */
function placeInRows(
  events: readonly TimelineEvent[],
  rows: number,
  window: Window,
  width: number,
  nameWidth: NameWidth,
): Placed {
  let placed: Packed = { slots: [], unplaced: events };
  for (const room of nameRooms) {
    placed = packed(events, rows, window, width, nameWidth, room);
    if (placed.unplaced.length === 0) break;
  }
  return { marks: marksOf(placed.slots, width, nameWidth), unplaced: placed.unplaced };
}

/** A mark's place in a row, and what is kept free for it and its name. */
interface Slot {
  readonly event: TimelineEvent;
  readonly row: number;
  readonly box: MarkBox;
  /** Where the mark begins in the window, and where its name does, which may lie further left. */
  readonly start: number;
  readonly from: number;
  readonly until: number;
}

interface Packed {
  readonly slots: readonly Slot[];
  readonly unplaced: readonly TimelineEvent[];
}

/** Each event into the first row that is free, from left to right. */
function packed(
  events: readonly TimelineEvent[],
  rows: number,
  window: Window,
  width: number,
  nameWidth: NameWidth,
  nameRoom: number,
): Packed {
  const ends = new Array<number>(rows).fill(-Infinity);
  const slots: Slot[] = [];
  const unplaced: TimelineEvent[] = [];
  const boxes = events
    .map((event) => ({ event, box: boxOf(event, window, width) }))
    .sort((a, b) => Math.max(a.box.x, 0) - Math.max(b.box.x, 0) || a.event.index - b.event.index);
  for (const { event, box } of boxes) {
    const start = Math.min(Math.max(box.x, 0), width - smallestMark);
    const wanted = nameRoom === 0 ? targetWidth : Math.max(Math.min(nameWidth(event).withDate, nameRoom), targetWidth);
    const nameX = Math.max(0, Math.min(start, width - wanted));
    const until = Math.max(Math.min(box.x + box.width, width), nameX + wanted);
    const row = ends.findIndex((end) => end + gap <= nameX);
    if (row === -1) {
      unplaced.push(event);
      continue;
    }
    ends[row] = until;
    slots.push({ event, row, box: { ...box, y: row * rowHeight + markTop }, start, from: nameX, until });
  }
  return { slots, unplaced };
}

/** A name gets what is free to its right. */
function marksOf(slots: readonly Slot[], width: number, nameWidth: NameWidth): Mark[] {
  const nextInRow = new Map<number, number>();
  return slots
    .toReversed()
    .map((slot) => {
      const { event, row, box, start, from } = slot;
      const room = (nextInRow.get(row) ?? width + gap) - gap - from;
      nextInRow.set(row, from);
      const { name, withDate } = nameWidth(event);
      const isNamed = name > 0 && room >= Math.min(name, shortestName);
      const written = isNamed ? (withDate <= room ? withDate : Math.min(name, room)) : 0;
      // A name that was moved to the left for its date goes back as far as it can without.
      const x = Math.min(start, from + room - written);
      const left = Math.min(x, Math.max(start, 0), width - targetWidth);
      const right = Math.max(x + written, Math.min(box.x + box.width, width), left + targetWidth);
      return {
        event,
        box,
        target: { x: left, width: right - left },
        y: row * rowHeight,
        name: isNamed ? { x: start, from, until: from + room, isDated: withDate <= room } : undefined,
      };
    })
    .toReversed();
}

/** An open end reaches to the edge and thins out there, an open start shortly before the last day; the others run on behind it. */
function boxOf({ from, to }: TimelineEvent, window: Window, width: number): MarkBox {
  const right = to === undefined ? width : Math.min(xOf(window, width, to + 1), width + overrun);
  const start = from === undefined ? (to === undefined ? 0 : right - untilLength) : xOf(window, width, from);
  const left = Math.max(start, -overrun);
  return {
    x: left,
    y: 0,
    width: Math.max(smallestMark, right - left),
    isOpenStart: from === undefined,
    isOpenEnd: to === undefined,
  };
}
