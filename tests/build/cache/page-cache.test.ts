import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openPageCache, type PageCacheOptions } from '../../../src/build/cache/page-cache.ts';
import type { SitePage } from '../../../src/build/pages/site-page.ts';
import { fingerprint } from '../../../src/record/source/fingerprint.ts';
import type { Reads } from '../../../src/record/derived/reads.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

const pageOf = (id: string): SitePage => ({
  pathname: `/quotes/${id}`,
  route: 'src/pages/quotes/[...id].astro /quotes/[...id]',
  file: `quotes/${id}/index.html`,
});
/** A page of a route that makes its pages in every build. */
const sitemap: SitePage = {
  pathname: '/sitemap.xml',
  route: 'src/pages/[sitemap].xml.ts /[sitemap].xml',
  file: 'sitemap.xml',
};
const readsOf = (id: string): Reads => ({ names: new Set([`data quotes/${id}`]), parts: new Set() });

let folder: ScratchFolder;
/** What the record holds, by id. */
let record: Record<string, string>;
let builds = 0;

beforeEach(() => {
  folder = scratchFolder();
  record = { a: 'ay', b: 'bee', c: 'bee' };
});
afterEach(() => {
  folder.remove();
});

const cacheDir = () => join(folder.dir, 'cache');
const files = () => join(cacheDir(), 'files');

/** The paths of the cache's files of pages. */
function kept(): string[] {
  return readdirSync(files(), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** A build into a folder of its own: what was made, and the site. */
function build(options: Partial<PageCacheOptions> = {}, isFinished = true) {
  builds += 1;
  const siteDir = join(folder.dir, `site-${String(builds)}`);
  const cache = openPageCache({
    dir: cacheDir(),
    siteDir,
    site: 'published',
    key: 'code 1',
    printOf: (name) => record[name.slice('data quotes/'.length)] ?? '',
    isForced: false,
    ...options,
  });
  const pages = [...Object.keys(record).map(pageOf), sitemap];
  const made = pages.filter((page) => !cache.keeps(page));
  for (const page of made) {
    const id = page.pathname.split('/').at(-1) ?? '';
    const content = Buffer.from(`<p>${record[id] ?? ''}</p>`);
    mkdirSync(dirname(join(siteDir, page.file)), { recursive: true });
    writeFileSync(join(siteDir, page.file), content);
    cache.made(page, { fingerprint: fingerprint(content), size: content.length }, readsOf(id));
  }
  if (isFinished) cache.close();
  const site = Object.fromEntries(
    pages.map(({ file }) => [file.replace('/index.html', ''), readFileSync(join(siteDir, file), 'utf8')]),
  );
  return { made: made.map(({ pathname }) => pathname.split('/').at(-1)), site, siteDir };
}

const site = () => ({
  ...Object.fromEntries(Object.entries(record).map(([id, text]) => [`quotes/${id}`, `<p>${text}</p>`])),
  'sitemap.xml': '<p></p>',
});

test('a page is made where what it read has changed, and else kept', () => {
  expect(build().made).toEqual(['a', 'b', 'c', 'sitemap.xml']);
  expect(build().made).toEqual(['sitemap.xml']);
  record = { ...record, b: 'buzz', d: 'dee' };
  const second = build();
  expect(second.made).toEqual(['b', 'd', 'sitemap.xml']);
  expect(second.site).toEqual(site());
  record = { a: 'ay', b: 'buzz' };
  expect(build().made).toEqual(['sitemap.xml']);
  // What no page has any more is gone: "bee" and "dee".
  expect(kept()).toHaveLength(2);
});

test('another code, another site and --force keep nothing, and each site has its own list', () => {
  build();
  expect(build({ site: 'preview' }).made).toEqual(['a', 'b', 'c', 'sitemap.xml']);
  expect(build({ site: 'preview' }).made).toEqual(['sitemap.xml']);
  expect(build().made).toEqual(['sitemap.xml']);
  expect(build({ isForced: true }).made).toEqual(['a', 'b', 'c', 'sitemap.xml']);
  expect(build({ key: 'code 2' }).made).toEqual(['a', 'b', 'c', 'sitemap.xml']);
  expect(build({ key: 'code 1' }).made).toEqual(['a', 'b', 'c', 'sitemap.xml']);
});

describe('a cache that cannot be trusted', () => {
  const fileOf = (text: string) => kept().find((path) => readFileSync(path, 'utf8').includes(text)) ?? '';
  const list = () => join(cacheDir(), readdirSync(cacheDir()).find((name) => name.endsWith('.json')) ?? '');

  test.each<[string, () => void, string[]]>([
    [
      'a file with other bytes of the same length',
      () => {
        writeFileSync(fileOf('ay'), '<p>xy</p>');
      },
      ['a'],
    ],
    [
      'a file that is cut off',
      () => {
        writeFileSync(fileOf('ay'), '<p>');
      },
      ['a'],
    ],
    [
      'a file that is gone',
      () => {
        rmSync(fileOf('ay'));
      },
      ['a'],
    ],
    [
      'a link in the place of a file',
      () => {
        const path = fileOf('ay');
        rmSync(path);
        folder.write({ elsewhere: '<p>ay</p>' });
        symlinkSync(join(folder.dir, 'elsewhere'), path);
      },
      ['a'],
    ],
    [
      'no files at all',
      () => {
        rmSync(files(), { recursive: true });
      },
      ['a', 'b', 'c'],
    ],
    [
      'a list that is cut off',
      () => {
        writeFileSync(list(), readFileSync(list(), 'utf8').slice(0, -40));
      },
      ['a', 'b', 'c'],
    ],
    [
      'a list of something else',
      () => {
        writeFileSync(list(), '{"key":"code 1"}');
      },
      ['a', 'b', 'c'],
    ],
    [
      'an empty list',
      () => {
        writeFileSync(list(), '');
      },
      ['a', 'b', 'c'],
    ],
    [
      'a file in the place of the cache',
      () => {
        rmSync(cacheDir(), { recursive: true });
        writeFileSync(cacheDir(), 'no folder');
      },
      ['a', 'b', 'c'],
    ],
  ])('with %s gives the site all the same', (_what, damage, made) => {
    // In a build of its own: a page of the site and the file of the cache are one file.
    const first = build();
    rmSync(first.siteDir, { recursive: true });
    damage();
    const second = build();
    expect([second.made, second.site]).toEqual([[...made, 'sitemap.xml'], site()]);
  });

  test('files that the disk knows otherwise, with the bytes they had, are kept', () => {
    build();
    for (const path of kept()) {
      const bytes = readFileSync(path);
      rmSync(path);
      writeFileSync(path, bytes);
    }
    expect(build()).toMatchObject({ made: ['sitemap.xml'], site: site() });
  });
});

test('a build that is killed leaves what the one before it left', () => {
  build();
  record = { ...record, a: 'eh' };
  expect(build({}, false).made).toEqual(['a', 'sitemap.xml']);
  expect(build()).toMatchObject({ made: ['a', 'sitemap.xml'], site: site() });
});

test('two builds at once each give their site, and the later list stays', () => {
  build();
  const options = {
    dir: cacheDir(),
    site: 'published',
    key: 'code 1',
    isForced: false,
    printOf: () => 'another',
  };
  const one = openPageCache({ ...options, siteDir: join(folder.dir, 'one') });
  record = { a: 'eh' };
  // Meanwhile another build ends, and removes what it does not need.
  build();
  expect(one.keeps(pageOf('b'))).toBe(false);
  one.close();
  expect(build()).toMatchObject({ made: ['a', 'sitemap.xml'], site: site() });
});
