import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  articlesThatFit,
  hostLimits,
  limitTable,
  limitWarnings,
  measureSite,
  type SiteMeasure,
} from '../../../src/build/hosting/limits.ts';
import { filesOf } from '../../../src/build/verify/site-manifest.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

const site: SiteMeasure = {
  files: 18_000,
  bytes: 850e6,
  largestFile: { path: 'data/record.sqlite', bytes: 10e6 },
  fullestFolder: { path: 'quotes', entries: 3400 },
  articles: 1000,
};
describe('a measured site', () => {
  let folder: ScratchFolder;
  beforeAll(() => {
    folder = scratchFolder({
      'site/index.html': 'home',
      'site/articles/index.html': 'articles',
      'site/articles/a/index.json': '{}',
      'site/articles/b/c/index.json': '{}',
      'site/articles/b/c/hovers.json': '{"long":true}',
      'site/quotes/d/index.json': '{}',
    });
  });
  afterAll(() => {
    folder.remove();
  });

  test('is known by files, bytes, its largest file, its fullest folder and its articles', () => {
    const dir = join(folder.dir, 'site');
    expect(measureSite({ dir, files: filesOf(dir) })).toEqual({
      files: 6,
      bytes: 31,
      largestFile: { path: 'articles/b/c/hovers.json', bytes: 13 },
      // index.html, a and b; the first of those that have as many.
      fullestFolder: { path: 'articles', entries: 3 },
      articles: 2,
    });
  });
});

test('a limit is told of before it is reached', () => {
  expect(limitWarnings(site, hostLimits)).toEqual([
    'GitHub Pages: 850.0 MB of at most 1000.0 MB. That is close.',
    'Cloudflare Pages, free: 18,000 files of at most 20,000. That is close.',
  ]);
  expect(limitWarnings({ ...site, files: 15_999, bytes: 799e6 }, hostLimits)).toEqual([]);
});

test.each<[string, Partial<SiteMeasure>, string]>([
  ['files', { files: 20_001 }, 'Cloudflare Pages, free: 20,001 files of at most 20,000. That is too much.'],
  ['size', { bytes: 1.2e9 }, 'GitHub Pages: 1200.0 MB of at most 1000.0 MB. That is too much.'],
  [
    'the largest file',
    { largestFile: { path: 'data/a', bytes: 27e6 } },
    'Cloudflare Pages, paid: data/a has 27.0 MB of at most 26.2 MB. That is too much.',
  ],
  [
    'the fullest folder',
    { fullestFolder: { path: 'quotes', entries: 60_000 } },
    'Netlify: the folder quotes has 60,000 files and folders of at most 54,000. That is too much.',
  ],
])('what is beyond a limit is told: %s', (_what, facts, message) => {
  expect(limitWarnings({ ...site, ...facts }, hostLimits)).toContain(message);
});

test.each([
  ['GitHub Pages', 1176],
  ['Cloudflare Pages, free', 1111],
  ['Cloudflare Pages, paid', 5555],
  ['Netlify', 15_882],
  ['S3', undefined],
])('%s takes %s articles like these', (name, articles) => {
  const host = hostLimits.find((one) => one.name === name);
  expect(host && articlesThatFit(site, host)).toBe(articles);
});

test('the table says of each host how full it is', () => {
  expect(limitTable(site)).toBe(
    [
      'This site has 1,000 articles in 18,000 files, 850.0 MB.',
      'Its largest file is data/record.sqlite, 10.0 MB; its fullest folder is quotes, 3,400 files and folders.',
      '',
      'GitHub Pages: 85 %: 850.0 MB of at most 1000.0 MB; 10 %: data/record.sqlite has 10.0 MB of at most 104.9 MB; takes some 1,100 articles like these.',
      'Cloudflare Pages, free: 90 %: 18,000 files of at most 20,000; 38 %: data/record.sqlite has 10.0 MB of at most 26.2 MB; takes some 1,100 articles like these.',
      'Cloudflare Pages, paid: 18 %: 18,000 files of at most 100,000; 38 %: data/record.sqlite has 10.0 MB of at most 26.2 MB; takes some 5,500 articles like these.',
      'Netlify: 6 %: the folder quotes has 3,400 files and folders of at most 54,000; takes some 15,000 articles like these.',
      'nginx: no limit of its own.',
      'S3: no limit of its own.',
      '',
    ].join('\n'),
  );
});
