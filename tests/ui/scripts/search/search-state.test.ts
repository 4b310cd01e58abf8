import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatSearchState, readSearchState, withLimit } from '../../../../src/ui/scripts/search/search-state.ts';
import { facets } from '../../../../src/views/browser/facets.ts';

describe('the address of a search', () => {
  test('holds the query and every limit', () => {
    const state = { query: 'no tolls', limits: { kind: ['quotes', 'claims'], speaker: ['Ana Rivera'] } };
    expect(formatSearchState(state)).toBe('?q=no+tolls&kind=quotes&kind=claims&speaker=Ana+Rivera');
  });

  test('holds the time and the order', () => {
    const state = { query: '', limits: {}, from: '2017-10', to: '2017-10-12', order: 'oldest' } as const;
    expect(formatSearchState(state)).toBe('?from=2017-10&to=2017-10-12&order=oldest');
    expect(readSearchState('?from=2017-10&to=2017-10-12&order=oldest')).toEqual(state);
    expect(readSearchState('?from=2017-13&to=soon&order=best')).toEqual({ query: '', limits: {} });
  });

  test('is nothing for no search', () => {
    expect(formatSearchState({ query: '  ', limits: {} })).toBe('');
  });

  test('is read leniently: what it does not know, it leaves out', () => {
    expect(readSearchState('?q=a&q=b&colour=red&kind=&year=2031&year=2031')).toEqual({
      query: 'a',
      limits: { year: ['2031'] },
    });
  });

  test('gives back the search it was made from', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 3 });
    const limits = fc.dictionary(fc.constantFrom(...facets), values, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), limits, (query, given) => {
        expect(readSearchState(formatSearchState({ query, limits: given }))).toEqual({
          query: query.trim(),
          limits: given,
        });
      }),
    );
  });
});

test('a facet limited to nothing is not limited', () => {
  const state = withLimit({ query: 'a', limits: { year: ['2031'] } }, 'kind', ['quotes']);
  expect(state.limits).toEqual({ year: ['2031'], kind: ['quotes'] });
  expect(withLimit(state, 'year', []).limits).toEqual({ kind: ['quotes'] });
});
