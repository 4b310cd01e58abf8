import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findOccurrences } from '../../../src/record/text/find-occurrences.ts';
import { runs } from '../../support/runs.ts';

describe('findOccurrences', () => {
  test('gives overlapping occurrences', () => {
    expect(findOccurrences('banana', 'ana')).toEqual([1, 3]);
  });

  test('finds an empty pattern nowhere', () => {
    expect(findOccurrences('banana', '')).toEqual([]);
  });

  test('stops at the limit', () => {
    expect(findOccurrences('aaaa', 'a', 2)).toEqual([0, 1]);
  });

  test('never begins or ends inside a surrogate pair', () => {
    expect(findOccurrences('😀', '\ude00')).toEqual([]);
    expect(findOccurrences('😀', '\ud83d')).toEqual([]);
    expect(findOccurrences('a😀😀', '😀')).toEqual([1, 3]);
  });

  test('finds the same places by its linear search, which takes over for long input', () => {
    const filler = 'n'.repeat(5_000);
    const pieces = fc.constantFrom('a', 'b', filler);
    const pattern = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('') + filler);
    const text = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('') + filler);
    fc.assert(
      fc.property(text, pattern, (haystack, needle) => {
        const expected: number[] = [];
        for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) expected.push(at);
        expect(findOccurrences(haystack, needle)).toEqual(expected);
      }),
      { numRuns: runs(50) },
    );
  });

  test('finds 25,001 places of half of a text of one repeated word', () => {
    const places = findOccurrences('a '.repeat(50_000), 'a '.repeat(25_000));
    expect(places).toHaveLength(25_001);
    expect(places.slice(0, 3)).toEqual([0, 2, 4]);
    expect(places.at(-1)).toBe(50_000);
  });
});
