import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { everyLook, everything, loadAxe, looks, put, violations } from '../support/axe.ts';
import { crowdPages, goldenPages, openSites, seedPages, type OpenSite, type OpenSites } from '../support/open-site.ts';

const pages = [
  ...Object.entries(goldenPages).map(([kind, path]) => ['golden', kind, path] as const),
  ...Object.entries(seedPages)
    .filter(([kind]) => !['place', 'event', 'claim', 'topic', 'source', 'claims', 'checks'].includes(kind))
    .map(([kind, path]) => ['seed', kind, path] as const),
  ...Object.entries(crowdPages).map(([kind, path]) => ['crowd', kind, path] as const),
  ...(['home', 'article', 'article in Arabic', 'quote', 'claim', 'timeline', 'who with whom', 'search'] as const).map(
    (kind) => ['french', kind, goldenPages[kind]] as const,
  ),
];

let sites: OpenSites<'golden' | 'french' | 'seed' | 'crowd'>;
let page: Page;

beforeAll(async () => {
  sites = await openSites('golden', 'french', 'seed', 'crowd');
  ({ page } = await sites.named('golden').newPage());
});
afterAll(() => sites.close());

/** Opens a page with axe in it. */
async function open(site: OpenSite, path: string): Promise<void> {
  await page.goto(site.address(path));
  await loadAxe(page);
}

test.each(pages)('axe finds nothing, at 320 and 1280 px, in light and dark: %s, %s', async (name, _kind, path) => {
  const found: string[] = [];
  const isGolden = name === 'golden';
  for (const [index, look] of (isGolden ? everyLook : looks).entries()) {
    await put(page, look);
    if (index === 0) await open(sites.named(name), path);
    const wrong = await violations(page, look.rules);
    found.push(...wrong.map((violation) => `${look.width} ${look.colorScheme}: ${violation}`));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing in the search with results, at 320 and 1280 px, in light and dark', async () => {
  const found: string[] = [];
  await open(sites.named('golden'), goldenPages.article);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[name="q"]').waitFor();
  await page.keyboard.type('rivera');
  await page.locator('.search-results mark').first().waitFor();
  await page.getByText('Narrow down').click();
  for (const look of everyLook) {
    await put(page, look);
    found.push(...(await violations(page, look.rules)).map((one) => `${look.width} ${look.colorScheme}: ${one}`));
    const overflow = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    if (overflow > 0) found.push(`${look.width}: the dialog scrolls sideways by ${overflow} px`);
  }
  expect(found).toEqual([]);
});

test('axe finds what is wrong with a page, so that it can be believed when it finds nothing', async () => {
  await open(sites.named('golden'), goldenPages.about);
  await page.evaluate(() => {
    const image = document.createElement('img');
    document.querySelector('main')?.append(image);
    document.querySelector('html')?.removeAttribute('lang');
    document.querySelector('h1')?.remove();
    document.querySelector('p.dek')?.setAttribute('role', 'nonsense');
  });
  const found = await violations(page, everything);
  expect(found.map((violation) => violation.split(' ')[0]).sort()).toEqual([
    'aria-roles',
    'html-has-lang',
    'image-alt',
    'page-has-heading-one',
  ]);
});
