/** Days by their names in the calendar, "2017-10-08". */

const day = 24 * 60 * 60 * 1000;

/** @example daysBetween('2017-02-27', '2017-03-01') // => 2 */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / day);
}

/** @example dayAfter('2017-02-27', 2) // => '2017-03-01' */
export function dayAfter(first: string, days: number): string {
  return new Date(Date.parse(first) + days * day).toISOString().slice(0, 10);
}
