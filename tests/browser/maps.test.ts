import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { builtPages, builtSite } from '../support/built-site.ts';
import { attribute, elementsNamed } from '../support/html-page.ts';
import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

function mapsIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^maps\/\w+\.svg$/.test(path))
    .sort();
}

/** The colour of the paper in the corner of the map that a page shows, as its lightness from 0 to 255. */
async function paperOf(page: Page): Promise<number> {
  const map = page.locator('.map img');
  await map.scrollIntoViewIfNeeded();
  return map.evaluate(async (element) => {
    const image = element as HTMLImageElement;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [400, 300];
    const drawing = canvas.getContext('2d');
    drawing?.drawImage(image, 0, 0, 400, 300);
    const [red = 0, green = 0, blue = 0] = drawing?.getImageData(3, 3, 1, 1).data ?? [];
    return Math.round((red + green + blue) / 3);
  });
}

describe('the maps of a record', () => {
  test('are well-formed drawings with a title, and open by themselves without a fault', async () => {
    const { page, faults } = await site.newPage();
    // An image by itself names no icon, and the browser asks for one at the root.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    const maps = mapsIn(builtSite('golden').dir);
    expect(maps.length).toBe(9);
    const broken: string[] = [];
    for (const map of maps) {
      await page.goto(site.address(map));
      const [root, errors, title] = await page.evaluate(() => [
        document.documentElement.nodeName,
        document.querySelectorAll('parsererror').length,
        document.querySelector('title')?.textContent,
      ]);
      if (root !== 'svg' || errors !== 0 || !String(title).startsWith('Map: ')) broken.push(map);
    }
    expect(broken).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('are small enough to cost less than a typeface: at most 6 kB each', () => {
    const { dir } = builtSite('golden');
    const large = mapsIn(dir).filter((map) => gzipSync(readFileSync(join(dir, map))).length > 6144);
    expect(large).toEqual([]);
  });

  test('are each shown by the pages that are about their places, with words and a size', () => {
    const shown = builtPages('golden').flatMap((page) =>
      elementsNamed(page, 'img').map((image) => ({
        page: page.href,
        src: attribute(image, 'src'),
        isWhole: ['alt', 'width', 'height'].every((name) => attribute(image, name)),
      })),
    );
    expect(shown.filter(({ isWhole }) => !isWhole)).toEqual([]);
    const named = new Set(shown.map(({ src }) => src?.slice(src.lastIndexOf('maps/'))));
    expect([...named].sort()).toEqual(mapsIn(builtSite('golden').dir));
  });
});

describe('the map on a page', () => {
  test('is on light paper in light, on dark paper in dark: the page’s policy does not reach into it', async () => {
    const { page, faults } = await site.newPage({ colorScheme: 'light' });
    await page.goto(site.address(goldenPages.place));
    expect(await paperOf(page)).toBeGreaterThan(230);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(site.address(goldenPages.place));
    expect(await paperOf(page)).toBeLessThan(50);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('takes its room before it is there, and never more than the page has', async () => {
    const { page } = await site.newPage({ viewport: { width: 320, height: 900 } });
    await page.route('**/maps/*.svg', (route) => route.abort());
    await page.goto(site.address('actors/dockers/'));
    const box = await page.locator('.map img').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(320);
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(0.75, 1);
    await page.context().close();
  });

  test('calls the events by the numbers that the list shows', async () => {
    const { page } = await site.newPage();
    await page.goto(site.address('actors/dockers/'));
    const numbered = page.locator('ol.is-numbered > li');
    expect(await page.locator('.map img').getAttribute('alt')).toBe('Map: Averland 1; Quay Street 3.');
    expect(await numbered.allTextContents()).toEqual([
      expect.stringContaining('Averland'),
      expect.not.stringContaining('Averland'),
      expect.stringContaining('Quay Street'),
    ]);
    await page.context().close();
  });
});
