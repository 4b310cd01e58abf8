import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { openSite, recordPages, type OpenSite } from '../support/open-site.ts';

/** What an article of some five hundred words may cost its reader, in bytes as a server sends them. */
const most = { textAndStyle: 14_000, script: 10_000, all: 60_000, requests: 6 };

interface Answer {
  readonly type: string;
  readonly bytes: number;
}

let site: OpenSite;
const answers: Answer[] = [];
let scripts: readonly (string | null)[] = [];

beforeAll(async () => {
  site = await openSite('record');
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
  await page.goto(site.address(recordPages.article), { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  answers.push(...(await Promise.all(bodies)));
  // Linked data stands in script elements too, and no browser runs it.
  scripts = await page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((all) => all.map((script) => script.getAttribute('type')));
});
afterAll(() => site.close());

function bytesOf(...types: readonly string[]): number {
  return answers.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
}

test('the text of the record’s article and its style fit into what comes first', () => {
  expect(bytesOf('document', 'stylesheet')).toBeGreaterThan(5000);
  expect(bytesOf('document', 'stylesheet')).toBeLessThanOrEqual(most.textAndStyle);
});

test('its script is small, one, and blocks nothing', () => {
  expect(bytesOf('script')).toBeGreaterThan(500);
  expect(bytesOf('script')).toBeLessThanOrEqual(most.script);
  expect(scripts).toEqual(['module']);
});

test('it costs few requests and few bytes in all before anybody does anything', () => {
  expect(bytesOf('font')).toBeGreaterThan(10_000);
  expect(answers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most.all);
  expect(answers.length).toBeLessThanOrEqual(most.requests);
});
