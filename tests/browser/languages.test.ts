import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

/** Where a stretch of text stands on the page, and which way the element it stands in is written. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly direction: string;
}

/** The place of the first occurrence of a text inside the first element that a selector finds. */
async function placeOf(page: Page, selector: string, text: string): Promise<Place> {
  return page.evaluate(
    ({ selector: within, text: wanted }) => {
      const root = document.querySelector(within);
      if (!root) throw new Error(`There is no ${within}.`);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start === -1 || !node.parentElement) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top, bottom, direction: getComputedStyle(node.parentElement).direction };
      }
      throw new Error(`There is no "${wanted}" in ${within}.`);
    },
    { selector, text },
  );
}

describe.each([
  ['golden', 'Ana Rivera', 'May', '“'],
  ['french', 'Ana Rivera', 'mai', '«'],
] as const)('Arabic on the site "%s"', (name, speaker, month, mark) => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(name);
    ({ page } = await site.newPage({ viewport: { width: 900, height: 900 } }));
  });
  afterAll(() => site.close());

  test('is set from the right on its page, which is set from the left', async () => {
    await page.goto(site.address('quotes/al-mina-tolls/'));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('ltr');

    const first = await placeOf(page, '.display-quote', 'لن');
    const last = await placeOf(page, '.display-quote', 'الخشب');
    expect(first.direction).toBe('rtl');
    expect(last.right).toBeLessThan(first.left);
    const box = await page.locator('.display-quote').boundingBox();
    // From the right edge of its block, but for the mark that hangs there.
    expect((box?.x ?? 0) + (box?.width ?? 0) - first.right).toBeLessThan(40);
    expect(first.left).toBeGreaterThan(450);

    const attribution = await placeOf(page, '.attribution', speaker);
    const date = await placeOf(page, '.attribution', '2031');
    expect(attribution.direction).toBe('ltr');
    expect(attribution.left).toBeLessThan(450);
    expect(attribution.right).toBeLessThan(date.left);
    expect(attribution.top).toBeGreaterThanOrEqual(first.bottom);
  });

  test('begins with the opening mark of the interface, on its right', async () => {
    await page.goto(site.address('quotes/al-mina-tolls/'));
    const { content, width } = await page.evaluate(() => {
      const paragraph = document.querySelector('.display-quote p');
      if (!paragraph) throw new Error('The page shows no quote.');
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const inner = range.getBoundingClientRect();
      const outer = paragraph.getBoundingClientRect();
      return { content: getComputedStyle(paragraph, '::before').content, width: outer.width - inner.width };
    });
    expect(content).toContain(mark);
    // Both marks take room beside the words.
    expect(width).toBeGreaterThan(5);
  });

  test('stands in a list from the right, its small print from the left and in order', async () => {
    await page.goto(site.address('actors/ana-rivera/'));
    const item = '.quote-list li:has(blockquote[lang="ar"])';
    const words = await placeOf(page, `${item} blockquote`, 'لن');
    expect(words.direction).toBe('rtl');
    const day = await placeOf(page, `${item} > .meta`, '5');
    const publisher = await placeOf(page, `${item} > .meta`, 'صحيفة الميناء');
    expect(day.direction).toBe('ltr');
    expect(day.right).toBeLessThan(publisher.left);
    expect(day.left).toBeLessThan(words.left);
  });

  test('leaves the comma and the date after a publisher’s name in their places', async () => {
    for (const [path, selector] of [
      ['articles/', '.article-list li:has(a[href*="al-mina-2031-05-07"]) .meta'],
      ['sources/', '.source-list a[href*="al-mina"]'],
      ['sources/al-mina-2031-05-07/', '.details'],
    ] as const) {
      await page.goto(site.address(path));
      const places = [
        await placeOf(page, selector, 'صحيفة الميناء'),
        await placeOf(page, selector, '7'),
        await placeOf(page, selector, month),
        await placeOf(page, selector, '2031'),
      ];
      const lefts = places.map(({ left }) => left);
      expect([path, lefts]).toEqual([path, lefts.toSorted((a, b) => a - b)]);
      expect(new Set(places.map(({ left }) => left)).size).toBe(4);
    }
  });
});

test('longer words than English fit a small screen', async () => {
  const french = await openSite('french');
  const { page } = await french.newPage({ viewport: { width: 320, height: 700 } });
  const wide: string[] = [];
  for (const path of Object.values(goldenPages)) {
    await page.goto(french.address(path));
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) wide.push(`${path}: ${beyond} px`);
  }
  await french.close();
  expect(wide).toEqual([]);
});
