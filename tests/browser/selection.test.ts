import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseBody } from '../../src/record/markdown/parse-body.ts';
import { textLayer } from '../../src/record/markdown/text-layer.ts';
import { builtSite } from '../support/built-site.ts';
import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
/** The article's text as the corpus has it. */
let text: string;

beforeAll(async () => {
  site = await openSite('golden');
  const file = join(builtSite('golden').contentDir, 'articles/harbour/tolls-2031-05-06.md');
  const written = readFileSync(file, 'utf8');
  ({ text } = textLayer(parseBody(written.slice(written.indexOf('\n---\n', 3) + 5), 'published').tree));
});
afterAll(() => site.close());

const desk = { viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };
const phone = { ...desk, viewport: { width: 390, height: 800 } };

async function visit(options: BrowserContextOptions, path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults } = await site.newPage(options);
  await page.goto(site.address(path));
  await look(page);
  expect(faults).toEqual([]);
  await page.context().close();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a word stands on the screen: the middle of its first letter's line and of its last one's. */
function placeOf(page: Page, within: string, word: string): Promise<{ start: Point; end: Point }> {
  return page.evaluate(
    ([selector = '', words = '']) => {
      for (const holder of document.querySelectorAll(selector)) {
        const at = holder.textContent.indexOf(words);
        if (at < 0) continue;
        const letterAt = (offset: number): DOMRect | undefined => {
          const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
          let before = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.nodeValue?.length ?? 0;
            if (offset < before + length) {
              const letter = document.createRange();
              letter.setStart(node, offset - before);
              letter.setEnd(node, offset - before + 1);
              return letter.getBoundingClientRect();
            }
            before += length;
          }
          return undefined;
        };
        const first = letterAt(at);
        const last = letterAt(at + words.length - 1);
        if (first && last)
          return {
            start: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
            end: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
          };
      }
      throw new Error(`Nothing in ${selector} says ${words}.`);
    },
    [within, word],
  );
}

/** Drags the mouse from the first letter of a word to behind the last letter of another. */
async function drag(page: Page, within: string, from: string, to: string): Promise<void> {
  const { start } = await placeOf(page, within, from);
  const { end } = await placeOf(page, within, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x + 1, end.y, { steps: 4 });
  await page.mouse.up();
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(getSelection()));
}

async function copied(page: Page): Promise<string> {
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('words that are a link', () => {
  test.each([
    ['a quote in an article', goldenPages.article, '.text', 'raise tolls on', 'timber', 'raise tolls on timber'],
    ['a name in an article', goldenPages.article, '.text', 'Rivera', 'Rivera', 'Rivera'],
    [
      'a quote in the list of quotes',
      'quotes/',
      'main a[href$="/quotes/harbour/no-tolls/"]',
      'We will not raise',
      'timber',
      'We will not raise tolls on timber',
    ],
  ])('are selected by the mouse: %s', async (_what, path, within, from, to, words) => {
    await visit(desk, path, async (page) => {
      await page.locator(within).first().scrollIntoViewIfNeeded();
      await drag(page, within, from, to);
      expect(await selected(page)).toBe(words);
      await page.waitForTimeout(200);
      expect(page.url()).toBe(site.address(path));
    });
  });

  test('lead on where they are clicked, whatever is selected elsewhere', async () => {
    await visit(desk, goldenPages.article, async (page) => {
      await drag(page, '.text', 'harbour master', 'said on Monday');
      expect(await selected(page)).toBe('harbour master said on Monday');
      const { start } = await placeOf(page, '.text', 'raise tolls on');
      await page.mouse.click(start.x, start.y);
      await page.waitForURL(site.address('quotes/harbour/no-tolls/'));
    });
  });
});

describe('what is copied', () => {
  test.each([
    ['across a mark, notes and numbers', desk, 'said on Monday', ' council,  who'],
    ['the same on a phone', phone, 'said on Monday', 'We never have'],
    ['within one paragraph', desk, 'not raise', 'never have'],
  ])('from an article’s text is that text, character by character: %s', async (_what, options, from, to) => {
    await visit(options, goldenPages.article, async (page) => {
      await page.locator('.annotated').scrollIntoViewIfNeeded();
      await page.locator('#p2').evaluate((paragraph) => {
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      await drag(page, '.text', from, to);
      const expected = text.slice(text.indexOf(from), text.indexOf(to) + to.length);
      expect(await copied(page)).toBe(expected);
      expect(
        await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return (await item?.getType('text/html'))?.text();
        }),
      ).not.toMatch(/<a |aria-|data-/);
    });
  });

  test('from a note is the note', async () => {
    await visit(desk, goldenPages.article, async (page) => {
      const note = page.locator('#p2 [data-note="quote"] p').first();
      await note.scrollIntoViewIfNeeded();
      await drag(page, '#p2 .margin li', 'Rivera', 'Rivera');
      expect(await copied(page)).toBe('Rivera');
    });
  });
});

describe('a quote', () => {
  test('is copied with its evidence by the keyboard, or its address alone', async () => {
    await visit(phone, 'quotes/harbour/no-tolls/', async (page) => {
      const read = () => page.evaluate(() => navigator.clipboard.readText());
      const told = page.locator('.copy-quote [role=status]');
      await page.getByRole('button', { name: 'Copy quote' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => told.textContent()).toBe('Copied');
      const evidence = await read();
      for (const part of [
        'We will not raise tolls on timber',
        'Ana Rivera',
        'Direct quotation',
        'Averland Post',
        '6 May 2031',
        '/quotes/harbour/no-tolls/',
      ]) {
        expect(evidence).toContain(part);
      }
      await page.getByRole('button', { name: 'Copy link' }).press('Enter');
      await expect.poll(read).toBe(site.address('quotes/harbour/no-tolls/'));
    });
  });

  test('has the buttons only where there is a script', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.address('quotes/harbour/no-tolls/'));
    expect(await page.locator('.copy-quote').isVisible()).toBe(false);
    await page.context().close();
  });
});

test('the title of a record in a list looks like the link it is', async () => {
  await visit(phone, '', async (page) => {
    const colours = await page
      .locator(':is(.statement, .wording, .headline) > a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationColor));
    expect(colours.length).toBeGreaterThan(3);
    expect(colours.filter((colour) => colour === 'rgba(0, 0, 0, 0)' || colour === 'transparent')).toEqual([]);
  });
});
