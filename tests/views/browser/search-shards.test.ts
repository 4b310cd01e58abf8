import { expect, test } from 'vitest';

import {
  searchShardCount,
  searchShardFolder,
  searchShardLanguage,
  searchShardOf,
} from '../../../src/views/browser/search-shards.ts';

test.each([
  [0, 1],
  [1, 1],
  [4000, 1],
  [4001, 2],
  [77_900, 20],
])('%i records are held in %i parts', (records, parts) => {
  expect(searchShardCount(records)).toBe(parts);
});

test('the first part is the folder the program lies in, the others are inside it', () => {
  expect([1, 2, 20].map(searchShardFolder)).toEqual(['pagefind', 'pagefind/2', 'pagefind/20']);
});

test.each([1, 2, 17])('a result of part %i tells its part', (part) => {
  expect(searchShardOf(`${searchShardLanguage('en', part)}_4f70c8d`)).toBe(part);
});
