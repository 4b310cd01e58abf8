import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/record/dates/edtf.ts';
import type { Refusal } from '../../../src/record/dates/explain-refusal.ts';
import { formatDate, formatDateShort } from '../../../src/words/format-date.ts';
import * as en from '../../../src/words/en/index.ts';
import { anyDate } from './support.ts';

function getRefusal(written: string): Refusal {
  const parsed = parseEdtf(written);
  if (parsed.ok) throw new Error(`"${written}" is a date`);
  const { code, message, help } = parsed;
  return { code, message, help };
}

test('reports a day the month does not have', () => {
  expect(getRefusal('2017-02-30')).toEqual({
    code: 'date/impossible',
    message: '"2017-02-30" is not a day: February 2017 has 28 days.',
    help: 'Check the day against the source. If it is not known, write "2017-02".',
  });
});

test('reports an interval that ends before it starts, and turns it round', () => {
  expect(getRefusal('2017-10/2017-09-30')).toEqual({
    code: 'date/reversed',
    message: '"2017-10/2017-09-30" ends before it starts.',
    help: 'Write the earlier date first: "2017-09-30/2017-10".',
  });
});

test('reports a date in words with its EDTF', () => {
  expect(getRefusal('9 October 2017')).toEqual({
    code: 'date/invalid',
    message: '"9 October 2017" is not a date in EDTF.',
    help: 'Write "2017-10-09".',
  });
});

test('does not guess which number is the day', () => {
  expect(getRefusal('09/10/2017')).toEqual({
    code: 'date/invalid',
    message: '"09/10/2017" is ambiguous: either number can be the month.',
    help: 'Write "2017-10-09" or "2017-09-10", whichever the source means.',
  });
  expect(getRefusal('9/10/17').message).toBe('"9/10/17" is ambiguous: any of its numbers can be the year.');
});

test('does not guess whether 12 is December or 2012', () => {
  expect(getRefusal('2011/12').help).toBe('Write "2011-12" for the month, or "2011/2012" for the years.');
});

test('explains what dates look like when there is nothing to suggest', () => {
  expect(getRefusal('yesterday')).toEqual({
    code: 'date/invalid',
    message: '"yesterday" is not a date in EDTF.',
    help: 'Write a year, a month or a day: "2017", "2017-10", "2017-10-09". "2017-10~" is about then, "2017-07-07/2017-07-08" a span, "2015/.." since then.',
  });
});

test('quotes only the beginning of a long text', () => {
  expect(getRefusal('x'.repeat(10_000)).message).toBe(`"${'x'.repeat(48)}…" is too long to be a date.`);
});

test.each([
  ['2017-02-29', '"2017-02-29" is not a day: February 2017 has 28 days.'],
  ['1900-02-29', '"1900-02-29" is not a day: February 1900 has 28 days.'],
  ['2017-04-31?', '"2017-04-31?" is not a day: April 2017 has 30 days.'],
  ['2017-10-00', '"2017-10-00" is not a day: days are counted from 01.'],
  ['2017-00', '"2017-00" is not a month: months run from 01 to 12.'],
  ['2017-13', '"2017-13" is not a month: months run from 01 to 12.'],
  ['2017-13-XX', '"2017-13-XX" is not a month: months run from 01 to 12.'],
  ['2017-02-30/..', '"2017-02-30" is not a day: February 2017 has 28 days.'],
  ['2017/2018-02-30', '"2018-02-30" is not a day: February 2018 has 28 days.'],
])('%s is impossible', (written, message) => {
  expect(getRefusal(written)).toMatchObject({ code: 'date/impossible', message });
});

test.each([
  ['2017-13-01', 'If the day and the month are swapped, write "2017-01-13".'],
  ['2017-18', 'For the years from 2017 to 2018, write "2017/2018".'],
  ['2017-13', 'If the month is not known, write "2017".'],
  ['2017-10-00', 'If the day is not known, write "2017-10".'],
])('%s may be meant otherwise', (written, help) => {
  expect(getRefusal(written).help).toBe(help);
});

test.each([
  ['2018/2017', '2017/2018'],
  ['2017-10-09/2017-10-08', '2017-10-08/2017-10-09'],
  ['2018~/2017?', '2017?/2018~'],
])('%s is reversed', (written, turned) => {
  expect(getRefusal(written)).toMatchObject({
    code: 'date/reversed',
    help: `Write the earlier date first: "${turned}".`,
  });
});

test.each([
  [
    '2017-10-09T10:00:00Z',
    '"2017-10-09T10:00:00Z" has a time of day; dates here are calendar days.',
    'Write "2017-10-09".',
  ],
  ['2017-10-09 10:30', '"2017-10-09 10:30" has a time of day; dates here are calendar days.', 'Write "2017-10-09".'],
  ['-0500', '"-0500" is outside the years from 0001 to 9999.', 'Leave the date out, and say in the text when it was.'],
  ['0000', '"0000" is outside the years from 0001 to 9999.', 'Leave the date out, and say in the text when it was.'],
  [
    'Y17000',
    '"Y17000" is outside the years from 0001 to 9999.',
    'Leave the date out, and say in the text when it was.',
  ],
  [
    'XXXX',
    '"XXXX" does not say when.',
    'Leave the date out, or write what is known of it, such as "../2017" for 2017 or earlier.',
  ],
  [
    '../..',
    '"../.." does not say when.',
    'Leave the date out, or write what is known of it, such as "../2017" for 2017 or earlier.',
  ],
  ['20', '"20" is not a year.', 'Write the year with four digits, or "20XX" for the years from 2000 to 2099.'],
  ['201', '"201" is not a year.', 'Write the year with four digits, or "201X" for the years from 2010 to 2019.'],
  [
    '201X~',
    '"201X~" is marked "~", which EDTF has only for years, months and days.',
    'Write "201X", and say in the text how sure it is.',
  ],
  [
    '2017-21?',
    '"2017-21?" is marked "?", which EDTF has only for years, months and days.',
    'Write "2017-21", and say in the text how sure it is.',
  ],
  [
    '[2017,2018]',
    '"[2017,2018]" is a set of dates; one date is needed.',
    'Write the span they lie in, such as "2017-07-07/2017-07-08".',
  ],
])('%s is EDTF, or nearly, but not read here', (written, message, help) => {
  expect(getRefusal(written)).toEqual({ code: 'date/invalid', message, help });
});

test.each([
  ['10/2017', '2017-10'],
  ['2017/10', '2017-10'],
  ['2017/10/09', '2017-10-09'],
  ['2017-10-9', '2017-10-09'],
  ['20171009', '2017-10-09'],
  ['25/10/2017', '2017-10-25'],
  ['09/09/2017', '2017-09-09'],
  [' 2017', '2017'],
  ['201x', '201X'],
  ['October 9th, 2017', '2017-10-09'],
  ['Sept. 2017', '2017-09'],
  ['winter 2017–18', '2017-24'],
  ['2010s', '201X'],
  ['circa 2017', '2017~'],
  ['c. October 2017', '2017-10~'],
  ['about 2017 (uncertain)', '2017%'],
  ['?2017', '2017?'],
  ['2017-07-07..2017-07-08', '2017-07-07/2017-07-08'],
  ['2017-07-07 – 2017-07-08', '2017-07-07/2017-07-08'],
  ['since 2015', '2015/..'],
  ['2015–', '2015/..'],
  ['2015 - present', '2015/..'],
  ['until 8 October 2017', '../2017-10-08'],
])('for %s suggests %s', (written, suggestion) => {
  expect(getRefusal(written)).toMatchObject({ code: 'date/invalid', help: `Write "${suggestion}".` });
});

test.each(['1900s', 'ju 2017', '8 July 2017 – 7 July 2017', '2017/2018/2019', '2015-', '1438 AH', 'Easter 2017'])(
  'for %s suggests nothing',
  (written) => {
    expect(getRefusal(written).help).toMatch(/^Write a year, a month or a day/);
  },
);

test.each([
  [
    '2016-11/12',
    '"2016-11/12" has two separators, of a day or of a span.',
    'Write "2016-11/2016-12" or "2016-11-12" or what the source means with hyphens in a date and one slash in a span.',
  ],
  [
    'winter 2017',
    '"winter 2017" can be either end of 2017, or its middle south of the equator.',
    'Write "2016-24" for the winter that ended in 2017, "2017-24" for the one that began in it, or the months, as in "2017-06/2017-08".',
  ],
  [
    'l’été 2017',
    '"l’été 2017" is not the same months north and south of the equator.',
    'Write "2017-22" for the northern season, or the months of the southern one, "2016-12/2017-02" or "2017-12/2018-02".',
  ],
  [
    'spring 2017',
    '"spring 2017" is not the same months north and south of the equator.',
    'Write "2017-21" for the northern season, or the months of the southern one, "2017-09/2017-11".',
  ],
  [
    'mid-October 2017',
    '"mid-October 2017" is a part of a month or a year that EDTF has no sign for.',
    'Write "2017-10", which is all that it can mean; an event says with `within: true` that it lies somewhere in it.',
  ],
  [
    'between 2015 and 11 October 2017',
    '"between 2015 and 11 October 2017" says that something lies between two dates, not that it filled the time.',
    'Write "2015/2017-10-11"; an event says with `within: true` that it lies somewhere in it.',
  ],
  [
    'Tuesday, 9 October 2017',
    '"Tuesday, 9 October 2017" names a day of the week that it was not: 2017-10-09 was a Monday.',
    'Check the day against the source. If only the day of the week is wrong, write "2017-10-09".',
  ],
  [
    'lundi 9 octobre',
    '"lundi 9 octobre" has no year.',
    'Write the date with its year, as in "2017-10-09"; the article it comes from tells which.',
  ],
  [
    '9 listopada 2017',
    '"9 listopada 2017" is ambiguous.',
    'Write "2017-10-09" or "2017-11-09", whichever the source means.',
  ],
  [
    'the 1990s to the 2010s',
    '"the 1990s to the 2010s" runs between years that are open; a span here runs between years, months and days.',
    'If it reaches from the first of these years to the last, write "1990/2019".',
  ],
  [
    '2001-30',
    '"2001-30" is a season of the southern hemisphere in level 2 of EDTF; no month has the number 30.',
    'For its months write "2001-12/2002-02"; two years are written in full, as in "1914/1918".',
  ],
  [
    '2001-33',
    '"2001-33" is a quarter of a year in level 2 of EDTF; no month has the number 33.',
    'For its months write "2001-01/2001-03"; two years are written in full, as in "1914/1918".',
  ],
  [
    '2017?-10',
    '"2017?-10" marks a part of a date, which only level 2 of EDTF can; level 1 marks all of it, at its end.',
    'Write "2017-10?" if all of it is so, and say in the text which part.',
  ],
  [
    '2017??',
    '"2017??" has more than one mark on a date.',
    'Write one: "2017?" is uncertain, "2017~" is about then, "2017%" is both.',
  ],
  [
    '2017-1X',
    '"2017-1X" leaves a figure open that only level 2 of EDTF can.',
    'Open are the last figures of a year, all of a month or all of a day: "201X", "20XX", "2017-XX", "2017-10-XX". Write what is known so, or as a span, such as "2017-10/2017-12".',
  ],
  [
    '1950S2',
    '"1950S2" says how many figures of a year are significant, which is level 2 of EDTF.',
    'Write the figures that are known and an X for each other one, as in "19XX" or "195X".',
  ],
  [
    '2017-W41',
    '"2017-W41" counts weeks or days of the year, which EDTF does not.',
    'Write the day, or the first and the last day of the week, as in "2017-10-09/2017-10-15".',
  ],
  ['Y2017', '"Y2017" has a letter before a year of four figures.', 'Write "2017".'],
])('%s is explained', (written, message, help) => {
  expect(getRefusal(written)).toEqual({ code: 'date/invalid', message, help });
});

test.each([
  ['31 April 2017', '"31 April 2017" is no day: April 2017 has 30 days.'],
  ['29/02/2017', '"29/02/2017" is no day: February 2017 has 28 days.'],
  ['20170931', '"20170931" is no day: September 2017 has 30 days.'],
])('%s is no day', (written, message) => {
  expect(getRefusal(written)).toMatchObject({ code: 'date/impossible', message });
});

test('suggests the EDTF of a date as readers see it', () => {
  // Not those shown as less than was written: open digits, an unknown end, an end's own mark, a year before 1000; nor a
  // season, which without its record may be the southern one.
  const faithful = anyDate.filter(
    ({ edtf, form }) =>
      !/X|\/$|^\/|\b0|-2[123]/.test(edtf.replaceAll(/-0/g, '-')) && (form === 'date' || !/[?~%]/.test(edtf)),
  );
  fc.assert(
    fc.property(faithful, (date) => {
      const [start, end] = date.edtf.split('/');
      const expected = start === end ? start : date.edtf;
      for (const text of [formatDate(date, en.dates), formatDateShort(date, en.dates)]) {
        const parsed = parseEdtf(text);
        expect(parsed.ok ? parsed.date.edtf : parsed.help).toBe(parsed.ok ? expected : `Write "${expected ?? ''}".`);
      }
    }),
  );
});
