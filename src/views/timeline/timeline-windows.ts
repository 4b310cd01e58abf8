/** Which stretches of time a drawing shows: the whole, then the crowded parts of it, each enlarged. */
import { dayNumber, daysInMonth, isoDate, isoDay } from '../../record/dates/calendar-day.ts';
import { monthName } from '../../words/format-date.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import { timeUnit } from '../browser/timeline-units.ts';

export interface Span {
  readonly event: RecordOf<'events'>;
  /** Days since 1970; undefined where the date is open. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface Window {
  /** What its axis is divided into; a window of years or months holds whole ones. */
  readonly unit: ReturnType<typeof timeUnit>;
  readonly from: number;
  /** The day after the last. */
  readonly until: number;
}

export function spanOf(event: RecordOf<'events'>): Span | undefined {
  const { date } = event.data;
  if (!date) return undefined;
  return {
    event,
    from: date.first === undefined ? undefined : dayNumber(date.first),
    to: date.last === undefined ? undefined : dayNumber(date.last),
  };
}

/** The whole time, then the crowded year, then the crowded month, as far as each helps. */
export function windowsOf(spans: readonly Span[]): Window[] {
  const windows = [wholeWindow(spans)];
  for (const digits of ['YYYY'.length, 'YYYY-MM'.length]) {
    const around = windows.at(-1);
    const part = around && crowded(spans, around, (day) => isoDay(day).slice(0, digits));
    if (part && length(part) < length(around) / 3) windows.push(part);
  }
  return windows;
}

/** Whether a span is somewhere in a window; one that only has a last day is at that day. */
export function touches({ from, to }: Span, window: Window): boolean {
  return (from ?? to ?? -Infinity) < window.until && (to ?? Infinity) >= window.from;
}

export function fits({ from, to }: Span, window: Window): boolean {
  return from !== undefined && to !== undefined && from >= window.from && to < window.until;
}

function length({ from, until }: Window): number {
  return until - from;
}

/** The calendar has no days outside these. */
const firstDay = dayNumber('0001-01-01');
const lastDay = dayNumber('9999-12-31');

/** All spans, widened to whole years, months or days by how long they are together. */
export function wholeWindow(spans: readonly Span[]): Window {
  const days = spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  const from = days.reduce((first, day) => Math.min(first, day), Infinity);
  const to = days.reduce((last, day) => Math.max(last, day), -Infinity);
  return widened(from, to);
}

function widened(from: number, to: number): Window {
  const first = isoDay(from);
  const last = isoDay(to);
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const unit = timeUnit(to - from);
  switch (unit) {
    case 'year':
      return { unit, from: dayNumber(isoDate(firstYear, 1, 1)), until: dayNumber(isoDate(lastYear, 12, 31)) + 1 };
    case 'month': {
      const month = Number(last.slice(5, 7));
      const lastOfMonth = isoDate(lastYear, month, daysInMonth(lastYear, month));
      return { unit, from: dayNumber(`${first.slice(0, 7)}-01`), until: dayNumber(lastOfMonth) + 1 };
    }
    case 'day':
      return { unit, from: Math.max(from - 1, firstDay), until: Math.min(to + 1, lastDay) + 1 };
  }
}

/** The year or month of a window with the most events that lie wholly inside it, drawn no wider than they reach. */
function crowded(spans: readonly Span[], around: Window, unitOf: (day: number) => string): Window | undefined {
  const groups = new Map<string, { from: number; to: number; count: number }>();
  for (const span of spans) {
    const { from, to } = span;
    if (from === undefined || to === undefined || !fits(span, around)) continue;
    const unit = unitOf(from);
    if (unit !== unitOf(to)) continue;
    const group = groups.get(unit);
    groups.set(
      unit,
      group
        ? { from: Math.min(group.from, from), to: Math.max(group.to, to), count: group.count + 1 }
        : { from, to, count: 1 },
    );
  }
  const best = [...groups.values()].reduce<{ from: number; to: number; count: number } | undefined>(
    (most, group) => (!most || group.count > most.count ? group : most),
    undefined,
  );
  if (!best || best.count < 2) return undefined;
  const { unit, from, until } = widened(best.from, best.to);
  return { unit, from: Math.max(from, around.from), until: Math.min(until, around.until) };
}

export function titleOf({ unit, from, until }: Window, { dates, timeline }: Words): string {
  const first = isoDay(from);
  const last = isoDay(until - 1);
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  if (unit === 'year') return timeline.fromTo(String(firstYear), String(lastYear));
  const month = (iso: string) => monthName(Number(iso.slice(5, 7)), 'wide', dates);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${month(first)} ${firstYear}`;
  return firstYear === lastYear
    ? timeline.fromTo(month(first), `${month(last)} ${lastYear}`)
    : timeline.fromTo(`${month(first)} ${firstYear}`, `${month(last)} ${lastYear}`);
}

/**
 * The starts of the years, months or days of a window: all of them, or every second, third, ... where they are more.
 *
 * @param most how many there is room for
 */
export function ticksOf(
  window: Window,
  words: DateWords,
  most = Infinity,
): { readonly day: number; readonly label: string }[] {
  const starts = startsIn(window, words);
  const step = Math.max(1, Math.ceil(starts.length / most));
  return starts.filter((_start, index) => index % step === 0).map((start) => start());
}

/** Of a thousand years only a few are drawn, so the start of each is computed when it is needed. */
function startsIn({ unit, from, until }: Window, words: DateWords): (() => { day: number; label: string })[] {
  const [firstYear = 1, firstMonth = 1] = isoDay(from).split('-').map(Number);
  const [lastYear = 1, lastMonth = 1] = isoDay(until - 1)
    .split('-')
    .map(Number);
  const count = (length: number) => Array.from({ length }, (_none, index) => index);
  switch (unit) {
    case 'year':
      return count(lastYear - firstYear + 1).map((index) => () => ({
        day: dayNumber(isoDate(firstYear + index, 1, 1)),
        label: String(firstYear + index),
      }));
    case 'month':
      return count((lastYear - firstYear) * 12 + lastMonth - firstMonth + 1).map((index) => () => {
        const month = (firstMonth - 1 + index) % 12;
        const year = firstYear + Math.floor((firstMonth - 1 + index) / 12);
        return { day: dayNumber(isoDate(year, month + 1, 1)), label: monthName(month + 1, 'abbreviated', words) };
      });
    case 'day':
      return count(until - from).map((index) => () => ({
        day: from + index,
        label: String(Number(isoDay(from + index).slice('YYYY-MM-'.length))),
      }));
  }
}
