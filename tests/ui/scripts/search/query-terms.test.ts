import { describe, expect, test } from 'vitest';

import {
  canBeMeantBy,
  isMeantBy,
  isTooShort,
  plainQuery,
  queryTerms,
} from '../../../../src/ui/scripts/search/query-terms.ts';

test.each([
  [' no   tolls ', 'no tolls'],
  ['“no tolls”', '"no tolls"'],
  ['« no tolls »', '"no tolls"'],
  ['„keine Zölle“', '"keine Zölle"'],
])('the query %j is asked as %j', (typed, asked) => {
  expect(plainQuery(typed)).toBe(asked);
});

test('the words of a query are compared without case, marks and punctuation', () => {
  expect(queryTerms('Müller, al-Minai – خالد!')).toEqual(['muller', 'alminai', 'خالد']);
});

test.each([
  ['t', true],
  [' é ', true],
  ['"t', true],
  ['to', false],
  ['7', false],
  ['海', false],
  ['', false],
])('the query %j is too short: %s', (query, tooShort) => {
  expect(isTooShort(query)).toBe(tooShort);
});

describe('a word of a text is meant by a word of a query', () => {
  test.each([
    ['tolls', 'toll'],
    ['“Tolls,”', 'tolls'],
    ['running', 'runs'],
    ['runs', 'running'],
    ['Müller’s', 'muller'],
    ['Łódź', 'lodz'],
    ['Łódź', 'łodz'],
    ['al-Minai', 'minai'],
    ['al-Minai', 'alminai'],
    ['خالد', 'خال'],
  ])('%s by %s', (word, asked) => {
    expect(isMeantBy(word, asked)).toBe(true);
  });

  test.each([
    ['a', 'aardvark'],
    ['me', 'medvedev'],
    ['the', 'theodore'],
    ['ton', 'toll'],
    ['Averland', 'averse'],
    ['her', 'herzog'],
    ['—', 'toll'],
  ])('%s not by %s', (word, asked) => {
    expect(isMeantBy(word, asked)).toBe(false);
  });
});

describe('Pagefind can have found', () => {
  test.each([
    ['tolls', 'toll'],
    ['run', 'running'],
    ['nation', 'nationalization'],
    ['t', 't'],
  ])('%s for %s', (word, asked) => {
    expect(canBeMeantBy(word, asked)).toBe(true);
  });

  test.each([
    ['a', 'aardvark'],
    ['med', 'medvedev'],
    ['the', 'theodore'],
    ['ship', 'toll'],
  ])('%s not for %s, other than by its beginning', (word, asked) => {
    expect(canBeMeantBy(word, asked)).toBe(false);
  });
});
