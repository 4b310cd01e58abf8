/**
 * Where everything stands on the drawing: names and marks in rows as far as there is room, columns where there is none.
 *
 * Pure. It is computed for every step of a zoom, and its cost grows with the events times the rows.
 */
import { smallestMark, untilLength, type MarkBox } from '../../../views/browser/timeline-shapes.ts';
import { binsOf, columnsOf, type Column } from './columns.ts';
import { Crowd } from './crowd.ts';
import { mainEvents } from './main-events.ts';
import type { TimelineEvent } from './model.ts';
import { rowHeight, targetWidth } from './row-size.ts';
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

/** From the top of a row to its mark. */
const markTop = 19;
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
      // Where everything would be counted, those that a reader knows the time by are named above the columns.
      const main = drawn.length === 0 ? placeMain(counted, height - rowsTop, window, width, nameWidth) : noneMain;
      const named = new Set(main.marks.map(({ event }) => event));
      const left = counted.filter((event) => !named.has(event));
      const marks = [...placed.marks, ...main.marks].map((mark) => ({
        ...mark,
        y: mark.y + rowsTop,
        box: { ...mark.box, y: mark.box.y + rowsTop },
      }));
      return {
        marks,
        columns: columnsOf(left, bins, window, width),
        counted: left,
        through,
        columnsTop: columnsTop + main.rows * rowHeight,
      };
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

/** So many rows of names may stand above columns that count everything, and so many names may ask for a place in each. */
const [mostMainRows, mainInRow] = [3, 4];
const noneMain = { marks: [] as readonly Mark[], rows: 0 };

/** Events with names, the weightiest first as far as there is room, and the rows that they take. */
function placeMain(
  events: readonly TimelineEvent[],
  height: number,
  window: Window,
  width: number,
  nameWidth: NameWidth,
): { readonly marks: readonly Mark[]; readonly rows: number } {
  const rows = Math.min(mostMainRows, Math.floor((height - columnsHeight) / rowHeight));
  if (rows < 1) return noneMain;
  let chosen: Packed = { slots: [], unplaced: [] };
  for (const event of mainEvents(events, rows * mainInRow)) {
    const taken = [...chosen.slots.map((slot) => slot.event), event];
    const tried = packed(taken, rows, window, width, nameWidth, nameRooms[1]);
    if (tried.unplaced.length === 0) chosen = tried;
  }
  const used = chosen.slots.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { marks: marksOf(chosen.slots, width, nameWidth), rows: used };
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
