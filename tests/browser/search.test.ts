import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { writeSearchIndex } from '../../src/build/search-index/search-index.ts';
import type { SearchRecord } from '../../src/views/search/search-records.ts';
import { basePath, builtSite } from '../support/built-site.ts';
import { goldenPages, openFolder, openSite, type OpenSite, type WatchedPage } from '../support/open-site.ts';

let golden: OpenSite;
/** The golden site with another index: names with marks, hostile ones, and more records than a file holds. */
let invented: OpenSite;
let inventedDir: string;
let opened: WatchedPage | undefined;

beforeAll(async () => {
  inventedDir = mkdtempSync(join(tmpdir(), 'on-record-search-'));
  cpSync(builtSite('golden').dir, inventedDir, { recursive: true });
  rmSync(join(inventedDir, 'search/index'), { recursive: true });
  writeSearchIndex(inventedDir, inventedRecords());
  [golden, invented] = await Promise.all([openSite('golden'), openFolder(inventedDir)]);
});
afterAll(async () => {
  await Promise.all([golden.close(), invented.close()]);
  rmSync(inventedDir, { recursive: true, force: true });
});
afterEach(async () => {
  await opened?.page.context().close();
  opened = undefined;
});

const hostileName = '<img src=x onerror=alert(1)> “Zarn” & <b>Vool</b>';

/** So many dockers that the index has several files of each sort. */
const dockers = 2000;

function inventedRecords(): SearchRecord[] {
  const named = (id: string, title: string): SearchRecord => ({
    kind: 'actors',
    url: `${basePath}actors/${id}/`,
    order: { day: '', article: '', weight: 1 },
    title,
    names: [title],
    line: [],
    passage: [`${title} keeps the lamp.`],
    summary: [],
    people: [],
    values: { kind: ['actors'], actor: [title] },
  });
  return [
    named('muller', 'Jörg Müllervik'),
    named('lask', 'Søren Łaskø'),
    named('hostile', hostileName),
    named('proto', '__proto__ Constructor'),
    named('lin', '林小海港'),
    ...Array.from({ length: dockers }, (_unused, number) => named(`docker-${number}`, `Docker ${number}`)),
    named('quibblesworth', 'Una Quibblesworth'),
  ];
}

async function open(site: OpenSite, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  opened = await site.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await opened.page.goto(site.address(path));
  return opened.page;
}

/** Opens the dialog by its key and types. */
async function look(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[name="q"]').waitFor();
  await page.keyboard.type(query);
  await settled(page);
}

/** Until the search says what came of it. */
async function settled(page: Page): Promise<void> {
  await page.locator('.search-status', { hasText: /result|Nothing|could not|no search index/ }).waitFor();
  await page.locator('.search-results[aria-busy="false"]').waitFor({ state: 'attached' });
}

function titles(page: Page): Promise<string[]> {
  return page.locator('.search-results .result-title').allTextContents();
}

const status = (page: Page) => page.locator('.search-status').textContent();

describe('the dialog', () => {
  test('opens by the slash, finds what is typed, and marks it in its passage, under its kind', async () => {
    const page = await open(golden, goldenPages.article);
    await look(page, 'barge');
    expect(await status(page)).toBe('6 results');
    expect(await page.locator('.search-results h2').allTextContents()).toEqual(
      expect.arrayContaining(['Claims 1', 'Articles 2', 'Sources 1', 'Events 1']) as string[],
    );
    const claim = page.locator('.search-results section', { hasText: 'Claims' });
    expect(await claim.locator('.result-title').textContent()).toBe(
      'The harbour office counts every ship and every barge.',
    );
    expect(await claim.locator('.result-passage mark').allTextContents()).toEqual(['barge']);
    expect(await claim.locator('.meta .verdict').textContent()).toBe('Contradicted');
    expect(opened?.faults).toEqual([]);
  });

  test('opens by the link in the header, whose name begins with what it shows', async () => {
    const page = await open(golden, goldenPages.home);
    await page.getByRole('link', { name: /^Search/ }).click();
    await page.locator('dialog[open]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    expect(page.url()).toBe(golden.address(goldenPages.home));
  });

  test('leads to the paragraph of an article where the words stand', async () => {
    const page = await open(golden, goldenPages.home);
    await look(page, 'lighthouse probably');
    const link = page.locator('.search-results section', { hasText: 'Articles' }).getByRole('link').first();
    expect(await link.getAttribute('href')).toBe(`${basePath}articles/harbour/tolls-2031-05-06/#p5`);
  });

  test('is used by the keyboard alone: down into the results, up again, Enter opens', async () => {
    const page = await open(golden, goldenPages.home);
    await look(page, 'okafor');
    await page.keyboard.press('ArrowDown');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(first).toBe(`${basePath}actors/ben-okafor/`);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-result'))).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(golden.address('actors/ben-okafor/'));
  });

  test('closes by Escape, gives the focus back, and keeps what was looked for', async () => {
    const page = await open(golden, goldenPages.home);
    await page.getByRole('link', { name: /^Search/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] input[name="q"]').waitFor();
    await page.keyboard.type('barge');
    await page.locator('.search-results li').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(/^Search/);
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('barge');
    expect(await page.locator('.search-results li').count()).toBeGreaterThan(0);
  });

  test('is there again, with its query, on the way back from a result', async () => {
    const page = await open(golden, goldenPages.home);
    await look(page, 'okafor');
    await page.locator('.search-results a').first().click();
    await page.waitForURL(golden.address('actors/ben-okafor/'));
    await page.goBack();
    await page.locator('dialog[open] .search-results li').first().waitFor();
    expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('okafor');
    await page.keyboard.press('Escape');
    // The browser tells of the closing a moment after it.
    await page.waitForFunction(() => history.state === null);
    await page.reload();
    await page.getByRole('link', { name: /^Search/ }).waitFor();
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('goes to the search page by Enter in its field', async () => {
    const page = await open(golden, goldenPages.home);
    await look(page, 'barge');
    await page.keyboard.press('Enter');
    await page.waitForURL(golden.address('search/?q=barge'));
    await page.locator('.search-results li').first().waitFor();
  });

  test('leaves the slash to somebody who types it, and to a reader who switches it off', async () => {
    const page = await open(golden, goldenPages.home);
    await look(page, 'and/or');
    expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('and/or');
    await page.getByLabel('Open the search with the / key').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.reload();
    await page.keyboard.press('/');
    // The link still opens it; had the key worked, two dialogs would be asked for.
    await page.getByRole('link', { name: /^Search/ }).click();
    await page.locator('dialog[open]').waitFor();
    expect(await page.getByLabel('Open the search with the / key').isChecked()).toBe(false);
  });

  test('says what it does not find', async () => {
    const page = await open(golden, goldenPages.home);
    await look(page, 'aardvark');
    expect(await status(page)).toBe('Nothing in the record matches “aardvark”.');
    expect(await titles(page)).toEqual([]);
  });

  test('shows the results of what was typed last, however long the answers take', async () => {
    const page = await open(golden, goldenPages.home);
    await page.route('**/search/index/**', async (route) => {
      await new Promise((done) => setTimeout(done, 600));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[name="q"]').waitFor();
    await page.keyboard.type('okafor');
    await page.waitForTimeout(300);
    await page.locator('dialog input[name="q"]').fill('barge');
    await page.locator('.search-status', { hasText: '6 results' }).waitFor();
    await page.waitForTimeout(800);
    expect(await status(page)).toBe('6 results');
    expect((await titles(page)).join(' ')).not.toContain('Okafor');
  });

  test('says when the index cannot be loaded, and tries again', async () => {
    const page = await open(golden, goldenPages.home);
    await page.route('**/search/index.json', (route) => route.abort());
    await look(page, 'barge');
    expect(await status(page)).toContain('The search could not be loaded.');
    await page.unroute('**/search/index.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: '6 results' }).waitFor();
  });

  test('leads to the search page where it cannot be loaded itself', async () => {
    const page = await open(golden, goldenPages.home);
    await page.route('**/search/setup.json', (route) => route.abort());
    await page.keyboard.press('/');
    await page.waitForURL(golden.address('search/'));
    await page.locator('.search-status', { hasText: 'The search could not be loaded.' }).waitFor();
    expect(await page.locator('[data-search-lists] a').first().isVisible()).toBe(true);
  });
});

describe('names', () => {
  test.each([
    ['خالد المينائي', 'Khalid al-Minai'],
    ['Khalid', 'Khalid al-Minai'],
    ['al-minai', 'Khalid al-Minai'],
    ['minai khalid', 'Khalid al-Minai'],
    ['آنا ريفيرا', 'Ana Rivera'],
    ['انا ريفيرا', 'Ana Rivera'],
  ])('are found in either script: %s', async (query, name) => {
    const page = await open(golden, `search/?q=${encodeURIComponent(query)}&kind=actors`);
    await settled(page);
    expect(await titles(page)).toEqual([name]);
  });

  test('are found in texts of their own script, from a page in another language, and stay in their direction', async () => {
    const page = await open(golden, `search/?q=${encodeURIComponent('الرسوم')}&kind=articles`);
    await settled(page);
    const title = page.locator('.result-title').first();
    expect(await title.textContent()).toBe('الميناء لا يرفع الرسوم');
    expect(
      await title.evaluate((element) => [element.getAttribute('lang'), getComputedStyle(element).direction]),
    ).toEqual(['ar', 'rtl']);
  });

  test.each([
    ['rivera', 'Ana Rivera'],
    ['okafor', 'Ben Okafor'],
  ])('come with who bears them first, and then what tells of them: %s', async (query, name) => {
    const page = await open(golden, `search/?q=${query}`);
    await settled(page);
    expect((await titles(page))[0]).toBe(name);
  });

  test.each([
    ['Mullervik', 'Jörg Müllervik'],
    ['JORG', 'Jörg Müllervik'],
    ['Müllervik', 'Jörg Müllervik'],
    ['soren lasko', 'Søren Łaskø'],
    ['Łaskø', 'Søren Łaskø'],
  ])('are found with their marks and without: %s', async (query, name) => {
    const page = await open(invented, `search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    expect(await titles(page)).toEqual([name]);
  });

  test('that are markup stay text', async () => {
    const page = await open(invented, 'search/?q=zarn');
    await settled(page);
    expect(await titles(page)).toEqual([hostileName]);
    expect(await page.locator('.search-results img, .search-results b').count()).toBe(0);
    expect(opened?.faults).toEqual([]);
  });

  test('that are the keys of objects are names', async () => {
    const page = await open(invented, 'search/?q=__proto__');
    await settled(page);
    expect(await titles(page)).toEqual(['__proto__ Constructor']);
  });

  test('in Chinese are found by any of their characters', async () => {
    const page = await open(invented, `search/?q=${encodeURIComponent('小海')}`);
    await settled(page);
    expect(await titles(page)).toEqual(['林小海港']);
    expect(await page.locator('.result-title mark').allTextContents()).toEqual(['小海']);
  });

  test.each([
    ['Okafr', 'Okafor'],
    ['rivrea', 'Rivera'],
  ])('that are misspelt are answered with what was meant: %s', async (query, meant) => {
    const page = await open(golden, `search/?q=${query}`);
    await settled(page);
    expect(await status(page)).toBe(`Nothing in the record matches “${query}”. These are the results for “${meant}”.`);
    expect((await titles(page)).join(' ')).toContain(meant);
    await page.locator('.search-offers').getByRole('button', { name: meant }).first().click();
    await page.locator('.search-status', { hasText: /^\d+ results?$/ }).waitFor();
    expect(page.url()).toBe(golden.address(`search/?q=${meant}`));
  });

  test('are suggested while they are written, and fill the field', async () => {
    const page = await open(golden, goldenPages.home);
    await look(page, 'khal');
    const offer = page.locator('.search-offers').getByRole('button', { name: 'Khalid al-Minai' });
    await offer.click();
    expect(await page.locator('dialog input[name="q"]').inputValue()).toBe('Khalid al-Minai');
    await page.locator('.search-offers button').first().waitFor({ state: 'detached' });
    expect(await titles(page)).toContain('Khalid al-Minai');
  });

  test('in a query that is markup stay text', async () => {
    const page = await open(golden, `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await settled(page);
    expect(await status(page)).toBe('Nothing in the record matches “<img src=x onerror=alert(1)>”.');
    expect(opened?.faults).toEqual([]);
  });
});

describe('a record of several files', () => {
  test('is searched as one', async () => {
    const page = await open(invented, 'search/?q=lamp');
    await settled(page);
    expect(await status(page)).toBe(`${new Intl.NumberFormat('en').format(dockers + 6)} results`);
  });

  test('finds a word that only one record has, with few requests', async () => {
    const asked: string[] = [];
    const page = await open(invented, 'search/');
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByLabel('Search the record').fill('quibblesworth');
    await settled(page);
    expect(await status(page)).toBe('1 result');
    expect(await titles(page)).toEqual(['Una Quibblesworth']);
    // The list, the word, its name, the record.
    expect(asked.filter((path) => path.includes('/search/index')).length).toBeLessThanOrEqual(4);
    expect(opened?.faults).toEqual([]);
  });

  test('shows more results as they are asked for, and moves on to the first of them', async () => {
    const page = await open(invented, 'search/?q=docker');
    await settled(page);
    expect(await page.locator('.search-results li').count()).toBe(10);
    await page.getByRole('button', { name: 'Show more: Actors' }).click();
    await page.locator('.search-results li').nth(19).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling !== null);
    expect(await page.locator('.search-results li').count()).toBe(20);
    expect(focused).toBe(true);
  });
});

describe('limits', () => {
  test('narrow the results, say how many each would leave, and can be lifted', async () => {
    const page = await open(golden, 'search/?q=tolls');
    await settled(page);
    const all = await status(page);
    await page.getByLabel('Quotes (3)').check();
    await page.locator('.search-status', { hasText: /^3 results/ }).waitFor();
    expect(await page.locator('.search-results h2').allTextContents()).toEqual(['Quotes 3']);
    expect(page.url()).toBe(golden.address('search/?q=tolls&kind=quotes'));
    await page.getByText('Narrow down').click();
    await page.getByLabel('Speaker').selectOption('Ben Okafor');
    await page.locator('.search-status', { hasText: '1 result' }).waitFor();
    expect(await titles(page)).toEqual(['tolls stay where they are']);
    expect(page.url()).toBe(golden.address('search/?q=tolls&kind=quotes&speaker=Ben+Okafor'));
    // What the other values would leave is still there to choose.
    expect(await page.getByLabel('Speaker').locator('option').allTextContents()).toContain('Ana Rivera (2)');
    await page.getByRole('button', { name: 'Remove limits' }).click();
    await page.locator('.search-status', { hasText: all ?? '' }).waitFor();
    expect(page.url()).toBe(golden.address('search/?q=tolls'));
  });

  test.each([
    [
      'verdict=contradicted',
      ['No new tolls in the harbour of Averland', 'The harbour office counts every ship and every barge.'],
    ],
    ['place=Quay+Street&kind=places', ['Quay Street']],
    ['year=2028', ['The harbour office is open']],
    ['topic=Harbour&kind=topics', ['Tolls', 'Harbour']],
    ['speaker=Khalid+al-Minai', ['“ومتى ترفعونها؟”']],
    ['actor=Luis+Rivera&kind=claims', ['Sixty ships call in a week.', 'The dockers will ask again in July.']],
  ])('are enough to search by: %s', async (limits, expected) => {
    const page = await open(golden, `search/?${limits}`);
    await settled(page);
    expect((await titles(page)).sort()).toEqual([...expected].sort());
  });
});

describe('the search page', () => {
  test('answers by its address, and the way back leads through what was looked for', async () => {
    const page = await open(golden, 'search/?q=barge');
    const input = page.getByLabel('Search the record');
    await page.locator('.search-status', { hasText: '6 results' }).waitFor();
    expect(await page.locator('[data-search-lists]').isVisible()).toBe(false);
    await input.fill('okafor');
    await page.locator('.result-title', { hasText: 'Ben Okafor' }).first().waitFor();
    await input.press('Enter');
    await page.getByLabel(/Actors \(/).check();
    await page.waitForURL(/q=okafor&kind=actors$/);
    await page.goBack();
    await page.waitForURL(/q=okafor$/);
    // The boxes follow the address when its results are there.
    await page
      .getByLabel(/Actors \(/)
      .and(page.locator(':not(:checked)'))
      .waitFor();
    await page.goForward();
    await page.waitForURL(/kind=actors$/);
    await page.locator('.search-status', { hasText: '1 result' }).waitFor();
    expect(await input.inputValue()).toBe('okafor');
    await page.reload();
    await page.locator('.search-status', { hasText: '1 result' }).waitFor();
    expect(opened?.faults).toEqual([]);
  });

  test('shows no draft', async () => {
    const page = await open(golden, 'search/?q=ferryman');
    await settled(page);
    expect(await status(page)).toBe('Nothing in the record matches “ferryman”.');
  });

  test('leads everywhere without JavaScript, and says what is missing', async () => {
    const page = await open(golden, 'search/?q=barge', { javaScriptEnabled: false });
    expect(await page.locator('main noscript').textContent()).toContain('Searching needs JavaScript');
    const lists = await page.locator('[data-search-lists] a').allTextContents();
    expect(lists.map((label) => label.replace(/^\d+ /, ''))).toEqual([
      'articles',
      'sources',
      'actors',
      'places',
      'events',
      'quotes',
      'claims',
      'topics',
      'analysis',
    ]);
    await page.getByRole('link', { name: /^Search/ }).click();
    expect(page.url()).toBe(golden.address('search/'));
  });
});

describe('the policy of the page', () => {
  test('makes no markup and no script of text', async () => {
    const page = await open(golden, 'search/?q=barge');
    await page.locator('.search-status', { hasText: '6 results' }).waitFor();
    const refused = await page.evaluate(() =>
      [
        () => {
          document.body.innerHTML = '<p>x</p>';
        },
        () => new Worker('/other.js'),
        () => {
          document.createElement('script').src = '/other.js';
        },
      ].map((attempt) => {
        try {
          attempt();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      }),
    );
    expect(refused).toEqual([true, true, true]);
  });
});
