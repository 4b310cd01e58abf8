import { binsTouched, columnWidth, type Bin } from './columns.ts';
import type { TimelineEvent } from './model.ts';
import { rowHeight, targetWidth } from './row-size.ts';
import { xOf, type Window } from './scale.ts';

/**
 * Which events are too many to draw: it grows until the rest have room.
 *
 * Events that reach across the whole window tell least about it, and go first. Where others find no room, the stretches
 * of time they touch are counted, with all events that are short enough to belong there. When even long events find
 * none, everything is counted.
 */
export class Crowd {
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
