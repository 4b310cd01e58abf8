import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { folderFiles } from '../../support/folder-files.ts';
import { writeSearchIndex } from '../../../src/build/search-index/search-index.ts';
import type { IndexRoot } from '../../../src/views/browser/search/search-format.ts';
import type { SearchRecord } from '../../../src/views/search/search-records.ts';
import { filesOf, person, searchRecord } from '../../ui/scripts/search/engine/engine-of.ts';

const invented = (count: number): SearchRecord[] =>
  Array.from({ length: count }, (_unused, number) =>
    searchRecord('claims', `/claims/docker-${number}/`, {
      title: `Docker ${number} loads ships`,
      passage: [`The dockers of quay ${number % 40} load ships.`],
      order: { day: `20${10 + (number % 20)}-01-01`, article: `article-${number % 7}`, weight: number % 3 },
      values: { kind: ['claims'], actor: [`Docker ${number}`], year: [String(2000 + (number % 40))] },
    }),
  );

describe('the files of an index', () => {
  test('are the same for the same records, whatever their order', () => {
    const records = invented(60);
    const expected = filesOf(records);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 60 }), (shuffled) => {
        expect(filesOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('grow in number and not in size', () => {
    const sizes = (count: number) => [...filesOf(invented(count))].map(([, text]) => Buffer.byteLength(text));
    const [few, many] = [sizes(300), sizes(3000)];
    expect(many.length).toBeGreaterThan(few.length * 4);
    expect(Math.max(...many)).toBeLessThan(33_000);
  });

  test('stay small where one word stands everywhere, and where one record is endless', () => {
    const text = (letters: string) => Array.from({ length: 40_000 }, () => letters).join(' ');
    const records = [
      ...invented(3000),
      searchRecord('articles', '/a/', { title: 'Long', passage: [text('ships'), text('港口')] }),
      person('/p/', ['x'.repeat(200_000)]),
    ];
    const sizes = [...filesOf(records)].map(([, text]) => Buffer.byteLength(text));
    expect(Math.max(...sizes)).toBeLessThan(100_000);
  });

  test('are listed level upon level where they are many', () => {
    const files = filesOf(invented(300), { sizes: { table: 200, records: 400, directory: 120 } });
    const root = JSON.parse(files.get('/search/index.json') ?? '') as IndexRoot;
    expect(root.depth).toBeGreaterThan(1);
    expect(JSON.stringify(root.firstKeys).length).toBeLessThan(300);
  });
});

describe('the index of a site', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'on-record-index-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true, force: true });
  });

  const filesIn = (folder: string) => Object.keys(folderFiles(folder));

  test('is a list, and a folder named after all that is in it', () => {
    writeSearchIndex(dir, invented(3));
    const { folder } = JSON.parse(readFileSync(join(dir, 'search/index.json'), 'utf8')) as IndexRoot;
    expect(folder).toMatch(/^index\/[0-9a-f]{12}$/);
    expect(filesIn(dir)).toEqual(['search/index.json', `search/${folder}/r0.json`, `search/${folder}/t0.txt`]);
  });

  test('has another folder where anything in it is another', () => {
    writeSearchIndex(join(dir, 'one'), invented(3));
    writeSearchIndex(join(dir, 'two'), invented(4));
    expect(filesIn(join(dir, 'one'))[1]).not.toBe(filesIn(join(dir, 'two'))[1]);
  });

  test('is there for a site without records too', () => {
    writeSearchIndex(dir, []);
    expect(filesIn(join(dir, 'search')).filter((path) => !path.includes('/'))).toEqual(['index.json']);
  });
});
