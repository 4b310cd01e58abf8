import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, daysInMonth, isoDay } from '../../../src/record/dates/calendar-day.ts';
import { anyDay } from './support.ts';

test('counts days from 1 January 1970', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('1969-12-31')).toBe(-1);
  expect(dayNumber('2017-10-09')).toBe(17_448);
  expect(dayNumber('0001-01-01')).toBe(-719_162);
});

test('gives the day of a number', () => {
  expect(isoDay(17_448)).toBe('2017-10-09');
  expect(isoDay(0)).toBe('1970-01-01');
  expect(isoDay(-719_162)).toBe('0001-01-01');
});

test('a day and its number are inverses', () => {
  fc.assert(fc.property(anyDay, (day) => isoDay(dayNumber(day)) === day));
});

test('a later day has a larger number', () => {
  fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
});

test.each(['2017-02-30', '2017-02', '0000-01-01', '', '+010000-01-01', '2017-10-09T00:00'])(
  '"%s" has no number',
  (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  },
);

test.each([0.5, Number.NaN, Infinity, -719_163, 2_932_897])('%d is the number of no day', (number) => {
  expect(() => isoDay(number)).toThrow(RangeError);
});

test('knows leap years, those before the year 100 included', () => {
  expect([4, 100, 1900, 2000, 2016, 2017].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29, 29, 28]);
});
