import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysInMonth } from '../../../src/record/dates/calendar-day.ts';
import { parseEdtf } from '../../../src/record/dates/edtf.ts';
import { anyDate, anyWritten, boundsOf, getDate } from './support.ts';
import { runs } from '../../support/runs.ts';

test('reads a date whole', () => {
  expect(getDate('2017-10~')).toEqual({
    edtf: '2017-10~',
    first: '2017-10-01',
    last: '2017-10-31',
    precision: 'month',
    form: 'date',
    openStart: false,
    openEnd: false,
    uncertain: false,
    approximate: true,
  });
});

test.each([
  ['2017', '2017-01-01..2017-12-31', 'year'],
  ['2017-10', '2017-10-01..2017-10-31', 'month'],
  ['2017-10-09', '2017-10-09..2017-10-09', 'day'],
  ['2017-02', '2017-02-01..2017-02-28', 'month'],
  ['2016-02', '2016-02-01..2016-02-29', 'month'],
  ['2000-02-29', '2000-02-29..2000-02-29', 'day'],
  ['0001', '0001-01-01..0001-12-31', 'year'],
  ['0099-02', '0099-02-01..0099-02-28', 'month'],
  ['9999', '9999-01-01..9999-12-31', 'year'],
  ['201X', '2010-01-01..2019-12-31', 'decade'],
  ['20XX', '2000-01-01..2099-12-31', 'century'],
  ['2017-XX', '2017-01-01..2017-12-31', 'year'],
  ['2017-XX-XX', '2017-01-01..2017-12-31', 'year'],
  ['2017-02-XX', '2017-02-01..2017-02-28', 'month'],
  ['2017-21', '2017-03-01..2017-05-31', 'season'],
  ['2017-22', '2017-06-01..2017-08-31', 'season'],
  ['2017-23', '2017-09-01..2017-11-30', 'season'],
  ['2017-24', '2017-12-01..2018-02-28', 'season'],
  ['2015-24', '2015-12-01..2016-02-29', 'season'],
])('%s spans %s and is known to the %s', (written, bounds, precision) => {
  expect(boundsOf(written)).toBe(bounds);
  expect(getDate(written).precision).toBe(precision);
});

test.each([
  ['2017-07-07/2017-07-08', '2017-07-07..2017-07-08', 'day'],
  ['2017-07/2017-07-08', '2017-07-01..2017-07-08', 'month'],
  ['2017-07-08/2017-07', '2017-07-08..2017-07-31', 'month'],
  ['2017-12/2017', '2017-12-01..2017-12-31', 'year'],
  ['2012/2017-05-24', '2012-01-01..2017-05-24', 'year'],
  ['2017-10-09/2017-10-09', '2017-10-09..2017-10-09', 'day'],
  ['2015/..', '2015-01-01..', 'year'],
  ['2015/', '2015-01-01..', 'year'],
  ['../2017-10', '..2017-10-31', 'month'],
  ['/2017', '..2017-12-31', 'year'],
])('the interval %s spans %s, the coarser end being a %s', (written, bounds, precision) => {
  expect(boundsOf(written)).toBe(bounds);
  expect(getDate(written)).toMatchObject({ form: 'interval', precision });
});

test('says which end is open', () => {
  expect(getDate('2015/..')).toMatchObject({ openStart: false, openEnd: true });
  expect(getDate('2015/')).toMatchObject({ openStart: false, openEnd: true });
  expect(getDate('../2017')).toMatchObject({ openStart: true, openEnd: false });
  expect(getDate('2015/2017')).toMatchObject({ openStart: false, openEnd: false });
  expect('last' in getDate('2015/..')).toBe(false);
});

test.each([
  ['2017', false, false],
  ['2017?', true, false],
  ['2017-10~', false, true],
  ['2017-10-09%', true, true],
  ['2012~/2017', false, true],
  ['2012/2017-05?', true, false],
  ['2012~/2017?', true, true],
  ['2015~/..', false, true],
])('%s: uncertain %s, approximate %s', (written, uncertain, approximate) => {
  expect(getDate(written)).toMatchObject({ uncertain, approximate });
});

test('a mark does not widen a date', () => {
  expect(boundsOf('2017-10%')).toBe(boundsOf('2017-10'));
});

test('what it gives survives JSON', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(JSON.parse(JSON.stringify(date))).toEqual(date);
    }),
  );
});

test('no bound is missing but an open one, and the first is never after the last', () => {
  fc.assert(
    fc.property(anyDate, ({ first, last, openStart, openEnd }) => {
      expect([first === undefined, last === undefined]).toEqual([openStart, openEnd]);
      if (first !== undefined && last !== undefined) expect(first <= last).toBe(true);
    }),
  );
});

test('every bound is a day of the calendar', () => {
  fc.assert(
    fc.property(anyDate, ({ first, last }) => {
      for (const bound of [first, last]) {
        const [year = 2017, month = 1, day = 1] = bound?.split('-').map(Number) ?? [];
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }
    }),
  );
});

test('keeps the date as written, however often it is read', () => {
  fc.assert(
    fc.property(anyWritten, (written) => {
      expect(getDate(written).edtf).toBe(written);
      expect(getDate(written)).toBe(getDate(written));
    }),
  );
});

test('a day is read without the grammar as with it', () => {
  const part = (from: number, to: number, width: number) =>
    fc.integer({ min: from, max: to }).map((number) => String(number).padStart(width, '0'));
  fc.assert(
    fc.property(part(0, 9999, 4), part(0, 13, 2), part(0, 32, 2), (year, month, day) => {
      const written = `${year}-${month}-${day}`;
      // The grammar reads intervals, and each day of one as a date.
      const [plain, asInterval] = [parseEdtf(written), parseEdtf(`${written}/..`)];
      expect(plain.ok).toBe(asInterval.ok);
      if (plain.ok && asInterval.ok) expect(plain.date.first).toBe(asInterval.date.first);
    }),
  );
});

test('gives a date or a complete refusal for any text', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789-/.X?~% TZ:Y'.split('')), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), digits), (text) => {
      const parsed = parseEdtf(text);
      if (parsed.ok) expect(parsed.date.edtf).toBe(text);
      else
        expect([parsed.code.startsWith('date/'), parsed.message.endsWith('.'), parsed.help.endsWith('.')]).toEqual([
          true,
          true,
          true,
        ]);
    }),
    { numRuns: runs(300) },
  );
});
