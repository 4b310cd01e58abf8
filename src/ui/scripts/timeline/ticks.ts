/** Calendar steps along an axis, from days to millennia: for its ticks, and for the columns that count events. */
import { calendarDay, dayNumberOf, type CalendarDay } from './calendar.ts';
import { lengthOf, xOf, type Window } from './scale.ts';

export interface Step {
  readonly unit: 'day' | 'month' | 'year';
  readonly size: number;
}

/** From fine to coarse; seven days are counted from the first of each month, so the last of its weeks is longer. */
const steps: readonly Step[] = [
  { unit: 'day', size: 1 },
  { unit: 'day', size: 7 },
  { unit: 'month', size: 1 },
  { unit: 'month', size: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((size) => ({ unit: 'year', size }) as const),
];
const coarsest: Step = { unit: 'year', size: 5000 };

const daysIn = { day: 1, month: 30.4, year: 365.25 } as const;

/** The finest step that is at least so many pixels wide; the coarsest where none is. */
export function stepFor(window: Window, width: number, pixels: number): Step {
  const room = (pixels / width) * lengthOf(window);
  return steps.find(({ unit, size }) => daysIn[unit] * size >= room) ?? coarsest;
}

/**
 * Where the steps begin: the one that holds the window's left edge, then every further one, up to the first that
 * begins at its right edge or after it. Two neighbours bound a step.
 */
export function stepStarts({ unit, size }: Step, window: Window): readonly number[] {
  const { year, month, day } = calendarDay(window.from);
  const starts: number[] = [];
  // Each turn gives the starts of one month, or one start.
  for (let turn = 0; (starts.at(-1) ?? -Infinity) < window.until; turn += 1) {
    if (unit === 'year') starts.push(dayNumberOf(Math.floor(year / size) * size + turn * size));
    else if (unit === 'month') starts.push(dayNumberOf(year, Math.floor((month - 1) / size) * size + 1 + turn * size));
    else if (size === 1) starts.push(dayNumberOf(year, month, day + turn));
    else for (const first of [1, 8, 15, 22]) starts.push(dayNumberOf(year, month + turn, first));
  }
  const begin = starts.findLastIndex((start) => start <= window.from);
  const end = starts.findIndex((start) => start >= window.until);
  return starts.slice(Math.max(begin, 0), end + 1);
}

export interface Tick extends CalendarDay {
  readonly x: number;
}

export interface Axis {
  /** What the named ticks count. */
  readonly unit: Step['unit'];
  readonly ticks: readonly Tick[];
  /** Ticks without a name, where there is room for finer ones. */
  readonly minor: readonly number[];
  /** What the ticks are parts of: the months over days, the years over months; each begins where it begins, or at the left edge. */
  readonly context: readonly Tick[];
}

/** Pixels that the name of a tick takes at most, with some air. */
const tickRoom = { day: 24, month: 40, year: 46 } as const;
/** Pixels that "September 2017" takes, and "2017". */
const contextRoom = { day: 112, month: 46 } as const;

/** @param air how much wider than its name a tick's step has to be, at least */
export function axisOf(window: Window, width: number, air = 0): Axis {
  // A name of a day needs less room than the name of a year, so the step is asked for with its own.
  const step =
    steps.find((candidate) => stepPixels(candidate, window, width) >= tickRoom[candidate.unit] + air) ?? coarsest;
  const minor = stepFor(window, width, 7);
  const tick = (day: number): Tick => ({ x: xOf(window, width, day), ...calendarDay(day) });
  const inside = (starts: readonly number[]) => starts.filter((day) => day >= window.from && day < window.until);
  return {
    unit: step.unit,
    ticks: inside(stepStarts(step, window)).map(tick),
    minor:
      daysIn[minor.unit] * minor.size < daysIn[step.unit] * step.size
        ? inside(stepStarts(minor, window)).map((day) => xOf(window, width, day))
        : [],
    context: step.unit === 'year' ? [] : contextOf(step.unit, window, width).map(tick),
  };
}

function stepPixels({ unit, size }: Step, window: Window, width: number): number {
  return xOf({ from: 0, until: lengthOf(window) }, width, daysIn[unit] * size);
}

/** The first stands at the left edge, unless the next would stand on it. */
function contextOf(unit: 'day' | 'month', window: Window, width: number): number[] {
  const starts = stepStarts({ unit: unit === 'day' ? 'month' : 'year', size: 1 }, window)
    .map((day) => Math.max(day, window.from))
    .filter((day) => day < window.until);
  const [first = window.from, second] = starts;
  const isCramped = second !== undefined && xOf(window, width, second) - xOf(window, width, first) < contextRoom[unit];
  return isCramped ? starts.slice(1) : starts;
}
