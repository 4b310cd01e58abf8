/**
 * Calendar days as text and as numbers: days, never instants.
 *
 * Every computation is made in UTC, so a day is the same day on every machine. (date-fns' own `isExists` and
 * `new Date(y, m, d)` use the machine's zone, where some days never were: Samoa skipped 30 December 2011.)
 */
import { UTCDate } from '@date-fns/utc';
import { millisecondsInDay } from 'date-fns/constants';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';

/**
 * Days from 1 January 1970 to a calendar day.
 *
 * @example
 * dayNumber('1970-01-02') // => 1
 * dayNumber('1969-12-31') // => -1
 */
export function dayNumber(iso: string): number {
  const days = new UTCDate(iso).getTime() / millisecondsInDay;
  if (!isIsoDay(iso) || isoDay(days) !== iso) throw new RangeError(`Not a calendar day: "${iso}"`);
  return days;
}

/**
 * The calendar day a number of days after 1 January 1970; the inverse of `dayNumber`.
 *
 * @example
 * isoDay(17448) // => '2017-10-09'
 */
export function isoDay(days: number): string {
  const iso = Number.isInteger(days) ? new UTCDate(days * millisecondsInDay).toISOString().slice(0, 10) : '';
  if (!isIsoDay(iso)) throw new RangeError(`Not a day from 0001-01-01 to 9999-12-31: ${String(days)}`);
  return iso;
}

/** A calendar day from its year, month and day, each counted from 1. Whether it exists is not asked. */
export function isoDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * How many days a month has; months count from 1.
 *
 * @example
 * daysInMonth(1900, 2) // => 28
 * daysInMonth(2000, 2) // => 29
 */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(isoDate(year, month, 1)));
}

function isIsoDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && iso >= '0001-01-01';
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
