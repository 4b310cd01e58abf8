/**
 * The view of a timeline in the address of its page: `?from=2015&to=2018-03&lanes=actor&actor=ana-rivera`.
 *
 * A window's ends are rounded to what its length makes worth telling; the rest of the state is exact.
 */
import { recordKinds } from '../../../views/browser/timeline-file.ts';
import { calendarDay, dayNumberOf } from './calendar.ts';
import { laneKinds, type Filter, type LaneKind } from './model.ts';
import { lengthOf, type Window } from './scale.ts';

export interface TimelineAddress {
  /** Undefined for the whole time. */
  readonly window: Window | undefined;
  readonly lanes: LaneKind | undefined;
  readonly filters: readonly Filter[];
}

/** Reads the address. A parameter that makes no sense is ignored, so that a mistyped address still shows a timeline. */
export function parseAddress(search: string): TimelineAddress {
  const parameters = new URLSearchParams(search);
  const from = parseDate(parameters.get('from') ?? '')?.from;
  const until = parseDate(parameters.get('to') ?? '')?.until;
  const lanes = laneKinds.find((kind) => kind === parameters.get('lanes'));
  const filters = recordKinds.flatMap((kind) =>
    [...new Set(parameters.getAll(kind))].filter((id) => id !== '').map((id) => ({ kind, id })),
  );
  return {
    window: from !== undefined && until !== undefined && from < until ? { from, until } : undefined,
    lanes,
    filters,
  };
}

/** The query of an address, with its question mark; empty for the view a page opens with. Parameters of others stay. */
export function formatAddress({ window, lanes, filters }: TimelineAddress, search = ''): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['from', 'to', 'lanes', ...recordKinds]) parameters.delete(name);
  if (window) {
    const { from, until } = roundedWindow(window);
    parameters.set('from', formatStart(from));
    parameters.set('to', formatEnd(until));
  }
  if (lanes) parameters.set('lanes', lanes);
  for (const { kind, id } of filters) parameters.append(kind, id);
  // A slash needs no escape in a query, and ids with folders have them.
  const query = parameters.toString().replaceAll('%2F', '/');
  return query === '' ? '' : `?${query}`;
}

/**
 * Rounds to days in a window of up to three years, to months in up to a century, else to years: always by a small part
 * of the window.
 *
 * What is rounded stays as it is when it is rounded again: each step looks at the length that the finer one has left.
 */
export function roundedWindow(window: Window): Window {
  const days = rounded(window, 'day');
  if (lengthOf(days) < 1100) return days;
  const months = rounded(days, 'month');
  return lengthOf(months) < 36_525 ? months : rounded(months, 'year');
}

function rounded(window: Window, unit: 'day' | 'month' | 'year'): Window {
  const from = nearest(window.from, unit);
  const until = nearest(window.until, unit);
  return { from, until: until > from ? until : from + 1 };
}

function nearest(at: number, unit: 'day' | 'month' | 'year'): number {
  if (unit === 'day') return Math.floor(at + 0.5);
  const { year, month } = calendarDay(at);
  const before = unit === 'month' ? dayNumberOf(year, month) : dayNumberOf(year);
  const after = unit === 'month' ? dayNumberOf(year, month + 1) : dayNumberOf(year + 1);
  return at - before < after - at ? before : after;
}

/** A window begins with the first day of its `from`, so "2015" is enough for 1 January. */
function formatStart(from: number): string {
  const { year, month, day } = calendarDay(from);
  return formatDate(year, month, day, day === 1, day === 1 && month === 1);
}

/** It ends with the last day of its `to`, so "2015" is enough for 31 December. */
function formatEnd(until: number): string {
  const { year, month, day } = calendarDay(until - 1);
  const next = calendarDay(until);
  return formatDate(year, month, day, next.day === 1, next.day === 1 && next.month === 1);
}

function formatDate(year: number, month: number, day: number, isMonth: boolean, isYear: boolean): string {
  const years = `${year < 0 ? '-' : year > 9999 ? '+' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  if (isYear) return years;
  return isMonth ? `${years}-${pad(month)}` : `${years}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** A year, a month or a day of the calendar. Six digits of years are more than any news has. */
function parseDate(written: string): Window | undefined {
  const [whole, yearDigits, monthDigits, dayDigits] = /^([-+ ]?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? [];
  if (whole === undefined) return undefined;
  // An unescaped plus sign of a query is read as a space.
  const year = Number((yearDigits ?? '').trim());
  if (monthDigits === undefined) return { from: dayNumberOf(year), until: dayNumberOf(year + 1) };
  const month = Number(monthDigits);
  if (month < 1 || month > 12) return undefined;
  if (dayDigits === undefined) return { from: dayNumberOf(year, month), until: dayNumberOf(year, month + 1) };
  const day = dayNumberOf(year, month, Number(dayDigits));
  return calendarDay(day).day === Number(dayDigits) ? { from: day, until: day + 1 } : undefined;
}
