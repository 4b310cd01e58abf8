import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ElementContent } from 'hast';

import { parseBody } from '../../src/record/markdown/parse-body.ts';
import { renderHtml } from '../../src/record/markdown/render-html.ts';
import { builtPage } from '../support/built-site.ts';
import { hostileMarkdown } from '../support/hostile-markdown.ts';
import { goldenPages, openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

// That every page loads without a breach of its policy is seen where each is visited: `sheets.test.ts`.
describe('a page', () => {
  test('asks for no more than itself, its script, its fonts and its icon', async () => {
    const { page } = await site.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      const path = request.url().replace(site.address(''), '');
      // A map is fetched when it is near, and this article is short.
      if (!path.startsWith('maps/')) asked.push(path);
    });
    await page.goto(site.address(goldenPages.article));
    await page.evaluate(() => document.fonts.ready);
    const others = asked.filter((path) => !/^(_astro\/[\w.-]+\.(js|woff2)|favicon\.svg)$/.test(path));
    expect(others).toEqual([goldenPages.article]);
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(1);
    await page.context().close();
  });

  test.each(['golden', 'french'] as const)('asks early for the two typefaces it uses: %s', async (name) => {
    const other = await openSite(name);
    const { page } = await other.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fetched.push(request.url());
    });
    await page.goto(other.address(goldenPages.events), { waitUntil: 'networkidle' });
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
    const early = await page
      .locator('link[rel=preload]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(loaded.sort()).toEqual(['Label', 'Text']);
    expect(early.length).toBe(2);
    expect(fetched.sort()).toEqual(early.sort());
    await other.close();
  });
});

/** The attacks that are HTML as they stand; Markdown of another kind does nothing without a parser. */
const attacks = hostileMarkdown.filter((markdown) => markdown.startsWith('<')).map((html) => `<div>${html}</div>`);

interface Outcome {
  /** The numbers that `alert` was called with, whoever called it. */
  readonly fired: readonly number[];
  /** What was asked for beyond the page itself, its style sheet, its fonts and its icon. */
  readonly asked: readonly string[];
  readonly said: readonly string[];
}

/** Loads a built page with some HTML in it and does what a reader might do: points, focuses, clicks. */
async function provoke(html: string): Promise<Outcome> {
  const { page } = await site.newPage();
  const fired: number[] = [];
  const asked: string[] = [];
  const said: string[] = [];
  const address = site.address(goldenPages.about);
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => {
    fired.push(Number(dialog.message()));
    void dialog.dismiss();
  });
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (url.startsWith(site.address('_astro/')) || url === site.address('favicon.svg')) return route.continue();
    asked.push(url);
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(address);
  // As events of the page itself, so that its policy decides what comes of them.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('#attack *')) {
      for (const type of ['pointerover', 'mouseover', 'focus', 'animationstart'])
        element.dispatchEvent(new Event(type));
      const address = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
      if (/^(javascript|data|vbscript):/i.test(address)) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    }
  });
  // Whatever is to happen after that has to get the chance to.
  await page.waitForTimeout(500);
  await page.context().close();
  return { fired: [...new Set(fired)].sort((a, b) => a - b), asked, said };
}

/** A page as it is built, with some HTML put into its text. */
function builtWith(html: string): string {
  const { html: built } = builtPage('golden', goldenPages.about);
  const main = /<main[^>]*>/.exec(built)?.[0] ?? '';
  return built.replace(main, `${main}<div id="attack">${html}</div>`);
}

function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

describe('hostile HTML', () => {
  test('runs where neither the policy nor the sanitiser stands in its way, so these tests see what they should', async () => {
    const { fired, asked } = await provoke(withoutPolicy(builtWith(attacks.join('\n'))));
    expect(fired.length).toBeGreaterThanOrEqual(15);
    expect(asked.length).toBeGreaterThan(0);
  });

  test('runs nothing and reaches nobody under the policy alone', async () => {
    const { fired, asked } = await provoke(builtWith(attacks.join('\n')));
    expect(fired).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(site.address('')))).toEqual([]);
  });

  test('runs nothing and asks for nothing once the sanitiser alone has seen it', async () => {
    const rendered = hostileMarkdown.map((markdown) =>
      renderHtml(parseBody(markdown).tree.children as ElementContent[]),
    );
    const { fired, asked } = await provoke(withoutPolicy(builtWith(rendered.join('\n'))));
    expect({ fired, asked }).toEqual({ fired: [], asked: [] });
  });

  test('does not run as an inline script injected into a page as it is built', async () => {
    const { fired, said } = await provoke(builtWith('<script>alert(1)</script>'));
    expect(fired).toEqual([]);
    expect(said.join('\n')).toContain("script-src 'self'");
  });
});
