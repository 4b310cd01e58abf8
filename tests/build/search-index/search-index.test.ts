import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { searchShardSize } from '../../../src/views/browser/search-shards.ts';
import { writeSearchIndex } from '../../../src/build/search-index/search-index.ts';
import type { SearchRecord } from '../../../src/views/search/search-records.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'on-record-index-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

/** Invented records with values enough that a hash table holds them in another order each time. */
function invented(count: number): SearchRecord[] {
  return Array.from({ length: count }, (_unused, number) => ({
    url: `/actors/docker-${number}/`,
    content: `Docker ${number} loads ships.`,
    meta: { title: `Docker ${number}` },
    filters: { kind: ['actors'], actor: [`Docker ${number}`], year: [String(2000 + (number % 40))] },
  }));
}

/** Every file with its bytes, by its path. */
function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

test('the same records give the same files', async () => {
  await writeSearchIndex(join(dir, 'one'), invented(120), 'en');
  await writeSearchIndex(join(dir, 'two'), invented(120), 'en');
  const [one, two] = [filesIn(join(dir, 'one')), filesIn(join(dir, 'two'))];
  expect(Object.keys(two)).toEqual(Object.keys(one));
  expect(Object.keys(one).filter((path) => one[path] !== two[path])).toEqual([]);
});

test('nothing is written that no page asks for', async () => {
  await writeSearchIndex(dir, invented(3), 'en');
  const kept = readdirSync(join(dir, 'pagefind')).map((name) => name.replace(/_[0-9a-f]+/, '_#'));
  expect(kept.sort()).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.en_#.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});

test('more records than a part holds make another part', async () => {
  await writeSearchIndex(dir, invented(searchShardSize + 1), 'fr');
  const records = ['pagefind', 'pagefind/2'].map((part) => {
    const text = readFileSync(join(dir, part, 'pagefind-entry.json'), 'utf8');
    const { languages } = JSON.parse(text) as { languages: Record<string, { page_count: number }> };
    return Object.entries(languages).map(([language, index]) => [language, index.page_count]);
  });
  expect(records).toEqual([[['fr', searchShardSize]], [['fr-2', 1]]]);
  expect(readdirSync(join(dir, 'pagefind/2')).filter((name) => /^(wasm|pagefind.*\.js$)/.test(name))).toEqual([]);
});

test('a site without records has an index too', async () => {
  await writeSearchIndex(dir, [], 'en');
  expect(readdirSync(join(dir, 'pagefind'))).toContain('pagefind-entry.json');
});
