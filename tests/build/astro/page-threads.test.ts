import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { countPageThreads, startPageThreads } from '../../../src/build/astro/page-threads.ts';
import { openSite } from '../../../src/build/astro/running-site.ts';
import { sharedPlace, takeFrom, takenOf } from '../../../src/build/pages/shared-list.ts';
import type { SitePage } from '../../../src/build/pages/site-page.ts';
import { fileWriter } from '../../../src/build/pages/write-files.ts';
import { readSettings } from '../../../src/build/settings.ts';

test.each([
  // pages, asked, cores, threads
  [100, undefined, 8, 1],
  [799, undefined, 8, 1],
  [800, undefined, 8, 2],
  [11_000, undefined, 1, 1],
  [11_000, undefined, 2, 2],
  [100_000, undefined, 64, 4],
  [10, 3, 1, 3],
])('%i pages, %s threads asked for, on %i cores are made by %i', (pages, asked, cores, threads) => {
  expect(countPageThreads(pages, asked, cores)).toBe(threads);
});

test('what several take from one list is each thing once', () => {
  const list = Array.from({ length: 100 }, (_unused, index) => index);
  const place = sharedPlace();
  const takers = [takeFrom(list, place), takeFrom(list, place), takeFrom(list, place)];
  const taken = takers.map((): number[] => []);
  for (let turn = 0; turn < 100; turn += 1) {
    takers.forEach((take, index) => {
      const one = take();
      if (one !== undefined) taken[index]?.push(one);
    });
  }
  expect(taken.flat().sort((a, b) => a - b)).toEqual(list);
  expect(taken.every((of) => of.length > 0)).toBe(true);
  expect(takenOf(list.length, place)).toBe(100);
});

describe('a thread', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'on-record-threads-'));
    mkdirSync(join(folder, 'content/topics'), { recursive: true });
    writeFileSync(join(folder, 'content/topics/rain.md'), '---\nname: Rain\n---\n');
    // What Astro bundles pages into, as far as a thread asks it.
    writeFileSync(
      join(folder, 'entry.mjs'),
      `const { built } = globalThis[Symbol.for('on-record.handed-over')];
export const app = {
  manifest: { routes: [{ routeData: { route: '/[id]', component: 'src/pages/topics/[...id].astro', type: 'page' } }] },
  setInternals() {},
  setOptions() {},
  async render({ url }) {
    if (url.endsWith('/b/')) throw new Error('no words for it');
    if (built.corpus.records.topics.get('rain').data === undefined) throw new Error('nothing is known of rain');
    return new Response(new URL(url).pathname + ' of ' + [...built.corpus.records.topics.keys()].join());
  },
};
`,
    );
    const read = readSettings({ BASE_PATH: '/some/' }, folder);
    if (!read.ok) throw new Error('The settings were not read.');
    openSite(read.settings, { drafts: false });
  });
  afterAll(() => {
    // Other tests of this process find no site, as before.
    Reflect.deleteProperty(globalThis, Symbol.for('on-record.running-site'));
    rmSync(folder, { recursive: true, force: true });
  });

  const pages = (...names: string[]): SitePage[] =>
    names.map((name) => ({
      pathname: `/${name}/`,
      route: 'src/pages/topics/[...id].astro /[id]',
      file: `${name}/index.html`,
    }));

  test('makes pages from the corpus that was read elsewhere, and writes them', async () => {
    const siteDir = join(folder, 'site');
    const all = pages('a', 'c');
    const job = { entry: join(folder, 'entry.mjs'), pages: all, place: sharedPlace() };
    const threads = startPageThreads(2, job, fileWriter(siteDir));
    const ends = await threads.ended();
    expect(ends.flatMap(({ made }) => made)).toEqual(all);
    expect(ends.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    expect(readdirSync(siteDir).sort()).toEqual(['a', 'c']);
    expect(readFileSync(join(siteDir, 'a/index.html'), 'utf8')).toBe('/some/a/ of rain');
    // What each page read is noted there, too.
    expect(ends.flatMap(({ gathered }) => Object.keys(gathered.files)).sort()).toEqual(all.map(({ file }) => file));
    const names = ends.flatMap(({ gathered }) => gathered.traces.names.map(([name]) => name));
    expect([...new Set(names)].sort()).toEqual(['data topics/rain', 'topics *', 'topics rain']);
  });

  test('says which page it could not make, and why, and leaves nothing for the others', async () => {
    const all = pages('a', 'b', 'c');
    const place = sharedPlace();
    const entry = join(folder, 'entry.mjs');
    const threads = startPageThreads(1, { entry, pages: all, place }, fileWriter(join(folder, 'failed')));
    const [end] = await threads.ended();
    expect(end?.failure?.message).toBe('The page /b/ could not be made: no words for it');
    expect(end?.failure?.cause).toHaveProperty('message', 'no words for it');
    expect(takeFrom(all, place)()).toBeUndefined();
  });

  test('says what keeps it from starting', async () => {
    const job = { entry: join(folder, 'content/topics/rain.md'), pages: pages('a'), place: sharedPlace() };
    const [end] = await startPageThreads(1, job, fileWriter(join(folder, 'failed'))).ended();
    expect(end?.failure?.message).toContain('rain.md');
    expect(end?.made).toEqual([]);
  });
});
