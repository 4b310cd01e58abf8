import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumberOf } from '../../../../src/ui/scripts/timeline/calendar.ts';
import { axisOf, stepFor, stepStarts } from '../../../../src/ui/scripts/timeline/ticks.ts';
import { years } from './support.ts';

const day = dayNumberOf;
const dates = (days: readonly number[]) =>
  days.map(calendarDay).map(({ year, month, day: date }) => `${year}-${month}-${date}`);

describe('the starts of steps', () => {
  test('cover a window: from the step that holds its beginning to the first at its end or after it', () => {
    const window = { from: day(2031, 2, 10), until: day(2031, 4, 2) };
    expect(dates(stepStarts({ unit: 'month', size: 1 }, window))).toEqual([
      '2031-2-1',
      '2031-3-1',
      '2031-4-1',
      '2031-5-1',
    ]);
    expect(dates(stepStarts({ unit: 'month', size: 3 }, window))).toEqual(['2031-1-1', '2031-4-1', '2031-7-1']);
    expect(dates(stepStarts({ unit: 'year', size: 10 }, window))).toEqual(['2030-1-1', '2040-1-1']);
  });

  test('count weeks from the first of each month', () => {
    const window = { from: day(2031, 2, 24), until: day(2031, 3, 9) };
    expect(dates(stepStarts({ unit: 'day', size: 7 }, window))).toEqual([
      '2031-2-22',
      '2031-3-1',
      '2031-3-8',
      '2031-3-15',
    ]);
  });

  test('go back before the year 1', () => {
    expect(dates(stepStarts({ unit: 'year', size: 50 }, years(-60, 20)))).toEqual([
      '-100-1-1',
      '-50-1-1',
      '0-1-1',
      '50-1-1',
    ]);
  });

  test('are in order, without a gap, around any window', () => {
    const window = fc
      .tuple(fc.double({ min: -800_000, max: 3_000_000, noNaN: true }), fc.double({ min: 3, max: 50_000, noNaN: true }))
      .map(([from, length]) => ({ from, until: from + length }));
    fc.assert(
      fc.property(window, (shown) => {
        const starts = stepStarts(stepFor(shown, 700, 27), shown);
        expect(starts.length).toBeGreaterThanOrEqual(2);
        expect(starts.length).toBeLessThan(40);
        expect(starts[0]).toBeLessThanOrEqual(shown.from);
        expect(starts[1]).toBeGreaterThan(shown.from);
        expect(starts.at(-1)).toBeGreaterThanOrEqual(shown.until);
        expect(starts.at(-2)).toBeLessThan(shown.until);
      }),
    );
  });
});

describe('an axis', () => {
  const named = (window: { from: number; until: number }, width: number) => {
    const { unit, ticks, context } = axisOf(window, width);
    return {
      unit,
      ticks: ticks.map(({ year, month, day: date }) => ({ year, month, day: date })[unit]),
      context: context.map(({ year, month }) => (unit === 'day' ? `${month}/${year}` : String(year))),
    };
  };

  test('counts decades, years, months, weeks and days, as far as there is room for their names', () => {
    expect(named(years(1900, 1999), 700).ticks).toEqual([1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990]);
    expect(named(years(2021, 2030), 700).ticks).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    expect(named(years(2031), 700)).toEqual({
      unit: 'month',
      ticks: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      context: ['2031'],
    });
    expect(named({ from: day(2031, 5), until: day(2031, 7) }, 700)).toEqual({
      unit: 'day',
      ticks: [1, 8, 15, 22, 1, 8, 15, 22],
      context: ['5/2031', '6/2031'],
    });
    expect(named({ from: day(2031, 5, 4), until: day(2031, 5, 9) }, 700)).toEqual({
      unit: 'day',
      ticks: [4, 5, 6, 7, 8],
      context: ['5/2031'],
    });
  });

  test('names what its ticks are parts of at the left edge, unless the next name would stand on it', () => {
    expect(named({ from: day(2030, 9), until: day(2031, 9) }, 700).context).toEqual(['2030', '2031']);
    expect(named({ from: day(2030, 12, 20), until: day(2031, 9) }, 700).context).toEqual(['2031']);
  });

  test('has finer ticks without a name between the named ones', () => {
    const { ticks, minor } = axisOf(years(2021, 2030), 700);
    expect(ticks).toHaveLength(10);
    expect(minor).toHaveLength(40);
  });

  test('puts every tick on its day', () => {
    const axis = axisOf({ from: day(2031, 5, 4), until: day(2031, 5, 9) }, 500);
    expect(axis.ticks.map(({ x }) => x)).toEqual([0, 100, 200, 300, 400]);
  });
});
