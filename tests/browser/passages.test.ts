import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite('golden');
  ({ page } = await site.newPage({ viewport: { width: 390, height: 800 } }));
});
afterAll(() => site.close());

test.each([
  ['harbour/perhaps', goldenPages.article, 'perhaps'],
  ['harbour/no-tolls', goldenPages.article, 'We will not raise tolls on timber'],
  ['register/no-ship-waits', goldenPages['article with Markdown'], 'No ship waits'],
  ['al-mina-question', goldenPages['article in Arabic'], 'ومتى ترفعونها؟'],
])('the way from the quote %s ends at its words in the article', async (id, article, words) => {
  await page.goto(site.address(`quotes/${id}/`));
  await page.getByRole('link', { name: 'go to the words' }).click();
  expect(page.url()).toBe(site.address(`${article}#quote-${id}`));
  expect(await page.locator(':target').textContent()).toBe(words);
  await page.waitForFunction(() => {
    const box = document.querySelector(':target')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
});

test('the number of a paragraph addresses the paragraph', async () => {
  await page.goto(site.address(goldenPages.article));
  const numbers = page.locator('[data-mark="number"]');
  expect(await numbers.count()).toBe(6);
  for (let number = 1; number <= 6; number += 1) {
    await numbers.nth(number - 1).click();
    expect(page.url()).toBe(site.address(`${goldenPages.article}#p${number}`));
    expect(await page.locator(':target [data-mark="number"]').getAttribute('href')).toBe(`#p${number}`);
  }
});

test('the shape after the words of a claim leads to the claim', async () => {
  await page.goto(`${site.address(goldenPages.article)}?hide=`);
  const shape = page.locator('a[data-mark="verdict"]').first();
  expect(await shape.getAttribute('aria-label')).toBe(
    'Corroborated: The council will not raise the tolls of the harbour this year.',
  );
  await shape.click();
  expect(page.url()).toBe(site.address(goldenPages.claim));
});
