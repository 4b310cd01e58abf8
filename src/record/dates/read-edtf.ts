/**
 * EDTF text in, a calendar span out. The grammar is the `edtf` package's; the bounds are computed here,
 * because the package's are instants, treat spring as January to March, and let 29 February into every year.
 */
import {
  parse,
  type IntervalEnd,
  type ParsedDate,
  type ParsedInterval,
  type ParsedPart,
  type ParsedSeason,
} from 'edtf';
import { daysInMonth, isoDate } from './calendar-day.ts';

/** A date as an editor wrote it, and the calendar days it can mean. Plain data, so it can be stored and sent. */
export interface Edtf {
  /** The date as written, such as `2017-10~`. */
  readonly edtf: string;
  /** Earliest day it can mean, `YYYY-MM-DD`; absent when the start is open or unknown. */
  readonly first?: string;
  /** Latest day it can mean, `YYYY-MM-DD`; absent when the end is open or unknown. */
  readonly last?: string;
  /** The unit that is known; of an interval, the coarser of its ends'. */
  readonly precision: Precision;
  /** `interval` when written with a slash, even between equal ends. */
  readonly form: 'date' | 'interval';
  /** The interval has no start (`../2017`), or an unknown one (`/2017`). */
  readonly openStart: boolean;
  /** The interval has no end yet (`2015/..`), or an unknown one (`2015/`). */
  readonly openEnd: boolean;
  /** Marked `?` or `%`, at either end of an interval. */
  readonly uncertain: boolean;
  /** Marked `~` or `%`, at either end of an interval. The bounds stay as written: nobody said how far "about" reaches. */
  readonly approximate: boolean;
}

export type Precision = (typeof precisions)[number];

/** From fine to coarse. */
const precisions = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;

interface Span {
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
}

/** Twice what the longest date takes (`2017-07-07%/2017-07-08%`); the grammar need not see a whole essay. */
export const longestDate = 48;

/**
 * Reads a date of EDTF level 0 or 1; undefined for anything else.
 *
 * Undefined are also days that do not exist, intervals that end before they start, dates that say nothing (`XXXX`,
 * `../..`), times of day, and years outside 0001 to 9999. Within these years, days compare as text and fit the reader's
 * Gregorian calendar.
 *
 * @example
 * findEdtf('2017-02')    // => { edtf: '2017-02', first: '2017-02-01', last: '2017-02-28', precision: 'month', ... }
 * findEdtf('2017-02-29') // => undefined
 */
export function findEdtf(written: string): Edtf | undefined {
  const parsed = findParsed(written);
  if (!parsed) return undefined;
  return parsed.type === 'Interval' ? findInterval(written, parsed) : findDate(written, parsed);
}

/** A day, which most dates are: what the grammar makes of it, at a hundredth of the cost. */
const plainDay = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function findParsed(written: string): ParsedPart | ParsedInterval | undefined {
  if (written.length > longestDate) return undefined;
  const [isDay, year, month, day] = plainDay.exec(written) ?? [];
  if (isDay !== undefined) return { type: 'Date', values: [Number(year), Number(month) - 1, Number(day)] };
  try {
    return parse(written, { level: 1, types: ['Date', 'Season', 'Interval'] });
  } catch {
    return undefined; // The package's message counts nearley states; `explainRefusal` writes ours.
  }
}

function findDate(written: string, part: ParsedPart): Edtf | undefined {
  const span = part.type === 'Season' ? seasonSpan(part) : dateSpan(part);
  return span && { edtf: written, ...span, form: 'date', openStart: false, openEnd: false, ...qualifiers([part]) };
}

function findInterval(written: string, { values: [start, end] }: ParsedInterval): Edtf | undefined {
  const parts = [start, end].filter(isWritten);
  const spans = parts.map(dateSpan).filter((span) => span !== undefined);
  if (spans.length === 0 || spans.length < parts.length) return undefined;

  const first = isWritten(start) ? spans.at(0)?.first : undefined;
  const last = isWritten(end) ? spans.at(-1)?.last : undefined;
  if (first !== undefined && last !== undefined && last < first) return undefined;

  return {
    edtf: written,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    precision: coarsest(spans),
    form: 'interval',
    openStart: first === undefined,
    openEnd: last === undefined,
    ...qualifiers(parts),
  };
}

function isWritten(end: IntervalEnd): end is ParsedDate {
  return typeof end === 'object' && end !== null;
}

function qualifiers(parts: readonly ParsedPart[]): Pick<Edtf, 'uncertain' | 'approximate'> {
  return {
    uncertain: parts.some((part) => part.uncertain === true),
    approximate: parts.some((part) => part.approximate === true),
  };
}

function coarsest(spans: readonly Span[]): Precision {
  const ranks = spans.map((span) => precisions.indexOf(span.precision));
  return precisions[Math.max(...ranks)] ?? 'day';
}

/** Which digits of YYYYMMDD are written as X; see `ParsedDate.unspecified`. */
const unspecified = { year: 0b1111, decade: 0b1000, century: 0b1100, month: 0b11_0000, day: 0b1100_0000 };

/** A digit left open widens the date to what is known: `2017-10-XX` is as much as `2017-10` says, and `2017-XX` as `2017`. */
function dateSpan({ values: [year, monthIndex, day, ...time], unspecified: mask = 0 }: ParsedDate): Span | undefined {
  if (time.length > 0 || year < 1) return undefined;

  switch (mask & unspecified.year) {
    case unspecified.year:
      return undefined;
    case unspecified.century:
      return yearsSpan(year, year + 99, 'century');
    case unspecified.decade:
      return yearsSpan(year, year + 9, 'decade');
  }

  if (monthIndex === undefined || mask & unspecified.month) return yearsSpan(year, year, 'year');
  const month = monthIndex + 1;
  const days = daysInMonth(year, month);
  if (day === undefined || mask & unspecified.day) {
    return { first: isoDate(year, month, 1), last: isoDate(year, month, days), precision: 'month' };
  }
  const only = isoDate(year, month, day);
  return day <= days ? { first: only, last: only, precision: 'day' } : undefined;
}

function yearsSpan(firstYear: number, lastYear: number, precision: Precision): Span {
  return { first: isoDate(firstYear, 1, 1), last: isoDate(lastYear, 12, 31), precision };
}

/**
 * EDTF's seasons do not say where on Earth. They are read as the northern hemisphere's, in whole months, the way an
 * editor who writes "spring 2017" there means them; whoever writes of the south gives months. Winter ends in the next year.
 */
function seasonSpan({ values: [year, season] }: ParsedSeason): Span | undefined {
  const firstMonth = (season - 20) * 3;
  const [lastYear, lastMonth] = firstMonth === 12 ? [year + 1, 2] : [year, firstMonth + 2];
  if (year < 1 || lastYear > 9999) return undefined;
  return {
    first: isoDate(year, firstMonth, 1),
    last: isoDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: 'season',
  };
}
