import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { basePath, siteUrl } from '../support/built-site.ts';
import { goldenPages, openFolder, type OpenSite } from '../support/open-site.ts';
import { rightToLeftProject } from '../support/right-to-left.ts';
import type { ScratchFolder } from '../support/scratch-project.ts';
import { buildSite } from '../support/site.ts';

/** The golden record with an interface in an invented language that is written from right to left. */
let site: OpenSite;
let project: ScratchFolder;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  project = rightToLeftProject();
  const outDir = join(project.dir, 'dist');
  const { code, stderr } = await buildSite({
    projectDir: project.dir,
    outDir,
    basePath,
    siteUrl,
    env: { CARDS: 'none' },
  });
  expect([code, stderr]).toEqual([0, '']);
  site = await openFolder(outDir);
  ({ page, faults } = await site.newPage());
});

afterAll(async () => {
  await site.close();
  project.remove();
});

async function open(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(site.address(path));
}

test.each(Object.entries(goldenPages))(
  'the page of kind %s is read from the right, and stays in its window',
  async (_kind, path) => {
    await open(path, 390);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.locator('html').evaluate((html) => [html.getAttribute('lang'), getComputedStyle(html).direction]),
      ).toEqual(['ar', 'rtl']);
      // What reaches out to the left of a page that is read from the right can be scrolled to.
      const over = await page.evaluate(async () => {
        // What follows the window's width is drawn anew in the frame after a change.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return document.documentElement.scrollWidth - window.innerWidth;
      });
      expect(over).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  },
);

test('the header begins on the right', async () => {
  await open(goldenPages.home, 1280);
  const [name = 0, search = 0] = await page.evaluate(() =>
    ['.site-name a', '[data-search]'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().x ?? 0,
    ),
  );
  expect(name).toBeGreaterThan(search);
});

test.each(['article', 'actor', 'timeline', 'who with whom'] as const)(
  'drawings run from the left as their time does, with every word inside: %s',
  async (kind) => {
    await open(goldenPages[kind], 1280);
    // The drawing of the built page is in its place until then, and hidden afterwards.
    if (kind === 'timeline') await page.locator('.instrument[data-state="ready"]').waitFor();
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('main svg text')].map((text) => {
        const [box, drawing] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
        const isInside = drawing && box.left >= drawing.left - 1 && box.right <= drawing.right + 1;
        return isInside || box.width === 0 ? '' : text.textContent;
      }),
    );
    expect(outside.length).toBeGreaterThan(1);
    expect(outside.filter((word) => word !== '')).toEqual([]);
    const years = await page.evaluate(() =>
      [...document.querySelectorAll('main svg text')]
        .filter((text) => /^20\d\d$/.test(text.textContent) && text.getBoundingClientRect().width > 0)
        .map((text) => [Number(text.textContent), text.getBoundingClientRect().x] as const)
        .sort(([a, x], [b, y]) => a - b || x - y)
        .map(([, x]) => x),
    );
    if (kind === 'timeline') expect(years).toEqual(years.toSorted((a, b) => a - b));
  },
);

test('a date keeps its day beside its month, behind a name in other letters', async () => {
  await open(goldenPages.actor, 1280);
  const parts = await page
    .locator('.source-list a')
    .first()
    .evaluate((link) => {
      const text = link.firstChild as Text;
      const middle = (word: string): number => {
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(word));
        range.setEnd(text, text.data.indexOf(word) + word.length);
        const { left, right } = range.getBoundingClientRect();
        return (left + right) / 2;
      };
      return ['Council of Averland', '12', 'مايو', '2031'].map(middle);
    });
  expect(parts).toEqual(parts.toSorted((a, b) => b - a));
});

test('the search answers in the words of the interface', async () => {
  await open(goldenPages.home, 1280);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[name="q"]').waitFor();
  await page.keyboard.type('rivera');
  await page.locator('.search-results .result-title').first().waitFor();
  expect(await page.locator('.search-status').textContent()).toMatch(/\d+ [ابتثجحخدذرزسشصضطظعغفقكلمنه]+/);
  expect(await page.locator('.search-results .result-title').first().textContent()).toContain('Rivera');
});
