/**
 * Nothing moves while a page arrives: typefaces, scripts, data and pictures come later than the text, as on a slow
 * connection, and the browser tells of no layout shift.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { crowdPages, goldenPages, openSites, seedPages, type OpenSite, type OpenSites } from '../support/open-site.ts';

const pages = [
  ...Object.entries(goldenPages).map(([kind, path]) => ['golden', kind, path] as const),
  ...Object.entries(seedPages).map(([kind, path]) => ['seed', kind, path] as const),
  ...Object.entries(crowdPages).map(([kind, path]) => ['crowd', kind, path] as const),
];

/** Widths of the window in CSS pixels: a small phone, a large one, a desk. */
const widths = [320, 412, 1280] as const;

/** What comes after the text on a slow connection, and how long after it, in milliseconds. */
const lateFiles = /\.(?:woff2|js|json|svg|png)$/;
const delay = 100;

interface Shift {
  readonly value: number;
  readonly nodes: readonly string[];
}

/** A window of one width, in which one page after the other is opened. */
interface Watched {
  readonly width: number;
  readonly page: Page;
  /** How many files came late to the page that is open. */
  late: number;
  /** How many requests are not answered yet. */
  waiting: number;
}

let sites: OpenSites<'golden' | 'seed' | 'crowd'>;
let windows: readonly Watched[];

beforeAll(async () => {
  sites = await openSites('golden', 'seed', 'crowd');
  windows = await Promise.all(widths.map((width) => watchedWindow(sites.named('golden'), width)));
});
afterAll(() => sites.close());

async function watchedWindow(site: OpenSite, width: number): Promise<Watched> {
  const { page } = await site.newPage({ viewport: { width, height: 823 } });
  const watched: Watched = { width, page, late: 0, waiting: 0 };
  // With a route, the browser takes nothing from its cache: every page fetches everything again.
  await page.route(lateFiles, async (route) => {
    watched.late += 1;
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  page.on('request', () => (watched.waiting += 1));
  page.on('requestfinished', () => (watched.waiting -= 1));
  page.on('requestfailed', () => (watched.waiting -= 1));
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
  return watched;
}

/** Until the page has all it asks for, also what its scripts ask for, and has drawn it. */
async function settled(watched: Watched): Promise<void> {
  const { page } = watched;
  for (let quiet = 0; quiet < 2; quiet = watched.waiting === 0 ? quiet + 1 : 0) {
    // The observer is told after the frame in which something moved.
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
      }
    });
  }
}

test.each(pages)('nothing moves when typefaces, scripts and pictures come late: %s, %s', async (name, _kind, path) => {
  const seen = await Promise.all(
    windows.map(async (watched) => {
      watched.late = 0;
      await watched.page.goto(sites.named(name).address(path));
      await settled(watched);
      const shifts = await watched.page.evaluate(() => (window as unknown as { shifts: readonly Shift[] }).shifts);
      return { width: watched.width, shifts, hadLateFiles: watched.late > 0 };
    }),
  );
  expect(seen).toEqual(widths.map((width) => ({ width, shifts: [], hadLateFiles: true })));
});
