import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite, recordPages, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('record');
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

const headline =
  'Medvedev reiterates call for world unity against terrorism in wake of Russian victory against Al Nusra Front';

test('without JavaScript, links alone lead from an article to a quote, its speaker, an event, a source, and back', async () => {
  const { page, faults } = await site.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  await page.goto(site.address(''));
  expect(await heading(page)).toContain('annotated and verified');
  expect(await follow(page, '.article-list a', headline)).toBe(headline);
  expect(page.url()).toBe(site.address(recordPages.article));

  expect(await follow(page, '.text a[data-mark="quote"]', 'It is time for all nations')).toBe(
    'Dmitry Medvedev, by 8 October 2017',
  );
  expect(await page.locator('.display-quote').textContent()).toContain('It is time for all nations');

  expect(await follow(page, '.attribution a', 'Dmitry Medvedev')).toBe('Dmitry Medvedev');

  expect(await follow(page, '.event-list a', 'Medvedev’s interview with APS')).toBe('Medvedev’s interview with APS');

  expect(await follow(page, '.source-list a', 'TASS, 9 October 2017')).toBe('TASS, 9 October 2017');

  expect(await follow(page, '.quote-list a', 'It is time for all nations')).toBe('Dmitry Medvedev, by 8 October 2017');
  expect(await follow(page, 'a', 'go to the words')).toBe(headline);
  expect(page.url()).toBe(`${site.address(recordPages.article)}#quote-medvedev-time-to-unite`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without JavaScript, every section is reached from the foot of every page', async () => {
  const { page, faults } = await site.newPage({ javaScriptEnabled: false });
  await page.goto(site.address(recordPages.quote));
  const sections = ['Articles', 'Sources', 'Actors', 'Places', 'Events', 'Quotes', 'Claims', 'Topics', 'Analyses'];
  for (const name of [...sections, 'Timeline']) {
    await page.locator('.site-footer').getByRole('link', { name, exact: true }).click();
    expect(await heading(page)).toBe(name);
  }
  await page.locator('.site-footer').getByRole('link', { name: 'Checks' }).click();
  expect(await heading(page)).toBe('What this build verified');
  await page.locator('.site-footer').getByRole('link', { name: 'About and method' }).click();
  expect(await heading(page)).toBe('About and method');
  await page.locator('.site-header').getByRole('link', { name: 'On Record' }).click();
  expect(await heading(page)).toContain('annotated and verified');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a former address leads on to where the record is now', async () => {
  const golden = await openSite('golden');
  const { page, faults } = await golden.newPage({ javaScriptEnabled: false });
  await page.goto(golden.address('actors/a-rivera/'));
  await page.waitForURL(golden.address('actors/ana-rivera/'));
  expect(await heading(page)).toBe('Ana Rivera');
  expect(faults).toEqual([]);
  await golden.close();
});
