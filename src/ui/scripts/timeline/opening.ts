/** Where the timeline opens, and where it zooms to: at its events, not in the empty time between them. */
import type { Span } from './model.ts';
import { keptWithin, lengthOf, shortestWindow, type Window } from './scale.ts';

/** So many events make a stretch, and have room for their names. */
const most = 12;
const least = 3;
/** In a smaller part of the whole time a stretch is no wider than a letter. */
const smallestPart = 1 / 100;
/** So many of the shortest stretches are looked at: where all of them are too crowded, the whole is shown. */
const tried = 50;

/**
 * The time that a timeline opens with: the stretch in which its events are densest and can still be named, where the whole
 * time would press it into a point; else the whole.
 *
 * @example
 * // one event in 2001, ten in October 2017: opens on October 2017
 */
export function openingWindow(events: readonly Span[], whole: Window): Window {
  const days = eventDays(events);
  const count = Math.min(most, Math.max(least, Math.ceil(days.length * 0.4)));
  const stretches = days
    .slice(0, Math.max(0, days.length - count + 1))
    .map((from, index) => ({ from, until: (days[index + count - 1] ?? from) + 1 }))
    .sort((a, b) => lengthOf(a) - lengthOf(b) || a.from - b.from)
    .slice(0, tried)
    .map((stretch) => withMargin(stretch, whole));
  const isNameable = (window: Window) => days.filter((day) => isIn(day, window)).length <= 2 * count;
  const found = stretches.find(isNameable);
  return found && lengthOf(found) < lengthOf(whole) * smallestPart ? found : whole;
}

/** The day that a step closer keeps in place: the middle one of the events that are shown; undefined where none is. */
export function middleDay(events: readonly Span[], window: Window): number | undefined {
  const days = eventDays(events).filter((day) => isIn(day, window));
  return days[Math.floor((days.length - 1) / 2)];
}

/** Where events are, in order: at their first day, or at the last where the first is open. */
function eventDays(events: readonly Span[]): number[] {
  return events.flatMap(({ from, to }) => from ?? to ?? []).sort((a, b) => a - b);
}

function withMargin({ from, until }: Window, whole: Window): Window {
  const margin = Math.max((shortestWindow - (until - from)) / 2, 1, Math.ceil((until - from) / 8));
  return keptWithin({ from: from - margin, until: until + margin }, whole);
}

function isIn(day: number, { from, until }: Window): boolean {
  return day >= from && day < until;
}
