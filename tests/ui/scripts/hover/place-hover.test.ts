import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeHover } from '../../../../src/ui/scripts/hover/place-hover.ts';

const view = { width: 400, height: 600 };
const hover = { width: 200, height: 100 };

describe('a hover', () => {
  test('goes below its link, from where the link begins', () => {
    expect(placeHover({ top: 10, bottom: 30, left: 50, right: 90 }, hover, view, false)).toEqual({
      left: 50,
      top: 36,
      maxHeight: 558,
    });
  });

  test('goes above a link that has more room there', () => {
    expect(placeHover({ top: 540, bottom: 560, left: 50, right: 90 }, hover, view, false)).toEqual({
      left: 50,
      top: 434,
      maxHeight: 528,
    });
  });

  test('is cut to the larger room where it fits into neither', () => {
    expect(
      placeHover({ top: 240, bottom: 260, left: 50, right: 90 }, { width: 200, height: 900 }, view, false),
    ).toEqual({
      left: 50,
      top: 266,
      maxHeight: 328,
    });
  });

  test('stays in the window on the right', () => {
    expect(placeHover({ top: 10, bottom: 30, left: 380, right: 400 }, hover, view, false)?.left).toBe(194);
  });

  test('ends where a link ends that runs from right to left', () => {
    expect(placeHover({ top: 10, bottom: 30, left: 280, right: 340 }, hover, view, true)?.left).toBe(140);
    expect(placeHover({ top: 10, bottom: 30, left: 20, right: 60 }, hover, view, true)?.left).toBe(6);
  });

  test('is none where the link leaves no room', () => {
    expect(placeHover({ top: 40, bottom: 560, left: 50, right: 90 }, hover, view, false)).toBeUndefined();
  });

  test('never covers its link and never leaves the window, wherever the link is', () => {
    const length = fc.integer({ min: 1, max: 700 });
    const start = fc.integer({ min: 0, max: 599 });
    fc.assert(
      fc.property(start, length, length, length, fc.boolean(), (top, height, left, cardHeight, isRtl) => {
        const link = { top, bottom: top + height, left, right: left + 40 };
        const place = placeHover(link, { width: 300, height: cardHeight }, view, isRtl);
        if (!place) return;
        const bottom = place.top + Math.min(cardHeight, place.maxHeight);
        expect(place.top >= link.bottom || bottom <= link.top).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + 300).toBeLessThanOrEqual(view.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
