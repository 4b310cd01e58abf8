/** Which events the timeline has under its filters, and how its lanes stand under each other. Pure. */
import { layoutLane, rowsOfLanes, type LaneLayout, type NameWidth } from './layout.ts';
import { rowHeight } from './row-size.ts';
import { lanesOf, matchingEvents, type Lane, type LaneKind, type TimelineEvent } from './model.ts';
import type { Window } from './scale.ts';
import { knownRecords, type TimelineState } from './state.ts';

/** Above the lanes, in pixels. */
export const axisHeight = 46;
/** The name of a lane stands over its rows. */
export const laneTitleHeight = 30;

export interface Arrangement {
  /** The events that the filters leave, in order of time. */
  readonly dated: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  /** Heights are of their rows, without their titles, in pixels. */
  readonly lanes: readonly (Lane & { readonly height: number })[];
}

/** The names of lanes that stand for no single record. */
export interface LaneTitles {
  readonly others: string;
  /** The lane of events without a record, by what the lanes are divided by. */
  readonly none: Readonly<Record<LaneKind, string>>;
}

/**
 * Arranges the events for a state. The window does not matter: lanes keep their heights while it moves.
 *
 * @param plotHeight the height that the page keeps free for the drawing, in pixels; a single lane fills it
 */
export function arrange(
  state: TimelineState,
  events: readonly TimelineEvent[],
  titles: LaneTitles,
  plotHeight: number,
  nameWidth: NameWidth,
): Arrangement {
  const { lanes: by, filters, whole, width } = state;
  const records = knownRecords(state);
  const matching = filters.length === 0 ? events : matchingEvents(events, filters, records);
  const dated = matching.filter(({ isDated }) => isDated);
  const lanes = lanesOf(dated, by, records, { others: titles.others, none: by ? titles.none[by] : '' });
  const rows = by ? rowsOfLanes(lanes, whole, width, nameWidth) : [];
  return {
    dated,
    undated: matching.filter(({ isDated }) => !isDated),
    lanes: lanes.map((lane, index) => {
      const own = rows[index];
      return { ...lane, height: own === undefined ? plotHeight - axisHeight : own * rowHeight };
    }),
  };
}

export interface PlacedLane {
  readonly title: string | undefined;
  /** Top of its rows, below its title, in pixels. */
  readonly y: number;
  readonly height: number;
  readonly layout: LaneLayout;
}

/** The lanes under the axis, each with its marks in place, and the height of all of it in pixels. */
export function placeLanes(
  { lanes }: Arrangement,
  window: Window,
  width: number,
  nameWidth: NameWidth,
): { readonly lanes: readonly PlacedLane[]; readonly height: number } {
  let y = axisHeight;
  const placed = lanes.map(({ title, height, events }) => {
    const top = y + (title === undefined ? 0 : laneTitleHeight);
    y = top + height;
    return { title, y: top, height, layout: layoutLane(events, window, { width, height }, nameWidth) };
  });
  return { lanes: placed, height: y };
}
