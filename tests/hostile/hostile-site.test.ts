/**
 * All that can be accepted, built together into one site: what was planted is text on it, and nothing else.
 *
 * Looked at as files by strict parsers, and in a browser without and with the Content-Security-Policy.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { verifyOutput } from '../../src/build/verify/verify-output.ts';
import { kinds } from '../../src/record/schemas/kinds.ts';
import { lateStart } from '../../src/views/page/late-start.ts';
import { basePath, siteUrl } from '../support/build-sites.ts';
import { attribute, elementsNamed, isMoved, readPages, textOf, type HtmlPage } from '../support/html-page.ts';
import { allNuMessages, nuFaults } from '../support/nu-checker.ts';
import { openFolder, type OpenSite } from '../support/open-site.ts';
import { runs } from '../support/runs.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, projectDir, type BuildResult } from '../support/site.ts';
import { textAttacks } from './attacks.ts';
import { hostileContent, sets, type Planted } from './hostile-content.ts';

const { files, planted } = hostileContent();

let folder: ScratchFolder;
let dist: string;
let built: BuildResult;
let pages: readonly HtmlPage[];
let before: Record<string, string>;
let after: Record<string, string>;

/** Every file around the build, with when it was last written; caches and what belongs to others left out. */
function surroundings(): Record<string, string> {
  const list = (dir: string, isOthers: RegExp): [string, string][] =>
    readdirSync(dir, { withFileTypes: true }).flatMap((item) => {
      const path = join(dir, item.name);
      if (isOthers.test(item.name) || path === dist) return [];
      if (item.isDirectory()) return list(path, isOthers);
      return [[path, String(statSync(path, { throwIfNoEntry: false })?.mtimeMs)]];
    });
  return Object.fromEntries([
    ...list(projectDir, /^(node_modules|\.git|\.astro|\.on-record|dist)$/),
    ...list(dirname(folder.dir), /^$/),
  ]);
}

beforeAll(async () => {
  folder = scratchFolder();
  dist = join(folder.dir, 'dist');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.dir, 'content', path)), { recursive: true });
    writeFileSync(join(folder.dir, 'content', path), text);
  }
  before = surroundings();
  built = await buildSite({ contentDir: join(folder.dir, 'content'), outDir: dist, basePath, siteUrl });
  after = surroundings();
  if (built.code === 0) pages = readPages(dist, basePath);
});
afterAll(() => {
  folder.remove();
});

function pageOf({ kind, id, field }: Planted): HtmlPage | undefined {
  const ofPublication = field === 'tagline' ? '' : field === 'removed.reason' ? 'quotes/gone/' : 'about/';
  return pages.find(({ href }) => href === `${basePath}${kind === 'site' ? ofPublication : `${kind}/${id}/`}`);
}

/** All text of a page as a reader may see it, white space made one. */
function wordsOf(page: HtmlPage): string {
  const [body] = elementsNamed(page, 'body');
  return body ? oneLine(textOf(body)) : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function filesEnding(ending: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(dist, path));
}

describe('the hostile content', () => {
  test('plants every attack in many fields, and many attacks in every field', () => {
    // Of the publication there is one record, so each of its fields holds one attack.
    const inRecords = planted.filter(({ kind }) => kind !== 'site');
    const fields = Map.groupBy(inRecords, ({ kind, field }) => `${kind} ${field}`);
    const texts = Map.groupBy(planted, ({ text }) => text);
    expect(texts.size).toBe(textAttacks.length);
    expect(
      Math.min(...[...texts.values()].map((places) => new Set(places.map(({ kind, field }) => kind + field)).size)),
    ).toBeGreaterThan(5);
    expect(fields.size).toBeGreaterThan(35);
    expect(
      Math.min(...[...fields.values()].map((places) => new Set(places.map(({ text }) => text)).size)),
    ).toBeGreaterThanOrEqual(sets - 6);
  });

  test('is built, since none of it is wrong', () => {
    expect({ code: built.code, stderr: built.stderr.match(/^.* error .*$/gm) }).toEqual({ code: 0, stderr: null });
  });

  test('writes nowhere but into the output folder', () => {
    expect(after).toEqual(before);
    expect(existsSync(join(tmpdir(), 'on-record-ran'))).toBe(false);
    expect(existsSync('/tmp/on-record-ran')).toBe(false);
  });

  test('prints nothing that a terminal or a runner obeys', () => {
    const said = built.stdout + built.stderr;
    expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(said).not.toMatch(/^\s*::[a-z]|##\[/m);
  });
});

describe('its files', () => {
  test('are whole, well formed, and ask for nothing from elsewhere', () => {
    expect(verifyOutput(dist).faults).toEqual([]);
  });

  test('are all named in letters, digits and hyphens', () => {
    const strange = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (path) => !/^[A-Za-z0-9._/-]+$/.test(path) || /(^|\/)\.\.(\/|$)/.test(path),
    );
    expect(strange).toEqual([]);
  });

  test('are pages of which the Nu Html Checker has nothing to say', () => {
    // Letters of private use are told of, and no fault.
    expect(
      nuFaults(allNuMessages(dist)).filter(
        (line) => !line.includes(' info: Document uses the Unicode Private Use Area'),
      ),
    ).toEqual([]);
  });

  test('are feeds, sitemaps and pictures that a strict parser of XML reads', () => {
    const xml = [...filesEnding('.xml'), ...filesEnding('.svg')];
    expect(xml.length).toBeGreaterThan(100);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', ...xml], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const tags = filesEnding('.svg').flatMap((path) => readFileSync(path, 'utf8').match(/<[^>]*>/g) ?? []);
    expect(tags.filter((tag) => /<script|<foreignObject|<a[\s>]|\son[a-z]+=|(href|src)="(?!#)/i.test(tag))).toEqual([]);
  });

  test('are data that a strict parser of JSON reads, with nothing that could end a script element', () => {
    const data = [...filesEnding('.json'), ...filesEnding('.webmanifest')];
    expect(data.length).toBeGreaterThan(50);
    // FollowTheMoney has an entity in each line.
    const textsOf = (path: string): string[] => {
      const text = readFileSync(path, 'utf8');
      return path.endsWith('.ftm.json') ? text.trim().split('\n') : [text];
    };
    for (const path of data) {
      for (const text of textsOf(path)) expect(() => JSON.parse(text) as unknown, path).not.toThrow();
    }
    const inPages = pages.flatMap((page) =>
      elementsNamed(page, 'script')
        .filter((script) => attribute(script, 'type') === 'application/ld+json')
        .map((script) => textOf(script)),
    );
    expect(inPages.length).toBeGreaterThan(200);
    for (const text of inPages) {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(text).not.toContain('<');
    }
  });
});

/** Elements the templates write; one more than these came out of a record. */
const ownTags = new Set(
  (
    'html head meta title link style script body header nav main footer section article aside div p span a ul ol li dl dt dd h1 h2 h3 h4 ' +
    'blockquote q cite em strong dfn code pre br hr figure figcaption img time small mark bdi abbr table caption thead tbody tr th td ' +
    'svg g path circle rect line text tspan defs pattern desc use symbol polyline polygon clippath marker ' +
    'kbd datalist details summary button input label form search fieldset legend select option output dialog template noscript data del ins sup sub wbr i b s'
  ).split(' '),
);

describe('its pages', () => {
  test('have no element and no attribute that a record wrote', () => {
    const strange = pages.flatMap(({ href, elements }) =>
      elements.flatMap((element) => [
        ...(ownTags.has(element.tagName.toLowerCase()) ? [] : [`${href} <${element.tagName}>`]),
        ...element.attrs
          .filter(
            ({ name, value }) =>
              /^on|^style$|^srcdoc$|^formaction$/i.test(name) ||
              !/^[a-z][a-zA-Z0-9:-]*$/.test(name) ||
              /^\s*(javascript|data|vbscript):/i.test(/href|src|action/.test(name) ? value : ''),
          )
          .map(({ name, value }) => `${href} ${name}="${value}"`),
      ]),
    );
    expect(strange).toEqual([]);
  });

  test('have no script but their own files, what fetches them, and their data', () => {
    const strange = pages.flatMap((page) =>
      elementsNamed(page, 'script')
        .filter((script) => {
          const address = attribute(script, textOf(script) === lateStart ? 'data-module' : 'src') ?? '';
          return !address.startsWith(`${basePath}_astro/`) && attribute(script, 'type') !== 'application/ld+json';
        })
        .map((script) => `${page.href} ${textOf(script)}`),
    );
    expect(strange).toEqual([]);
  });

  test('have no style sheet but the few that the layouts write', () => {
    const sheets = pages.flatMap((page) => elementsNamed(page, 'style').map((style) => textOf(style)));
    expect(sheets.length).toBeLessThanOrEqual(pages.length);
    expect(new Set(sheets).size).toBeLessThanOrEqual(4);
    expect(sheets.filter((sheet) => sheet.includes('evil.example'))).toEqual([]);
  });

  test('have no id and no name that a script of a page could take for its own', () => {
    const taken = pages.flatMap(({ href, elements }) =>
      elements.flatMap((element) =>
        ['id', 'name']
          .map((name) => attribute(element, name))
          .filter(
            (value) =>
              value !== undefined &&
              /^(getElementById|body|head|attributes|cookie|forms|location|querySelector|__proto__|hasOwnProperty)$/.test(
                value,
              ),
          )
          .map((value) => `${href} ${value}`),
      ),
    );
    expect(taken).toEqual([]);
  });

  test('show every text that was planted in them, as it is', () => {
    const missing = planted.filter((one) => {
      const page = pageOf(one);
      if (!page) return true;
      if (one.field === 'title of a link')
        return !elementsNamed(page, 'a').some((a) => attribute(a, 'title') === one.text);
      // Wordings are compared word by word, so each word of a reading stands by itself.
      const pieces = one.field === 'readings.reading' ? oneLine(one.text).split(' ') : [oneLine(one.text)];
      return pieces.some((piece) => !wordsOf(page).includes(piece));
    });
    expect(missing.map(({ kind, id, field, text }) => `${kind}/${id} ${field}: ${text}`)).toEqual([]);
  });

  test('bear every title as it is', () => {
    const headlines = planted.filter(({ kind, field }) => kind === 'articles' && field === 'headline');
    const titles = headlines.map((one) => {
      const page = pageOf(one);
      const [title] = page ? elementsNamed(page, 'title') : [];
      return title ? oneLine(textOf(title)) : '';
    });
    expect(headlines.filter(({ text }, index) => !titles[index]?.startsWith(oneLine(text).slice(0, 30)))).toEqual([]);
  });
});

describe.each([
  ['without its policy', true],
  ['under its policy', false],
])('the site in a browser, %s', (_name, bypassCSP) => {
  let site: OpenSite;
  let page: Page;
  let faults: string[];
  const ran: string[] = [];

  beforeAll(async () => {
    // In a site that is not there everything below would be waited for.
    if (built.code !== 0) throw new Error('The hostile content was not built.');
    site = await openFolder(dist);
    const watched = await site.newPage({ bypassCSP, viewport: { width: 1280, height: 900 } });
    ({ page, faults } = watched);
    page.on('dialog', (dialog) => {
      ran.push(`${page.url()} ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeFunction('ranHere', (url: string) => ran.push(url));
    await page.addInitScript(() => {
      const told = () => {
        (window as unknown as { ranHere: (url: string) => void }).ranHere(location.href);
      };
      window.alert = told;
    });
  });
  afterAll(() => site.close());

  /** What a script of a record could have done, on the page as it is now. */
  const harm = (): Promise<string[]> =>
    page.evaluate(() => {
      const found: string[] = [];
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of element.attributes) if (name.startsWith('on')) found.push(`${element.tagName} ${name}`);
        // As somebody might come by it; a handler that a record wrote would answer.
        for (const type of ['pointerenter', 'mouseover', 'focus', 'load', 'error', 'toggle', 'animationstart']) {
          if (element.closest('.paragraph, .search-results, .hover, .instrument') === null)
            element.dispatchEvent(new Event(type));
        }
      }
      if (document.querySelector('iframe, object, embed, base, math, foreignObject, body script:not([src])') !== null)
        found.push('an element of a record');
      if (({} as { alert?: unknown }).alert !== undefined) found.push('a prototype with more');
      if (typeof document.getElementById !== 'function' || !(document.body instanceof HTMLBodyElement))
        found.push('a clobbered document');
      return found;
    });

  const settle = () => page.waitForTimeout(bypassCSP ? 60 : 20);

  test('runs nothing of a record and asks nobody else, on pages of every kind', async () => {
    const every = pages
      .filter((one) => !isMoved(one) && one.path !== '404.html')
      .map(({ href }) => href.slice(basePath.length));
    // Of the records some sets, at night all; of the rest all there are. Under the policy, where less could happen, fewer.
    const ofSets = kinds.flatMap((kind) =>
      Array.from(
        { length: Math.min(sets, runs(bypassCSP ? 5 : 2)) },
        (_unused, index) => `${kind}/set-${(index * 5 + kinds.indexOf(kind)) % sets}/`,
      ),
    );
    // Lists differ in what they list: of those of one form, such as `actors/-/letter/*/`, a few.
    const lists = every.filter((path) => !/^[a-z]+\/.+\/$/.test(path) || path.includes('/-/'));
    const forms = Map.groupBy(lists, (path) => path.replace(/(?<=-\/[a-z]+\/).+|(?<=\/).+(?=\/-\/)/g, '*'));
    const others = [...forms.values()].flatMap((ofForm) => ofForm.slice(0, runs(bypassCSP ? 4 : 1)));
    expect(others.length).toBeGreaterThan(bypassCSP ? 30 : 15);
    for (const path of [...ofSets, ...others]) {
      await page.goto(site.address(path));
      expect(await harm(), path).toEqual([]);
    }
    await settle();
    expect({ ran, faults }).toEqual({ ran: [], faults: [] });
  });

  test('runs nothing when links show what they lead to', async () => {
    for (const set of bypassCSP ? [0, 3, 8, 13, 21] : [5]) {
      await page.goto(site.address(`articles/set-${set}/`));
      const links = page.locator('.paragraph .text p a');
      let opened = 0;
      for (let index = 0; index < Math.min(await links.count(), 4); index += 1) {
        await page.mouse.move(2, 2);
        await links.nth(index).hover();
        await page.locator('.hover:popover-open').waitFor();
        opened += 1;
        expect(await harm()).toEqual([]);
      }
      expect(opened).toBeGreaterThan(0);
    }
    expect({ ran, faults }).toEqual({ ran: [], faults: [] });
  });

  test.each(['script', 'alert', 'onerror <img src=x onerror=alert(1)>', 'evil', '__proto__', 'constructor'])(
    'runs nothing when somebody searches for "%s"',
    async (words) => {
      await page.goto(site.address(`search/?q=${encodeURIComponent(words)}`));
      await page.locator('.search-status', { hasText: /result|Nothing/ }).waitFor();
      expect(await harm()).toEqual([]);
      if (words === 'script') expect(await page.locator('.search-results').textContent()).toContain('<script>alert(1)');
      expect({ ran, faults }).toEqual({ ran: [], faults: [] });
    },
  );

  test.each(['timeline/', 'timeline/?q=__proto__&actor="><img src=x onerror=alert(1)>#<script>'])(
    'runs nothing when the timeline is opened at %s',
    async (path) => {
      await page.goto(site.address(path));
      await page.locator('.instrument').scrollIntoViewIfNeeded();
      await page.locator('.instrument[data-state="ready"]').waitFor();
      await page.locator('.plot').focus();
      for (const key of ['ArrowRight', 'ArrowRight', '+', 'Enter']) await page.keyboard.press(key);
      expect(await harm()).toEqual([]);
      await settle();
      expect({ ran, faults }).toEqual({ ran: [], faults: [] });
    },
  );
});
