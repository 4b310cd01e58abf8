import { dayNumber, daysInMonth, isoDay } from '../../record/dates/calendar-day.ts';

/** Whether a sentence speaks of what was, or of what is to come. */
export type Direction = 'past' | 'future';

/** The day of the week of a day, from 1, Monday, to 7. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** A day some days before or after another; undefined beyond the years that days are counted in. */
export function addDays(day: string, days: number): string | undefined {
  try {
    return isoDay(dayNumber(day) + days);
  } catch {
    return undefined;
  }
}

/** A month some months before or after that of a day: `2031-02`. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1, 2)}`;
}

export function addYears(day: string, years: number): string {
  return pad(Number(day.slice(0, 4)) + years, 4);
}

/**
 * The day of a weekday: the last one up to a day, that day included, or the first one after it.
 *
 * @example
 * nearestWeekday('2031-03-12', 3, 'past')   // => '2031-03-12', a Wednesday
 * nearestWeekday('2031-03-12', 5, 'future') // => '2031-03-14'
 */
export function nearestWeekday(day: string, weekday: number, direction: Direction): string | undefined {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, direction === 'past' ? -back : back === 0 ? 7 : 7 - back);
}

/** The same weekday in the week before that of a day, or the week after: "Thursday last week". */
export function weekdayOfWeek(day: string, weekday: number, weeks: number): string | undefined {
  return addDays(day, weekday - weekdayOf(day) + 7 * weeks);
}

/** Monday to Sunday of a week, counted from that of a day. */
export function weekOf(day: string, weeks: number): string | undefined {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  const sunday = monday && addDays(monday, 6);
  return monday && sunday ? `${monday}/${sunday}` : undefined;
}

/** A day of a month without its year: the last one up to a day, or the first one after it. */
export function nearestDate(day: string, month: number, date: number, direction: Direction): string | undefined {
  const year = Number(day.slice(0, 4));
  const own = dateIn(year, month, date);
  const other = dateIn(direction === 'past' ? year - 1 : year + 1, month, date);
  if (own !== undefined && (direction === 'past' ? own <= day : own > day)) return own;
  return other;
}

/** A month without its year, likewise: the month of the day itself is the last one. */
export function nearestMonth(day: string, month: number, direction: Direction): string {
  const year = Number(day.slice(0, 4));
  const own = `${pad(year, 4)}-${pad(month, 2)}`;
  const isOn = direction === 'past' ? own <= day.slice(0, 7) : own >= day.slice(0, 7);
  return isOn ? own : `${pad(year + (direction === 'past' ? -1 : 1), 4)}-${pad(month, 2)}`;
}

/** A calendar day; undefined where there is none. */
export function dateIn(year: number, month: number, date: number): string | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
