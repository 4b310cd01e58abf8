import { dayNumber } from '../calendar-day.ts';
import { findEdtf } from '../read-edtf.ts';
import { beginsWithAbout, monthsOf, readDate } from './read-date.ts';
import { from, ordinal, since, to, until } from './vocabulary.ts';

/**
 * All that a date in words or in another notation can mean, in the notation of EDTF: of one date and of an interval, with
 * nothing of the text left over, and nothing added. Some are not of level 1 (an interval between seasons), and some days do
 * not exist; they are readings all the same, for whoever asks whether there is only one.
 *
 * @example
 * readWritten('1–5 May 2017')  // => ['2017-05-01/2017-05-05']
 * readWritten('1998/03')       // => ['1998-03', '1998/2003']
 * readWritten('2016-11/12')    // => [], a span in short or a day
 * readWritten('around Easter') // => []
 */
export function readWritten(written: string): readonly string[] {
  const text = prepared(written);
  return [
    ...new Set([...readDate(text), ...readYears(text), ...readOpen(text), ...readShort(text), ...readSpans(text)]),
  ];
}

/**
 * Lower case, single spaces, one dash for all long ones. Arabic digits count beside Arabic words only: alone they may be
 * a date of another calendar.
 */
function prepared(written: string): string {
  const text = written
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012-\u2015\u2212]/g, '–')
    .replace(/\u301C/g, '~')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ');
  if (!/[\u0620-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * "1939–45" and "2017-8": the second year is the next that ends so, of this century or early in the next. Of two years in a
 * row, as in "2016/17", one can be meant that lies in both, as a season's or a budget's; July to June stands for these.
 */
function readYears(text: string): readonly string[] {
  const [, year = '', sign, ending] = /^(\d{4})([-/–])(\d{1,2})$/.exec(text) ?? [];
  if (ending === undefined) return [];
  // Level 2 counts hemispheres' seasons, quarters and halves from 25 to 41.
  if (sign === '-' && ending >= '25' && ending <= '41') return [];
  const unit = 10 ** ending.length;
  const same = Number(year) - (Number(year) % unit) + Number(ending);
  const next = same > Number(year) ? same : same + unit;
  if (ending.length === 1 && same <= Number(year)) return [];
  const last = String(next).padStart(4, '0');
  if (next - Number(year) > 49) return [];
  return next === Number(year) + 1 ? [`${year}/${last}`, `${year}-07/${last}-06`] : [`${year}/${last}`];
}

const sinceBefore = new RegExp(`^(?:${since}) (.+)$`, 'u');
const untilBefore = new RegExp(`^(?:${until}) (.+)$`, 'u');

function readOpen(text: string): readonly string[] {
  const start =
    sinceBefore.exec(text)?.[1] ?? /^(.+?)(?: [-–]| ?–| ?[-–]+ ?(?:now|today|present)| onwards?)$/.exec(text)?.[1];
  const end = untilBefore.exec(text)?.[1];
  return [
    ...(start === undefined ? [] : readDate(start)).map((date) => `${date}/..`),
    ...(end === undefined ? [] : readDate(end)).map((date) => `../${date}`),
  ];
}

const monthThenDays = new RegExp(
  String.raw`^(\p{L}+\.?) (\d{1,2})${ordinal}? ?[-–] ?(\d{1,2})${ordinal}?,? (\d{4})$`,
  'u',
);

/** The end leaves out what the start says: "May 5–8, 2017", `2017-07-07/08` (ISO 8601), "2017年7月7日〜8日". */
function readShort(text: string): readonly string[] {
  const [, name, first = '', last = '', year = ''] = monthThenDays.exec(text) ?? [];
  const inWords = monthsOf(name).map((month) => [`${year}-${month.padStart(2, '0')}`, first, last]);
  const [, iso, ...days] = /^(\d{4}-\d\d)-(\d\d)\/(\d\d)$/.exec(text) ?? [];
  const [, y, m = '', ...inSigns] = /^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日? ?[-–~] ?(\d{1,2})日$/.exec(text) ?? [];
  const spans = [
    ...inWords,
    ...(iso === undefined ? [] : [[iso, ...days]]),
    ...(y === undefined ? [] : [[`${y}-${m.padStart(2, '0')}`, ...inSigns]]),
  ];
  return spans.flatMap(([month = '', start = '', end = '']) =>
    spanOf(`${month}-${start.padStart(2, '0')}`, `${month}-${end.padStart(2, '0')}`),
  );
}

const joint = new RegExp(
  String.raw` ?(?<sign>\.\.|--|[-–/]) ?| (?<to>${to}) | (?<and>and|et|und|y|e|en|och|og|i|и) `,
  'gu',
);
const opener = new RegExp(`^(?:${from}) `, 'u');

/** Two dates in one; the start may leave out what the end says, as in "28 June – 3 July 2017". */
function readSpans(text: string): readonly string[] {
  return [...text.matchAll(joint)].flatMap((match) => {
    const { sign, to, and } = match.groups ?? {};
    const written = text.slice(0, match.index);
    const start = to === undefined ? written : written.replace(opener, '');
    // "2015-10/2016" has two signs: a hyphen joins dates with slashes only where both have them.
    if (beginsWithAbout(start) || (match[0] === '-' && text.includes('/') && !start.includes('/'))) return [];
    return readDate(text.slice(match.index + match[0].length)).flatMap((end) => {
      // A slash between two days can be "or", and in short forms anything; it joins whole dates only.
      const completed = sign === '/' ? [] : completedBy(start, end);
      const starts = [...readDate(start), ...(start === written ? [] : readDate(written)), ...completed];
      return starts.filter((date) => and === undefined || isNextDay(date, end)).flatMap((date) => spanOf(date, end));
    });
  });
}

const dayAlone = new RegExp(String.raw`^(?:the |le |el |il |den )?(\d{1,2})${ordinal}?$`, 'u');
const dayOfMonth = new RegExp(String.raw`^(\d{1,2})(?: ?${ordinal})? (?:de |of )?(\p{L}[\p{L}\p{M}. ]*)$`, 'u');
const monthAndDay = new RegExp(String.raw`^(\p{L}[\p{L}\p{M}. ]*) (\d{1,2})${ordinal}?$`, 'u');

/** A day or a month, with what it lacks from the end of the interval. */
function completedBy(start: string, end: string): readonly string[] {
  const [, year = '', month, day] = /^(\d{4})-(0\d|1[0-2])(?:-(\d\d))?$/.exec(end) ?? [];
  if (month === undefined) return [];
  if (day === undefined) return monthsOf(start).map((first) => `${year}-${first.padStart(2, '0')}`);
  const [, alone] = dayAlone.exec(start) ?? [];
  if (alone !== undefined) return [`${year}-${month}-${alone.padStart(2, '0')}`];
  const [, first, name] = dayOfMonth.exec(start) ?? [];
  const [, otherName, otherFirst] = monthAndDay.exec(start) ?? [];
  return monthsOf(name ?? otherName).map(
    (of) => `${year}-${of.padStart(2, '0')}-${(first ?? otherFirst ?? '').padStart(2, '0')}`,
  );
}

/** None where it would end before it starts: that is no reading, but a sign that another one is meant. */
function spanOf(start: string, end: string): readonly string[] {
  const first = findEdtf(start)?.first;
  const last = findEdtf(end)?.last;
  return first !== undefined && last !== undefined && first > last ? [] : [`${start}/${end}`];
}

function isNextDay(start: string, end: string): boolean {
  const [first, last] = [findEdtf(start), findEdtf(end)];
  if (first?.precision !== 'day' || last?.precision !== 'day') return false;
  return dayNumber(last.edtf.slice(0, 10)) === dayNumber(first.edtf.slice(0, 10)) + 1;
}
