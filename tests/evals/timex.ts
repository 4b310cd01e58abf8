import { dayNumber, isoDay } from '../../src/record/dates/calendar-day.ts';

/**
 * A date in EDTF as TIMEX3 writes it: weeks, quarters and seasons by their names, an open end left out, the part of the day
 * that the words name added.
 *
 * @example
 * asTimex('2013-03-18/2013-03-24', 'this week') // => '2013-W12'
 */
export function asTimex(edtf: string, words: string): string {
  const value = edtf.replace(/\/\.\.$|^\.\.\//u, '').replace(/[~?%]/gu, '');
  const [start = '', end] = value.split('/');
  if (end !== undefined && dayNumber(end) - dayNumber(start) === 6) return weekOf(start);
  const [, year = '', season = ''] = /^(\d{4})-(2[1-4])$/u.exec(value) ?? [];
  if (season !== '') return `${year}-${['SP', 'SU', 'FA', 'WI'][Number(season) - 21] ?? ''}`;
  const part = /\b(morning|afternoon|evening|night|tonight)$/iu.exec(words)?.[1]?.toLowerCase();
  if (part !== undefined && /^\d{4}-\d\d-\d\d$/u.test(value)) {
    return `${value}T${{ morning: 'MO', afternoon: 'AF', evening: 'EV' }[part] ?? 'NI'}`;
  }
  return value;
}

/** The week of a Monday, by ISO 8601: it belongs to the year of its Thursday. */
function weekOf(monday: string): string {
  const thursday = isoDay(dayNumber(monday) + 3);
  const first = dayNumber(`${thursday.slice(0, 4)}-01-01`);
  const week = Math.floor((dayNumber(thursday) - first) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}
