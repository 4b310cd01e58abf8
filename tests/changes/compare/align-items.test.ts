import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignItems, outOfOrder } from '../../../src/changes/compare/align-items.ts';
import { countWords, textLikeness } from '../../../src/changes/compare/likeness.ts';

function align(before: readonly string[], after: readonly string[]) {
  return alignItems(before, after, {
    keyOf: (text) => text,
    likeness: (a, b) => textLikeness(countWords(a), countWords(b)),
    enough: 0.5,
  }).map((pair) => [pair.before, pair.after]);
}

describe('alignItems', () => {
  test.each([
    [
      'an item put in at the front moves the others',
      ['a', 'b'],
      ['x', 'a', 'b'],
      [
        [undefined, 0],
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'an item that is gone stands where it stood',
      ['a', 'b', 'c'],
      ['a', 'c'],
      [
        [0, 0],
        [1, undefined],
        [2, 1],
      ],
    ],
    [
      'an item that was changed is the same item',
      ['one two three', 'b'],
      ['one two four', 'b'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'an item unlike the old one is another',
      ['one two three', 'b'],
      ['five six', 'b'],
      [
        [0, undefined],
        [undefined, 0],
        [1, 1],
      ],
    ],
    [
      'an item that moved is the same item',
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
      [
        [2, 0],
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'equal items are paired one by one',
      ['a', 'a'],
      ['a'],
      [
        [0, 0],
        [1, undefined],
      ],
    ],
    ['nothing becomes nothing', [], [], []],
  ])('%s', (_what, before, after, pairs) => {
    expect(align(before, after)).toEqual(pairs);
  });

  test('has every item of both lists once', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'a b', 'a c', 'b c d', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pairs = align(before, after);
        const defined = (side: 0 | 1) => pairs.flatMap((pair) => pair[side] ?? []).toSorted((a, b) => a - b);
        expect(defined(0)).toEqual([...before.keys()]);
        expect(defined(1)).toEqual([...after.keys()]);
      }),
    );
  });
});

test('outOfOrder names the fewest that moved', () => {
  const pairs = [2, 0, 1, 3].map((before, after) => ({ before, after }));
  expect([...outOfOrder(pairs)]).toEqual([{ before: 2, after: 0 }]);
  expect(outOfOrder([]).size).toBe(0);
});

test('textLikeness counts common words, each as often as both have it', () => {
  const like = (a: string, b: string) => textLikeness(countWords(a), countWords(b));
  expect(like('raise tariff now', 'Raise tariffs now')).toBeCloseTo(2 / 3);
  expect(like('no no no', 'no')).toBe(0.5);
  expect(like('', '')).toBe(0);
});
