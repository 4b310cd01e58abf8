import { dayNumber } from '../calendar-day.ts';
import { findEdtf } from '../read-edtf.ts';
import { monthsNamed, weekdaysNamed } from './month-names.ts';
import {
  about,
  article,
  closeCirca,
  decadeAfter,
  decadeBefore,
  of,
  ordinal,
  seasonNames,
  yearWord,
} from './vocabulary.ts';

/**
 * All that one date can mean, in the notation of EDTF, with nothing of the text left over. A day that no calendar has is
 * among them: its other reading is no better for it.
 *
 * @param text as `readWritten` prepares it
 *
 * @example
 * readDate('9 october 2017') // => ['2017-10-09']
 * readDate('09/10/2017')     // => ['2017-10-09', '2017-09-10']
 * readDate('spring 2017')    // => [], it is in March or, south of the equator, in September
 */
export function readDate(text: string): readonly string[] {
  const doubt = doubtOf(text);
  if (!doubt) return [];
  const plain = readPlain(doubt.of);
  if (doubt.mark === '') return plain;
  return plain.filter((edtf) => mayBeMarked.test(edtf)).map((edtf) => edtf + doubt.mark);
}

/** Level 1 has marks on years, months and days alone, and one for the whole of each. */
const mayBeMarked = /^\d{4}(?:-(?:0\d|1\d)(?:-\d\d)?)?$/;

/** Whether a date begins with a word that, before two dates, could belong to both: "about", "c."; a sign does not. */
export function beginsWithAbout(text: string): boolean {
  return aboutBefore.test(text) || (text.startsWith('c') && circaBefore.test(text));
}

const aboutBefore = new RegExp(`^(?:${about}|probably|possibly) `, 'u');
const circaBefore = new RegExp(`^${closeCirca}`, 'u');

/** Words and signs before a date, each with the mark that says the same. A sign before a year alone is about all of it. */
const before: readonly (readonly [RegExp, string])[] = [
  [/^(?:probably|possibly) |^\?(?=\d{4}$)/, '?'],
  [/^%(?=\d{4}$)/, '%'],
  [circaBefore, '~'],
  [aboutBefore, '~'],
];
const after: readonly (readonly [RegExp, string])[] = [
  [/ ?\(circa\)$/, '~'],
  [/ ?\((?:\?|uncertain)\)$/, '?'],
];

/**
 * A date without its signs and words of doubt, and the EDTF mark that says the same. Undefined if a sign is doubled, or if
 * it stands before one part of the date only (`~2017-10` is about the year).
 */
function doubtOf(text: string): { readonly of: string; readonly mark: string } | undefined {
  if (/^~\d+[-/.]/.test(text)) return undefined;
  let rest = text;
  let signs = '';
  for (const patterns of [before, after]) {
    const found = patterns.find(([pattern]) => pattern.test(rest));
    if (!found) continue;
    rest = rest.replace(found[0], '');
    signs += found[1];
  }
  const last = /(?<=[\p{L}\p{N}.]) ?([?~%]{1,2})$/u.exec(rest);
  signs += last?.[1] ?? '';
  rest = rest.slice(0, last?.index);
  if (/[?~%≈]/.test(rest) || /\?.*\?|~.*~|%.|.%/.test(signs)) return undefined;
  return { of: rest, mark: signs.length > 1 ? '%' : signs };
}

/** Without doubt; with the day of the week, if that is the day's. */
function readPlain(text: string): readonly string[] {
  const [, name = '', rest = ''] = weekdayBefore.exec(text) ?? [];
  const weekdays = rest === '' ? [] : weekdaysNamed(name);
  const ofWeekday = readForms(rest).filter(
    (edtf) => findEdtf(edtf)?.precision === 'day' && weekdays.includes(weekdayOf(edtf)),
  );
  return [...new Set([...readForms(text), ...ofWeekday])];
}

const weekdayBefore = new RegExp(String.raw`^(?:${article})?(\p{L}[\p{L}\p{M}.-]*(?: \p{L}+)?),? (.+)$`, 'u');

/** The day of the week of a day, from 1, Monday, to 7. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

const name = String.raw`(\p{L}[\p{L}\p{M}.'’׳/ ]*?)`;
const lead = `(?:${article})?`;
const day = String.raw`(\d{1,2})${ordinal}?`;
const year = String.raw`(\d{4})${yearWord}?`;
const gap = String.raw`(?:,? |\. ?)`;

/** A way to write a date, and what its parts can mean. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (...parts: readonly string[]) => readonly (string | undefined)[];
}

const forms: readonly Form[] = [
  { pattern: /^(?:in |en |im |im jahr |el |el año |l'an )?(\d{4})$/, read: (y = '') => [dateOf(y)] },
  { pattern: new RegExp(`^(\\d{4})(?:${yearWord}|年|년)$`, 'u'), read: (y = '') => [dateOf(y)] },
  // Year first: one order in every language.
  { pattern: /^(\d{4})([-/. –])(\d{1,2})\2(\d{1,2})$/, read: (y = '', _, m, d) => [dateOf(y, m, d)] },
  { pattern: /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.$/, read: (y = '', m, d) => [dateOf(y, m, d)] },
  { pattern: /^(1[5-9]\d\d|20\d\d)(\d\d)(\d\d)$/, read: (y = '', m, d) => [dateOf(y, m, d)] },
  { pattern: /^(\d{4})[-/. ](\d{1,2})$/, read: (y = '', m = '') => [dateOf(y, m)] },
  { pattern: /^(\d{4})年 ?(\d{1,2})月(?: ?(\d{1,2})[日号號])?$/, read: (y = '', m, d) => [dateOf(y, m, d)] },
  { pattern: /^(\d{4})년 ?(\d{1,2})월(?: ?(\d{1,2})일)?$/, read: (y = '', m, d) => [dateOf(y, m, d)] },
  // Year last: which of two numbers is the month, the text does not say.
  { pattern: /^(\d{1,2})([-/.])(\d{4})$/, read: (m, _, y = '') => [dateOf(y, m)] },
  {
    pattern: new RegExp(String.raw`^(\d{1,2})([-/. ]|\. )(\d{1,2})\2(\d{4})${yearWord}?$`, 'u'),
    read: (a, _, b, y = '') => [dateOf(y, b, a), dateOf(y, a, b)],
  },
  {
    pattern: /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? (?:năm )?(\d{4})$/,
    read: (d, m, y = '') => [dateOf(y, m, d)],
  },
  // With the month's name.
  {
    pattern: new RegExp(`^${lead}${day} ?${of}?${lead}${name}(?:${gap}| ?${of})${of}?${year}$`, 'u'),
    read: (d, m, y = '') => monthsOf(m).map((month) => dateOf(y, month, d)),
  },
  {
    pattern: new RegExp(`^${lead}${name} ${day}${gap}${year}$`, 'u'),
    read: (m, d, y = '') => monthsOf(m).map((month) => dateOf(y, month, d)),
  },
  {
    pattern: new RegExp(`^${lead}${name}(?:${gap}| ${of})${year}$`, 'u'),
    read: (m, y = '') => monthsOf(m).map((month) => dateOf(y, month)),
  },
  {
    pattern: new RegExp(String.raw`^(\d{4})[.,]? ${name}(?: ${day})?$`, 'u'),
    read: (y = '', m, d) => monthsOf(m).map((month) => dateOf(y, month, d)),
  },
  {
    pattern: /^(\d{1,2})([-/.])(\p{L}+)\2(\d{4})$/u,
    read: (d, _, m, y = '') => monthsOf(m).map((month) => dateOf(y, month, d)),
  },
  {
    pattern: /^(\p{L}+)([-/.])(\d{1,2})\2(\d{4})$/u,
    read: (m, _, d, y = '') => monthsOf(m).map((month) => dateOf(y, month, d)),
  },
  {
    pattern: /^(\d{4})([-/.])(\p{L}+)\2(\d{1,2})$/u,
    read: (y = '', _, m, d) => monthsOf(m).map((month) => dateOf(y, month, d)),
  },
  { pattern: /^(\p{L}+)[-/.](\d{4})$/u, read: (m, y = '') => monthsOf(m).map((month) => dateOf(y, month)) },
  // "The 1900s" can be a century; a decade that opens one is for the editor to spell out.
  { pattern: /^(?:the )?(\d\d[1-9])0'?s$/, read: (decade = '') => [`${decade}X`] },
  { pattern: new RegExp(`^${decadeBefore} (\\d\\d[1-9])0$`, 'u'), read: (decade = '') => [`${decade}X`] },
  { pattern: new RegExp(`^${lead}(\\d\\d[1-9])0${decadeAfter}$`, 'u'), read: (decade = '') => [`${decade}X`] },
  {
    pattern: new RegExp(String.raw`^${lead}(\p{L}+)(?: of| de| del)? (\d{4})(?: ?[-–/] ?(\d{2}|\d{4}))?$`, 'u'),
    read: (season = '', y = '', next) => [seasonOf(season, y, next)],
  },
];

function readForms(text: string): readonly string[] {
  const edtf = findEdtf(text.toUpperCase());
  const read = forms.flatMap(({ pattern, read }) => {
    const [found, ...parts] = pattern.exec(text) ?? [];
    return found === undefined ? [] : read(...parts);
  });
  return [...new Set([edtf?.form === 'date' ? edtf.edtf : undefined, ...read])].filter((one) => one !== undefined);
}

/** The months a name can mean. Arabic papers write two names of one month, "تشرين الأول/أكتوبر"; Hebrew "in" is a letter. */
export function monthsOf(name = ''): readonly string[] {
  const [months = [], ...others] = name
    .split('/')
    .map((one) => one.trim().replace(/^[bd]['’]/, ''))
    .map((one) => [...monthsNamed(one), ...(one.startsWith('ב') ? monthsNamed(one.slice(1)) : [])]);
  return months.filter((month) => others.every((other) => other.includes(month))).map(String);
}

/** Undefined where the numbers are no month and no day of any month. */
function dateOf(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const ofMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return ofMonth;
  return Number(day) < 1 || Number(day) > 31 ? undefined : `${ofMonth}-${day.padStart(2, '0')}`;
}

/**
 * Only a winter of two years is told: "winter 2016–17" is one of the northern hemisphere. "Spring 2017" is in March or in
 * September, and EDTF's season is read as the northern one.
 */
function seasonOf(name: string, year: string, next: string | undefined): string | undefined {
  if (seasonNames[name] !== 24 || next === undefined) return undefined;
  return String(Number(year) + 1)
    .padStart(4, '0')
    .endsWith(next)
    ? `${year}-24`
    : undefined;
}
