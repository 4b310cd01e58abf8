import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineDate } from '../../../src/record/dates/machine-date.ts';
import { anyDate, getDate } from './support.ts';

test.each([
  ['2017', '2017'],
  ['2017-10', '2017-10'],
  ['2017-10-09', '2017-10-09'],
  ['2017-10~', '2017-10'],
  ['2017-10-XX', '2017-10'],
  ['2017-XX', '2017'],
  ['0001', '0001'],
  ['201X', undefined],
  ['20XX', undefined],
  ['2017-21', undefined],
  ['2017-10-09/2017-10-09', undefined],
  ['2015/..', undefined],
])('the datetime of %s is %s', (written, expected) => {
  expect(machineDate(getDate(written))).toBe(expected);
});

test('a datetime is itself a date of the same bounds', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const datetime = machineDate(date);
      if (datetime === undefined) return;
      expect(getDate(datetime)).toMatchObject({ first: date.first, last: date.last, precision: date.precision });
    }),
  );
});
