/**
 * How a date written another way is written in EDTF. A suggestion for a message, never a reading: what an editor
 * wrote is refused all the same, and where two readings are possible there is no suggestion.
 */
import { monthNames, seasons } from './english-names.ts';
import { findEdtf, type Edtf } from './read-edtf.ts';

/**
 * The EDTF for a date in words or in another notation; undefined when there is none, or more than one.
 *
 * @example
 * suggestEdtf('9 October 2017')         // => '2017-10-09'
 * suggestEdtf('7–8 July 2017')          // => '2017-07-07/2017-07-08'
 * suggestEdtf('since about 2015')       // => '2015~/..'
 * suggestEdtf('09/10/2017')             // => undefined, it is 9 October or September 10
 */
export function suggestEdtf(written: string): string | undefined {
  const text = normalise(written);
  const suggestion = suggestPart(text) ?? suggestOpen(text) ?? suggestInterval(text);
  return suggestion !== undefined && suggestion !== written && findEdtf(suggestion) ? suggestion : undefined;
}

/** Lower case, plain hyphens, single spaces. */
function normalise(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

/** One date, with or without a qualifier. */
function suggestPart(text: string): string | undefined {
  const uncertain = /^(.+?) ?(?:\?|\(\?\)|\(uncertain\))$/.exec(text)?.[1];
  const certain = uncertain ?? text;
  const approximate = /^(?:(?:c|ca|circa|about|around|approximately) |(?:c\.|ca\.|~) ?)(.+)$/.exec(certain)?.[1];
  const plain = suggestPlain(approximate ?? certain) ?? suggestLevel1(text);
  if (plain === undefined || (uncertain === undefined && approximate === undefined)) return plain;
  const mark = uncertain === undefined ? '~' : approximate === undefined ? '?' : '%';
  return findEdtf(plain.replace(/[?~%]$/, '') + mark)?.edtf;
}

/** `2017?-10` is level 2; level 1 puts the mark last, and has none on seasons (`2017-21?`) or open digits (`201X~`). */
function suggestLevel1(text: string): string | undefined {
  const marks = text.replace(/[^?~%]/g, '');
  const bare = text.replace(/[?~%]/g, '').toUpperCase();
  if (marks === '') return findEdtf(bare)?.edtf;
  const mark = /^(?:\?+|~+)$/.test(marks) ? marks.charAt(0) : '%';
  return findEdtf(bare + mark)?.edtf ?? findEdtf(bare)?.edtf;
}

/** `since 2015`, `until 8 October 2017`. */
function suggestOpen(text: string): string | undefined {
  const start =
    /^(?:since|from) (.+)$/.exec(text)?.[1] ?? /^(.+?) ?(?:-|-+ ?(?:now|today|present)|onwards?)$/.exec(text)?.[1];
  const first = start === undefined ? undefined : suggestPart(start);
  if (first !== undefined) return `${first}/..`;
  const end = /^(?:until|till|up to|by) (.+)$/.exec(text)?.[1];
  const last = end === undefined ? undefined : suggestPart(end);
  return last === undefined ? undefined : `../${last}`;
}

/** Two dates in one; the first may leave out what the second repeats, as in "28 June – 3 July 2017". */
function suggestInterval(text: string): string | undefined {
  const [, year = '', nextYear] = /^(\d{4})[-/](\d{2})$/.exec(text) ?? [];
  if (nextYear !== undefined) return findEdtf(`${year}/${year.slice(0, 2)}${nextYear}`)?.edtf;
  for (const separator of [' - ', ' / ', ' to ', ' and ', '..', '--', '/', '-']) {
    const [start, end, ...more] = text.replace(/^(?:from|between) /, '').split(separator);
    if (start === undefined || end === undefined || more.length > 0) continue;
    const last = suggestPart(end.trim());
    const first = suggestPart(start.trim()) ?? suggestShortened(start.trim(), end.trim());
    const interval = first === undefined || last === undefined ? undefined : inLevel1(first, last);
    if (interval !== undefined) return interval;
  }
  return undefined;
}

function suggestShortened(start: string, end: string): string | undefined {
  const words = end.split(' ');
  for (let dropped = 1; dropped < words.length; dropped += 1) {
    const suggestion = suggestPart([start, ...words.slice(dropped)].join(' '));
    if (suggestion !== undefined) return suggestion;
  }
  return undefined;
}

/** Level 1 intervals run between years, months and days: a season or an open digit gives way to its first or last unit. */
function inLevel1(start: string, end: string): string | undefined {
  return (
    findEdtf(`${start}/${end}`)?.edtf ??
    findEdtf(`${atUnit(findEdtf(start), 'first')}/${atUnit(findEdtf(end), 'last')}`)?.edtf
  );
}

function atUnit(date: Edtf | undefined, bound: 'first' | 'last'): string {
  const day = date?.[bound] ?? '';
  switch (date?.precision) {
    case 'year':
    case 'decade':
    case 'century':
      return day.slice(0, 4);
    case 'season':
    case 'month':
      return day.slice(0, 7);
    default:
      return day;
  }
}

/** One date without qualifiers, in digits or in words. */
function suggestPlain(text: string): string | undefined {
  return findEdtf(text.toUpperCase())?.edtf ?? suggestDigits(text) ?? suggestWords(text);
}

function suggestDigits(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return written(yearFirst[1], yearFirst[2], yearFirst[3]);

  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (monthFirst) return written(monthFirst[2], monthFirst[1]);

  const [, a, b, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  const readings = new Set([written(year, b, a), written(year, a, b)].filter((reading) => reading !== undefined));
  const [only] = readings;
  return readings.size === 1 ? only : undefined;
}

/** English names of months and seasons, and "2010s". */
function suggestWords(text: string): string | undefined {
  const decade = /^(?:the )?(\d{3})0'?s$/.exec(text)?.[1];
  // "The 1900s" can be a century; a decade that opens one is for the editor to spell out.
  if (decade !== undefined && !decade.endsWith('0')) return findEdtf(`${decade}X`)?.edtf;

  const season = /^(?:the |in )?(\p{L}+)(?: of)? (\d{4})(?:-\d{2})?$/u.exec(text);
  const number = seasonNumber(season?.[1]);
  if (number !== undefined) return written(season?.[2], number);

  const monthFirst = /^(?:in )?(\p{L}+\.?)(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/u.exec(text);
  if (monthFirst) return written(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}+\.?),? (\d{4})$/u.exec(text);
  return dayFirst ? written(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : undefined;
}

/** From a name or its beginning, as in "Oct.", "Sept"; three letters at least, and one month only. */
function monthNumber(name = ''): string | undefined {
  const beginning = name.replace(/\.$/, '');
  const months = monthNames.filter((month) => beginning.length >= 3 && month.toLowerCase().startsWith(beginning));
  return months.length === 1 && months[0] !== undefined ? String(monthNames.indexOf(months[0]) + 1) : undefined;
}

function seasonNumber(name = ''): string | undefined {
  const index = seasons.findIndex((season) => season === (name === 'fall' ? 'autumn' : name));
  return index === -1 ? undefined : String(21 + index);
}

function written(year: string | undefined, month: string | undefined, day?: string): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const parts =
    day === undefined ? [year, month.padStart(2, '0')] : [year, month.padStart(2, '0'), day.padStart(2, '0')];
  return findEdtf(parts.join('-'))?.edtf;
}
