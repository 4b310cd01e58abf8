/** A preview as a reviewer sees it: the banner, the marks on what changed, the report as pages, and nothing that runs. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { verifyOutput } from '../../src/build/verify/verify-output.ts';
import { parseReport } from '../../src/views/report/read-report.ts';
import { lateStart } from '../../src/views/page/late-start.ts';
import { loadAxe, looks, put, violations } from '../support/axe.ts';
import { basePath, builtPage, builtPages, builtSite } from '../support/built-site.ts';
import { attribute, elementsNamed, hasClass, isMoved, textOf, type Element } from '../support/html-page.ts';
import { openSite, previewPages, type OpenSite } from '../support/open-site.ts';
import { hostileTitle, previewReport, removedActors } from '../support/preview-report.ts';

const pages = builtPages('preview');
const report = builtPage('preview', 'report/');

function oneLine(element: Element): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

function withClass(path: string, name: string): Element[] {
  return builtPage('preview', path).elements.filter((element) => hasClass(element, name));
}

describe('every page of a preview', () => {
  test('says of which revision it is, what that changes, and leads to the report', () => {
    const banners = pages
      .filter((page) => !isMoved(page))
      .map((page) => ({
        path: page.path,
        banners: page.elements.filter((element) => hasClass(element, 'preview-banner')),
      }));
    expect(banners.length).toBeGreaterThan(60);
    expect(banners.filter((page) => page.banners.length !== 1).map(({ path }) => path)).toEqual([]);
    const [first] = banners.flatMap((page) => page.banners);
    expect(first && [first.tagName, attribute(first, 'aria-label')]).toEqual(['aside', 'Preview']);
    expect(first && oneLine(first)).toMatch(
      /^Preview of 3f9c2ab, not the published record\. .*1 verdict changed.* Read the report$/,
    );
    const links = banners.flatMap((page) => page.banners.flatMap((banner) => linksIn(banner)));
    expect(new Set(links)).toEqual(new Set([`${basePath}report/`]));
  });

  test('asks search engines to leave it alone, and stands in no sitemap', () => {
    const indexed = pages.filter(
      (page) =>
        !elementsNamed(page, 'meta').some(
          (meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content')?.includes('noindex'),
        ),
    );
    expect(indexed.map(({ path }) => path)).toEqual([]);
    expect(readdirSync(builtSite('preview').dir).filter((name) => name.startsWith('sitemap'))).toEqual([]);
  });

  test('has every address and fragment it leads to, and nothing from elsewhere', () => {
    expect(verifyOutput(builtSite('preview').dir).faults).toEqual([]);
  });
});

function linksIn(element: Element): string[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child ? [...(child.tagName === 'a' ? [attribute(child, 'href') ?? ''] : []), ...linksIn(child)] : [],
  );
}

describe('over a record', () => {
  test.each([
    ['actors/ana-rivera/', 'Changed in this preview In the report', 'report/#actors/ana-rivera'],
    ['events/council-meeting/', 'Changed in this preview In the report', 'report/#events/council-meeting'],
    ['quotes/al-mina-tolls/', 'New in this preview In the report', 'report/#quotes/al-mina-tolls'],
    [
      'events/unfinished-crossing/',
      'Draft: not part of the published record. New in this preview In the report',
      'report/#events/unfinished-crossing',
    ],
  ])('stands what the preview does to it: %s', (path, words, address) => {
    const [marks, ...others] = withClass(path, 'record-marks');
    expect(others).toEqual([]);
    expect(marks && oneLine(marks)).toMatch(new RegExp(`^${words}`));
    expect(marks && linksIn(marks).filter((href) => href.includes('/report/'))).toEqual([`${basePath}${address}`]);
  });

  test('stand the values before and after', () => {
    const [marks] = withClass('events/council-meeting/', 'record-marks');
    expect(marks && oneLine(marks)).toContain('date 2031-05 → 2031-05-05');
  });

  test('stands only that it is a draft where the report does not tell of it, and nothing over what stays as it is', () => {
    const [marks] = withClass('actors/ferryman/', 'record-marks');
    expect(marks && oneLine(marks)).toBe('Draft: not part of the published record.');
    expect(withClass('actors/ben-okafor/', 'record-marks')).toEqual([]);
  });

  test('and in lists a word says so', () => {
    const words = (path: string) =>
      builtPage('preview', path)
        .elements.filter((element) => hasClass(element, 'standing'))
        .map(oneLine);
    expect(words('quotes/')).toEqual(['new']);
    expect(words('claims/')).toEqual(['changed']);
    expect(words('events/').sort()).toEqual(['changed', 'draft', 'new']);
    expect(words('analyses/')).toEqual(['draft']);
  });
});

describe('the report', () => {
  test('shows a text that changed in place, in its language and direction', () => {
    const [arabic] = elementsNamed(report, 'p').filter((element) => attribute(element, 'lang') === 'ar');
    expect(arabic && [attribute(arabic, 'dir'), oneLine(arabic)]).toEqual([
      'auto',
      '«لن نرفع الرسوم على [removed: الحديد][added: الخشب]»، قالت آنا ريفيرا للصحيفة.',
    ]);
    const marked = (name: string) => elementsNamed(report, name).map(oneLine);
    expect(marked('del')).toEqual(['[removed: الحديد]', '[removed: sixty]']);
    expect(marked('ins')).toContain('[added: الخشب]');
    expect(marked('ins')).toContain('[added: forty]');
  });

  test('leads to the pages of records at the later revision, and to none that is gone', () => {
    const [main] = elementsNamed(report, 'main');
    const links = main ? linksIn(main) : [];
    expect(links).toContain(`${basePath}actors/ana-rivera/`);
    expect(links).toContain(`${basePath}quotes/al-mina-tolls/`);
    expect(links).toContain(`${basePath}timeline/`);
    expect(links.filter((href) => href.includes('docker') || href.includes('evil'))).toEqual([]);
  });

  test('says of a removed record what it was', () => {
    const removed = report.elements.find((element) => attribute(element, 'id') === 'removed');
    expect(removed && oneLine(removed)).toContain('Docker number 1, who loaded and unloaded the ships of the harbour');
  });

  test('begins a long list and has the rest on pages of its own, every record once', () => {
    const dockers = (path: string) =>
      builtPage('preview', path)
        .elements.filter((element) => attribute(element, 'id') === 'removed')
        .map(oneLine)
        .join(' ')
        .match(/Docker number \d+/g) ?? [];
    expect(dockers('report/')).toHaveLength(20);
    const all = [...dockers('report/removed/'), ...dockers('report/removed/page/2/')];
    expect(new Set(all).size).toBe(removedActors);
    expect(all).toHaveLength(removedActors);
    expect(pages.filter(({ path }) => path.startsWith('report/')).map(({ path }) => path)).toEqual([
      'report/index.html',
      'report/removed/index.html',
      'report/removed/page/2/index.html',
    ]);
  });

  test('is there whole as data', () => {
    const text = readFileSync(join(builtSite('preview').dir, 'report/report.json'), 'utf8');
    expect(parseReport(text)).toEqual({
      ok: true,
      report: JSON.parse(JSON.stringify(previewReport)) as unknown,
    });
  });

  test('shows what strangers wrote as text, character for character but for those that cannot be seen', () => {
    const shown = hostileTitle.replace('\u202E', '<U+202E>').replace('\u0007', '<U+0007>');
    expect(report.elements.map(oneLine)).toContainEqual(expect.stringContaining(shown.replace(/\s+/g, ' ')));
    expect(elementsNamed(report, 'img')).toEqual([]);
    expect(report.elements.filter((element) => attribute(element, 'onclick') !== undefined)).toEqual([]);
    expect(elementsNamed(report, 'script').map((script) => textOf(script).slice(0, 11))).toEqual([
      lateStart.slice(0, 11),
      '{"@context"',
    ]);
  });
});

describe('in a browser', () => {
  let site: OpenSite;
  let page: Page;
  beforeAll(async () => {
    site = await openSite('preview');
  });
  afterAll(() => site.close());

  test('every kind of page loads without an error, a breach of its policy or a failed request', async () => {
    const opened = await site.newPage();
    for (const path of Object.values(previewPages)) {
      await opened.page.goto(site.address(path));
      await opened.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    }
    expect(opened.faults).toEqual([]);
    expect(await opened.page.title()).not.toBe('ran');
    await opened.page.context().close();
  });

  test.each(Object.entries(previewPages))(
    'axe finds nothing and nothing scrolls sideways, at 320 and 1280 px, in light and dark: %s',
    async (_kind, path) => {
      ({ page } = await site.newPage());
      await page.goto(site.address(path));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('.report details')) details.setAttribute('open', '');
      });
      await loadAxe(page);
      const found: string[] = [];
      for (const look of looks) {
        await put(page, look);
        const wrong = await violations(page, look.rules);
        found.push(...wrong.map((violation) => `${look.width} ${look.colorScheme}: ${violation}`));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) found.push(`${look.width}: scrolls sideways by ${over} px`);
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
  );

  test('the differences are told apart without colour, and the text runs its own way', async () => {
    ({ page } = await site.newPage());
    await page.goto(site.address('report/'));
    const lines = (name: string) =>
      page
        .locator(`.report ${name}`)
        .evaluateAll((all) => [...new Set(all.map((element) => getComputedStyle(element).textDecorationLine))]);
    expect([await lines('del'), await lines('ins')]).toEqual([['line-through'], ['underline']]);
    const direction = await page
      .locator('.report .changed-text [lang="ar"]')
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe('rtl');
    await page.context().close();
  });

  test('a link from a record leads to its place in the report', async () => {
    ({ page } = await site.newPage());
    await page.goto(site.address('actors/ana-rivera/'));
    await page.getByRole('note').getByRole('link', { name: 'In the report' }).click();
    await page.waitForURL(site.address('report/#actors/ana-rivera'));
    expect(await page.locator(':target').innerText()).toMatch(/^Ana Rivera/);
    await page.context().close();
  });

  test('the banner moves nothing when the page is ready, and is not printed', async () => {
    ({ page } = await site.newPage({ viewport: { width: 390, height: 800 } }));
    await page.goto(site.address('articles/harbour/tolls-2031-05-06/'));
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            done(sum);
          }, 300);
        }),
    );
    // Fonts that come later differ from their fallbacks by hairs.
    expect(shift).toBeLessThan(0.005);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.preview-banner').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the published site', () => {
  test('has none of it: no report, no banner, no mark, no style of theirs', () => {
    const { dir } = builtSite('golden');
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.startsWith('report'))).toEqual([]);
    const traces = /preview-banner|record-marks|class="standing"|report-items/;
    expect(
      files
        .filter((path) => /\.(html|css|js)$/.test(path))
        .filter((path) => traces.test(readFileSync(join(dir, path), 'utf8'))),
    ).toEqual([]);
  });
});
