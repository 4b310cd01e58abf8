/** Which stretches of time a drawing shows: the whole, then the crowded parts of it, each enlarged. */
import { dayNumber, daysInMonth, isoDate, isoDay } from '../dates/calendar-day.ts';
import { monthNames } from '../dates/date-words.ts';
import type { Entry } from '../schemas/index.ts';

export interface Span {
  readonly event: Entry<'events'>;
  /** Days since 1970; undefined where the date is open. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface Window {
  readonly from: number;
  /** The day after the last. */
  readonly until: number;
}

export function spanOf(event: Entry<'events'>): Span | undefined {
  const { date } = event.data;
  if (!date) return undefined;
  return {
    event,
    from: date.first === undefined ? undefined : dayNumber(date.first),
    to: date.last === undefined ? undefined : dayNumber(date.last),
  };
}

/** Days from which a time is shown by years, and by months; below that it is shown by days. */
const yearsScale = 1000;
const monthsScale = 45;

/** The whole time, then the crowded year, then the crowded month, as far as each helps. */
export function windowsOf(spans: readonly Span[]): Window[] {
  const whole = padded(spans);
  const windows = [whole];
  const year = crowded(spans, 370, (day) => isoDay(day).slice(0, 4));
  if (year && length(year) < length(whole) / 3) windows.push(year);
  const month = crowded(spans, 31, (day) => isoDay(day).slice(0, 7));
  const last = windows.at(-1) ?? whole;
  if (month && length(month) < length(last) / 3 && month.from >= last.from && month.until <= last.until)
    windows.push(month);
  return windows;
}

export function touches({ from, to }: Span, window: Window): boolean {
  return (from ?? -Infinity) < window.until && (to ?? Infinity) >= window.from;
}

export function fits({ from, to }: Span, window: Window): boolean {
  return from !== undefined && to !== undefined && from >= window.from && to < window.until;
}

function length({ from, until }: Window): number {
  return until - from;
}

/** All spans, widened to whole years, months or days by how long they are together. */
function padded(spans: readonly Span[]): Window {
  const days = spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  const from = Math.min(...days);
  const to = Math.max(...days);
  return widened(from, to);
}

function widened(from: number, to: number): Window {
  const first = isoDay(from);
  const last = isoDay(to);
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  if (to - from > yearsScale)
    return { from: dayNumber(isoDate(firstYear, 1, 1)), until: dayNumber(isoDate(lastYear, 12, 31)) + 1 };
  if (to - from > monthsScale) {
    const month = Number(last.slice(5, 7));
    return {
      from: dayNumber(`${first.slice(0, 7)}-01`),
      until: dayNumber(isoDate(lastYear, month, daysInMonth(lastYear, month))) + 1,
    };
  }
  return { from: from - 1, until: to + 2 };
}

/** The year or month with the most events that lie wholly inside it, drawn no wider than they reach. */
function crowded(spans: readonly Span[], longest: number, unitOf: (day: number) => string): Window | undefined {
  const groups = new Map<string, { from: number; to: number; count: number }>();
  for (const { from, to } of spans) {
    if (from === undefined || to === undefined || to - from >= longest) continue;
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
  return best && best.count >= 2 ? widened(best.from, best.to) : undefined;
}

export function titleOf({ from, until }: Window): string {
  const first = isoDay(from);
  const last = isoDay(until - 1);
  const [firstYear, lastYear] = [first.slice(0, 4), last.slice(0, 4)];
  if (until - from > yearsScale) return `${firstYear} to ${lastYear}`;
  const month = (iso: string) => monthNames[Number(iso.slice(5, 7)) - 1] ?? '';
  if (first.slice(0, 7) === last.slice(0, 7)) return `${month(first)} ${firstYear}`;
  return firstYear === lastYear
    ? `${month(first)} to ${month(last)} ${lastYear}`
    : `${month(first)} ${firstYear} to ${month(last)} ${lastYear}`;
}

/** The starts of the years, months or days of a window, whichever suit its length. */
export function ticksOf(window: Window): { readonly day: number; readonly label: string }[] {
  const ticks: { day: number; label: string }[] = [];
  const days = length(window);
  if (days > yearsScale) {
    const [first, last] = [Number(isoDay(window.from).slice(0, 4)), Number(isoDay(window.until - 1).slice(0, 4))];
    for (let year = first; year <= last; year += 1)
      ticks.push({ day: dayNumber(isoDate(year, 1, 1)), label: String(year) });
  } else if (days > monthsScale) {
    for (let day = window.from; day < window.until;) {
      const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
      ticks.push({ day, label: (monthNames[month - 1] ?? '').slice(0, 3) });
      day += daysInMonth(year, month);
    }
  } else {
    for (let day = window.from; day < window.until; day += 1)
      ticks.push({ day, label: String(Number(isoDay(day).slice(8))) });
  }
  return ticks;
}
