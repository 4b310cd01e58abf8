import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { everything, loadAxe, violations } from '../support/axe.ts';
import { startDevServer, type RunningDevServer } from '../support/dev-server.ts';
import { decideAll, settled, type Known } from '../support/editor-at-the-page.ts';
import { patience } from '../support/patience.ts';
import { scratchCopy } from '../support/scratch-copy.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { openBrowser, projectDir, runCommand } from '../support/site.ts';

const fixture = join(projectDir, 'tests/fixtures/deciding');
const known = JSON.parse(readFileSync(join(fixture, 'quay.gold.json'), 'utf8')) as Known;

let project: ScratchFolder;
let server: RunningDevServer;
let browser: Browser;
let page: Page;

/** One server and one article for all tests of this file, each of which goes on from where the last one ended. */
beforeAll(async () => {
  const empty = scratchFolder();
  project = scratchCopy(empty.dir);
  empty.remove();
  const text = join(fixture, 'quay.txt');
  const drafted = await runCommand(
    'new',
    ['article', text, '--draft', '--yes', '--publisher', 'The Averland Post', '--id', 'quay'],
    { projectDir: project.dir },
  );
  expect(drafted.code).toBe(0);
  server = await startDevServer(project.dir, {
    contentDir: 'content',
    basePath: '/some/base/',
    cacheDir: join(project.dir, '.cache'),
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  project.remove();
});

const address = () => `${server.home}articles/quay/`;
const content = (path: string) => join(project.dir, 'content', path);
const read = (path: string) => readFileSync(content(path), 'utf8');
const records = (kind: string) => readdirSync(content(kind)).sort();
const said = () => page.textContent('.deciding-said');
const title = () => page.textContent('.deciding-title');

async function open(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(patience());
  await page.goto(address());
  await page.waitForSelector('.deciding-bar button');
  await settled(page);
}

async function press(key: string): Promise<void> {
  await page.keyboard.press(key);
  await settled(page);
}

/** Looks at a draft, as somebody does who finds it in the list. */
async function look(record: string): Promise<void> {
  await page.click(`[data-focus="item-${record}"]`);
  await settled(page);
}

/** Selects words of a paragraph as a hand does with a pointer. */
async function select(paragraph: number, words: string, modifier?: 'Control'): Promise<void> {
  const ends = await page.evaluate(
    ([number, sought]) => {
      const text = document.querySelectorAll('.annotated > .paragraph > .text')[number - 1];
      if (!text) throw new Error('There is no such paragraph.');
      const at = text.textContent.indexOf(sought);
      const pointAt = (offset: number, side: 'left' | 'right') => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        let before = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (offset < before + length) {
            const range = document.createRange();
            range.setStart(node, offset - before);
            range.setEnd(node, offset - before + 1);
            range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = range.getBoundingClientRect();
            return { x: side === 'left' ? box.left + 0.5 : box.right - 0.5, y: box.top + box.height / 2 };
          }
          before += length;
        }
        throw new Error(`${sought} is not there.`);
      };
      pointAt(at, 'left');
      return [pointAt(at, 'left'), pointAt(at + sought.length - 1, 'right')] as const;
    },
    [paragraph, words] as const,
  );
  if (modifier) await page.keyboard.down(modifier);
  await page.mouse.move(ends[0].x, ends[0].y);
  await page.mouse.down();
  await page.mouse.move(ends[1].x, ends[1].y, { steps: 4 });
  await page.mouse.up();
  if (modifier) await page.keyboard.up(modifier);
  await settled(page);
}

/** The words that a highlight marks. */
function marked(name: string): Promise<string[]> {
  return page.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])];
    return ranges.map((range) => (range as Range).toString().replace(/\s+/g, ' '));
  }, name);
}

describe('the panel', () => {
  beforeEach(async () => {
    await open();
  });

  test('shows every draft with its place in the text, and the text as it is printed', async () => {
    await look('quotes/they-sat-on-it');
    expect(await marked('deciding-now')).toEqual(['They sat on it']);
    expect((await marked('deciding-open')).length).toBeGreaterThan(10);
    expect(await page.locator('.deciding-list > li > button small').allTextContents()).toContain('quote');
    expect(await page.textContent('.deciding-counts')).toMatch(/^\d\d left · 0 accepted · 0 rejected$/);
    expect(await page.textContent('.deciding-left summary')).toContain('Without a record: ');
    expect(await page.locator('.paragraph .text').nth(4).textContent()).toBe(
      'The opposition on the town council wants to know why nobody was told for a week. "They sat on it," said Councillor Ines Okoro. She asked Vaan to publish the report.',
    );
  });

  test('can be used with a screen reader, by a finger and on a phone', async () => {
    await loadAxe(page);
    expect(await violations(page, everything)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const boxes = await page
      .locator('.deciding button, .deciding summary')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => Math.round(one.getBoundingClientRect().height)),
      );
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await look('actors/joss-arden');
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('deciding-now') ?? [])];
      return (range as Range).getBoundingClientRect().bottom;
    });
    const panel = await page.locator('.deciding').boundingBox();
    expect(place).toBeLessThan(panel?.y ?? 0);
  });

  test('changes a field, accepts, and takes both back, by keys alone', async () => {
    await look('actors/petra-vaan');
    const before = read('actors/petra-vaan.md');
    await press('e');
    await page.focus('[data-field="summary"]');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Harbour master of Averland.');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await said()).toBe('Changed.');
    expect(await title()).toBe('Petra Vaan');
    expect(read('actors/petra-vaan.md')).toContain('summary: Harbour master of Averland.\n');
    await page.locator('.deciding-title').click();
    await press('a');
    expect(await said()).toContain('Accepted: actors/petra-vaan');
    expect(read('actors/petra-vaan.md')).not.toContain('proposed');
    await press('u');
    await press('u');
    expect(await said()).toBe('Taken back.');
    expect(read('actors/petra-vaan.md')).toBe(before);
  });

  test('says why something cannot be written, and writes nothing', async () => {
    await look('actors/holm-brandt');
    const before = read('actors/holm-brandt.md');
    await press('a');
    expect(await said()).toMatch(/^It cannot be written: /);
    expect(read('actors/holm-brandt.md')).toBe(before);
  });

  test('shows a plan anew where a file was saved meanwhile', async () => {
    // It has all it needs, so nothing but the save is in the way.
    const before = read('actors/joss-arden.md');
    await look('actors/joss-arden');
    const saved = before.replace('kind: person', 'kind: person # seen');
    await page.route('**/__on-record/deciding', async (route) => {
      if (route.request().postData()?.includes('"want":"write"')) writeFileSync(content('actors/joss-arden.md'), saved);
      await route.continue();
    });
    await press('a');
    expect(await said()).toContain('Nothing was written');
    expect(read('actors/joss-arden.md')).toBe(saved);
    await page.unroute('**/__on-record/deciding');
    await press('a');
    expect(await said()).toContain('Accepted: actors/joss-arden');
    expect(read('actors/joss-arden.md')).toContain('kind: person # seen\n');
    await press('u');
    writeFileSync(content('actors/joss-arden.md'), before);
  });

  test('asks before it accepts all that is sure', async () => {
    await press('s');
    const asks = page.locator('[data-focus="yes"]');
    if (await asks.isVisible()) {
      await press('Escape');
      expect(await page.textContent('.deciding-counts')).toMatch(/^\d\d left · 0 accepted · 0 rejected$/);
    } else expect(await said()).toBe('Nothing that is left is sure and complete.');
  });
});

describe('selected words', () => {
  beforeEach(async () => {
    await open();
  });

  test('become a claim of two parts, by whoever is chosen, and are taken back', async () => {
    await select(7, 'has cost 31 million crowns');
    await select(7, 'It was to open in May', 'Control');
    expect(await marked('deciding-part')).toEqual(['has cost 31 million crowns', 'It was to open in May']);
    const before = records('claims');
    await press('2');
    await page.fill('[data-field="statement"]', 'The quay cost 31 million crowns before it opened.');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await said()).toContain('Added: claims/the-quay-cost-31-million-crowns-before-it');
    const [added = ''] = records('claims').filter((name) => !before.includes(name));
    expect(read(`claims/${added}`)).toContain('exact: has cost 31 million crowns\n');
    expect(read(`claims/${added}`)).toContain('exact: It was to open in May\n');
    await press('u');
    expect(records('claims')).toEqual(before);
  });

  test('become another name of somebody, with a yes to what is shown', async () => {
    await select(5, 'Councillor Ines Okoro');
    await press('6');
    await page.locator('.deciding-options button', { hasText: 'Ines Okoro' }).click();
    await settled(page);
    expect(await page.textContent('.deciding-diff')).toContain('Councillor Ines Okoro');
    await press('Enter');
    expect(read('actors/ines-okoro.md')).toContain('Councillor Ines Okoro');
    await press('u');
  });

  test('are found by typing, in several parts, without a pointer', async () => {
    await press('w');
    await page.keyboard.type('the report');
    expect(await said()).toBe('Place 1 of 1, in paragraph 5.');
    expect(await marked('deciding-part')).toEqual(['the report']);
    await press('Enter');
    await press('w');
    await page.keyboard.type('Arden');
    expect(await said()).toBe('Place 1 of 2, in paragraph 3.');
    await press('ArrowDown');
    expect(await said()).toBe('Place 2 of 2, in paragraph 4.');
    await press('Enter');
    expect(await marked('deciding-part')).toEqual(['the report', 'Arden']);
    await press('3');
    expect(await page.locator('.deciding-input label').allTextContents()).toEqual(['name', 'kind', 'dating']);
    await press('Escape');
    expect(await marked('deciding-part')).toEqual([]);
  });

  test('let go, leave the question as it was', async () => {
    const before = await title();
    await select(1, 'divers found a crack');
    expect(await title()).toBe('divers found a crack');
    await press('Escape');
    expect(await title()).toBe(before);
  });
});

test('an editor who knows what is right decides all of it with fewer than 50 keys, and the check is green', async () => {
  await open();
  const { presses, left } = await decideAll(page, known);
  expect(left).toEqual([]);
  expect(presses).toBeLessThan(50);
  const check = await runCommand('check', [], { projectDir: project.dir });
  expect(check.stdout + check.stderr).not.toContain(' error');
  expect(check.code).toBe(0);
  expect(await page.textContent('.deciding-now')).toContain('Nothing is left to decide.');
});

test('nothing of it is in a built site', () => {
  const { dir: siteDir } = builtSite('golden');
  const holding = readdirSync(siteDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|js|css|json)$/.test(path))
    .filter((path) => /onRecordDeciding|__on-record|deciding-now/.test(readFileSync(join(siteDir, path), 'utf8')));
  expect(holding).toEqual([]);
});
