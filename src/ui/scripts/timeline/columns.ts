/** Where events crowd, columns count them: how many touch each stretch of time, and how many lie wholly in it. */
import type { Span, TimelineEvent } from './model.ts';
import { stepFor, stepStarts } from './ticks.ts';
import { xOf, type Window } from './scale.ts';

/** A stretch of time of the calendar's own making: a day, a month, a decade, ... */
export interface Bin {
  readonly from: number;
  readonly until: number;
}

export interface Column extends Bin {
  readonly x: number;
  readonly width: number;
  /** Events that lie wholly in it. */
  readonly inside: number;
  /** Events that touch it and reach beyond. */
  readonly beyond: number;
}

/** Wide enough for a finger, also where the month is February. */
export const columnWidth = 27;

/** The stretches of time that cover a window, each at least so many pixels wide. */
export function binsOf(window: Window, width: number, least = columnWidth): readonly Bin[] {
  const starts = stepStarts(stepFor(window, width, least), window);
  return starts.slice(0, -1).map((from, index) => ({ from, until: starts[index + 1] ?? from + 1 }));
}

/**
 * The first and the last bin that an event touches; undefined when it touches none. One that only has a last day is in the
 * bin of that day, and counted in none before.
 */
export function binsTouched({ from, to }: Span, bins: readonly Bin[]): readonly [number, number] | undefined {
  const start = from ?? to;
  const first = start === undefined ? 0 : firstBin(bins, ({ until }) => until > start);
  const last = to === undefined ? bins.length - 1 : firstBin(bins, ({ from: start }) => start > to) - 1;
  return first < bins.length && last >= first ? [first, last] : undefined;
}

/** The index of the first bin that passes a test which all later bins pass too; the number of bins where none does. */
function firstBin(bins: readonly Bin[], holds: (bin: Bin) => boolean): number {
  let low = 0;
  let high = bins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bin = bins[middle];
    if (bin && holds(bin)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The columns that have events. Its cost is the events plus the bins, however long the events are. */
export function columnsOf(
  events: readonly TimelineEvent[],
  bins: readonly Bin[],
  window: Window,
  width: number,
): readonly Column[] {
  const inside = new Array<number>(bins.length).fill(0);
  const changes = new Array<number>(bins.length + 1).fill(0);
  for (const event of events) {
    const touched = binsTouched(event, bins);
    if (!touched) continue;
    const [first, last] = touched;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
    const bin = bins[first];
    if (first === last && bin && liesIn(event, bin)) inside[first] = (inside[first] ?? 0) + 1;
  }
  let touching = 0;
  return bins.flatMap((bin, index) => {
    touching += changes[index] ?? 0;
    if (touching === 0) return [];
    const x = Math.max(0, xOf(window, width, bin.from));
    const own = inside[index] ?? 0;
    return [
      { ...bin, x, width: Math.min(width, xOf(window, width, bin.until)) - x, inside: own, beyond: touching - own },
    ];
  });
}

function liesIn({ from, to }: Span, bin: Bin): boolean {
  return from !== undefined && to !== undefined && from >= bin.from && to < bin.until;
}
