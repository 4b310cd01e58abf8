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
  await page.locator('.search-status', { hasText: /result/ }).waitFor();
  expect((await page.locator('.search-results .result-title').allTextContents())[0]).toBe(name);
  await page.context().close();
});
