import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite, type OpenSite } from '../../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('seed');
});
afterAll(() => site.close());

test.each([
  ['putin', 'Vladimir Putin'],
  ['medvedev', 'Dmitry Medvedev'],
])('who bears a name comes first, and then what tells of them: %s', async (query, name) => {
  const { page } = await site.newPage();
  await page.goto(site.address(`search/?q=${query}`));
  await page.locator('.search-results[aria-busy="false"] .result-title').first().waitFor();
  expect((await page.locator('.search-results .result-title').allTextContents())[0]).toBe(name);
  await page.context().close();
});

test.each([
  ['Medvedef', 'Dmitry Medvedev'],
  ['Bouteflka', 'Abdelaziz Bouteflika'],
  ['alepo', 'Aleppo'],
])('a misspelt name is answered with whom it means: %s', async (query, name) => {
  const { page } = await site.newPage();
  await page.goto(site.address(`search/?q=${query}`));
  await page.locator('.search-status', { hasText: /These are the results for/ }).waitFor();
  expect(await page.locator('.search-results .result-title').first().textContent()).toBe(name);
  await page.context().close();
});

test('the quote with both words comes before what has one of them', async () => {
  const { page } = await site.newPage();
  await page.goto(site.address('search/?q=united+front'));
  await page.locator('.search-results[aria-busy="false"] .result-title').first().waitFor();
  expect(await page.locator('.search-results .result-title').first().textContent()).toMatch(/united.*front/);
  await page.context().close();
});
