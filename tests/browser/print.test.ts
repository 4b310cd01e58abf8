import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite('golden');
  // The width of A4 between its margins; in the dark, which paper is not.
  ({ page } = await site.newPage({ viewport: { width: 688, height: 1000 }, colorScheme: 'dark' }));
  await page.goto(site.address(goldenPages.article));
  // A hover is open when the reader prints.
  await page.locator('.text a[data-mark="name"]').first().hover();
  await page.locator('.hover:popover-open').waitFor();
});
afterAll(() => site.close());

describe('an article on paper', () => {
  beforeAll(async () => {
    await page.emulateMedia({ media: 'print' });
  });
  afterAll(async () => {
    await page.emulateMedia({ media: 'screen' });
  });

  test('is black on white', async () => {
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  test('numbers its quotes after their last words, in the order of the appendix', async () => {
    const numbers = await page
      .locator('[data-number]')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element, '::after').content));
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers).toEqual(numbers.map((_number, index) => `"${index + 1}"`));
    expect(await page.locator('.appendix ol').first().locator('li').count()).toBe(numbers.length);
  });

  test('says in an appendix what its links lead to', async () => {
    const appendix = page.locator('.appendix');
    expect(await appendix.isVisible()).toBe(true);
    expect(await appendix.locator('h2').allInnerTexts()).toEqual(['Quotes', 'Claims', 'Sources']);
    const text = await appendix.innerText();
    expect(text).toContain('Ana Rivera to Averland Post, direct, interrupted, 5 May 2031, wording differs elsewhere');
    expect(text).toContain(
      'Paragraph 1: Corroborated [2]: The council will not raise the tolls of the harbour this year.',
    );
    expect(text).toContain(`This page: https://example.org/some/base/${goldenPages.article}`);
  });

  test('leaves out what only a screen can do', async () => {
    const left = await page
      .locator('nav, .skip-link, .legend input, .hover, .around')
      .evaluateAll((all: HTMLElement[]) =>
        all.filter((element) => element.checkVisibility()).map((element) => element.outerHTML),
      );
    expect(left).toEqual([]);
    expect(
      await page
        .locator('.text a[data-mark="name"]')
        .first()
        .evaluate((a) => getComputedStyle(a).textDecorationLine),
    ).toBe('none');
  });

  test('shows the notes to its paragraphs, and cuts nothing off at the side', async () => {
    expect(await page.locator('.margin li[data-note="quote"]').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688);
  });
});

test.each(['A4', 'Letter'])('an article is a few sheets of %s', async (format) => {
  const pdf = (await page.pdf({ format })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThanOrEqual(2);
  expect(sheets).toBeLessThanOrEqual(5);
});

test('none of it is to be seen on the screen', async () => {
  expect(await page.locator('.appendix').isVisible()).toBe(false);
  expect(
    await page
      .locator('[data-number]')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content),
  ).toBe('none');
});
