/** Why a text is no date, to the editor who wrote it, and what to write instead. */
import { daysInMonth } from './calendar-day.ts';
import { monthNames } from './english-names.ts';
import { explainUnread } from './explain-level-2.ts';
import { explainWords } from './explain-words.ts';
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
  const suggestion = suggestEdtf(written);
  return (
    findOtherFault(written) ??
    invalid(`"${written}" is not a date in EDTF.`, suggestion === undefined ? anyDate : `Write "${suggestion}".`)
  );
}

/**
 * The EDTF for a text that is a date in the wrong form. A command may replace the text without asking. Undefined if more
 * than the form is wrong, or if the text can be read in two ways.
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
  const fault = findImpossibleDay(written) ?? findReversed(written);
  if (fault) return fault;
  const explanation = suggestEdtf(written) === undefined ? explainUnread(written) : undefined;
  if (explanation) return invalid(explanation.message, explanation.help);
  const ambiguous = findAmbiguous(written);
  if (ambiguous) return ambiguous;
  const inWords = explainWords(written);
  if (!inWords) return undefined;
  return inWords.isImpossible === true
    ? impossible(inWords.message, inWords.help)
    : invalid(inWords.message, inWords.help);
}

function invalid(message: string, help: string): Refusal {
  return { code: 'date/invalid', message, help };
}

/** Looks like a date, at either end of an interval, but the calendar has no such month or day. */
function findImpossibleDay(written: string): Refusal | undefined {
  for (const part of written.split('/')) {
    const [, year, month = '', day = 'XX'] = /^(\d{4})-(\d{2})(?:-(\d{2}|XX))?[?~%]?$/.exec(part) ?? [];
    if (year === undefined || year === '0000' || (isSeason(month) && day === 'XX')) continue;
    // Beyond the seasons, level 2 has numbers for parts of a year.
    if (day === 'XX' && month >= '25' && month <= '41') continue;
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
