import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { verifyOutput } from '../../src/build/verify/verify-output.ts';
import { basePath, builtAmong, builtFrames, builtPages, builtSite, siteUrl } from '../support/built-site.ts';
import { attribute, elementsNamed, isMoved, textOf, type HtmlPage } from '../support/html-page.ts';

/** Attributes that hold an address. */
const addressAttributes = ['href', 'src', 'cite', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'srcset'];

interface Address {
  readonly page: HtmlPage;
  readonly tag: string;
  readonly name: string;
  readonly written: string;
}

function addressesOf(page: HtmlPage): Address[] {
  return page.elements.flatMap((element) =>
    addressAttributes.flatMap((name) => {
      const written = attribute(element, name);
      return written === undefined ? [] : [{ page, tag: element.tagName, name, written }];
    }),
  );
}

/** The address as a browser resolves it on its page. */
function resolved({ page, written }: Address): URL {
  return new URL(written, siteUrl + page.href);
}

function told({ page, tag, name, written }: Address): string {
  return `${page.path}: ${tag} ${name}="${written}"`;
}

describe.each(builtAmong('golden', 'seed', 'crowd'))('the site "%s"', (name) => {
  const { dir } = builtSite(name);
  const pages = builtPages(name);
  const byHref = new Map(pages.map((page) => [page.href, page]));
  const addresses = pages.flatMap(addressesOf);
  const internal = addresses.filter((address) => resolved(address).origin === siteUrl);
  const external = addresses.filter((address) => resolved(address).origin !== siteUrl);

  test('is whole to whoever looks through its folder alone', () => {
    const { faults, pages: seen } = verifyOutput(dir);
    expect(faults).toEqual([]);
    expect(seen).toBe(pages.length + builtFrames(name).length);
  });

  test('has pages and links', () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(internal.length).toBeGreaterThan(500);
  });

  test('leads nowhere outside its base path', () => {
    expect(internal.filter((address) => !resolved(address).pathname.startsWith(basePath)).map(told)).toEqual([]);
  });

  test('has a file behind every address', () => {
    const missing = internal.filter((address) => {
      const path = decodeURIComponent(resolved(address).pathname).slice(basePath.length);
      const file = join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
      return !existsSync(file) || !statSync(file).isFile();
    });
    expect(missing.map(told)).toEqual([]);
  });

  test('has an element behind every fragment', () => {
    const ids = new Map(
      pages.map((page) => [page.href, new Set(page.elements.map((element) => attribute(element, 'id')))]),
    );
    const missing = internal.filter((address) => {
      const { pathname, hash } = resolved(address);
      return hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
    });
    expect(missing.map(told)).toEqual([]);
  });

  test('links its own pages with their final slash and nothing after it', () => {
    const links = internal.filter(
      ({ tag, written }) =>
        tag === 'a' &&
        !written.startsWith('#') &&
        !/\/(feed\.xml|atom\.xml|feed\.json)$|\/data\/[\w.-]+$/.test(written),
    );
    const wrong = links.filter((address) => {
      const { pathname, search } = resolved(address);
      // Long lists lead to the search with their kind chosen.
      return !pathname.endsWith('/') || (search !== '' && !pathname.endsWith('/search/'));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('loads nothing from anywhere else', () => {
    expect(external.filter(({ tag }) => tag !== 'a').map(told)).toEqual([]);
    const onTheWeb = (address: (typeof external)[number]) => /^https?:$/.test(resolved(address).protocol);
    // The publication's own contact, which stands on every page, and on a record's page with its address as the subject.
    const contact = 'mailto:desk@club.averland.example';
    const isContact = ({ page, written }: (typeof external)[number]) =>
      written === contact ||
      written === `${contact}?subject=${encodeURIComponent(`On Record: ${siteUrl}${page.href}`)}`;
    expect(external.filter((one) => !onTheWeb(one) && !isContact(one)).map(told)).toEqual([]);
  });

  test('asks for nothing else in its style sheets', () => {
    const files = readdirSync(join(dir, '_astro')).filter((file) => file.endsWith('.css'));
    const inPages = pages.flatMap((page) => elementsNamed(page, 'style').map((style) => textOf(style)));
    const sheets = new Set([...files.map((file) => readFileSync(join(dir, '_astro', file), 'utf8')), ...inPages]);
    // Those of articles: with and without the typefaces for further letters.
    expect([1, 2]).toContain(sheets.size - files.length);
    const asked = [...sheets].flatMap((sheet) =>
      [...sheet.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url),
    );
    expect(asked.length).toBeGreaterThan(3);
    const missing = asked.filter((url) => {
      const { origin, pathname } = new URL(url, `${siteUrl}${basePath}_astro/`);
      return origin !== siteUrl || !existsSync(join(dir, pathname.slice(basePath.length)));
    });
    expect(missing).toEqual([]);
  });

  test('has no page that links from the home page do not lead to', () => {
    const reached = new Set<string>();
    const waiting = [basePath];
    for (let href = waiting.pop(); href !== undefined; href = waiting.pop()) {
      const page = byHref.get(href);
      if (!page || reached.has(href)) continue;
      reached.add(href);
      for (const address of addressesOf(page)) if (address.tag === 'a') waiting.push(resolved(address).pathname);
    }
    // Of what was taken down only the last address is told; those before are for who has them.
    const leftAlone = (page: HtmlPage) =>
      isMoved(page) || ['404.html', 'quotes/forty-ships/index.html'].includes(page.path);
    const orphans = pages.filter((page) => !reached.has(page.href) && !leftAlone(page));
    expect(orphans.map(({ path }) => path)).toEqual([]);
  });

  test('holds pages, styles, scripts, fonts, icons, cards, hovers, feeds, the search index, the data of timelines, the open data, what crawlers ask for and the build’s own mark, nothing else', () => {
    const others = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        statSync(join(dir, path)).isFile() &&
        !/\.(html|css|woff2|svg)$|(^|\/)(feed\.xml|atom\.xml|feed\.json)$|^cards\/.*\.png$/.test(path) &&
        !/^data\/|^articles\/.+\/annotations\.jsonld$|^(articles|quotes|claims)\/.+\/index\.json$/.test(path) &&
        !/^embed\/.+\/oembed\.json$|^_astro\/[^/]+\.js$|^articles\/.+\/hovers\.json$|^timeline\/.*\.json$/.test(path) &&
        !/^search\/index\/[0-9a-f]{12}\/(t\d+\.txt|r\d+\.json)$/.test(path),
    );
    expect(others.sort()).toEqual([
      '.on-record-site',
      'apple-touch-icon.png',
      'icon-192.png',
      'icon-512.png',
      'manifest.webmanifest',
      'network/ties.json',
      'robots.txt',
      'search/index.json',
      'search/setup.json',
      'sitemap.xml',
    ]);
  });

  test('says of every page its own address', () => {
    const wrong = pages.filter((page) => {
      const canonical = elementsNamed(page, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
      const href = canonical.map((link) => attribute(link, 'href'));
      if (page.path === '404.html') return href.length > 0;
      return href.length !== 1 || (!isMoved(page) && href[0] !== siteUrl + page.href);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
