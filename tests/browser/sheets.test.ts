import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { basePath, builtPages, builtSite } from '../support/built-site.ts';
import { isMoved } from '../support/html-page.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

/** The four sheets of the golden site, by the kind of page; `article` stands in its pages, the others are files. */
const sheets = new Map<string, string>();
let site: OpenSite;

beforeAll(async () => {
  site = await openSite('golden');
  const dir = join(builtSite('golden').dir, '_astro');
  for (const file of readdirSync(dir)) {
    const [, kind] = /^(drawn|index|search)\.[0-9a-f]{10}\.css$/.exec(file) ?? [];
    if (kind !== undefined) sheets.set(kind, readFileSync(join(dir, file), 'utf8'));
  }
  for (const { html } of builtPages('golden')) {
    const [, inPage] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    if (inPage !== undefined) sheets.set('article', inPage);
  }
});
afterAll(() => site.close());

/** What a page lacks of the rules that would say something about it: selectors that match one of its elements. */
function missingRules({ own, others }: { own: string; others: readonly string[] }): string[] {
  /** The selectors of a list: what stands between the commas that are in no parentheses. */
  const split = (list: string): string[] => {
    const parts: string[] = [];
    let depth = 0;
    let part = '';
    for (const sign of `${list},`) {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (sign === ',' && depth === 0) {
        parts.push(part.trim());
        part = '';
      } else part += sign;
    }
    return parts;
  };
  const selectorsOf = (text: string): string[] => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const walk = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? split(rule.selectorText) : []),
        ...('cssRules' in rule ? walk(rule.cssRules as CSSRuleList) : []),
      ]);
    return walk(sheet.cssRules);
  };
  const known = new Set(selectorsOf(own));
  const matches = (selector: string): boolean => {
    // What only an element in some state has, or what stands before and after it, is asked of the element.
    const plain = selector.replace(/::[\w-]+|:(?:hover|focus-visible|focus|target|open|active)\b/g, '') || '*';
    return document.querySelector(plain) !== null;
  };
  return [...new Set(others.flatMap(selectorsOf))].filter((selector) => !known.has(selector) && matches(selector));
}

test('the site has four sheets', () => {
  expect([...sheets.keys()].sort()).toEqual(['article', 'drawn', 'index', 'search']);
});

describe('every page', () => {
  /** Visited once for both: what went wrong, and the rules that a page lacks. */
  let faults: readonly string[];
  const lacking: string[] = [];

  beforeAll(async () => {
    const watched = await site.newPage();
    const { page } = watched;
    ({ faults } = watched);
    for (const { href, path, html } of builtPages('golden').filter((one) => one.path !== '404.html' && !isMoved(one))) {
      const kind = html.includes('<style>')
        ? 'article'
        : /\/_astro\/(drawn|index|search)\.[0-9a-f]{10}\.css/.exec(html)?.[1];
      await page.goto(site.address(href.slice(basePath.length)));
      if (kind === undefined) continue;
      const missing = await page.evaluate(missingRules, { own: sheets.get(kind) ?? '', others: [...sheets.values()] });
      lacking.push(...missing.map((selector) => `${path}: ${selector}`));
    }
    await page.context().close();
  });

  test('loads without an error, a breach of its policy, a failed request or one to anywhere else', () => {
    expect(faults).toEqual([]);
  });

  test('lacks no rule of another kind’s sheet that would hold for one of its elements', () => {
    expect(lacking).toEqual([]);
  });
});

test('a second page of the same kind fetches no sheet again, and nothing moves when its sheet has come', async () => {
  const { page, faults } = await site.newPage({ viewport: { width: 390, height: 800 } });
  const asked: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'stylesheet') asked.push(response.url());
  });
  const shifts: number[] = [];
  for (const path of ['quotes/', 'claims/']) {
    await page.goto(site.address(path), { waitUntil: 'networkidle' });
    shifts.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              done(sum);
            }, 200);
          }),
      ),
    );
  }
  expect(new Set(asked).size).toBe(1);
  expect(shifts).toEqual([0, 0]);
  expect(faults).toEqual([]);
});
