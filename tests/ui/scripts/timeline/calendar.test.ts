import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDate } from '../../../../src/record/dates/calendar-day.ts';
import { calendarDay, dayNumberOf } from '../../../../src/ui/scripts/timeline/calendar.ts';
import { runs } from '../../../support/runs.ts';

describe('a calendar day as a number', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [1900, 3, 1, -25_508],
    [1, 1, 1, -719_162],
    [0, 12, 31, -719_163],
    [-44, 3, 15, -735_525],
    [12_000, 1, 1, 3_663_382],
  ])('%i-%i-%i is %i', (year, month, day, number) => {
    expect(dayNumberOf(year, month, day)).toBe(number);
    expect(calendarDay(number)).toEqual({ year, month, day });
  });

  test('is the first of January where only a year is given', () => {
    expect(dayNumberOf(2031)).toBe(dayNumber('2031-01-01'));
  });

  test('counts months past the end of a year into the next, and days past the end of a month', () => {
    expect(calendarDay(dayNumberOf(2031, 13, 1))).toEqual({ year: 2032, month: 1, day: 1 });
    expect(calendarDay(dayNumberOf(2031, 2, 29))).toEqual({ year: 2031, month: 3, day: 1 });
  });

  test('of a fraction of a day is the day it lies in', () => {
    expect(calendarDay(dayNumberOf(2031, 5, 5) + 0.99)).toEqual({ year: 2031, month: 5, day: 5 });
    expect(calendarDay(-0.5)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  test('is the number that the build has for it', () => {
    const day = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        expect(dayNumberOf(year, month, date)).toBe(dayNumber(isoDate(year, month, date)));
      }),
    );
  });

  test('leads back to the day, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (number) => {
        const { year, month, day } = calendarDay(number);
        expect(dayNumberOf(year, month, day)).toBe(number);
      }),
      { numRuns: runs(1000) },
    );
  });
});
