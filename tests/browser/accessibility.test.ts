import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { colours, everything, loadAxe, violations } from '../support/axe.ts';
import { goldenPages, openSite, recordPages, type OpenSite } from '../support/open-site.ts';

const pages = [
  ...Object.entries(goldenPages).map(([kind, path]) => ['golden', kind, path] as const),
  ...(['home', 'article', 'actor', 'quote', 'analysis', 'timeline', 'who with whom'] as const).map(
    (kind) => ['record', kind, recordPages[kind]] as const,
  ),
];

let sites: Readonly<Record<'golden' | 'record', OpenSite>>;
let page: Page;

beforeAll(async () => {
  const [golden, record] = await Promise.all([openSite('golden'), openSite('record')]);
  sites = { golden, record };
  ({ page } = await golden.newPage());
});
afterAll(() => Promise.all([sites.golden.close(), sites.record.close()]));

/** Opens a page with axe in it. */
async function open(site: OpenSite, path: string): Promise<void> {
  await page.goto(site.address(path));
  await loadAxe(page);
}

test.each(pages)('axe finds nothing, at 320 and 1280 px, in light and dark: %s, %s', async (name, _kind, path) => {
  const found: string[] = [];
  await open(sites[name], path);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [colorScheme, rules] of [
      ['light', everything],
      ['dark', colours],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violations(page, rules)).map((violation) => `${width} ${colorScheme}: ${violation}`));
    }
  }
  expect(found).toEqual([]);
});

test('axe finds what is wrong with a page, so that it can be believed when it finds nothing', async () => {
  await open(sites.golden, goldenPages.about);
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
