import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumberOf } from '../../../../src/ui/scripts/timeline/calendar.ts';
import {
  dayAt,
  keptWithin,
  lengthOf,
  moved,
  shortestWindow,
  touches,
  wholeTime,
  xOf,
  zoomed,
} from '../../../../src/ui/scripts/timeline/scale.ts';
import { years } from './support.ts';

const day = dayNumberOf;

describe('the whole time', () => {
  test('of years is whole years', () => {
    const spans = [
      { from: day(2021, 5, 3), to: day(2021, 5, 3) },
      { from: day(2024, 2), to: undefined },
    ];
    expect(wholeTime(spans)).toEqual(years(2021, 2024));
  });

  test('of months is whole months, of days a day more on both sides', () => {
    const [first, last] = [day(2031, 3, 9), day(2031, 5, 20)];
    expect(wholeTime([{ from: first, to: last }])).toEqual({ from: day(2031, 3), until: day(2031, 6) });
    expect(wholeTime([{ from: undefined, to: last }])).toEqual({ from: last - 1, until: last + 2 });
  });

  test('is none where nothing is dated', () => {
    expect(wholeTime([])).toBeUndefined();
    expect(wholeTime([{ from: undefined, to: undefined }])).toBeUndefined();
  });
});

describe('a window', () => {
  const whole = { from: 0, until: 1000 };

  test('is moved by a share of what it shows, as far as the whole time reaches', () => {
    expect(moved({ from: 100, until: 200 }, 0.5, whole)).toEqual({ from: 150, until: 250 });
    expect(moved({ from: 100, until: 200 }, -4, whole)).toEqual({ from: 0, until: 100 });
    expect(moved({ from: 100, until: 200 }, 40, whole)).toEqual({ from: 900, until: 1000 });
  });

  test('is zoomed around a day', () => {
    expect(zoomed({ from: 0, until: 100 }, 0.5, 20, whole)).toEqual({ from: 10, until: 60 });
    expect(zoomed({ from: 400, until: 500 }, 2, 450, whole)).toEqual({ from: 350, until: 550 });
  });

  test('is never shorter than three days nor longer than the whole time', () => {
    expect(lengthOf(zoomed({ from: 400, until: 410 }, 0.01, 405, whole))).toBe(shortestWindow);
    expect(zoomed({ from: 400, until: 500 }, 100, 450, whole)).toEqual(whole);
    expect(keptWithin({ from: -50, until: 5000 }, whole)).toEqual(whole);
  });

  const anyWindow = fc
    .tuple(fc.double({ min: 0, max: 990, noNaN: true }), fc.double({ min: 5, max: 900, noNaN: true }))
    .map(([from, length]) => keptWithin({ from, until: from + length }, whole));

  test('lies in the whole time, however it is moved and zoomed', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (window, factor, share) => {
          const changed = moved(zoomed(window, factor, (window.from + window.until) / 2, whole), share, whole);
          expect(changed.from).toBeGreaterThanOrEqual(0);
          expect(changed.until).toBeLessThanOrEqual(1000 + 1e-9);
          expect(lengthOf(changed)).toBeGreaterThanOrEqual(shortestWindow - 1e-9);
        },
      ),
    );
  });

  test('keeps the day it is zoomed around in its place', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
        const around = window.from + share * lengthOf(window);
        const closer = zoomed(window, 0.8, around, whole);
        fc.pre(lengthOf(closer) > shortestWindow);
        expect(xOf(closer, 700, around)).toBeCloseTo(share * 700, 6);
      }),
    );
  });

  test('gives for a place the day that lies there', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -100, max: 900, noNaN: true }), (window, x) => {
        expect(xOf(window, 700, dayAt(window, 700, x))).toBeCloseTo(x, 6);
      }),
    );
  });
});

test('an event touches a window up to the end of its last day', () => {
  const window = { from: 10, until: 20 };
  expect(touches({ from: 5, to: 9 }, window)).toBe(false);
  expect(touches({ from: 5, to: 10 }, window)).toBe(true);
  expect(touches({ from: 5, to: 9 }, { from: 9.5, until: 20 })).toBe(true);
  expect(touches({ from: 20, to: 20 }, window)).toBe(false);
  expect(touches({ from: undefined, to: 12 }, window)).toBe(true);
  expect(touches({ from: 12, to: undefined }, window)).toBe(true);
  expect(touches({ from: 2, to: undefined }, window)).toBe(true);
});
