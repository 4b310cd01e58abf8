import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

/** What an article of some five hundred words may cost its reader, in bytes as a server sends them. */
const most = { textAndStyle: 14_000, script: 10_000, all: 60_000, requests: 6 };

interface Answer {
  readonly type: string;
  readonly bytes: number;
}

let site: OpenSite;
const answers: Answer[] = [];
/** What stands in the page to be run, and whether it is run from a file. */
let scripts: readonly boolean[] = [];
/** When the page was first painted, and when it asked for its script. */
let times: { readonly painted: number; readonly asked: readonly number[] };

beforeAll(async () => {
  site = await openSite('golden');
  const { page } = await site.newPage({ viewport: { width: 390, height: 800 } });
  const bodies: Promise<Answer>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    // Fonts are compressed in themselves; a server compresses everything else.
    bodies.push(
      response
        .body()
        .then((body) => ({ type, bytes: type === 'font' ? body.length : gzipSync(body, { level: 9 }).length })),
    );
  });
  await page.goto(site.address(goldenPages.article), { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  answers.push(...(await Promise.all(bodies)));
  // Linked data stands in script elements too, and no browser runs it.
  scripts = await page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((all) => all.map((script) => script.hasAttribute('src')));
  times = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ startTime }) => startTime),
  }));
});
afterAll(() => site.close());

function bytesOf(...types: readonly string[]): number {
  return answers.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
}

test('an article’s text and its style fit into what comes first', () => {
  expect(bytesOf('document')).toBeGreaterThan(5000);
  expect(bytesOf('document')).toBeLessThanOrEqual(most.textAndStyle);
  expect(bytesOf('stylesheet')).toBe(0);
});

test('its script is small, and fetched once the page is painted', () => {
  expect(bytesOf('script')).toBeGreaterThan(500);
  expect(bytesOf('script')).toBeLessThanOrEqual(most.script);
  expect(scripts).toEqual([false]);
  expect(times.painted).toBeGreaterThan(0);
  expect(times.asked).toHaveLength(1);
  expect(times.asked[0]).toBeGreaterThan(times.painted);
});

test('it costs few requests and few bytes in all before anybody does anything', () => {
  expect(bytesOf('font')).toBeGreaterThan(10_000);
  expect(answers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most.all);
  expect(answers.length).toBeLessThanOrEqual(most.requests);
});
