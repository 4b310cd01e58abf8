import { dayNumber } from '../../record/dates/calendar-day.ts';
import type { Range } from '../../record/text/range.ts';
import { byRule, type DraftedRule } from '../drafted.ts';
import {
  addDays,
  addMonths,
  addYears,
  dateIn,
  nearestDate,
  nearestMonth,
  nearestWeekday,
  weekdayOf,
  weekdayOfWeek,
  weekOf,
  type Direction,
} from './resolve-time.ts';
import { directionOf, nearer, type Verbs } from './direction.ts';
import { openEnds } from './open-ends.ts';
import { seasonNear, seasonOf } from './seasons.ts';
import { timeGrammar, type Found, type TimeForm, type TimeGrammar } from './time-patterns.ts';

/** Words of a text that say when, and the time they mean. */
export interface TimeInText extends Range {
  /** As printed, on one line. */
  readonly words: string;
  /** In EDTF, no more precisely than the words say. */
  readonly edtf: string;
  /** Whether the words say all of it; otherwise it is counted from the day of publication, or from a time before it. */
  readonly isWhole: boolean;
  readonly rule: DraftedRule;
  readonly direction: Direction;
}

/** Where and when a text speaks. */
export interface TimeSetting {
  /** The primary subtag of its language. */
  readonly language: string;
  /** The day of publication; undefined while it is not known. Never today. */
  readonly published: string | undefined;
}

/**
 * The times that a sentence speaks of, in order.
 *
 * @param before the last time that the text named before the sentence: "a week later" counts from it
 * @example
 * findTimes('It fell on Monday.', { language: 'en', published: '2031-03-12' }) // => [{ words: 'on Monday', edtf: '2031-03-10', … }]
 */
export function findTimes(sentence: string, setting: TimeSetting, before?: string): TimeInText[] {
  const grammar = timeGrammar(setting.language);
  if (!grammar) return [];
  const asWords = (list: string) => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'giu');
  const { words } = grammar;
  const verbs: Verbs = {
    language: setting.language,
    future: asWords(words.future),
    past: asWords(words.past),
    backshifted: asWords(words.backshifted),
  };
  const taken: Range[] = [];
  const found: TimeInText[] = [];
  for (const { form, pattern } of grammar.patterns) {
    for (const match of sentence.matchAll(pattern)) {
      // A full stop behind a month may be that of the sentence.
      const range = { start: match.index, end: match.index + match[0].replace(/\.$/u, '').length };
      if (taken.some(({ start, end }) => start < range.end && range.start < end)) continue;
      if (!looksRight(match[0], match.groups ?? {}, setting.language)) continue;
      if (every.test(sentence.slice(Math.max(0, range.start - 8), range.start))) continue;
      if (match[0].startsWith(match.groups?.weekday ?? ' ') && isAnyOne(sentence, range.start, setting)) continue;
      const shown = directionOf(sentence, range, verbs);
      const named = match.groups?.month;
      const month = named === undefined ? undefined : grammar.monthOf(named);
      const direction =
        setting.published === undefined
          ? shown.direction
          : nearer(shown, form, match.groups ?? {}, setting.published, month);
      taken.push(range);
      const last = found.filter(({ end }) => end <= range.start).at(-1)?.edtf ?? before;
      const valueFor = (towards: Direction) =>
        resolve(form, match.groups ?? {}, grammar, setting.published, towards, last);
      const value =
        shown.isDoubtful && setting.published !== undefined
          ? closer(valueFor('past'), valueFor('future'), setting.published)
          : valueFor(direction);
      if (!value) continue;
      const opened = openEnds(sentence, range, value, grammar);
      found.push({ ...opened, words: sentence.slice(opened.start, opened.end).replace(/\s+/gu, ' '), direction });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "every Sunday" is no day. */
const every = /(?<![\p{L}])(?:every|each|jeden|jede|jedem|chaque|tous les|cada|todos los)\s$/iu;

/** "on a wet Saturday": nobody can tell which. */
const anyOne: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(?:an?|one|some) (?:\p{L}+ )?$/iu,
  fr: /(?<![\p{L}])une? (?:\p{L}+ )?$/iu,
  de: /(?<![\p{L}])eine[mrs]? (?:\p{L}+ )?$/iu,
  es: /(?<![\p{L}])(?:una?|algún) (?:\p{L}+ )?$/iu,
};

function isAnyOne(sentence: string, start: number, { language }: TimeSetting): boolean {
  return anyOne[language]?.test(sentence.slice(Math.max(0, start - 24), start)) === true;
}

/** English and German write months and days with a capital: "may" is a verb. */
function looksRight(words: string, { month, weekday }: Found, language: string): boolean {
  if (language !== 'en' && language !== 'de') return true;
  const name = month ?? weekday;
  return name === undefined || /^\p{Lu}/u.test(name) || words === name.toUpperCase();
}

interface Value {
  readonly edtf: string;
  readonly isWhole: boolean;
  readonly rule: DraftedRule;
}

/** Of the same words read towards the past and the future, what is closer to a day; never sure where they differ. */
function closer(past: Value | undefined, future: Value | undefined, day: string): Value | undefined {
  if (!past || !future || past.edtf === future.edtf) return past;
  const away = ({ edtf }: Value) => Math.abs(dayNumber(`${edtf}-01-01`.slice(0, 10)) - dayNumber(day));
  return { ...(away(future) <= away(past) ? future : past), rule: byRule('to-come-when-said', false) };
}

function resolve(
  form: TimeForm,
  found: Found,
  grammar: TimeGrammar,
  published: string | undefined,
  direction: Direction,
  before: string | undefined,
): Value | undefined {
  const month = found.month === undefined ? undefined : grammar.monthOf(found.month);
  const day = Number(found.day ?? 0);
  const year = found.year === undefined ? undefined : Number(found.year);
  const whole = (edtf: string | undefined, rule: string): Value | undefined =>
    edtf === undefined ? undefined : { edtf, isWhole: true, rule: byRule(rule, true) };
  const counted = (edtf: string | undefined, rule: string, isSure: boolean): Value | undefined =>
    edtf === undefined ? undefined : { edtf, isWhole: false, rule: byRule(rule, isSure) };
  switch (form) {
    case 'full date':
      if (found.iso !== undefined) {
        const [y = 0, m = 0, d = 0] = found.iso.split('-').map(Number);
        return whole(dateIn(y, m, d), 'full-date');
      }
      return month === undefined || year === undefined ? undefined : whole(dateIn(year, month, day), 'full-date');
    case 'month and year':
      return month === undefined || year === undefined
        ? undefined
        : whole(`${year}-${String(month).padStart(2, '0')}`, 'month-and-year');
    case 'season':
      return found.year === undefined
        ? published === undefined
          ? undefined
          : counted(seasonNear(found, grammar, published), 'season-alone', false)
        : whole(seasonOf(found, grammar), 'season-and-year');
    case 'year':
      return found.year === undefined ? undefined : whole(found.year, 'year');
    case 'later':
      return counted(later(found, grammar, before), 'counted-from-the-time-before', false);
    default:
      return published === undefined
        ? undefined
        : fromPublication(form, found, grammar, { published, direction, month, day, year, counted, whole });
  }
}

interface Counting {
  readonly published: string;
  readonly direction: Direction;
  readonly month: number | undefined;
  readonly day: number;
  readonly year: number | undefined;
  readonly counted: (edtf: string | undefined, rule: string, isSure: boolean) => Value | undefined;
  readonly whole: (edtf: string | undefined, rule: string) => Value | undefined;
}

/** What only the day of publication makes a time. */
function fromPublication(form: TimeForm, found: Found, grammar: TimeGrammar, given: Counting): Value | undefined {
  const { published, direction, month, day, year, counted, whole } = given;
  switch (form) {
    case 'range': {
      const last = Number(found.day2 ?? 0);
      if (month === undefined || last <= day) return undefined;
      const start = year === undefined ? nearestDate(published, month, day, direction) : dateIn(year, month, day);
      const end = start && dateIn(Number(start.slice(0, 4)), month, last);
      if (!start || !end) return undefined;
      return year === undefined
        ? counted(`${start}/${end}`, 'range-of-days', true)
        : whole(`${start}/${end}`, 'range-of-days');
    }
    case 'night': {
      const last = grammar.weekdayOf(found.weekday2 ?? found.weekday ?? '');
      const end = last === undefined ? undefined : nearestWeekday(published, last, direction);
      const start = end && addDays(end, -1);
      return counted(start && end && `${start}/${end}`, 'night-between-weekdays', true);
    }
    case 'day and month': {
      if (month === undefined) return undefined;
      if (found.lastYear !== undefined)
        return counted(dateIn(Number(published.slice(0, 4)) - 1, month, day), 'day-of-last-year', true);
      return counted(nearestDate(published, month, day, direction), 'day-and-month', true);
    }
    case 'weekday':
      return weekday(found, grammar, given);
    case 'phrase':
      return phrase(found, given);
    case 'ago': {
      const count = grammar.numberOf(found.count ?? '');
      return counted(
        count === undefined ? undefined : back(published, -count, found.unit ?? '', grammar),
        'counted-back',
        false,
      );
    }
    case 'month': {
      if (month === undefined) return undefined;
      const isNext = found.nextBefore !== undefined || found.nextAfter !== undefined;
      if (found.lastAfter !== undefined && !isNext) {
        return counted(`${addYears(published, -1)}-${String(month).padStart(2, '0')}`, 'month-of-last-year', false);
      }
      const isLast = found.lastBefore !== undefined;
      const own = nearestMonth(published, month, isNext ? 'future' : isLast ? 'past' : direction);
      // "last May" in May is a year ago.
      const value = isLast && own === published.slice(0, 7) ? `${addYears(published, -1)}${own.slice(4)}` : own;
      return counted(value, 'month-alone', false);
    }
    default:
      return undefined;
  }
}

function weekday(found: Found, grammar: TimeGrammar, { published, direction, counted }: Counting): Value | undefined {
  const number = grammar.weekdayOf(found.weekday ?? '');
  if (number === undefined) return undefined;
  if (/week|woche|semana|semaine/iu.test(found.lastAfter ?? '')) {
    return counted(weekdayOfWeek(published, number, -1), 'weekday-of-last-week', true);
  }
  if (/week|woche|semana|semaine/iu.test(found.nextAfter ?? '')) {
    return counted(weekdayOfWeek(published, number, 1), 'weekday-of-next-week', true);
  }
  const isNext = found.nextBefore !== undefined || found.nextAfter !== undefined;
  const isLast = found.lastBefore !== undefined || found.lastAfter !== undefined;
  if (isNext) return counted(nearestWeekday(published, number, 'future'), 'next-weekday', true);
  // "will meet on Friday", published on a Friday
  const day = weekdayOf(published) === number ? published : nearestWeekday(published, number, direction);
  if (isLast) {
    // "last Wednesday" on a Wednesday is a week ago.
    const past = nearestWeekday(published, number, 'past');
    return counted(past === published ? addDays(published, -7) : past, 'last-weekday', true);
  }
  if (found.this !== undefined) {
    const past = nearestWeekday(published, number, direction);
    return counted(past, 'weekday', true);
  }
  return counted(day, 'weekday', direction === 'past');
}

function phrase(found: Found, { published, counted }: Counting): Value | undefined {
  if (found.yesterday2 !== undefined) return counted(addDays(published, -2), 'day-before-yesterday', true);
  if (found.yesterday !== undefined) return counted(addDays(published, -1), 'yesterday', true);
  if (found.today !== undefined) return counted(published, 'today', true);
  if (found.tomorrow !== undefined) return counted(addDays(published, 1), 'tomorrow', true);
  if (found.lastWeek !== undefined) return counted(weekOf(published, -1), 'last-week', false);
  if (found.thisWeek !== undefined) return counted(weekOf(published, 0), 'this-week', false);
  if (found.lastMonth !== undefined) return counted(addMonths(published, -1), 'last-month', false);
  if (found.nextWeek !== undefined) return counted(weekOf(published, 1), 'next-week', false);
  if (found.nextMonth !== undefined) return counted(addMonths(published, 1), 'next-month', false);
  if (found.nextYear !== undefined) return counted(addYears(published, 1), 'next-year', true);
  if (found.thisMonth !== undefined) return counted(published.slice(0, 7), 'this-month', true);
  if (found.lastYear !== undefined) return counted(addYears(published, -1), 'last-year', true);
  return counted(published.slice(0, 4), 'this-year', true);
}

/** A time some units before or after a day: days are counted, of weeks only about, of months and years their own. */
function back(day: string, count: number, unit: string, { words }: TimeGrammar): string | undefined {
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu').test(unit);
  if (is(words.day)) return addDays(day, count);
  if (is(words.week)) return addDays(day, 7 * count);
  if (is(words.month)) return addMonths(day, count);
  return is(words.year) ? addYears(day, count) : undefined;
}

/** "a week later": counted from the time before, as precisely as that was. */
function later(found: Found, grammar: TimeGrammar, before: string | undefined): string | undefined {
  const from = before?.split('/').at(-1);
  if (from === undefined || from === '..') return undefined;
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(from);
  if (found.nextDay !== undefined) return isDay ? addDays(from, 1) : from;
  const count = grammar.numberOf(found.count ?? '');
  const { words } = grammar;
  const isUnit = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu').test(found.unit ?? '');
  if (count === undefined) return undefined;
  if (isUnit(words.year)) return addYears(`${from}-01-01`.slice(0, 10), count);
  if (isUnit(words.month)) return from.length >= 7 ? addMonths(`${from}-01`.slice(0, 10), count) : undefined;
  return isDay ? back(from, count, found.unit ?? '', grammar) : undefined;
}
