/** The same site anywhere: served by nginx with the configuration we write, at the top and below it, and crawled. */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readHostedSite, type HostedSite } from '../../src/build/hosting/hosted-site.ts';
import {
  cachingOf,
  contentTypeOf,
  isText,
  mediaTypeOf,
  policyOf,
  securityHeaders,
} from '../../src/build/hosting/responses.ts';
import { siteMarker } from '../../src/build/verify/site-manifest.ts';
import { builtPage, builtSite, siteUrl } from '../support/built-site.ts';
import { crawl, type Answer, type Crawl } from '../support/crawl.ts';
import { startNginx, type RunningNginx } from '../support/nginx.ts';
import { goldenPages, openServed, openSite, type OpenSite } from '../support/open-site.ts';
import { buildSite, projectDir } from '../support/site.ts';

let scratch: string;

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'on-record hosts-')));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** The golden record at the top of a host, below a folder, and as the preview that a pull request has. */
const places = [
  { name: 'at the top', basePath: '/', built: undefined },
  { name: 'below a folder', basePath: '/some/base/', built: 'golden' },
  { name: 'of a preview', basePath: '/some/base/', built: 'preview' },
] as const;

describe.each(places)('nginx, $name,', ({ basePath, built }) => {
  let site: HostedSite;
  let nginx: RunningNginx;
  let crawled: Crawl;

  beforeAll(async () => {
    const dir = built === undefined ? await buildAtTop() : builtSite(built).dir;
    const read = readHostedSite(dir);
    if ('fault' in read) throw new Error(read.fault);
    site = read.site;
    nginx = await startNginx(dir);
    // The files of the search index are numbered, and named nowhere; the browser below follows the numbers.
    const inIndex = site.files.filter((path) => path.startsWith('search/index/')).map((path) => basePath + path);
    // What pages of other sites show in frames is named by those alone.
    const framed = site.files.filter((path) => path.startsWith('embed/')).map((path) => basePath + path);
    // Hosts that are told of former addresses never show the pages there, which are files all the same.
    const former = site.redirects.flatMap(({ from }) => [from, `${from}index.html`]);
    crawled = await crawl(nginx.origin, basePath, [...inIndex, ...framed, ...former]);
  });
  afterAll(() => nginx.close());

  async function buildAtTop(): Promise<string> {
    const outDir = join(scratch, 'top');
    const contentDir = join(projectDir, 'tests/golden/content');
    const { code, stderr } = await buildSite({ contentDir, outDir, basePath, siteUrl });
    if (code !== 0) throw new Error(stderr);
    return outDir;
  }

  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(nginx.origin + path, { redirect: 'manual', headers });
  const found = (): Answer[] => [...crawled.answers.values()].filter(({ status }) => status === 200);
  const pathOf = ({ address }: Answer): string => {
    const path = address.replace(/\?.*$/, '').slice(basePath.length);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  test('gives every address that anything names, at once', () => {
    const moved = new Set(site.redirects.map(({ from }) => from));
    const wrong = [...crawled.answers.values()].filter(
      ({ address, status }) => status !== (moved.has(address) ? 301 : 200),
    );
    expect(wrong.map(({ address, status }) => `${status} ${address}`)).toEqual([]);
    expect(moved.size).toBe(5);
  });

  test('gives every file of the site, since something names it', () => {
    const reached = new Set(found().map(pathOf));
    const left = site.files.filter((path) => !reached.has(path));
    // Crawlers know where to ask for these, and nobody asks for the page for what is not there.
    const asked = ['404.html', 'robots.txt', ...(built === 'preview' ? [] : ['sitemap.xml'])];
    // What the page "Data" tells of in words, since there are as many as actors, topics and thousands of annotations.
    const told = /^data\/(annotations|timelinejs)\//;
    expect(left.filter((path) => !told.test(path))).toEqual(asked);
  });

  test('is never led out of the base path, nor to anything foreign', () => {
    expect(crawled.outside).toEqual([]);
    expect(crawled.foreign).toEqual([]);
  });

  test('has an element for every fragment', () => {
    const lost = crawled.fragments.filter(
      ({ address, fragment }) => crawled.answers.get(address)?.ids.has(fragment) === false,
    );
    expect(crawled.fragments.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  test('sends the files themselves, with their type and their caching', () => {
    for (const answer of found()) {
      const path = pathOf(answer);
      expect([path, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
        path,
        contentTypeOf(path),
        cachingOf(path),
      ]);
      if (isText(mediaTypeOf(path))) expect(answer.text).toBe(readFileSync(join(site.dir, path), 'utf8'));
    }
  });

  test('compresses all text but the shortest, and nothing else', () => {
    const wrong = found().filter((answer) => {
      const path = pathOf(answer);
      const wanted = isText(mediaTypeOf(path)) && Buffer.byteLength(answer.text) >= 256;
      return (answer.headers.get('content-encoding') === 'gzip') !== wanted;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('sends the security headers with everything, redirects and the page for what is not there too', async () => {
    const others = await Promise.all([`${basePath}nowhere/`, `${basePath}actors`].map((path) => ask(path)));
    const wrong = [
      ...[...crawled.answers.values()].map(({ address, headers }) => ({ address, headers })),
      ...others.map(({ url, headers }) => ({ address: url, headers })),
    ]
      .filter(({ address, headers }) =>
        [policyOf(address.replace(/^https?:\/\/[^/]*/, '').slice(basePath.length)), ...securityHeaders].some(
          ({ name, value }) => headers.get(name) !== value,
        ),
      )
      .map(({ address }) => address);
    expect(wrong).toEqual([]);
  });

  test('lets pages of other sites read the open data, and nothing else', async () => {
    const open = await ask(`${basePath}data/schemas/quotes.schema.json`);
    const page = await ask(`${basePath}actors/`);
    expect([open, page].map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(['*', null]);
  });

  test('says that a page is the same when asked again', async () => {
    const etag = (await ask(basePath)).headers.get('etag') ?? '';
    const again = await ask(basePath, { 'If-None-Match': etag });
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache']);
  });

  test.each(['actors', 'actors?x=1', 'topics/harbour'])(
    'leads %s to its final slash, whatever host and port it is asked by',
    async (path) => {
      const [address = '', query] = path.split('?');
      const { status, headers } = await ask(basePath + path, { Host: 'record.example' });
      expect([status, headers.get('location')]).toEqual([301, `${basePath}${address}/${query ? `?${query}` : ''}`]);
    },
  );

  test('leads former addresses on, with or without their final slash', async () => {
    const former = `${basePath}articles/tolls`;
    const now = `${basePath}articles/harbour/tolls-2031-05-06/`;
    const answers = await Promise.all([former, `${former}/`, `${former}/?a=b`].map((path) => ask(path)));
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [301, now],
      [301, now],
      [301, `${now}?a=b`],
    ]);
  });

  test.each([
    'nowhere/',
    'actors/nobody/',
    '_astro/',
    'cards',
    'actors/ana-rivera',
    siteMarker,
    '.git/config',
    '%2e%2e/%2e%2e/etc/passwd',
    'a%00b',
    'index.html/',
  ])(
    'answers for %s: a redirect inside the base path or the page for what is not there, never a listing',
    async (path) => {
      const response = await ask(basePath + path);
      const text = await response.text();
      if (response.status === 301) {
        expect(response.headers.get('location')).toBe(`${basePath}${path}/`);
        return;
      }
      if (response.status === 400) return;
      expect(response.status).toBe(404);
      expect(text).toBe(readFileSync(join(site.dir, '404.html'), 'utf8'));
    },
  );

  test('finds nothing wrong with its configuration', () => {
    expect(nginx.complaints()).not.toMatch(/\[(?:warn|emerg|alert|crit)\]/);
  });
});

describe('in a browser, under a base path, behind nginx', () => {
  let nginx: RunningNginx;
  let site: OpenSite;

  beforeAll(async () => {
    nginx = await startNginx(builtSite('golden').dir);
    site = await openServed(nginx.origin);
  });
  afterAll(async () => {
    await site.close();
    await nginx.close();
  });

  test('every kind of page loads without an error or a breach of either policy', async () => {
    const { page, faults } = await site.newPage();
    const kinds = Object.values(goldenPages).filter((path) => path !== '404.html');
    for (const path of kinds) await page.goto(site.address(path), { waitUntil: 'load' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a map and a feed opened by themselves breach no policy', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.address(goldenPages.place));
    const map = await page.locator('.map img').getAttribute('src');
    await page.goto(new URL(map ?? '', page.url()).href);
    await page.goto(site.address('feed.xml'));
    // For what is no page the browser looks for an icon at the top of the host, where there is none.
    expect(faults.filter((fault) => /Content Security Policy|refused/i.test(fault))).toEqual([]);
    expect(page.url()).toBe(site.address('feed.xml'));
    await page.context().close();
  });

  test('the search finds something, and the timeline opens', async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.address(goldenPages.home));
    await page.keyboard.press('/');
    await page.locator('dialog[open] input[name="q"]').waitFor();
    await page.keyboard.type('rivera');
    const first = page.locator('dialog[open] a[href*="/actors/ana-rivera/"]').first();
    await first.waitFor();
    await page.goto(site.address(goldenPages.timeline));
    await page.locator('.instrument').scrollIntoViewIfNeeded();
    await page.locator('.instrument svg').first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a fragment survives the way from a former address', async () => {
    const { page } = await site.newPage();
    await page.goto(site.address('articles/tolls/#p2'));
    expect(page.url()).toBe(site.address('articles/harbour/tolls-2031-05-06/#p2'));
    await page.context().close();
  });
});

describe('a former address on a host that knows of none', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('golden');
  });
  afterAll(() => site.close());

  test.each([
    [true, '#p2'],
    [false, ''],
  ])('leads on; with scripts (%s) the fragment survives: "%s"', async (javaScriptEnabled, fragment) => {
    const { page, faults } = await site.newPage({ javaScriptEnabled });
    await page.goto(site.address('articles/tolls/#p2'));
    await page.waitForURL(site.address(`articles/harbour/tolls-2031-05-06/${fragment}`));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('has a page that is in no index and names the new address', () => {
    const { html } = builtPage('golden', 'articles/tolls/');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/some/base/articles/harbour/tolls-2031-05-06/">',
    );
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/some/base/articles/harbour/tolls-2031-05-06/">',
    );
  });
});
