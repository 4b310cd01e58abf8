/** Frames in pages of other sites: sandboxed, narrow and wide, with script and without. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePath, builtFrames, builtPages, builtSite, siteUrl } from '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';

let site: OpenSite;
/** A page of another site: another port is another origin. */
let host: Server;
let hosted = '';
let policy = '';

beforeAll(async () => {
  site = await openSite('golden');
  host = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (policy !== '') response.setHeader('Content-Security-Policy', policy);
    response.end(`<!doctype html><title>Elsewhere</title><body>${hosted}`);
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  host.closeAllConnections();
  host.close();
  await site.close();
});

/** Opens a page of the other site and notes what its frame asks for, says to it, and complains about. */
async function elsewhere(html: string, options: BrowserContextOptions = {}, ofHost = '') {
  hosted = html;
  policy = ofHost;
  const page = await (await site.newContext(options)).newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => faults.push(`${request.url()} failed`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data));
  });
  const own = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  await page.goto(own);
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  return { page, asked: () => asked.filter((url) => url !== own), faults, heard };
}

function frameOf(path: string, sandbox: string | undefined, query = ''): string {
  const allowed = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  return `<iframe src="${site.address(`embed/${path}`)}${query}" width="100%" height="200"${allowed}></iframe>`;
}

async function innerFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page has no frame.');
  await frame.waitForSelector('footer');
  return frame;
}

const kinds = [
  ['a quote', 'quotes/harbour/no-tolls/'],
  ['a quote in Arabic', 'quotes/al-mina-tolls/'],
  ['a claim', 'claims/forty-ships/'],
  ['the timeline', 'timeline/'],
  ['the timeline of an actor', 'timeline/actors/dockers/'],
  ['the timeline of a topic', 'timeline/topics/harbour/tolls/'],
  ['the timeline of an article', 'timeline/articles/harbour/tolls-2031-05-06/'],
] as const;

describe.each(kinds)('%s in a sandboxed frame', (_what, path) => {
  test.each([280, 900])(
    'fits %i pixels, tells its height, and asks for its sheet and its script alone',
    async (width) => {
      const { page, asked, faults, heard } = await elsewhere(frameOf(path, 'allow-scripts'), {
        viewport: { width: width + 20, height: 600 },
      });
      const frame = await innerFrame(page);
      await expect.poll(heard).not.toEqual([]);
      const inside = await frame.evaluate(() => ({
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        height: Math.ceil(document.body.getBoundingClientRect().height),
        background: getComputedStyle(document.documentElement).backgroundColor,
      }));
      expect(inside.over).toBeLessThanOrEqual(0);
      expect(inside.background).not.toBe('rgba(0, 0, 0, 0)');
      expect((await heard()).at(-1)).toEqual({ 'datawrapper-height': { 'on-record': inside.height } });
      expect(asked().map((url) => url.replace(site.address(''), '').replace(/\.[\w-]+\./, '.'))).toEqual([
        `embed/${path}`,
        '_astro/embed.css',
        '_astro/frame.js',
      ]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

test.each(kinds)('%s is whole without script, on dark paper too', async (_what, path) => {
  const { page, faults } = await elsewhere(frameOf(path, ''), { javaScriptEnabled: false, colorScheme: 'dark' });
  const text = await (await innerFrame(page)).locator('body').textContent();
  const built = builtFrames('golden').find(({ href }) => href === `${basePath}embed/${path}`);
  expect(text?.replaceAll(/\s+/g, ' ').trim().length).toBeGreaterThan(40);
  expect(built?.html).toContain('<meta name="robots" content="noindex">');
  expect(faults.filter((fault) => !fault.includes('sandboxed'))).toEqual([]);
  await page.context().close();
});

describe('a page that listens', () => {
  test('in the way of Pym hears the height under the id it gave', async () => {
    const { page, heard } = await elsewhere(
      frameOf('quotes/price-list/', 'allow-scripts', '?initialWidth=300&childId=q-1'),
    );
    await innerFrame(page);
    await expect
      .poll(async () => (await heard()).filter((message) => typeof message === 'string').at(-1))
      .toMatch(/^pymxPYMxq-1xPYMxheightxPYMx\d+$/);
    await page.context().close();
  });

  test('in the way of WordPress hears height and links, with the secret it gave', async () => {
    const { page, heard } = await elsewhere(frameOf('quotes/price-list/', 'allow-scripts', '#?secret=aB3'));
    const frame = await innerFrame(page);
    const told = async (message: string) =>
      (await heard()).find((data) => (data as { message?: string }).message === message);
    await expect.poll(() => told('height')).toMatchObject({ secret: 'aB3', value: expect.any(Number) as number });
    await frame.click('footer a');
    await expect
      .poll(() => told('link'))
      .toEqual({ message: 'link', value: site.address('quotes/price-list/'), secret: 'aB3' });
    await page.context().close();
  });
});

test('by itself a frame’s page tells nobody anything', async () => {
  const page = await (await site.newContext()).newPage();
  const messages: string[] = [];
  await page.exposeFunction('heard', (message: string) => messages.push(message));
  await page.addInitScript('addEventListener("message", ({data}) => heard(JSON.stringify(data)))');
  await page.goto(site.address('embed/quotes/price-list/'));
  await page.setViewportSize({ width: 300, height: 300 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(messages).toEqual([]);
  await page.context().close();
});

test.each([
  ['?from=2031-05&to=2031-05', '1 May 2031 to 31 May 2031: 7 of 10 events', 7],
  ['?from=2030-11&to=2030', '1 November 2030 to 31 December 2030: 5 of 10 events', 5],
  ['?from=2031-06&to=2031-05', '2028 to 2031', 10],
  ['?from=soon&to=2031', '2028 to 2031', 10],
])('a timeline whose address says %s shows %s', async (query, time, shown) => {
  const { page } = await elsewhere(frameOf('timeline/', 'allow-scripts', query));
  const frame = await innerFrame(page);
  await expect.poll(() => frame.locator('.time').textContent()).toBe(time);
  expect(await frame.locator('.events > li:visible').count()).toBe(shown);
  await page.context().close();
});

test('a record that was renamed says so under its old address, and is shown there', async () => {
  const { page } = await elsewhere(frameOf('quotes/no-tolls/', 'allow-scripts'));
  const frame = await innerFrame(page);
  expect(await frame.locator('.notice').textContent()).toContain('This record has moved. It is now at ');
  expect(await frame.locator('.words').textContent()).toContain('We will not raise tolls on timber');
  expect(await frame.locator('.notice a').getAttribute('href')).toBe(`${basePath}quotes/harbour/no-tolls/`);
  await page.context().close();
});

describe('what oEmbed gives', () => {
  const announced = builtPages('golden').flatMap(({ html, href }) =>
    [...html.matchAll(/<link rel="alternate" type="application\/json\+oembed"[^>]* href="([^"]+)"/g)].map(
      ([, to = '']) => [href.slice(basePath.length), to.replace(`${siteUrl}${basePath}`, '')] as const,
    ),
  );

  test('is announced by every quote and claim, and by what has a timeline', () => {
    const of = (kind: string) => announced.filter(([href]) => href.startsWith(`${kind}/`)).map(([href]) => href);
    // Two of the quotes are addresses of one that was taken down.
    expect([of('quotes').length, of('claims').length, of('timeline')]).toEqual([17, 6, ['timeline/']]);
    expect(of('actors').sort()).toEqual(['actors/averland-council/', 'actors/dockers/', 'actors/harbour-office/']);
  });

  test('stands in a page with a strict policy, and its words stay where frames are not allowed', async () => {
    const file = announced.find(([href]) => href === 'quotes/harbour/no-tolls/')?.[1] ?? '';
    const { html } = JSON.parse(readFileSync(join(builtSite('golden').dir, file), 'utf8')) as { html: string };
    const here = html.replaceAll(`${siteUrl}${basePath}`, site.address(''));
    const origin = new URL(site.address('')).origin;
    const allowed = await elsewhere(here, {}, `default-src 'none'; frame-src ${origin}`);
    const frame = await innerFrame(allowed.page);
    expect(await frame.locator('mark').first().textContent()).toBe('We will not raise tolls on timber');
    expect(allowed.faults).toEqual([]);
    // The evidence is one click away.
    const opened = allowed.page.context().waitForEvent('page');
    await frame.getByText('go to the words').click();
    expect((await opened).url()).toBe(site.address('articles/harbour/tolls-2031-05-06/#quote-harbour/no-tolls'));
    await allowed.page.context().close();

    const refused = await elsewhere(here, {}, "default-src 'none'");
    expect(await refused.page.locator('blockquote').textContent()).toContain('Ana Rivera, 5 May 2031');
    expect(refused.faults.every((fault) => fault.includes('frame-src') || fault.includes('failed'))).toBe(true);
    await refused.page.context().close();
  });

  test('is copied whole from the record’s page', async () => {
    const { page, faults } = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(site.address('quotes/harbour/no-tolls/'));
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => page.locator('.copy-code [role=status]').textContent()).toBe('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = announced.find(([href]) => href === 'quotes/harbour/no-tolls/')?.[1] ?? '';
    const { html } = JSON.parse(readFileSync(join(builtSite('golden').dir, file), 'utf8')) as { html: string };
    expect(copied).toBe(html);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
