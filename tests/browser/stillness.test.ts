import { afterAll, beforeAll, expect, test } from 'vitest';

import { crowdPages, goldenPages, openSite, recordPages, type OpenSite } from '../support/open-site.ts';

const pages = [
  ...Object.entries(goldenPages).map(([kind, path]) => ['golden', kind, path] as const),
  ...Object.entries(recordPages).map(([kind, path]) => ['record', kind, path] as const),
  ...Object.entries(crowdPages).map(([kind, path]) => ['crowd', kind, path] as const),
];

/** What comes after the text on a slow connection. */
const lateFiles = /\.(?:woff2|js|json|svg|png)$/;
const delayMs = 250;

interface Shift {
  readonly value: number;
  readonly nodes: readonly string[];
}

let sites: Readonly<Record<'golden' | 'record' | 'crowd', OpenSite>>;

beforeAll(async () => {
  const [golden, record, crowd] = await Promise.all([openSite('golden'), openSite('record'), openSite('crowd')]);
  sites = { golden, record, crowd };
});
afterAll(() => Promise.all(Object.values(sites).map((site) => site.close())));

test.each(pages)('nothing moves when typefaces, scripts and pictures come late: %s, %s', async (name, _kind, path) => {
  for (const width of [320, 412, 1280]) {
    const { page } = await sites[name].newPage({ viewport: { width, height: 823 } });
    await page.route(lateFiles, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: readonly { node: Node | null }[];
        })[]) {
          const nodes = entry.sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 90) : (node?.textContent ?? ''),
          );
          shifts.push({ value: entry.value, nodes });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(sites[name].address(path), { waitUntil: 'networkidle' });
    // The observer is told after the frame in which something moved.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts);
    expect(shifts, `at ${width} px`).toEqual([]);
    await page.context().close();
  }
});
