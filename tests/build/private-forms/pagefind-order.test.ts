import { gunzipSync } from 'node:zlib';

import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { decodeCbor } from '../../../src/build/private-forms/cbor.ts';
import { orderIndexFiles, type IndexFiles } from '../../../src/build/private-forms/pagefind-order.ts';

const ours = 'Pagefind writes its index in another form: see src/build/private-forms/pagefind-order.ts';
const towns = ['Orr', 'Maro', 'Averland', 'Lind', 'Dahl', 'Tolm', 'Birk', 'Ness'];

let given: IndexFiles;
beforeAll(async () => {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index.');
  for (const town of towns) {
    await index.addCustomRecord({
      url: `/${town}/`,
      content: `Rain over ${town}.`,
      language: 'en',
      filters: { town: [town], kind: ['places'] },
    });
  }
  given = new Map((await index.getFiles()).files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
});
afterAll(async () => {
  await close();
});

/** What a file of the index holds, below its compression and the twelve letters it begins with. */
const read = (files: IndexFiles, ending: string) =>
  [...files]
    .filter(([path]) => path.endsWith(ending))
    .map(([, bytes]) => decodeCbor(gunzipSync(bytes).subarray('pagefind_dcd'.length)));

test('the values of a filter are in order, and nothing of the index is lost', () => {
  const ordered = orderIndexFiles(given);
  const filters = read(ordered, '.pf_filter') as [string, [string, unknown][]][];
  expect(Object.fromEntries(filters.map(([name, values]) => [name, values.map(([value]) => value)])), ours).toEqual({
    kind: ['places'],
    town: towns.toSorted(),
  });
  expect(ordered.size, ours).toBe(given.size);
});

test('the list of filters is in order', () => {
  const [meta] = read(orderIndexFiles(given), '.pf_meta') as [unknown[]];
  expect(
    (meta[3] as [string, string][]).map(([name]) => name),
    ours,
  ).toEqual(['kind', 'town']);
});

test('the same index in another order gives the same files', () => {
  const turned = new Map([...given].reverse());
  const pathsOf = (files: IndexFiles) => [...files.keys()].sort();
  expect(pathsOf(orderIndexFiles(turned))).toEqual(pathsOf(orderIndexFiles(given)));
});
