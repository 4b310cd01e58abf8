/** What is wrong with a date in words or in another notation that has no reading, or one that is no date here. */
import { monthNames, weekdayNames } from './english-names.ts';
import { daysInMonth } from './calendar-day.ts';
import type { Explanation } from './explain-level-2.ts';
import { findEdtf, type Edtf } from './read-edtf.ts';
import { weekdaysNamed } from './written/month-names.ts';
import { weekdayOf } from './written/read-date.ts';
import { readWritten } from './written/read-written.ts';
import { seasonNames } from './written/vocabulary.ts';

/** Undefined where nothing more can be said than that it is no date. */
export function explainWords(written: string): Explanation | undefined {
  const readings = readWritten(written);
  if (readings.length > 1) return explainReadings(written, readings);
  const [only] = readings;
  if (only !== undefined) return explainNoDate(written, only);
  return (
    explainMixed(written) ??
    explainSeason(written) ??
    explainPartOf(written) ??
    explainBetween(written) ??
    explainWeekday(written) ??
    explainNoYear(written)
  );
}

function explainReadings(written: string, readings: readonly string[]): Explanation {
  const list = readings.slice(0, 3).map((reading) => `"${reading}"`);
  return {
    message: `"${written}" is ambiguous.`,
    help: `Write ${list.slice(0, -1).join(', ')} or ${list.at(-1) ?? ''}, whichever the source means.`,
  };
}

/** A day that is in no calendar, or an interval between decades. */
function explainNoDate(written: string, reading: string): Explanation | undefined {
  if (findEdtf(reading)) return undefined;
  const [, year = '', month = '', day = ''] = /(\d{4})-(\d\d)-(\d\d)/.exec(reading) ?? [];
  const days = day === '' ? 31 : daysInMonth(Number(year), Number(month));
  if (Number(day) > days) {
    return {
      message: `"${written}" is no day: ${monthNames[Number(month) - 1] ?? ''} ${year} has ${String(days)} days.`,
      help: `Check the day against the source. If it is not known, write "${year}-${month}".`,
      isImpossible: true,
    };
  }
  const [start = '', end = ''] = reading.split('/');
  const span = `${atUnit(findEdtf(start), 'first')}/${atUnit(findEdtf(end), 'last')}`;
  if (!findEdtf(span)) return undefined;
  return {
    message: `"${written}" runs between years that are open; a span here runs between years, months and days.`,
    help: `If it reaches from the first of these years to the last, write "${span}".`,
  };
}

function atUnit(date: Edtf | undefined, bound: 'first' | 'last'): string {
  const day = date?.[bound] ?? '';
  switch (date?.precision) {
    case 'year':
    case 'decade':
    case 'century':
      return day.slice(0, 4);
    case 'month':
      return day.slice(0, 7);
    default:
      return day;
  }
}

/** `2016-11/12`: ISO 8601's short form of two months, or a day whose separators are not the same. */
function explainMixed(written: string): Explanation | undefined {
  const [, year = '', first, a = '', second, b = ''] = /^(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})$/.exec(written) ?? [];
  if (first === second) return undefined;
  const [month, next] = [a.padStart(2, '0'), b.padStart(2, '0')];
  const readings = [`${year}-${month}/${year}-${next}`, `${year}-${month}-${next}`].filter((one) => findEdtf(one));
  return {
    message: `"${written}" has two separators, of a day or of a span.`,
    help: `Write ${[...readings.map((one) => `"${one}"`), 'what the source means with hyphens in a date and one slash in a span'].join(' or ')}.`,
  };
}

/** "Mid-October", "early 2017": no sign of EDTF says so, and none of those it has is meant. */
function explainPartOf(written: string): Explanation | undefined {
  const [, part = '', rest = ''] = partOf.exec(written.trim()) ?? [];
  const [whole, ...others] = part === '' ? [] : readWritten(rest);
  if (whole === undefined || others.length > 0 || !findEdtf(whole)) return undefined;
  return {
    message: `"${written}" is a part of a month or a year that EDTF has no sign for.`,
    help: `Write "${whole}", which is all that it can mean; an event says with \`within: true\` that it lies somewhere in it.`,
  };
}

const partOf =
  /^(?:the |in )?(early|mid|late|(?:beginning|middle|end) of|début|mi|fin|anfang|mitte|ende|principios de|mediados de|finales de|inizio|metà|fine|início de|meados de|final de)[ -](?:in )?(.+)$/iu;

/** "Spring 2017" is March to May, or September to November south of the equator; a winter lies in two years there or here. */
function explainSeason(written: string): Explanation | undefined {
  const [, name = '', year = ''] =
    /^(?:the |in |der |l'|l’)?(\p{L}+)(?: of| de)? (\d{4})$/iu.exec(written.trim()) ?? [];
  const season = seasonNames[name.toLowerCase()];
  if (season === undefined) return undefined;
  const [before, after] = [-1, 1].map((by) => String(Number(year) + by).padStart(4, '0'));
  if (season === 24) {
    return {
      message: `"${written}" can be either end of ${year}, or its middle south of the equator.`,
      help: `Write "${before ?? ''}-24" for the winter that ended in ${year}, "${year}-24" for the one that began in it, or the months, as in "${year}-06/${year}-08".`,
    };
  }
  const southern = {
    21: [`${year}-09/${year}-11`],
    22: [`${before ?? ''}-12/${year}-02`, `${year}-12/${after ?? ''}-02`],
    23: [`${year}-03/${year}-05`],
  }[season];
  return {
    message: `"${written}" is not the same months north and south of the equator.`,
    help: `Write "${year}-${String(season)}" for the northern season, or the months of the southern one, ${(southern ?? []).map((months) => `"${months}"`).join(' or ')}.`,
  };
}

function explainBetween(written: string): Explanation | undefined {
  const [, start = '', end = ''] = /^between (.+) and (.+)$/i.exec(written.trim()) ?? [];
  const [span, ...others] = start === '' ? [] : readWritten(`${start} – ${end}`);
  if (span === undefined || others.length > 0 || !findEdtf(span)) return undefined;
  return {
    message: `"${written}" says that something lies between two dates, not that it filled the time.`,
    help: `Write "${span}"; an event says with \`within: true\` that it lies somewhere in it.`,
  };
}

function explainWeekday(written: string): Explanation | undefined {
  const [, name = '', rest = ''] = /^\P{L}*(\p{L}[\p{L}\p{M}-]*),? (?:den |the )?(.+)$/u.exec(written.trim()) ?? [];
  const [day, ...others] = weekdaysNamed(name).length > 0 ? readWritten(rest) : [];
  if (day === undefined || others.length > 0 || findEdtf(day)?.precision !== 'day') return undefined;
  return {
    message: `"${written}" names a day of the week that it was not: ${day} was a ${weekdayNames[weekdayOf(day.slice(0, 10)) - 1] ?? ''}.`,
    help: `Check the day against the source. If only the day of the week is wrong, write "${day}".`,
  };
}

/** Some year gives it a reading. Seven in a row have every day of the week, and a leap day. */
function explainNoYear(written: string): Explanation | undefined {
  if (/\d{4}/.test(written)) return undefined;
  const years = ['2000', '2001', '2002', '2003', '2004', '2005', '2006'];
  if (!years.some((year) => readWritten(`${written} ${year}`).length > 0)) return undefined;
  return {
    message: `"${written}" has no year.`,
    help: 'Write the date with its year, as in "2017-10-09"; the article it comes from tells which.',
  };
}
