/** What the instrument says: templates of the page's dictionary, filled in. */
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { timeUnit } from '../../../views/browser/timeline-units.ts';
import { filled, formatNumber } from '../phrases.ts';
import { calendarDay } from './calendar.ts';
import type { Bin } from './columns.ts';
import type { Span } from './model.ts';
import { lengthOf, touches, wholeUnits, type Window } from './scale.ts';
import type { Axis, Tick } from './ticks.ts';

/** Words for a number of events, in the page's language. */
export function eventCount(words: InstrumentWords, number: number): string {
  const isOne = new Intl.PluralRules(words.language).select(number) === 'one';
  return filled(isOne ? words.oneEvent : words.events, { n: formatNumber(number, words.language) });
}

/** A stretch of time by its units: "2011 to 2020", "March to May 2031", "3 – 9 October 2031". */
export function timeTitle(words: InstrumentWords, { from, until }: Bin): string {
  const [start, next] = [calendarDay(from), calendarDay(until)];
  const end = calendarDay(until - 1);
  const [year, lastYear] = [yearText(start.year), yearText(end.year)];
  const isWholeMonths = start.day === 1 && next.day === 1;
  if (isWholeMonths && start.month === 1 && next.month === 1) {
    return year === lastYear ? year : filled(words.fromTo, { from: year, to: lastYear });
  }
  const [month, lastMonth] = [words.months[start.month - 1] ?? '', words.months[end.month - 1] ?? ''];
  if (isWholeMonths) {
    if (year !== lastYear) {
      const named = (name: string, of: string) => filled(words.month, { month: name, year: of });
      return filled(words.fromTo, { from: named(month, year), to: named(lastMonth, lastYear) });
    }
    if (month === lastMonth) return filled(words.month, { month, year });
    return filled(words.fromTo, { from: month, to: filled(words.month, { month: lastMonth, year }) });
  }
  const first = filled(start.day === 1 ? words.firstDay : words.day, { day: start.day, month, year });
  if (until - from === 1) return first;
  if (year === lastYear && month === lastMonth) {
    return filled(words.days, { first: start.day, day: end.day, month, year });
  }
  const last = filled(end.day === 1 ? words.firstDay : words.day, { day: end.day, month: lastMonth, year: lastYear });
  return filled(words.fromTo, { from: first, to: last });
}

/** A window by the years, months or days it shows something of. */
export function windowTitle(words: InstrumentWords, window: Window): string {
  return timeTitle(words, wholeUnits(window, timeUnit(lengthOf(window))));
}

/** Which time a window shows, and how many of the events: "2011 to 2020 · 12 of 40 events". */
export function statusLine(words: InstrumentWords, events: readonly Span[], window: Window): string {
  const shown = events.filter((event) => touches(event, window)).length;
  const counted =
    shown === events.length
      ? eventCount(words, shown)
      : filled(words.someOf, { n: formatNumber(shown, words.language), events: eventCount(words, events.length) });
  return `${windowTitle(words, window)}\u00A0· ${counted}`;
}

export function tickLabel(words: InstrumentWords, unit: Axis['unit'], { year, month, day }: Tick): string {
  if (unit === 'year') return yearText(year);
  return unit === 'month' ? (words.shortMonths[month - 1] ?? '') : String(day);
}

export function contextLabel(words: InstrumentWords, unit: Axis['unit'], { year, month }: Tick): string {
  if (unit === 'month') return yearText(year);
  return filled(words.month, { month: words.months[month - 1] ?? '', year: yearText(year) });
}

/** Astronomical years: the year before 1 is 0, the one before it −1. */
function yearText(year: number): string {
  return year < 0 ? `−${-year}` : String(year);
}
