/** How a page gets its script: once it is painted, and in any browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

test.each([
  ['of no paint', 'PerformanceObserver.prototype.observe = () => {}'],
  [
    'only by an error that it cannot tell',
    'PerformanceObserver.prototype.observe = () => { throw new TypeError("entryTypes is missing") }',
  ],
])('a browser that tells %s gets the script all the same', async (_what, script) => {
  // A page of the browser itself: the test's own pages would ask for the script.
  const page = await (await site.newContext()).newPage();
  await page.addInitScript(script);
  await page.goto(site.address(goldenPages.article));
  await page.locator('.legend input:enabled').first().waitFor();
  await page.context().close();
});

test.each([true, false])('every page names the manifest, with scripts or without: %s', async (javaScriptEnabled) => {
  const { page } = await site.newPage({ javaScriptEnabled });
  for (const path of [goldenPages.home, goldenPages.article, goldenPages['not found']]) {
    await page.goto(site.address(path));
    const manifests = await page
      .locator('head link[rel=manifest]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(manifests).toEqual([site.address('manifest.webmanifest')]);
  }
  await page.context().close();
});
