import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

/**
 * An interface in a language from right to left. There is no such dictionary yet: the pages are those of English, sent
 * with the direction and the language that an Arabic one would give them.
 */
let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});

afterAll(() => site.close());

async function turned(path: string, width: number) {
  const opened = await site.newPage({ viewport: { width, height: 900 } });
  await opened.page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const answer = await route.fetch();
    const html = await answer.text();
    return route.fulfill({
      response: answer,
      body: html.replace('<html lang="en" dir="ltr">', '<html lang="ar" dir="rtl">'),
    });
  });
  await opened.page.goto(site.address(path));
  return opened;
}

test.each(Object.entries(goldenPages))('turned round, the page of kind %s stays in its window', async (_kind, path) => {
  for (const width of [390, 1280]) {
    const { page, faults } = await turned(path, width);
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    // What reaches out to the left of a page that is read from the right can be scrolled to.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('turned round, the header begins on the right', async () => {
  const { page } = await turned(goldenPages.home, 1280);
  const [name, search] = await page.evaluate(() =>
    ['.site-name a', '[data-search]'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().x ?? 0,
    ),
  );
  expect(name).toBeGreaterThan(search ?? Infinity);
  await page.context().close();
});

/** Where the words of drawings stand in them, from their left, in whole pixels. */
const wordsInDrawings = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg text')].flatMap((text) => {
      const [box, drawing] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
      return drawing && box.width > 0 ? [`${text.textContent} ${Math.round(box.x - drawing.x)}`] : [];
    }),
  );

test.each(['article', 'actor'] as const)(
  'turned round, drawings have their words where they were: %s',
  async (kind) => {
    const { page } = await turned(goldenPages[kind], 1280);
    const plain = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await plain.page.goto(site.address(goldenPages[kind]));
    const found = await wordsInDrawings(page);
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(await wordsInDrawings(plain.page));
    await page.context().close();
    await plain.page.context().close();
  },
);
