import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

/** Clicks a link that can be seen, and gives the heading of the page it leads to. */
async function follow(page: Page, link: string, name?: string | RegExp): Promise<string> {
  const found = page
    .locator('main')
    .locator(link, name === undefined ? {} : { hasText: name })
    .first();
  await found.click();
  await page.waitForLoadState();
  return heading(page);
}

async function heading(page: Page): Promise<string> {
  return (await page.locator('h1').textContent())?.trim() ?? '';
}

const headline = 'No new tolls in the harbour of Averland';

test('without JavaScript, links alone lead from an article to a quote, its speaker, an event, a source, and back', async () => {
  const { page, faults } = await site.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  await page.goto(site.address(''));
  expect(await heading(page)).toBe('What the harbour of Averland said, and how well it holds up.');
  expect(await follow(page, '.article-list a', headline)).toBe(headline);
  expect(page.url()).toBe(site.address(goldenPages.article));

  expect(await follow(page, '.text a[data-mark="quote"]', 'We will not raise tolls')).toBe('Ana Rivera, 5 May 2031');
  expect(await page.locator('.display-quote').textContent()).toContain('We will not raise tolls');

  expect(await follow(page, '.attribution a', 'Ana Rivera')).toBe('Ana Rivera');

  expect(await follow(page, '.event-list a', 'Meeting of the council')).toBe('Meeting of the council on tolls');

  expect(await follow(page, '.source-list a', 'Council of Averland')).toBe('Minutes of the meeting of 5 May');

  expect(await follow(page, '.quote-list a', 'We will not raise tolls')).toBe('Ana Rivera, 5 May 2031');
  expect(await follow(page, 'a', 'go to the words')).toBe(headline);
  expect(page.url()).toBe(`${site.address(goldenPages.article)}#quote-harbour/no-tolls`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without JavaScript, every section is reached from the head or the foot of every page', async () => {
  const { page, faults } = await site.newPage({ javaScriptEnabled: false });
  await page.goto(site.address(goldenPages.quote));
  const sections = ['Articles', 'Sources', 'Actors', 'Places', 'Events', 'Quotes', 'Claims', 'Topics', 'Analyses'];
  for (const name of [...sections, 'Timeline']) {
    // Each stands in one of the two: playwright refuses a name that two links have.
    await page.locator('.site-header, .site-footer').getByRole('link', { name, exact: true }).click();
    expect(await heading(page)).toBe(name);
  }
  await page.locator('.site-footer').getByRole('link', { name: 'Checks' }).click();
  expect(await heading(page)).toBe('What this build verified');
  await page.locator('.site-footer').getByRole('link', { name: 'About and method' }).click();
  expect(await heading(page)).toBe('About and method');
  await page.locator('.site-header').getByRole('link', { name: 'On Record' }).click();
  expect(await heading(page)).toBe('What the harbour of Averland said, and how well it holds up.');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a former address leads on to where the record is now', async () => {
  const { page, faults } = await site.newPage({ javaScriptEnabled: false });
  await page.goto(site.address('actors/a-rivera/'));
  await page.waitForURL(site.address('actors/ana-rivera/'));
  expect(await heading(page)).toBe('Ana Rivera');
  expect(faults).toEqual([]);
  await page.context().close();
});
