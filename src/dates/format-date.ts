/** Dates in the words of a reader. Nothing is shown that was not written: a month has no day, an open end no year. */
import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { dateWords, type DateLanguage, type DatePatterns, type DateWords, type Season } from './date-words.ts';
import { parseEdtf, type Edtf } from './edtf.ts';

/**
 * A date, or the span something took.
 *
 * @example
 * formatDate(getDate('2017-10~'))              // => 'about October 2017'
 * formatDate(getDate('2017-06-28/2017-07-03')) // => '28 June – 3 July 2017'
 * formatDate(getDate('2015/..'))               // => 'since 2015'
 */
export function formatDate(date: Edtf, language: DateLanguage = 'en'): string {
  return formatSpan(date, longStyle(language));
}

/**
 * The same with short months, for tables and timelines.
 *
 * @example
 * formatDateShort(getDate('2017-10-09')) // => '9 Oct 2017'
 */
export function formatDateShort(date: Edtf, language: DateLanguage = 'en'): string {
  const words = dateWords[language];
  return formatSpan(date, { words, patterns: words.short });
}

/**
 * When something happened that lies somewhere within the date rather than filling it, with its preposition.
 *
 * @example
 * formatBound(getDate('2017-10'))         // => 'in October 2017'
 * formatBound(getDate('2015/2017-10-11')) // => 'between 2015 and 11 October 2017'
 * formatBound(getDate('../2017-10'))      // => 'by the end of October 2017'
 */
export function formatBound(date: Edtf, language: DateLanguage = 'en'): string {
  const style = longStyle(language);
  const { words } = style;
  const { start, end } = endsOf(date);

  if (start && !end) return words.orLater(formatWithin(start, style));
  if (end && !start) {
    const text = formatQualified(end, style);
    return end.precision === 'day' || isQualified(end) ? words.by(text) : words.byEndOf(text);
  }
  if (!start || !end) return formatWithin(date, style);
  if (start.edtf === end.edtf) return formatWithin(start, style);
  if (isQualified(date)) return words.between(formatQualified(start, style), formatQualified(end, style));
  return words.between(formatBefore(start, end, style), formatPlain(end, style));
}

/** The words of a language, with its long patterns or its short ones. */
interface DateStyle {
  readonly words: DateWords;
  readonly patterns: DatePatterns;
}

function longStyle(language: DateLanguage): DateStyle {
  const words = dateWords[language];
  return { words, patterns: words.long };
}

/** A span: from its start to its end. */
function formatSpan(date: Edtf, style: DateStyle): string {
  const { words } = style;
  const { start, end } = endsOf(date);
  if (start && !end) {
    const text = formatQualified(start, style);
    return isUnknownEnd(date) ? words.from(text) : words.since(text);
  }
  if (end && !start) return words.until(formatQualified(end, style));
  if (!start || !end) return formatQualified(date, style);
  if (start.edtf === end.edtf) return formatQualified(start, style);
  if (start.approximate !== end.approximate || start.uncertain !== end.uncertain) {
    return words.fromTo(formatQualified(start, style), formatQualified(end, style));
  }
  const before = formatBefore(start, end, style);
  // An en dash is closed up between single words or numbers of a kind, and spaced otherwise.
  const dash = before.includes(' ') || start.precision !== end.precision ? ' – ' : '–';
  return qualify(`${before}${dash}${formatPlain(end, style)}`, start, words);
}

/** When something happened within a date that is no interval. "About" takes the place of "in". */
function formatWithin(date: Edtf, style: DateStyle): string {
  return date.approximate ? formatQualified(date, style) : qualify(formatPreposed(date, style), date, style.words);
}

function formatPreposed(date: Edtf, style: DateStyle): string {
  const { words } = style;
  if (isNamedDecade(date)) return words.inDecade(formatPlain(date, style));
  switch (date.precision) {
    case 'day':
      return words.on(formatPlain(date, style));
    case 'month':
    case 'season':
    case 'year':
      return words.in(formatPlain(date, style));
    case 'decade':
    case 'century':
      return words.between(formatDay(date.first, 'year', style), formatDay(date.last, 'year', style));
  }
}

function formatQualified(date: Edtf, style: DateStyle): string {
  return qualify(formatPlain(date, style), date, style.words);
}

function qualify(text: string, { approximate, uncertain }: Edtf, words: DateWords): string {
  const about = approximate ? words.about(text) : text;
  return uncertain ? words.uncertain(about) : about;
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
      return words.season(getSeason(date), firstYear === lastYear ? firstYear : `${firstYear}–${lastYear.slice(-2)}`);
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

/** Formatting takes microseconds, and a site shows few days a hundred thousand times. */
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

/** The "2000s" could be ten years or a hundred; that decade, alone of its century, is shown by its years. */
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
