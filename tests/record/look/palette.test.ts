import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contrastOf, toOklch } from '../../../src/record/look/oklch.ts';
import {
  accentFault,
  defaultAccent,
  leastLineContrast,
  leastTextContrast,
  mapTones,
  neutrals,
  paletteOf,
  paletteSheet,
  readAccent,
} from '../../../src/record/look/palette.ts';

const anyAccent = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);

/** Every accent a publication can have: those that are refused are replaced by what is proposed instead. */
const readableAccent = anyAccent.map((accent) => accentFault(accent)?.suggestion ?? accent);

describe('the palette', () => {
  test('of an ultramarine', () => {
    const { accent, spoken, highlight } = paletteOf('#1f2f9c');
    expect({ accent, spoken, highlight }).toEqual({
      accent: { light: '#1f2f9c', dark: '#a3bbff' },
      spoken: { light: '#3d58c7', dark: '#7896f2' },
      highlight: { light: '#e4eaf8', dark: '#222b47' },
    });
  });

  test('of another accent has nothing of the default one', () => {
    const tonesOf = (accent: string) => {
      const { accent: words, spoken, highlight } = paletteOf(accent);
      return [words, spoken, highlight].flatMap(({ light, dark }) => [light, dark]);
    };
    expect(tonesOf('#7a1f2b').filter((tone) => tonesOf(defaultAccent).includes(tone))).toEqual([]);
  });

  test('of every accent that is taken, or proposed, can be read in light and dark', () => {
    fc.assert(
      fc.property(readableAccent, (accent) => {
        const { paper, ink, inkSoft, ...tones } = paletteOf(accent);
        for (const scheme of ['light', 'dark'] as const) {
          const behind = [paper[scheme], tones.highlight[scheme]];
          for (const text of [ink[scheme], inkSoft[scheme], tones.accent[scheme]]) {
            for (const ground of behind) expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(leastTextContrast);
          }
          expect(contrastOf(tones.spoken[scheme], paper[scheme])).toBeGreaterThanOrEqual(leastLineContrast);
        }
      }),
    );
  });

  test('has the hue of the accent in all its tones', () => {
    const { accent, spoken, highlight } = paletteOf('#0b6e4f');
    const hue = toOklch('#0b6e4f').hue;
    for (const { light, dark } of [accent, spoken, highlight]) {
      expect(Math.abs(toOklch(light).hue - hue)).toBeLessThan(3);
      expect(Math.abs(toOklch(dark).hue - hue)).toBeLessThan(3);
    }
  });

  test('has paper and inks that can be read: 7:1 for text, 4.5:1 for small print', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const on = (tone: keyof typeof neutrals) => contrastOf(neutrals[tone][scheme], neutrals.paper[scheme]);
      expect(on('ink')).toBeGreaterThan(7);
      expect(on('inkSoft')).toBeGreaterThan(7);
      expect(on('alarm')).toBeGreaterThan(4.5);
      expect(on('ruleStrong')).toBeGreaterThan(3);
      expect(contrastOf(neutrals.ink[scheme], mapTones.area[scheme])).toBeGreaterThan(7);
      expect(contrastOf(neutrals.inkSoft[scheme], mapTones.land[scheme])).toBeGreaterThan(4.5);
    }
  });
});

describe('an accent', () => {
  test.each([
    ['#1f2f9c', undefined],
    ['#000000', undefined],
    ['#767676', { contrast: 4.3, against: 'paper', suggestion: '#696969' }],
    ['#ffcc00', { contrast: 1.4, against: 'paper', suggestion: '#806500' }],
    // Enough on paper, not on a highlight.
    ['#b5530a', { contrast: 4.1, against: 'highlight', suggestion: '#ab4c00' }],
    ['#ffffff', { contrast: 1, against: 'paper', suggestion: '#696969' }],
  ])('%s has the fault %j', (accent, fault) => {
    expect(accentFault(accent)).toEqual(fault);
  });

  test('that is proposed instead has no fault', () => {
    fc.assert(
      fc.property(readableAccent, (accent) => {
        expect(accentFault(accent)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['#1F2F9C', '#1f2f9c'],
    ['1f2f9c', '#1f2f9c'],
    ['#12F', '#1122ff'],
    ['#1f2f9', undefined],
    ['blue', undefined],
    ['#1f2f9c;}', undefined],
    ['', undefined],
  ])('written %j is %j', (written, accent) => {
    expect(readAccent(written)).toBe(accent);
  });
});

test('a style sheet begins with the palette, and prints in ink', () => {
  expect(paletteSheet(paletteOf('#000000'))).toMatch(
    /^:root\{color-scheme:light dark;--paper:light-dark\(#fbfaf6,#15191f\);--ink:.*--ink-soft:.*--accent:light-dark\(#000000,#bebebe\).*\}\}$/,
  );
  expect(paletteSheet(paletteOf('#000000'))).toContain(
    '@media print{:root{color-scheme:light;--paper:#ffffff;--ink:#000000;--ink-soft:#333333}}',
  );
});
