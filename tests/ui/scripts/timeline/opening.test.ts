import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middleDay, openingWindow } from '../../../../src/ui/scripts/timeline/opening.ts';
import { lengthOf } from '../../../../src/ui/scripts/timeline/scale.ts';

const on = (...days: number[]) => days.map((day) => ({ from: day, to: day }));
const whole = { from: 0, until: 6000 };

describe('a timeline opens', () => {
  test('on the stretch where its events are densest, with a margin', () => {
    const events = [...on(10, 2000, 4000), ...on(5900, 5902, 5903, 5905, 5909), { from: 100, to: 5950 }];
    expect(openingWindow(events, whole)).toEqual({ from: 5899, until: 5907 });
  });

  test('with an event that only has a last day at that day', () => {
    expect(openingWindow([...on(10, 4000), { from: undefined, to: 3999 }, ...on(4001)], whole)).toEqual({
      from: 3998,
      until: 4003,
    });
  });

  test.each([
    ['on the whole, where no stretch is so much smaller', on(0, 100, 200, 300), { from: 0, until: 400 }],
    [
      'on the whole, where the densest stretches are too crowded for names',
      on(...Array<number>(400).fill(50), 3000),
      whole,
    ],
    ['on the whole, where there are only two events', on(50, 51), whole],
    ['on the whole, where nothing is dated', [{ from: undefined, to: undefined }], whole],
  ])('%s', (_what, events, time) => {
    expect(openingWindow(events, time)).toEqual(time);
  });

  test('within its time, with at least three of its events', () => {
    const day = fc.integer({ min: 0, max: 5999 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 3, maxLength: 60 }), (days) => {
        const window = openingWindow(on(...days), whole);
        expect(window.from).toBeGreaterThanOrEqual(whole.from);
        expect(window.until).toBeLessThanOrEqual(whole.until);
        expect(lengthOf(window)).toBeGreaterThan(2);
        expect(days.filter((at) => at >= window.from && at < window.until).length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('a step closer', () => {
  test('keeps the middle one of the events that are shown, and never the empty time beside them', () => {
    expect(middleDay(on(10, 5900, 5902, 5903), whole)).toBe(5900);
    expect(middleDay(on(10, 5900, 5902, 5903), { from: 5000, until: 6000 })).toBe(5902);
    expect(middleDay(on(10), { from: 20, until: 30 })).toBeUndefined();
  });
});
