/** What the timeline shows, and how what the reader does changes it. Pure: a state and an action give the next state. */
import type { RecordKind, TimelineRecords } from '../../../views/browser/timeline-file.ts';
import type { TimelineAddress } from './address.ts';
import type { Filter, LaneKind } from './model.ts';
import { dayAt, keptWithin, lengthOf, moved, zoomed, type Window } from './scale.ts';

export interface TimelineState {
  /** All of the record's time; it never changes. */
  readonly whole: Window;
  /** The time that a page without more in its address opens with; it never changes. */
  readonly opening: Window;
  /** The time that is shown. */
  readonly window: Window;
  /** By which kind of record the events are divided into lanes; undefined for one lane. */
  readonly lanes: LaneKind | undefined;
  readonly filters: readonly Filter[];
  /** The records that events are of; undefined until they have been fetched. Lanes and filters need them. */
  readonly records: TimelineRecords | undefined;
  /** Of the drawing, in CSS pixels; 0 until the page has been laid out. */
  readonly width: number;
}

export type Action =
  /** Earlier or later, by a share of the window; positive is later. */
  | { readonly type: 'move'; readonly share: number }
  /** A factor below 1 is closer. The day at a share of the width, from 0 to 1, stays where it is on the screen. */
  | { readonly type: 'zoom'; readonly factor: number; readonly at: number }
  | { readonly type: 'whole' }
  /** To the beginning or to the end of time, as close as now. */
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  /** Around a day, as close as now; from the whole time, to a quarter of it. */
  | { readonly type: 'centre'; readonly day: number }
  /** A window that lies in the whole time already. */
  | { readonly type: 'show'; readonly window: Window }
  | { readonly type: 'divide'; readonly lanes: LaneKind | undefined }
  | { readonly type: 'filter'; readonly filters: readonly Filter[] }
  | { readonly type: 'know'; readonly records: TimelineRecords }
  | { readonly type: 'resize'; readonly width: number };

/**
 * The state that a page opens with.
 *
 * @param address what the page's address says; lanes that are not offered and records that are not there are left out
 * @param offered the values of the page's choice of lanes
 */
export function firstState(
  address: TimelineAddress,
  whole: Window,
  records: TimelineRecords | undefined,
  offered: readonly string[],
  opening = whole,
): TimelineState {
  return {
    whole,
    opening,
    window: windowOf(address, { whole, opening }),
    lanes: address.lanes !== undefined && offered.includes(address.lanes) ? address.lanes : undefined,
    filters: address.filters.filter(({ kind, id }) => records?.[kind].some(([known]) => known === id)),
    records,
    width: 0,
  };
}

/**
 * The next state; the same object where the action changes nothing, such as a step beyond the end of time.
 *
 * @example
 * reduce({ ...state, window: { from: 100, until: 200 } }, { type: 'move', share: 0.25 }).window // => { from: 125, until: 225 }
 */
export function reduce(state: TimelineState, action: Action): TimelineState {
  const { whole, window } = state;
  const length = lengthOf(window);
  switch (action.type) {
    case 'move':
      return withWindow(state, moved(window, action.share, whole));
    case 'zoom':
      return withWindow(state, zoomed(window, action.factor, dayAt(window, 1, action.at), whole));
    case 'whole':
      return withWindow(state, whole);
    case 'first':
      return withWindow(state, keptWithin({ from: whole.from, until: whole.from + length }, whole));
    case 'last':
      return withWindow(state, keptWithin({ from: whole.until - length, until: whole.until }, whole));
    case 'centre': {
      const half = (isWhole(state) ? length / 4 : length) / 2;
      return withWindow(state, keptWithin({ from: action.day - half, until: action.day + half }, whole));
    }
    case 'show':
      return withWindow(state, action.window);
    case 'divide':
      return action.lanes === state.lanes ? state : { ...state, lanes: action.lanes };
    case 'filter':
      return action.filters === state.filters ? state : { ...state, filters: action.filters };
    case 'know':
      return action.records === state.records ? state : { ...state, records: action.records };
    case 'resize':
      return action.width === state.width || action.width === 0 ? state : { ...state, width: action.width };
  }
}

function withWindow(state: TimelineState, window: Window): TimelineState {
  const { from, until } = state.window;
  return window.from === from && window.until === until ? state : { ...state, window };
}

/** Whether all of the record's time is shown. */
export function isWhole({ window, whole }: TimelineState): boolean {
  return lengthOf(window) >= lengthOf(whole);
}

/** Whether another state has other events, or lanes of another height; else only the window has moved. */
export function isRearranged(before: TimelineState, after: TimelineState): boolean {
  return before.lanes !== after.lanes || before.filters !== after.filters || before.width !== after.width;
}

/** Whether a view cannot be shown without the records: it is divided or filtered by them. */
export function needsRecords({ lanes, filters }: Pick<TimelineState, 'lanes' | 'filters'>): boolean {
  return lanes !== undefined || filters.length > 0;
}

/** The window that an address asks for. */
export function windowOf(
  address: TimelineAddress,
  { whole, opening }: Pick<TimelineState, 'whole' | 'opening'>,
): Window {
  return address.window ? keptWithin(address.window, whole) : opening;
}

/** What the page's address says of a state; nothing of the window that it opens with. */
export function addressOf(state: TimelineState): TimelineAddress {
  const { window, opening, lanes, filters } = state;
  const isOpening = window.from === opening.from && window.until === opening.until;
  return { window: isOpening ? undefined : window, lanes, filters };
}

const none: Readonly<Record<RecordKind, readonly []>> = { actor: [], place: [], kind: [], topic: [], article: [] };

/** The records as far as they are known: none of each kind before they have come. */
export function knownRecords({ records }: TimelineState): TimelineRecords {
  return records ?? none;
}
