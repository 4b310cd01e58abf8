/** The data in the programs that show it to people: an annotator on the article's page, and a timeline. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages, builtSite } from '../support/built-site.ts';
import { openSite, type OpenSite } from '../support/open-site.ts';
import { projectDir } from '../support/site.ts';

const { resolve } = createRequire(import.meta.url);
const recogito = join(dirname(resolve('@recogito/text-annotator')), 'text-annotator.umd.js');
const timelineJs = dirname(resolve('@knight-lab/timelinejs/package.json'));

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('golden');
});
afterAll(() => site.close());

/** A page of the site, which lets a program of somebody else's in. */
async function openFor(path: string): Promise<Page> {
  const page = await (await site.newContext({ bypassCSP: true })).newPage();
  await page.goto(site.address(path));
  return page;
}

/** What `docs/open-data.md` has a page of an article do, so that its text is the one in which offsets count. */
const [, leaveTextAlone = ''] =
  /```js\n(.*?)```/s.exec(readFileSync(join(projectDir, 'docs/open-data.md'), 'utf8')) ?? [];

/** An annotation as Recogito holds it. */
interface Held {
  readonly id: string;
  readonly target: { readonly selector: readonly { readonly quote: string; readonly range: Range }[] };
}
interface Annotator {
  readonly setAnnotations: (items: readonly unknown[]) => void;
  readonly getAnnotationById: (id: string) => unknown;
  readonly state: { readonly store: { readonly all: () => readonly Held[] } };
}
interface Recogito {
  readonly createTextAnnotator: (root: Element, options: object) => Annotator;
  readonly W3CTextFormat: (source: string, root: Element) => object;
}

/** What an annotator makes of the file beside the page: the words that each annotation lies on. */
async function annotate(page: Page) {
  await page.addScriptTag({ content: leaveTextAlone });
  // It is made for bundlers, which put these in.
  await page.addScriptTag({ content: 'globalThis.process = { env: { NODE_ENV: "production" } };' });
  await page.addScriptTag({ path: recogito });
  return page.evaluate(async () => {
    const { RecogitoJS } = globalThis as unknown as { RecogitoJS: Recogito };
    const root = document.querySelector('.annotated');
    if (!root) throw new Error('The page has no text.');
    const link = document.querySelector<HTMLLinkElement>('link[type="application/ld+json"]');
    const file = (await (await fetch(link?.getAttribute('href') ?? '')).json()) as {
      first: { items: { id: string; target: { source: string; sha256: string }[] }[] };
    };
    const { items } = file.first;
    const source = items[0]?.target[0]?.source ?? '';
    const annotator = RecogitoJS.createTextAnnotator(root, { adapter: RecogitoJS.W3CTextFormat(source, root) });
    annotator.setAnnotations(items);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(root.textContent));
    return {
      given: items.map(({ id }) => id).sort(),
      digests: [...new Set(items.flatMap(({ target }) => target.map(({ sha256 }) => sha256)))],
      digest: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
      landed: annotator.state.store.all().map(({ id, target }) => ({
        id,
        words: target.selector.map(({ quote, range }) => [quote, range.toString()]),
      })),
    };
  });
}

describe('@recogito/text-annotator on the page of an article', () => {
  const articles = builtPages('golden').flatMap(({ path }) =>
    /^articles\/(?!-\/|page\/).+\/index\.html$/.test(path) &&
    builtPages('golden').some((page) => page.path === path && page.html.includes('class="paragraph"'))
      ? [path.slice(0, -'index.html'.length)]
      : [],
  );

  test.each(articles)('lays every annotation of %s on its words', async (path) => {
    const page = await openFor(path);
    const { given, digests, digest, landed } = await annotate(page);
    await page.close();
    expect(given.length).toBeGreaterThan(0);
    expect(digests).toEqual([digest]);
    expect(landed.map(({ id }) => id).sort()).toEqual(given);
    const elsewhere = landed.flatMap(({ id, words }) =>
      words.filter(([quote, found]) => quote !== found).map(([quote, found]) => [id, quote, found]),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('@knight-lab/timelinejs', () => {
  test.each(['timelinejs.json', 'timelinejs/actors/dockers.json', 'timelinejs/topics/harbour/tolls.json'])(
    'draws every dated event of data/%s, each in our words',
    async (file) => {
      const page = await openFor('about/');
      await page.evaluate(() => {
        document.body.innerHTML = '<div id="drawn" style="width: 1000px; height: 600px"></div>';
      });
      await page.addStyleTag({ path: join(timelineJs, 'dist/css/timeline.css') });
      await page.addScriptTag({ path: join(timelineJs, 'dist/js/timeline.js') });
      await page.evaluate(
        async (address) => {
          const { TL } = globalThis as unknown as {
            TL: { Timeline: new (id: string, data: object, options: object) => object };
          };
          const data = (await (await fetch(address)).json()) as object;
          // Its typefaces and its languages are files of its own, which stand elsewhere.
          new TL.Timeline('drawn', data, { font: null, script_path: '', dragging: false });
        },
        site.address(`data/${file}`),
      );
      const { events } = JSON.parse(readFileSync(join(builtSite('golden').dir, 'data', file), 'utf8')) as {
        events: { display_date: string; text: { headline: string } }[];
      };
      await page.waitForFunction(
        (count) => document.querySelectorAll('.tl-timemarker').length === count,
        events.length,
      );
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('.tl-slide:not(.tl-slide-titleslide)')].map((slide) => [
          slide.querySelector('.tl-headline-date')?.textContent,
          slide.querySelector('.tl-headline')?.textContent,
        ]),
      );
      await page.close();
      expect(events.length).toBeGreaterThan(1);
      const text = (html: string) => html.replace(/<[^>]+>/g, '');
      expect(drawn.map(([date]) => date).sort()).toEqual(events.map(({ display_date }) => display_date).sort());
      expect(drawn.map(([, headline]) => headline).sort()).toEqual(
        events.map(({ text: { headline } }) => text(headline)).sort(),
      );
    },
  );
});
