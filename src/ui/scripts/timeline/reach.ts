import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { setAttributes } from '../elements.ts';
import type { Column } from './columns.ts';
import type { Stop } from './draw-lanes.ts';
import type { Listing } from './listing.ts';
import type { TimelineEvent } from './model.ts';
import { keptWithin, lengthOf, shortestWindow, touches, wholeUnits, type Window } from './scale.ts';
import { eventCount, timeTitle } from './wording.ts';

/** The drawing as far as reaching needs it. */
interface Stage {
  readonly words: InstrumentWords;
  readonly plot: HTMLElement;
  /** Where the events of a time too crowded to draw are listed. */
  readonly crowd: Listing;
  readonly whole: Window;
  readonly window: () => Window;
  /** The events that there are to reach, in order of time. */
  readonly dated: () => readonly TimelineEvent[];
  /** Shows another window: at once, drawn when it returns, or in a movement. */
  readonly drawAt: (window: Window) => void;
  readonly moveTo: (window: Window) => void;
}

export interface Reach {
  /** After each drawing: what can be reached in it now, in the order of time. */
  take(stops: readonly Stop[]): void;
  /** The stop that an element is a part of. */
  at(target: EventTarget | null): Stop | undefined;
  /** Makes a stop the one that Tab comes to, because it has the focus. */
  settle(stop: Stop): void;
  focus(stop: Stop): void;
  /** The next event in the order of time, wherever it is; gives false at the end, where Tab leads on. */
  step(from: Stop, direction: 1 | -1): boolean;
  /** Shows what a column counts: by zooming in or, where zooming would not separate its events, as a list. */
  open(column: Column, counted: readonly TimelineEvent[]): void;
}

/**
 * How the keyboard reaches every event: one stop at a time is in the page's Tab order, and the window moves with the
 * focus.
 */
export function createReach({ words, plot, crowd, whole, window, dated, drawAt, moveTo }: Stage): Reach {
  let stops: readonly Stop[] = [];
  let current: string | undefined;

  function rove(): void {
    const stop =
      stops.find(({ key }) => key === current) ??
      stops.find(({ event, column }) => (column?.from ?? event?.from ?? -Infinity) >= window().from) ??
      stops[0];
    current = stop?.key;
    for (const { key, element } of stops) setAttributes(element, { tabindex: key === current ? 0 : -1 });
  }

  function settle(stop: Stop): void {
    current = stop.key;
    rove();
  }

  function focus(stop: Stop): void {
    settle(stop);
    stop.element.focus({ preventScroll: false });
  }

  /** Moves the window to an event, closer where it would only be counted, and gives it the focus. */
  function reveal(event: TimelineEvent): void {
    const start = event.from ?? event.to ?? whole.from;
    const days = (event.to ?? start) - start + 1;
    for (let length = lengthOf(window()); ; length /= 3) {
      const before = days < length ? (length - days) / 2 : length / 4;
      drawAt(keptWithin({ from: start - before, until: start - before + length }, whole));
      const stop = stops.find((candidate) => candidate.event === event);
      if (stop) {
        focus(stop);
        return;
      }
      if (length <= shortestWindow) break;
    }
    const day = { from: start, until: start + 1 };
    list(
      day,
      dated().filter((other) => touches(other, day)),
    );
    crowd.focus(event);
  }

  function list(time: Window, listed: readonly TimelineEvent[]): void {
    const title = timeTitle(words, wholeUnits(time, 'day'));
    crowd.show(`${title}\u00A0· ${eventCount(words, listed.length)}`, listed);
  }

  return {
    take(drawn) {
      stops = drawn;
      rove();
    },
    at: (target) => stops.find(({ element }) => target instanceof Node && element.contains(target)),
    settle,
    focus,
    step(from, direction) {
      const next = stops[stops.indexOf(from) + direction];
      const beyond = dated().filter(
        (event) =>
          !touches(event, window()) &&
          (direction === 1
            ? event.index > from.position && event.index < (next?.position ?? Infinity)
            : event.index < from.position && event.index > (next?.position ?? -Infinity)),
      );
      const outside = direction === 1 ? beyond[0] : beyond.at(-1);
      if (outside) reveal(outside);
      else if (next) focus(next);
      return outside !== undefined || next !== undefined;
    },
    open(column, counted) {
      const inside = counted.filter((event) => touches(event, column));
      const isDivided = inside.some(
        ({ from, to }) =>
          (from !== undefined && from > column.from && from < column.until) ||
          (to !== undefined && to >= column.from && to < column.until - 1),
      );
      if (isDivided && column.until - column.from > 1 && lengthOf(window()) > shortestWindow) {
        const margin = (column.until - column.from) / 8;
        moveTo(keptWithin({ from: column.from - margin, until: column.until + margin }, whole));
        plot.focus({ preventScroll: true });
      } else {
        list(column, inside);
        crowd.focus();
      }
    },
  };
}
