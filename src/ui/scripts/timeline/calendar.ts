/**
 * Days of the calendar as numbers, for drawing: days since 1 January 1970, proleptic Gregorian, any year.
 *
 * The build's own `dates/calendar-day.ts` holds to the years 1 to 9999 and brings date-fns along; a time axis is drawn
 * past the record's ends and has to be small.
 */
export interface CalendarDay {
  readonly year: number;
  /** Counted from 1. */
  readonly month: number;
  readonly day: number;
}

/** Days in 400 years, after which the calendar repeats; and from 1 March of year 0 to 1 January 1970. */
const cycle = 146_097;
const epoch = 719_468;

/**
 * Days from 1 January 1970 to a calendar day. A month past the year's end counts into the next: month 13 is January.
 *
 * Years are counted from March, so that the leap day comes last and needs no exception.
 *
 * @example
 * dayNumberOf(2031, 5, 5) // => 22_404
 */
export function dayNumberOf(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const daysBefore = Math.floor((153 * (months - marchYear * 12) + 2) / 5);
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + daysBefore + day - 1 - epoch;
}

/** The calendar day of a day number; of a fraction of a day, the day it lies in. */
export function calendarDay(number: number): CalendarDay {
  const days = Math.floor(number) + epoch;
  const cycles = Math.floor(days / cycle);
  const dayOfCycle = days - cycles * cycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycles * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}
