/** Why a text is no date, to the editor who wrote it, and what to write instead. */
import { daysInMonth } from './calendar-day.ts';
import { monthNames } from './english-names.ts';
import { findEdtf, longestDate } from './read-edtf.ts';
import { suggestEdtf } from './suggest-edtf.ts';

export interface Refusal {
  readonly code: 'date/invalid' | 'date/impossible' | 'date/reversed';
  readonly message: string;
  readonly help: string;
}

const anyDate =
  'Write a year, a month or a day: "2017", "2017-10", "2017-10-09". "2017-10~" is about then, "2017-07-07/2017-07-08" a span, "2015/.." since then.';

/**
 * The refusal of a text that `findEdtf` does not read.
 *
 * @example
 * explainRefusal('2017-02-30')
 * // => { code: 'date/impossible', message: '"2017-02-30" is not a day: February 2017 has 28 days.', help: ... }
 */
export function explainRefusal(written: string): Refusal {
  if (written.length > longestDate) {
    return invalid(`"${written.slice(0, longestDate).toWellFormed()}…" is too long to be a date.`, anyDate);
  }
  return findOtherFault(written) ?? invalid(`"${written}" is not a date in EDTF.`, instead(suggestEdtf(written)));
}

/**
 * The EDTF for a text that is a date in every way but its form, so that it can be put in its place unseen; undefined
 * where more than the form is at fault, or where it can be read in two ways.
 *
 * @example
 * findEdtfFor('9 October 2017') // => '2017-10-09'
 * findEdtfFor('09/10/2017')     // => undefined
 * findEdtfFor('2017-10-09')     // => undefined, it is in EDTF
 */
export function findEdtfFor(written: string): string | undefined {
  if (written.length > longestDate || findEdtf(written) || findOtherFault(written)) return undefined;
  return suggestEdtf(written);
}

/** What is wrong beyond the form. */
function findOtherFault(written: string): Refusal | undefined {
  return findImpossibleDay(written) ?? findReversed(written) ?? findUnsupported(written) ?? findAmbiguous(written);
}

function invalid(message: string, help: string): Refusal {
  return { code: 'date/invalid', message, help };
}

function instead(suggestion: string | undefined): string {
  return suggestion === undefined ? anyDate : `Write "${suggestion}".`;
}

/** Looks like a date, at either end of an interval, but the calendar has no such month or day. */
function findImpossibleDay(written: string): Refusal | undefined {
  for (const part of written.split('/')) {
    const [, year, month = '', day = 'XX'] = /^(\d{4})-(\d{2})(?:-(\d{2}|XX))?[?~%]?$/.exec(part) ?? [];
    if (year === undefined || year === '0000' || (isSeason(month) && day === 'XX')) continue;
    if (!isMonth(month)) {
      return impossible(`"${part}" is not a month: months run from 01 to 12.`, insteadOfMonth(year, month, day));
    }
    if (day === '00') {
      return impossible(
        `"${part}" is not a day: days are counted from 01.`,
        `If the day is not known, write "${year}-${month}".`,
      );
    }
    const days = daysInMonth(Number(year), Number(month));
    if (Number(day) > days) {
      return impossible(
        `"${part}" is not a day: ${monthNames[Number(month) - 1] ?? ''} ${year} has ${String(days)} days.`,
        `Check the day against the source. If it is not known, write "${year}-${month}".`,
      );
    }
  }
  return undefined;
}

function impossible(message: string, help: string): Refusal {
  return { code: 'date/impossible', message, help };
}

function isMonth(digits: string): boolean {
  return digits >= '01' && digits <= '12';
}

function isSeason(digits: string): boolean {
  return digits >= '21' && digits <= '24';
}

/** `2017-13-01` may have day and month swapped, and `2017-18` may be two years. */
function insteadOfMonth(year: string, month: string, day: string): string {
  const swapped = findEdtf(`${year}-${day}-${month}`)?.edtf;
  if (day !== 'XX' && swapped !== undefined) return `If the day and the month are swapped, write "${swapped}".`;
  const nextYear = `${year.slice(0, 2)}${month}`;
  const years = findEdtf(`${year}/${nextYear}`)?.edtf;
  if (day === 'XX' && years !== undefined) return `For the years from ${year} to ${nextYear}, write "${years}".`;
  return `If the month is not known, write "${year}".`;
}

function findReversed(written: string): Refusal | undefined {
  const [start = '', end = '', ...more] = written.split('/');
  const first = findEdtf(start)?.first;
  const last = findEdtf(end)?.last;
  if (more.length > 0 || first === undefined || last === undefined || last >= first) return undefined;
  const swapped = findEdtf(`${end}/${start}`)?.edtf;
  return {
    code: 'date/reversed',
    message: `"${written}" ends before it starts.`,
    help: swapped === undefined ? 'Write the earlier date first.' : `Write the earlier date first: "${swapped}".`,
  };
}

/** EDTF, or nearly, that On Record does not read. */
function findUnsupported(written: string): Refusal | undefined {
  if (/\dT\d|\d{1,2}:\d{2}/.test(written)) {
    const day = written.split('/').map((part) => part.replace(/[T ]+\d{1,2}:?\d{2}.*$/, ''));
    const help = findEdtf([...new Set(day)].join('/'))?.edtf;
    return invalid(`"${written}" has a time of day; dates here are calendar days.`, instead(help));
  }
  if (/^(XXXX(-(XX|\d\d))*|(\.\.)?\/(\.\.)?|\.\.)[?~%]?$/.test(written)) {
    return invalid(
      `"${written}" does not say when.`,
      'Leave the date out, or write what is known of it, such as "../2017" for 2017 or earlier.',
    );
  }
  if (/^(-\d|Y-?\d|0000|000X|00XX)/.test(written) || /\/(-\d|Y-?\d|0000)/.test(written)) {
    return invalid(
      `"${written}" is outside the years from 0001 to 9999.`,
      'Leave the date out, and say in the text when it was.',
    );
  }
  const digits = /^(\d{2,3})[?~%]?$/.exec(written)?.[1];
  if (digits !== undefined) {
    const [first, last] = [digits.padEnd(4, '0'), digits.padEnd(4, '9')];
    const help = `Write the year with four digits, or "${digits.padEnd(4, 'X')}" for the years from ${first} to ${last}.`;
    return invalid(`"${written}" is not a year.`, help);
  }
  const bare = findEdtf(written.replace(/(?<=[^?~%])[?~%]$/, ''));
  if (bare && bare.edtf !== written && bare.form === 'date') {
    const message = `"${written}" is marked "${written.slice(bare.edtf.length)}", which EDTF has only for years, months and days.`;
    return invalid(message, `Write "${bare.edtf}", and say in the text how sure it is.`);
  }
  if (/^[[{].*[\]}]$/.test(written)) {
    return invalid(
      `"${written}" is a set of dates; one date is needed.`,
      'Write the span they lie in, such as "2017-07-07/2017-07-08".',
    );
  }
  return undefined;
}

/** Never guesses which of two numbers is the day, or whether a year or a month follows. */
function findAmbiguous(written: string): Refusal | undefined {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/.exec(written) ?? [];
  const dayFirst = findEdtf(`${year}-${pad(Number(b))}-${pad(Number(a))}`)?.edtf;
  const monthFirst = findEdtf(`${year}-${pad(Number(a))}-${pad(Number(b))}`)?.edtf;
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    return invalid(
      `"${written}" is ambiguous: either number can be the month.`,
      `Write "${dayFirst}" or "${monthFirst}", whichever the source means.`,
    );
  }

  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(written)) {
    return invalid(
      `"${written}" is ambiguous: any of its numbers can be the year.`,
      'Write the year with four digits, then the month, then the day, such as "2017-10-09".',
    );
  }

  const [, start = '', next = ''] = /^(\d{4})[/–—](\d{2})$/.exec(written) ?? [];
  const month = findEdtf(`${start}-${next}`)?.edtf;
  const years = findEdtf(`${start}/${start.slice(0, 2)}${next}`)?.edtf;
  if (month !== undefined && years !== undefined && Number(next) <= 12 && years !== `${start}/${start}`) {
    return invalid(
      `"${written}" is ambiguous: a month or a second year.`,
      `Write "${month}" for the month, or "${years}" for the years.`,
    );
  }
  return undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
