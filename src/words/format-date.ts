/** Dates in the words of a reader. Nothing is shown that was not written: a month has no day, an open end no year. */
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import type { Season } from '../record/dates/english-names.ts';
import type { DatePatterns, DateWords, WordedDate } from './date-words.ts';
import { parseEdtf, type Edtf } from '../record/dates/edtf.ts';

/**
 * A date, or the span something took.
 *
 * @example
 * formatDate(getDate('2017-10~'), en.dates)              // => 'about October 2017'
 * formatDate(getDate('2017-06-28/2017-07-03'), en.dates) // => '28 June – 3 July 2017'
 * formatDate(getDate('2015/..'), fr.dates)               // => 'depuis 2015'
 */
export function formatDate(date: Edtf, words: DateWords): string {
  return formatSpan(date, { words, patterns: words.long });
}

/**
 * The same with short months, for tables and timelines.
 *
 * @example
 * formatDateShort(getDate('2017-10-09'), en.dates) // => '9 Oct 2017'
 */
export function formatDateShort(date: Edtf, words: DateWords): string {
  return formatSpan(date, { words, patterns: words.short });
}

/**
 * When something happened that lies somewhere within the date rather than filling it, with its preposition.
 *
 * @example
 * formatBound(getDate('2017-10'), en.dates)         // => 'in October 2017'
 * formatBound(getDate('2015/2017-10-11'), en.dates) // => 'between 2015 and 11 October 2017'
 * formatBound(getDate('../2017-10'), fr.dates)      // => 'au plus tard fin octobre 2017'
 */
export function formatBound(date: Edtf, words: DateWords): string {
  const style: DateStyle = { words, patterns: words.long };
  const { start, end } = endsOf(date);

  if (start && !end) return words.orLater(formatWithin(start, style));
  if (end && !start) return words.by(worded(end, style));
  if (!start || !end) return formatWithin(date, style);
  if (start.edtf === end.edtf) return formatWithin(start, style);
  return isQualified(date)
    ? words.between(worded(start, style), worded(end, style))
    : words.between({ ...worded(start, style), text: formatBefore(start, end, style) }, worded(end, style));
}

export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * @param month 1 to 12
 *
 * @example
 * monthName(3, 'abbreviated', en.dates) // => 'Mar'
 */
export function monthName(month: number, width: 'wide' | 'abbreviated', { locale }: DateWords): string {
  return locale.localize.month((month - 1) as Parameters<typeof locale.localize.month>[0], { width });
}

/** The words of a language, with its long patterns or its short ones. */
interface DateStyle {
  readonly words: DateWords;
  readonly patterns: DatePatterns;
}

/** A span: from its start to its end. */
function formatSpan(date: Edtf, style: DateStyle): string {
  const { words } = style;
  const { start, end } = endsOf(date);
  if (start && !end) return isUnknownEnd(date) ? words.from(worded(start, style)) : words.since(worded(start, style));
  if (end && !start) return words.until(worded(end, style));
  if (!start || !end) return words.alone(worded(date, style));
  if (start.edtf === end.edtf) return words.alone(worded(start, style));
  if (start.approximate !== end.approximate || start.uncertain !== end.uncertain) {
    return words.fromTo(worded(start, style), worded(end, style));
  }
  const before = formatBefore(start, end, style);
  // An en dash is closed up between single words or numbers of a kind, and spaced otherwise.
  const dash = before.includes(' ') || start.precision !== end.precision ? ' – ' : '–';
  return words.alone({ ...worded(start, style), text: `${before}${dash}${formatPlain(end, style)}` });
}

/** When something happened within a date that is no interval. */
function formatWithin(date: Edtf, style: DateStyle): string {
  const { words } = style;
  const phrase = worded(date, style);
  if (phrase.unit !== 'years' || date.approximate) return words.within(phrase);
  const year = (iso: string | undefined): WordedDate => ({
    text: formatDay(iso, 'year', style),
    unit: 'year',
    approximate: false,
    uncertain: false,
  });
  const between = words.between(year(date.first), year(date.last));
  return date.uncertain ? words.uncertain(between) : between;
}

function worded(date: Edtf, style: DateStyle): WordedDate {
  const { approximate, uncertain } = date;
  return { text: formatPlain(date, style), unit: unitOf(date), approximate, uncertain };
}

function unitOf(date: Edtf): WordedDate['unit'] {
  if (date.precision === 'decade') return isNamedDecade(date) ? 'decade' : 'years';
  return date.precision === 'century' ? 'years' : date.precision;
}

/** A date that is no interval, without its qualifiers. */
function formatPlain(date: Edtf, style: DateStyle): string {
  const { words } = style;
  const firstYear = formatDay(date.first, 'year', style);
  const lastYear = formatDay(date.last, 'year', style);
  switch (date.precision) {
    case 'day':
    case 'month':
    case 'year':
      return formatDay(date.first, date.precision, style);
    case 'season':
      // A winter is named after both its years: "winter 2017" could be either end of 2017.
      return words.season(getSeason(date), firstYear, lastYear);
    case 'decade':
      return isNamedDecade(date) ? words.decade(firstYear) : `${firstYear}–${lastYear}`;
    case 'century':
      return `${firstYear}–${lastYear}`;
  }
}

/** The start of a range, without the month and year that its end repeats. */
function formatBefore(start: Edtf, end: Edtf, style: DateStyle): string {
  const sameYear = start.first?.slice(0, 4) === end.first?.slice(0, 4);
  const sameMonth = start.first?.slice(0, 7) === end.first?.slice(0, 7);
  if (start.precision !== end.precision || !sameYear) return formatPlain(start, style);
  if (start.precision === 'month') return formatDay(start.first, 'monthOnly', style);
  return formatDay(start.first, sameMonth ? 'dayOnly' : 'dayAndMonth', style);
}

/** Kept, because a large site formats the same few days some hundred thousand times. */
const alreadyFormatted = new Map<string, string>();

function formatDay(iso: string | undefined, pattern: keyof DatePatterns, { words, patterns }: DateStyle): string {
  if (iso === undefined) return '';
  const key = `${words.locale.code} ${patterns[pattern]} ${iso}`;
  let text = alreadyFormatted.get(key);
  if (text === undefined) {
    text = format(new UTCDate(iso), patterns[pattern], { locale: words.locale });
    alreadyFormatted.set(key, text);
  }
  return text;
}

/** "2000s" could mean ten years or a hundred. So the first decade of a century is written as its years, "2000–2009". */
function isNamedDecade({ precision, first = '' }: Edtf): boolean {
  return precision === 'decade' && first.slice(2, 4) !== '00';
}

function getSeason({ first }: Edtf): Season {
  switch (first?.slice(5, 7)) {
    case '03':
      return 'spring';
    case '06':
      return 'summer';
    case '09':
      return 'autumn';
    default:
      return 'winter';
  }
}

function isQualified({ approximate, uncertain }: Edtf): boolean {
  return approximate || uncertain;
}

/** `2015/`: EDTF leaves out an end that is unknown, and writes `..` for one that is open. */
function isUnknownEnd({ edtf }: Edtf): boolean {
  return edtf.endsWith('/');
}

/** The ends of an interval, each with its own precision and qualifiers; neither for any other date. */
function endsOf({ form, edtf }: Edtf): { readonly start?: Edtf; readonly end?: Edtf } {
  if (form === 'date') return {};
  const [written = '', writtenEnd = ''] = edtf.split('/');
  const start = parseEdtf(written);
  const end = parseEdtf(writtenEnd);
  return { ...(start.ok && { start: start.date }), ...(end.ok && { end: end.date }) };
}
