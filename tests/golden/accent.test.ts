import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { defaultAccent, paletteOf, type Palette } from '../../src/record/look/palette.ts';
import { otherAccent } from '../support/build-sites.ts';
import { builtSite } from '../support/built-site.ts';

function tonesOf({ accent, spoken, highlight }: Palette): string[] {
  return [accent, spoken, highlight].flatMap(({ light, dark }) => [light, dark]);
}

/** The colours of a PNG with a palette, as `#rrggbb`; undefined for one without. */
function coloursOf(png: Buffer): string[] | undefined {
  const at = png.indexOf('PLTE', 0, 'latin1');
  if (at === -1) return undefined;
  const colours = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)).toString('hex');
  return colours.match(/.{6}/g)?.map((colour) => `#${colour}`) ?? [];
}

/** The files of a site that have one of some colours, as text or in the palette of a picture. */
function filesWith(name: 'golden' | 'french', tones: readonly string[]): string[] {
  const { dir } = builtSite(name);
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
    .filter((file) => {
      const bytes = readFileSync(file);
      if (file.endsWith('.png')) return coloursOf(bytes)?.some((colour) => tones.includes(colour)) ?? true;
      const text = bytes.toString('latin1').toLowerCase();
      return tones.some((tone) => text.includes(tone));
    })
    .map((file) => file.slice(dir.length + 1));
}

describe('a site with an accent of its own', () => {
  const own = filesWith('french', tonesOf(paletteOf(otherAccent)));

  test('has it in its sheets, its icons and its pictures for sharing', () => {
    // Articles hold their sheet; all other pages share files of their kind.
    expect(own.filter((file) => /^articles\/.*\.html$/.test(file)).length).toBeGreaterThan(0);
    expect(own.filter((file) => /^_astro\/.*\.css$/.test(file)).length).toBeGreaterThan(0);
    for (const file of ['favicon.svg', 'icon-192.png', 'icon-512.png', 'apple-touch-icon.png']) {
      expect(own).toContain(file);
    }
    expect(own.filter((file) => file.startsWith('cards/quotes/')).length).toBeGreaterThan(0);
  });

  test('has the default one nowhere', () => {
    const usual = tonesOf(paletteOf(defaultAccent));
    expect(filesWith('golden', usual)).toContain('favicon.svg');
    expect(filesWith('french', usual)).toEqual([]);
  });
});
