/** The stretch of time that is shown, and how days lie across it. Linear: a month is as wide everywhere. */
import { timeUnit } from '../../../views/browser/timeline-units.ts';
import { calendarDay, dayNumberOf } from './calendar.ts';
import type { Span } from './model.ts';

export interface Window {
  /** Days since 1970, fractions allowed: the left edge. */
  readonly from: number;
  /** The right edge, which is not shown any more. */
  readonly until: number;
}

/** In days. The record knows no time of day, so a window of less than three days would show nothing more. */
export const shortestWindow = 3;

export function lengthOf({ from, until }: Window): number {
  return until - from;
}

export function xOf(window: Window, width: number, day: number): number {
  return ((day - window.from) / lengthOf(window)) * width;
}

export function dayAt(window: Window, width: number, x: number): number {
  return window.from + (x / width) * lengthOf(window);
}

/**
 * All of the record's time: whole years, months or days, by how long it is; as the still drawing has it.
 *
 * Undefined where nothing is dated.
 */
export function wholeTime(spans: readonly Span[]): Window | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { from, to } of spans) {
    for (const day of [from, to]) {
      if (day === undefined) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return undefined;
  const unit = timeUnit(last - first);
  return unit === 'day' ? { from: first - 1, until: last + 2 } : wholeUnits({ from: first, until: last + 1 }, unit);
}

/** A window widened to the whole years, months or days that it shows something of. */
export function wholeUnits({ from, until }: Window, unit: 'year' | 'month' | 'day'): Window {
  const [start, end] = [calendarDay(from), calendarDay(Math.ceil(until) - 1)];
  switch (unit) {
    case 'year':
      return { from: dayNumberOf(start.year), until: dayNumberOf(end.year + 1) };
    case 'month':
      return { from: dayNumberOf(start.year, start.month), until: dayNumberOf(end.year, end.month + 1) };
    case 'day':
      return { from: Math.floor(from), until: Math.ceil(until) };
  }
}

/** A window moved and shortened so that it lies in the whole time. */
export function keptWithin(window: Window, whole: Window): Window {
  const length = Math.min(Math.max(lengthOf(window), shortestWindow), lengthOf(whole));
  const from = Math.min(Math.max(window.from, whole.from), whole.until - length);
  return { from, until: from + length };
}

/**
 * Closer (a factor below 1) or wider, with one day staying where it is on the screen.
 *
 * @example
 * zoomed({ from: 0, until: 100 }, 0.5, 20, whole) // => { from: 10, until: 60 }
 */
export function zoomed(window: Window, factor: number, day: number, whole: Window): Window {
  const length = Math.min(Math.max(lengthOf(window) * factor, shortestWindow), lengthOf(whole));
  const from = day - ((day - window.from) / lengthOf(window)) * length;
  return keptWithin({ from, until: from + length }, whole);
}

/** Earlier or later by a share of what is shown. */
export function moved(window: Window, share: number, whole: Window): Window {
  const days = share * lengthOf(window);
  return keptWithin({ from: window.from + days, until: window.until + days }, whole);
}

/** Whether a span is somewhere in a window; one that only has a last day is at that day. */
export function touches({ from, to }: Span, window: Window): boolean {
  return (from ?? to ?? -Infinity) < window.until && (to ?? Infinity) + 1 > window.from;
}
