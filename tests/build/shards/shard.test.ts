import { describe, expect, test } from 'vitest';
import { isInShard, makesData, makesSearch, parseShard, printOfRecord } from '../../../src/build/shards/shard.ts';
import { article, gazette, siteOf } from '../../views/support/site-of.ts';

describe('parseShard', () => {
  test.each([
    ['1/1', { number: 1, of: 1 }],
    ['2/3', { number: 2, of: 3 }],
    ['256/256', { number: 256, of: 256 }],
    ['0/3', undefined],
    ['4/3', undefined],
    ['1/257', undefined],
    ['01/3', undefined],
    ['2', undefined],
    ['2/3/4', undefined],
    ['-1/3', undefined],
    ['a/b', undefined],
    ['', undefined],
  ])('"%s" is %j', (written, shard) => {
    expect(parseShard(written)).toEqual(shard);
  });
});

describe('a file of the site', () => {
  const files = Array.from({ length: 3000 }, (_none, index) => `quotes/quote-${index}/index.html`);
  const partsOf = (file: string, of: number) =>
    Array.from({ length: of }, (_none, index) => index + 1).filter((number) => isInShard(file, { number, of }));

  test.each([1, 2, 3, 7])('is in one of %i parts', (of) => {
    expect(files.filter((file) => partsOf(file, of).length !== 1)).toEqual([]);
  });

  test('is in one of three parts of about the same size', () => {
    const sizes = [1, 2, 3].map((number) => files.filter((file) => isInShard(file, { number, of: 3 })).length);
    expect(Math.min(...sizes)).toBeGreaterThan(900);
    expect(Math.max(...sizes)).toBeLessThan(1100);
  });

  test('is always in the same part, whatever else there is', () => {
    expect(partsOf('quotes/quote-1/index.html', 3)).toEqual([1]);
    expect(partsOf('index.html', 3)).toEqual([3]);
  });

  test('is made where the site is not divided', () => {
    expect(isInShard('index.html', undefined)).toBe(true);
    expect(makesData(undefined) && makesSearch(undefined)).toBe(true);
  });

  test('of the whole record is made with the first part, the search index with the last', () => {
    expect(partsOf('data/index.html', 3)).toEqual([1]);
    expect([1, 2, 3].filter((number) => makesData({ number, of: 3 }))).toEqual([1]);
    expect([1, 2, 3].filter((number) => makesSearch({ number, of: 3 }))).toEqual([3]);
  });
});

test('the print of a record is another one where a field or a text is', () => {
  const printFor = (text: string, publisher = gazette) =>
    printOfRecord(siteOf({ 'sources/gazette': publisher, 'articles/rain': article(text) }).corpus);
  const print = printFor('It rained.');
  expect(printFor('It rained.')).toBe(print);
  expect(printFor('It snowed.')).not.toBe(print);
  expect(printFor('It rained.', gazette.replace('Gazette', 'Register'))).not.toBe(print);
});
