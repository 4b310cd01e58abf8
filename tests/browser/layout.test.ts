import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runsFactor } from '../support/runs.ts';
import { crowdPages, goldenPages, openSites, seedPages, type OpenSites } from '../support/open-site.ts';

let sites: OpenSites<'golden' | 'seed' | 'crowd'>;
let page: Page;

beforeAll(async () => {
  sites = await openSites('golden', 'seed', 'crowd');
});
afterAll(() => sites.close());

const everyPage = [
  ...Object.entries(goldenPages).map(([kind, path]) => ['golden', kind, path] as const),
  ...Object.entries(seedPages).map(([kind, path]) => ['seed', kind, path] as const),
  ...Object.entries(crowdPages).map(([kind, path]) => ['crowd', kind, path] as const),
];

/** What reaches out of the window to the right, innermost; empty when the page cannot be moved sideways. */
function reachingOut(): Promise<string[]> {
  return page.evaluate(async () => {
    // What follows the window's width is drawn anew in the frame after a change.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const root = document.documentElement;
    if (root.scrollWidth <= window.innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .filter(
        (element) =>
          ![...element.children].some((child) => child.getBoundingClientRect().right > window.innerWidth + 0.5),
      )
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} to ${element.getBoundingClientRect().right}`,
      );
  });
}

describe('no page scrolls sideways', () => {
  beforeAll(async () => {
    ({ page } = await sites.named('golden').newPage());
  });

  test.each(everyPage)('%s: %s', async (name, _kind, path) => {
    await page.goto(sites.named(name).address(path));
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await reachingOut(), String(width)).toEqual([]);
    }
    // Only colours differ between light and dark: the narrowest window stands for the others.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await reachingOut(), '320, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test.each(Object.entries(goldenPages))(
    'with text spaced as WCAG 1.4.12 allows, nothing is cut off: %s',
    async (_kind, path) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(sites.named('golden').address(path));
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await reachingOut()).toEqual([]);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter(
            (element) => getComputedStyle(element).overflow !== 'visible' && !element.closest('.visually-hidden, svg'),
          )
          .filter((element) => element.scrollHeight > element.clientHeight + 1)
          .map((element) => element.tagName),
      );
      expect(cut).toEqual([]);
    },
  );
});

test.each(everyPage.filter(([, kind]) => kind === 'article'))(
  'a verdict stands with the word that it is about, and sticks out of no window, at any width: %s',
  async (name, _kind, path) => {
    const site = sites.named(name);
    const { page: window } = await site.newPage({ viewport: { width: 320, height: 800 } });
    await window.goto(`${site.address(path)}?hide=`);
    expect(await window.locator('.paragraph [data-mark="verdict"]').count()).toBeGreaterThan(0);
    const wrong: string[] = [];
    // Every third width, at night every one.
    for (let width = 320; width <= 400; width += runsFactor > 1 ? 1 : 3) {
      await window.setViewportSize({ width, height: 800 });
      const { apart, reach } = await window.evaluate(() => {
        const verdicts = [...document.querySelectorAll('.paragraph [data-mark="verdict"]')];
        /** The last letter before a verdict; it has none itself. */
        const letterBefore = (verdict: Element): DOMRect | undefined => {
          const texts = document.createTreeWalker(verdict.closest('.paragraph') ?? document.body, NodeFilter.SHOW_TEXT);
          let last: Node | undefined;
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            if ((verdict.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0) last = text;
          }
          if (!last?.nodeValue) return undefined;
          const letter = document.createRange();
          letter.setStart(last, last.nodeValue.length - 1);
          letter.setEnd(last, last.nodeValue.length);
          return letter.getBoundingClientRect();
        };
        return {
          apart: verdicts.filter((verdict) => (letterBefore(verdict)?.left ?? 0) > verdict.getBoundingClientRect().left)
            .length,
          reach: document.documentElement.scrollWidth,
        };
      });
      if (apart > 0 || reach > width) wrong.push(`${width}: ${apart} apart, ${reach} wide`);
    }
    expect(wrong).toEqual([]);
    await window.context().close();
  },
);

describe('the notes beside an article', () => {
  const notes = '.margin';

  test('stand beside their paragraph on a large screen, without being opened', async () => {
    const opened = await sites.named('golden').newPage({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    await opened.page.goto(sites.named('golden').address(goldenPages.article));
    const count = await opened.page.locator(notes).count();
    expect(count).toBeGreaterThan(2);
    for (let index = 0; index < count; index += 1) {
      const one = opened.page.locator(notes).nth(index);
      expect(await one.locator('li').first().isVisible()).toBe(true);
      expect(await one.locator('summary').isVisible()).toBe(false);
      expect(await one.locator('details').getAttribute('open')).toBeNull();
    }
    const text = await opened.page.locator('.paragraph .text').first().boundingBox();
    const beside = await opened.page.locator('.margin').first().boundingBox();
    expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await opened.page.context().close();
  });

  test('are closed below their paragraph on a phone, and open on a click or by the keyboard', async () => {
    const opened = await sites.named('golden').newPage({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    await opened.page.goto(sites.named('golden').address(goldenPages.article));
    const [first, second] = [opened.page.locator(notes).nth(0), opened.page.locator(notes).nth(1)];
    expect(await first.locator('li').first().isVisible()).toBe(false);
    await first.locator('summary').click();
    expect(await first.locator('li').first().isVisible()).toBe(true);
    await second.locator('summary').focus();
    await opened.page.keyboard.press('Enter');
    expect(await second.locator('li').first().isVisible()).toBe(true);
    await opened.page.keyboard.press('Enter');
    expect(await second.locator('li').first().isVisible()).toBe(false);
    await opened.page.context().close();
  });

  test('are not what keeps paragraphs apart on a phone', async () => {
    const opened = await sites.named('golden').newPage({ viewport: { width: 390, height: 800 } });
    await opened.page.goto(sites.named('golden').address(goldenPages['article in Arabic']));
    const paragraphs = opened.page.locator('.paragraph');
    const withoutNotes = paragraphs.filter({ hasNot: opened.page.locator('.margin') });
    expect(await withoutNotes.count()).toBeGreaterThan(0);
    const gaps = await paragraphs.evaluateAll((all) =>
      all.slice(1).map((next, index) => {
        const above = all[index]?.getBoundingClientRect();
        return Math.round(next.getBoundingClientRect().top - (above?.bottom ?? 0));
      }),
    );
    expect([...new Set(gaps)]).toEqual([14]);
    await opened.page.context().close();
  });
});

describe('by the keyboard', () => {
  test('the first stop is the skip link, which comes into view and leads to the text', async () => {
    const opened = await sites.named('golden').newPage({ viewport: { width: 390, height: 800 } });
    await opened.page.goto(sites.named('golden').address(goldenPages.article));
    const skip = opened.page.locator('.skip-link');
    expect((await skip.boundingBox())?.y).toBeLessThan(0);
    await opened.page.keyboard.press('Tab');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await opened.page.waitForFunction(
      () => (document.querySelector('.skip-link')?.getBoundingClientRect().top ?? -1) >= 0,
    );
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForURL(sites.named('golden').address(`${goldenPages.article}#main`));
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await opened.page.context().close();
  });

  test.each([
    ['home', 'light'],
    ['article', 'dark'],
    ['quote', 'light'],
    ['timeline', 'dark'],
  ] as const)('every stop can be seen: %s, in %s; at night each in both', async (kind, scheme) => {
    for (const colorScheme of runsFactor > 1 ? (['light', 'dark'] as const) : [scheme]) {
      const opened = await sites.named('golden').newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
      await opened.page.goto(sites.named('golden').address(goldenPages[kind]));
      const unseen: string[] = [];
      const stops = new Set<string>();
      for (let stop = 0; stop < 40; stop += 1) {
        await opened.page.keyboard.press('Tab');
        const told = await opened.page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
          const isThere = box.width > 0 && box.height > 0 && box.top < innerHeight && box.bottom > 0;
          const name = `${element.tagName} ${element.getAttribute('href') ?? ''} ${element.textContent.trim()}`;
          return { name, isSeen: element.matches(':focus-visible') && isOutlined && isThere };
        });
        if (!told) break;
        stops.add(told.name);
        if (!told.isSeen) unseen.push(told.name);
      }
      expect(stops.size).toBeGreaterThan(10);
      expect(unseen).toEqual([]);
      await opened.page.context().close();
    }
  });
});

describe('in print', () => {
  test('the notes are there without being opened, and the ways through the site are not', async () => {
    const opened = await sites.named('golden').newPage({ viewport: { width: 700, height: 900 } });
    await opened.page.goto(sites.named('golden').address(goldenPages.article));
    await opened.page.emulateMedia({ media: 'print' });
    // Claims that are not contested are told by the appendix.
    const items = opened.page.locator('.margin li:not([data-note="other-claims"])');
    expect(await items.count()).toBeGreaterThan(2);
    for (let index = 0; index < (await items.count()); index += 1)
      expect(await items.nth(index).isVisible()).toBe(true);
    for (const gone of ['.site-header nav', '.site-footer nav', '.crumbs', '.skip-link']) {
      expect(await opened.page.locator(gone).first().isVisible(), gone).toBe(false);
    }
    expect(await opened.page.locator('.paragraph .text').first().isVisible()).toBe(true);
    const paper = await opened.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
    await opened.page.context().close();
  });

  test('the text is dark on white, also for a reader who uses dark colours', async () => {
    const opened = await sites.named('golden').newPage({ colorScheme: 'dark' });
    await opened.page.goto(sites.named('golden').address(goldenPages.article));
    await opened.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ink = await opened.page
      .locator('.paragraph p')
      .first()
      .evaluate((text) => getComputedStyle(text).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    await opened.page.context().close();
  });
});

describe('in forced colours', () => {
  test('every verdict keeps its word and its shape', async () => {
    const opened = await sites.named('golden').newPage({
      forcedColors: 'active',
      viewport: { width: 1280, height: 900 },
    });
    await opened.page.goto(sites.named('golden').address('claims/'));
    const verdicts = await opened.page.locator('.claim-list .verdict').evaluateAll((elements) =>
      elements.map((element) => {
        const shape = getComputedStyle(element, '::before');
        return {
          word: element.textContent.trim().toLowerCase(),
          verdict: element.getAttribute('data-verdict'),
          shape:
            Number.parseFloat(shape.width) > 4 &&
            shape.borderTopStyle === 'solid' &&
            shape.forcedColorAdjust === 'none',
          filled: shape.backgroundImage !== 'none' || shape.backgroundColor !== 'rgba(0, 0, 0, 0)',
        };
      }),
    );
    expect([...new Set(verdicts.map(({ verdict }) => verdict))].sort()).toEqual([
      'contradicted',
      'corroborated',
      'disputed',
      'not assessed',
    ]);
    for (const { word, verdict, shape, filled } of verdicts) {
      expect(word).toBe(verdict);
      expect(shape).toBe(true);
      expect(filled).toBe(verdict !== 'not assessed');
    }
    await opened.page.context().close();
  });
});

test('in forced colours every line and every name of who with whom is seen', async () => {
  const { page } = await sites.named('golden').newPage({
    forcedColors: 'active',
    viewport: { width: 1280, height: 900 },
  });
  await page.goto(sites.named('golden').address('network/'));
  const { ink, fills, strokes } = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'CanvasText';
    const colours = (selector: string, property: 'fill' | 'stroke') => [
      ...new Set(
        [...document.querySelectorAll(`.network-drawing[data-size='wide'] ${selector}`)].map(
          (shape) => getComputedStyle(shape)[property],
        ),
      ),
    ];
    return {
      ink: getComputedStyle(probe).color,
      fills: colours('text', 'fill'),
      strokes: colours('.stroke', 'stroke'),
    };
  });
  expect(fills).toEqual([ink]);
  expect(strokes).toEqual([ink]);
  await page.context().close();
});

describe('text from right to left', () => {
  test.each([
    ['the article’s headline', goldenPages['article in Arabic'], 'h1'],
    ['the article’s text', goldenPages['article in Arabic'], '.paragraph .text'],
    ['a quote on its page', goldenPages['quote in Arabic'], '.display-quote'],
    ['a passage in its sentence', goldenPages['quote in Arabic'], '.passage blockquote'],
    ['a quote in a list', 'actors/khalid-al-minai/', '.quote-list blockquote'],
    ['the title of a source', 'sources/al-mina-2031-05-07/', 'h1'],
  ])('runs from right to left: %s', async (_what, path, selector) => {
    const opened = await sites.named('golden').newPage();
    await opened.page.goto(sites.named('golden').address(path));
    const direction = await opened.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe('rtl');
    await opened.page.context().close();
  });
});

test('a date beside a name in Arabic stays in one piece, after the name', async () => {
  const opened = await sites.named('golden').newPage({ viewport: { width: 1280, height: 900 } });
  for (const path of ['articles/', goldenPages['article in Arabic'], goldenPages['quote in Arabic']]) {
    await opened.page.goto(sites.named('golden').address(path));
    const line = opened.page
      .locator('main p, main dd, main figcaption')
      .filter({ hasText: 'صحيفة الميناء, 7 May' })
      .first();
    const torn = await line
      .locator('time')
      .first()
      .evaluate((time) => {
        const name = [...(time.parentElement?.childNodes ?? [])].find((node) => node.textContent?.includes('صحيفة'));
        const range = document.createRange();
        if (name) range.selectNode(name);
        return {
          pieces: time.getClientRects().length,
          after: time.getBoundingClientRect().left - range.getBoundingClientRect().left > 0,
        };
      });
    expect({ path, ...torn }).toEqual({ path, pieces: 1, after: true });
  }
  await opened.page.context().close();
});

describe('a reader who wants less motion', () => {
  test('sees nothing move', async () => {
    const opened = await sites.named('golden').newPage({ reducedMotion: 'reduce' });
    for (const path of [goldenPages.article, goldenPages.timeline]) {
      await opened.page.goto(sites.named('golden').address(path));
      const moving = await opened.page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return Number.parseFloat(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior === 'smooth';
          }).length,
      );
      expect(moving).toBe(0);
    }
    await opened.page.context().close();
  });
});
