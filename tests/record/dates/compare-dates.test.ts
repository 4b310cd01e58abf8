import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/record/dates/calendar-day.ts';
import { compareDates, isAfter, overlaps } from '../../../src/record/dates/compare-dates.ts';
import { anyDate, getDate } from './support.ts';
import { runs } from '../../support/runs.ts';

const anyDateOrNone = fc.option(anyDate, { nil: undefined });

test('a vague date introduces the precise ones, and no date comes last', () => {
  const ordered = [
    '2017',
    '2017-01',
    '2017-01-01',
    '2017-09/..',
    '2017-09',
    '2017-09-01',
    '../2017-10-08',
    '2017-10-08/..',
    '2017-10-08',
    '2018',
  ];
  const shuffled = [undefined, ...ordered.toReversed().map(getDate)];
  expect(shuffled.sort(compareDates).map((date) => date?.edtf)).toEqual([...ordered, undefined]);
});

test('dates that cover the same days tie', () => {
  expect(compareDates(getDate('2017'), getDate('2017~'))).toBe(0);
  expect(compareDates(getDate('2017'), getDate('2017-01/2017-12'))).toBe(0);
  expect(compareDates(undefined, undefined)).toBe(0);
});

test('the order is antisymmetric', () => {
  fc.assert(
    fc.property(
      anyDateOrNone,
      anyDateOrNone,
      (a, b) => Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a)) === 0,
    ),
  );
});

test('the order is transitive, ties included', () => {
  fc.assert(
    fc.property(anyDateOrNone, anyDateOrNone, anyDateOrNone, (a, b, c) => {
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: runs(1000) },
  );
});

test.each([
  ['2017-11', '2017-10-09', true],
  ['2017-10-10', '2017-10-09', true],
  ['2017-10', '2017-10-09', false],
  ['2017-10-09', '2017-10-09', false],
  ['2016', '2017', false],
  ['../2018', '2017', false],
  ['2018/..', '2017', true],
  ['2018', '2015/..', false],
  ['2018', '../2017', true],
  ['2018~', '2017', false],
  ['2018?', '2017-12-31', false],
  ['2020~', '2017', true],
  ['2017-10-11~', '2017-10-09', true],
  ['2017-10-10~', '2017-10-09', false],
])('%s is after %s: %s', (a, b, expected) => {
  expect(isAfter(getDate(a), getDate(b))).toBe(expected);
});

test.each([
  ['2017', '2017-10-09', true],
  ['2017-10-09', '2017-10-10', false],
  ['2015/..', '../2014', false],
  ['2015/..', '../2015', true],
  ['2015/..', '2016/..', true],
  ['../2015', '../2016', true],
])('%s and %s overlap: %s', (a, b, expected) => {
  expect(overlaps(getDate(a), getDate(b))).toBe(expected);
});

test('of two dates that do not overlap one comes after the other, marks aside', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      const plain = (date: typeof a) => ({ ...date, approximate: false, uncertain: false });
      expect(overlaps(a, b)).toBe(!isAfter(plain(a), plain(b)) && !isAfter(plain(b), plain(a)));
      expect(overlaps(b, a)).toBe(overlaps(a, b));
    }),
  );
});

test('what comes after is never sorted before', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      if (isAfter(a, b)) expect(compareDates(a, b)).toBe(1);
    }),
  );
});

test('a date spans at least one day', () => {
  fc.assert(
    fc.property(anyDate, ({ first, last }) => {
      if (first !== undefined && last !== undefined)
        expect(dayNumber(last) - dayNumber(first)).toBeGreaterThanOrEqual(0);
    }),
  );
});
