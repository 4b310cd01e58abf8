import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadAxe, looks, violations } from '../support/axe.ts';
import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

/** Opens a page of the golden site for one test. */
async function visit<T>(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, faults: readonly string[]) => Promise<T>,
): Promise<T> {
  const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(site.address(path));
  try {
    return await look(page, faults);
  } finally {
    await page.context().close();
  }
}

/** The hover, while it is open. */
function hoverOn(page: Page): Locator {
  return page.locator('.hover:popover-open');
}

function linkIn(page: Page, path: string, within = '.paragraph .text'): Locator {
  return page.locator(`${within} a[href$="/${path}/"]`).first();
}

const rivera = 'actors/ana-rivera';
const article = goldenPages.article;
/** Longer than a pointer has to rest, and than a hover outlives its pointer. */
const aWhile = 700;

describe('a hover', () => {
  test.each([
    [
      'a name',
      rivera,
      '.paragraph .text',
      ['person', 'Ana Rivera', 'Harbour master of Averland.', 'told the Averland Post'],
    ],
    [
      'a quote',
      'quotes/harbour/no-tolls',
      '.paragraph .text',
      ['quote, direct, interrupted', 'after a meeting of the council', 'wording differs'],
    ],
    ['a verdict', 'claims/every-barge', '.paragraph .text', ['claim, contradicted', 'The log does not count barges.']],
    ['a note', 'quotes/harbour/perhaps', '.margin', ['quote, partial', 'Rivera said that tolls would', 'perhaps']],
    [
      'an event',
      'events/council-meeting',
      '.event-list',
      ['event, meeting', '5 May 2031, inferred:', 'after a meeting of the council'],
    ],
    ['a place of an event', 'places/quay-street', '.event-list', ['Quay Street', 'in Quay Street']],
    ['the source', 'sources/averland-post-2031-05-06', '.details', ['source, news report', '6 May 2031, in English']],
  ])('shows the article’s evidence for %s, where the pointer rests', async (_what, path, within, words) => {
    await visit(article, {}, async (page, faults) => {
      await linkIn(page, path, within).hover();
      await hoverOn(page).waitFor();
      const text = await hoverOn(page).innerText();
      // The kind is shown in capitals.
      for (const expected of words) expect(text.toLowerCase()).toContain(expected.toLowerCase());
      expect(faults).toEqual([]);
    });
  });

  test('marks the words that are the evidence, in their language and direction', async () => {
    await visit(goldenPages['article in Arabic'], {}, async (page) => {
      await linkIn(page, rivera).hover();
      await hoverOn(page).waitFor();
      const passage = hoverOn(page).locator('.passage').first();
      expect(await passage.locator('mark').innerText()).toBe('آنا ريفيرا');
      expect(await passage.getAttribute('lang')).toBe('ar');
      expect(await passage.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    });
  });

  test('stays while the pointer is on it, and goes when the pointer has left', async () => {
    await visit(article, {}, async (page) => {
      await linkIn(page, rivera).hover();
      await hoverOn(page).hover();
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(1);
      await page.mouse.move(5, 5);
      await hoverOn(page).waitFor({ state: 'detached' });
    });
  });

  test('does not open under a pointer that passes over', async () => {
    await visit(article, {}, async (page) => {
      await linkIn(page, rivera).hover();
      await page.mouse.move(5, 5);
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(0);
    });
  });

  test('does not open during a drag, which selects', async () => {
    await visit(article, {}, async (page) => {
      const box = await linkIn(page, rivera).boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.move(x + 160, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 6 });
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(0);
      await page.mouse.up();
    });
  });

  test('does not cover the sentence that it explains', async () => {
    await visit(article, {}, async (page) => {
      const link = linkIn(page, rivera);
      await link.hover();
      await hoverOn(page).waitFor();
      const sentence = await link.evaluate((element) => {
        const block = element.closest('p');
        const range = document.createRange();
        range.selectNodeContents(block ?? element);
        const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(block?.textContent ?? '')];
        // The link stands in the first sentence of its paragraph here.
        const texts = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT);
        let rest = segments[0]?.segment.trimEnd().length ?? 0;
        for (let node = texts.nextNode() as Text | null; node && rest > 0; node = texts.nextNode() as Text | null) {
          range.setEnd(node, Math.min(rest, node.length));
          rest -= node.length;
        }
        const { top, bottom } = range.getBoundingClientRect();
        return { top, bottom };
      });
      const hover = await hoverOn(page).boundingBox();
      const top = hover?.y ?? 0;
      expect(top >= sentence.bottom || top + (hover?.height ?? 0) <= sentence.top).toBe(true);
    });
  });

  test('gives way to the hover of the next link', async () => {
    await visit(article, {}, async (page) => {
      await linkIn(page, rivera).hover();
      await hoverOn(page).filter({ hasText: 'Ana Rivera' }).waitFor();
      await linkIn(page, 'sources/averland-post-2031-05-06', '.details').hover();
      await hoverOn(page).filter({ hasText: 'source, news report' }).waitFor();
      expect(await page.locator('.hover').count()).toBe(1);
    });
  });

  test('leaves its link a link: a click follows it', async () => {
    await visit(article, {}, async (page) => {
      await linkIn(page, rivera).hover();
      await hoverOn(page).waitFor();
      await linkIn(page, rivera).click();
      await page.waitForURL(site.address(`${rivera}/`));
    });
  });

  test('is fetched with all others, once, and not before it is asked for', async () => {
    await visit(article, {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
      });
      await page.waitForTimeout(aWhile);
      expect(asked).toEqual([]);
      await linkIn(page, rivera).hover();
      await hoverOn(page).waitFor();
      await linkIn(page, 'events/council-meeting', '.event-list').hover();
      await hoverOn(page).filter({ hasText: 'event, meeting' }).waitFor();
      expect(asked).toEqual([site.address(`${article}hovers.json`)]);
    });
  });

  test('is shown on an analysis too, with the evidence of the article it is about', async () => {
    await visit(goldenPages.analysis, {}, async (page, faults) => {
      await linkIn(page, rivera, '.prose').hover();
      await hoverOn(page).filter({ hasText: 'told the Averland Post' }).waitFor();
      expect(faults).toEqual([]);
    });
  });
});

describe('by the keyboard', () => {
  /** Puts the focus on a link as the Tab key would. */
  async function tabTo(page: Page, link: Locator): Promise<void> {
    await page.keyboard.press('Tab');
    await link.focus();
  }

  test('a hover opens with the focus, is the details of its link, and goes with the focus', async () => {
    await visit(article, {}, async (page) => {
      const link = linkIn(page, rivera);
      await tabTo(page, link);
      await hoverOn(page).filter({ hasText: 'Ana Rivera' }).waitFor();
      expect(await link.getAttribute('aria-details')).toBe(await hoverOn(page).getAttribute('id'));
      expect(await link.getAttribute('aria-describedby')).toBeNull();
      expect(await hoverOn(page).locator('a, button, [tabindex]').count()).toBe(0);
      await page.locator('.skip-link').focus();
      await hoverOn(page).waitFor({ state: 'detached' });
      expect(await link.getAttribute('aria-details')).toBeNull();
    });
  });

  test('Escape sends it away and leaves the focus; it comes again with the next link, and with this one after it', async () => {
    await visit(article, {}, async (page) => {
      const link = linkIn(page, rivera);
      await tabTo(page, link);
      await hoverOn(page).waitFor();
      await page.keyboard.press('Escape');
      expect(await hoverOn(page).count()).toBe(0);
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      await hoverOn(page).waitFor();
      await page.keyboard.press('Shift+Tab');
      await hoverOn(page).filter({ hasText: 'Ana Rivera' }).waitFor();
    });
  });

  test('Escape sends away the hover under a resting pointer', async () => {
    await visit(article, {}, async (page) => {
      await linkIn(page, rivera).hover();
      await hoverOn(page).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(0);
    });
  });

  test('a hover follows the focus even where the pointer lies on another link', async () => {
    await visit(article, {}, async (page) => {
      await linkIn(page, 'sources/averland-post-2031-05-06', '.details').hover();
      await hoverOn(page).waitFor();
      await tabTo(page, linkIn(page, rivera));
      await hoverOn(page).filter({ hasText: 'Ana Rivera' }).waitFor();
    });
  });
});

describe('on a touch screen', () => {
  const phone: BrowserContextOptions = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

  async function hold(page: Page, link: Locator, ms: number): Promise<void> {
    await link.scrollIntoViewIfNeeded();
    // On its first line: a name may be broken over two, and between them is nothing to touch.
    const at = await link.evaluate((element) => {
      const [line] = element.getClientRects();
      return { x: (line?.x ?? 0) + 8, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 };
    });
    const debug = await page.context().newCDPSession(page);
    await debug.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await page.waitForTimeout(ms);
    await debug.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a hover opens under a finger held down, stays when it is lifted, and goes with a tap elsewhere', async () => {
    await visit(article, phone, async (page) => {
      await hold(page, linkIn(page, rivera), 900);
      await hoverOn(page).filter({ hasText: 'Ana Rivera' }).waitFor();
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(1);
      expect(page.url()).toBe(site.address(article));
      await page.touchscreen.tap(380, 5);
      await hoverOn(page).waitFor({ state: 'detached' });
    });
  });

  test('the title of a hover under a finger is the way on, which elsewhere the link is', async () => {
    await visit(article, phone, async (page) => {
      await hold(page, linkIn(page, rivera), 900);
      const wayOn = hoverOn(page).getByRole('link', { name: 'Ana Rivera' });
      await wayOn.waitFor();
      const size = await wayOn.boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(24);
      await wayOn.tap();
      await page.waitForURL(site.address(`${rivera}/`));
    });
    await visit(article, {}, async (page) => {
      await linkIn(page, rivera).hover();
      await hoverOn(page).filter({ hasText: 'Ana Rivera' }).waitFor();
      expect(await hoverOn(page).locator('a').count()).toBe(0);
    });
  });

  test('a tap follows the link', async () => {
    await visit(article, phone, async (page) => {
      await hold(page, linkIn(page, rivera), 30);
      await page.waitForURL(site.address(`${rivera}/`));
    });
  });

  test('a finger held on a link without a hover is left to the browser, which follows the link here', async () => {
    await visit(article, phone, async (page) => {
      await page.route('**/hovers.json', (route) => route.abort());
      await hold(page, linkIn(page, rivera), 900);
      await page.waitForURL(site.address(`${rivera}/`));
    });
  });
});

describe('where hovers cannot be had', () => {
  test('the links stay links, in silence, and hovers come when the way is free again', async () => {
    await visit(article, {}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route('**/hovers.json', (route) => route.abort());
      await linkIn(page, rivera).hover();
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(0);
      await page.unroute('**/hovers.json');
      await page.mouse.move(5, 5);
      await page.waitForTimeout(aWhile);
      await linkIn(page, rivera).hover();
      await hoverOn(page).waitFor();
      expect(errors).toEqual([]);
    });
  });

  test('an answer that is no file of hovers is no hover', async () => {
    await visit(article, {}, async (page, faults) => {
      await page.route('**/hovers.json', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Login</p>' }));
      await linkIn(page, rivera).hover();
      await page.waitForTimeout(aWhile);
      expect(await hoverOn(page).count()).toBe(0);
      expect(faults).toEqual([]);
    });
  });

  test('without JavaScript a link is followed', async () => {
    await visit(article, { javaScriptEnabled: false }, async (page) => {
      await linkIn(page, rivera).click();
      await page.waitForURL(site.address(`${rivera}/`));
    });
  });
});

test('whatever a hover says, it says as text', async () => {
  await visit(article, {}, async (page, faults) => {
    const hostile = '<img src=x onerror=alert(1)>';
    await page.route('**/hovers.json', async (route) => {
      const href = await linkIn(page, rivera).getAttribute('href');
      const hover = {
        kind: hostile,
        title: hostile,
        rows: [{ note: hostile }, { passage: [hostile, [hostile]], lang: 'en' }],
      };
      await route.fulfill({ json: { [href ?? '']: hover } });
    });
    await linkIn(page, rivera).hover();
    await hoverOn(page).waitFor();
    expect(await hoverOn(page).locator('p, mark').allTextContents()).toEqual([
      hostile,
      hostile,
      hostile,
      hostile + hostile,
      hostile,
    ]);
    expect(await hoverOn(page).locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe.each([
  [320, 700],
  [390, 844],
  [844, 390],
  [1280, 900],
])('in a window of %i × %i', (width, height) => {
  test('a hover is in the window and not over its link', async () => {
    await visit(article, { viewport: { width, height } }, async (page) => {
      const links = page.locator(
        '.paragraph .text a[href*="/"]:not([data-mark="verdict"]), .details a[href*="/sources/"]',
      );
      const count = await links.count();
      expect(count).toBeGreaterThan(10);
      await page.keyboard.press('Tab');
      for (let index = 0; index < count; index += 3) {
        await links.nth(index).focus();
        await page.locator('[aria-details]').and(links.nth(index)).waitFor();
        const [link, hover] = [await links.nth(index).boundingBox(), await hoverOn(page).boundingBox()];
        if (!link || !hover) throw new Error('The link or its hover is not to be seen.');
        expect(hover.y >= link.y + link.height || hover.y + hover.height <= link.y).toBe(true);
        expect(hover.x).toBeGreaterThanOrEqual(0);
        expect(hover.x + hover.width).toBeLessThanOrEqual(width);
        expect(hover.y).toBeGreaterThanOrEqual(0);
        expect(hover.y + hover.height).toBeLessThanOrEqual(height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  });
});

test.each([320, 1280])('axe finds nothing with a hover open, in light and dark, at %i px', async (width) => {
  // With every layer on, so that a claim that nothing contests has its mark.
  await visit(`${article}?hide=`, { viewport: { width, height: 900 } }, async (page) => {
    await loadAxe(page);
    const found: string[] = [];
    await page.keyboard.press('Tab');
    for (const path of [rivera, 'claims/tolls-stay-this-year', 'quotes/harbour/no-tolls']) {
      await linkIn(page, path).focus();
      await page.locator('[aria-details]').and(linkIn(page, path)).waitFor();
      for (const look of looks.filter((one) => one.width === width)) {
        await page.emulateMedia({ colorScheme: look.colorScheme });
        found.push(...(await violations(page, look.rules)));
      }
    }
    expect(found).toEqual([]);
  });
});
