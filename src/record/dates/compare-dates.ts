/** Chronology: which date comes first, which are apart, which can touch. */
import { dayNumber } from './calendar-day.ts';
import type { Edtf, Precision } from './edtf.ts';

/**
 * The order of a timeline: by the earliest day, then the wider date first, so that "2026-03" introduces "2026-03-02".
 *
 * A date with an open start has no earliest day; it stands at its latest, before the others of that day.
 * An open end is the widest. No date at all comes last. Dates that cover the same days tie: sort on by id.
 *
 * @example
 * // ../2017, 2017-10/.., 2017-10, 2017-10-01, 2017-12-31, no date
 * // sorts as 2017-10/.., 2017-10, 2017-10-01, ../2017, 2017-12-31, no date
 */
export function compareDates(a: Edtf | undefined, b: Edtf | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    compareDays(standsAt(a), standsAt(b)) ||
    Number(b.openStart) - Number(a.openStart) ||
    Number(b.openEnd) - Number(a.openEnd) ||
    compareDays(b.last ?? '', a.last ?? '')
  );
}

/**
 * Whether a certainly lies wholly after b: later than b's latest day, and known to be.
 *
 * A date marked `~` or `?` may miss by one of its own units, so "about 2018" is not certainly after December 2017,
 * but "about 2020" is.
 *
 * @example
 * isAfter(getDate('2017-11'), getDate('2017-10-09')) // => true
 * isAfter(getDate('2017-10'), getDate('2017-10-09')) // => false, it may be earlier that month
 */
export function isAfter(a: Edtf, b: Edtf): boolean {
  if (a.first === undefined || b.last === undefined) return false;
  return dayNumber(a.first) - tolerance(a) > dayNumber(b.last) + tolerance(b);
}

/**
 * Whether two dates can mean a day in common.
 *
 * @example
 * overlaps(getDate('2017'), getDate('2017-10-09')) // => true
 * overlaps(getDate('2015/..'), getDate('../2014')) // => false
 */
export function overlaps(a: Edtf, b: Edtf): boolean {
  return startsBy(a, b.last) && startsBy(b, a.last);
}

function startsBy({ first }: Edtf, day: string | undefined): boolean {
  return first === undefined || day === undefined || first <= day;
}

function standsAt({ first, last }: Edtf): string {
  return first ?? last ?? '';
}

/** Days from 0001 to 9999 compare as text. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The longest each unit can be, in days. */
const unitLength: Record<Precision, number> = {
  day: 1,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
};

function tolerance({ approximate, uncertain, precision }: Edtf): number {
  return approximate || uncertain ? unitLength[precision] : 0;
}
