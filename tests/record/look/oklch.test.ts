import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contrastOf, toHex, toOklch } from '../../../src/record/look/oklch.ts';

const hexColour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);

describe('OKLCH', () => {
  // The values CSS Color 4 gives for these colours.
  test.each([
    ['#ff0000', 0.62796, 0.25768, 29.2339],
    ['#00ff00', 0.86644, 0.29483, 142.4953],
    ['#0000ff', 0.45201, 0.31321, 264.052],
    ['#ffff00', 0.96798, 0.21101, 109.7692],
    ['#ffffff', 1, 0, undefined],
    ['#000000', 0, 0, undefined],
  ] as const)('of %s is what CSS says', (hex, lightness, chroma, hue) => {
    const found = toOklch(hex);
    expect(found.lightness).toBeCloseTo(lightness, 4);
    expect(found.chroma).toBeCloseTo(chroma, 4);
    if (hue !== undefined) expect(found.hue).toBeCloseTo(hue, 1);
  });

  test('leads there and back', () => {
    fc.assert(
      fc.property(hexColour, (hex) => {
        expect(toHex(toOklch(hex))).toBe(hex);
      }),
    );
  });

  test('gives up chroma where a screen has none, and keeps lightness and hue', () => {
    const shown = toOklch(toHex({ lightness: 0.8, chroma: 0.3, hue: 270 }));
    expect(shown.lightness).toBeCloseTo(0.8, 2);
    expect(shown.hue).toBeCloseTo(270, 0);
    expect(shown.chroma).toBeLessThan(0.12);
    expect(shown.chroma).toBeGreaterThan(0.08);
  });
});

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#1f2f9c', '#1f2f9c', 1],
  ])('of %s and %s is %d', (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  });
});
