import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { wordDiff, type DiffPart } from '../../../src/record/text/word-diff.ts';
import { runs } from '../../support/runs.ts';

const side = (parts: readonly DiffPart[], without: DiffPart['kind']) =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('');

describe('wordDiff', () => {
  test('finds nothing different in equal texts', () => {
    expect(wordDiff('no salt', 'no salt')).toEqual([{ kind: 'same', text: 'no salt' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  test('gives a changed word as removed, then added', () => {
    expect(wordDiff('raise tariff now', 'raise tariffs now')).toEqual([
      { kind: 'same', text: 'raise ' },
      { kind: 'removed', text: 'tariff' },
      { kind: 'added', text: 'tariffs' },
      { kind: 'same', text: ' now' },
    ]);
  });

  test('gives a word put in with its space', () => {
    expect(wordDiff('we will raise', 'we will not raise')).toEqual([
      { kind: 'same', text: 'we will ' },
      { kind: 'added', text: 'not ' },
      { kind: 'same', text: 'raise' },
    ]);
  });

  test('gives neighbouring changed words as one difference', () => {
    expect(wordDiff('the old mill fell', 'the new bridge fell')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'removed', text: 'old mill' },
      { kind: 'added', text: 'new bridge' },
      { kind: 'same', text: ' fell' },
    ]);
  });

  test('gives one word for two as one difference', () => {
    expect(wordDiff('between rebels fighting', 'between rebel forces fighting')).toEqual([
      { kind: 'same', text: 'between ' },
      { kind: 'removed', text: 'rebels ' },
      { kind: 'added', text: 'rebel forces ' },
      { kind: 'same', text: 'fighting' },
    ]);
  });

  test('sees punctuation apart from words', () => {
    expect(wordDiff('on steel.', 'on steel,')).toEqual([
      { kind: 'same', text: 'on steel' },
      { kind: 'removed', text: '.' },
      { kind: 'added', text: ',' },
    ]);
  });

  test('keeps a word with an apostrophe whole', () => {
    expect(wordDiff('we don’t', 'we won’t')).toEqual([
      { kind: 'same', text: 'we ' },
      { kind: 'removed', text: 'don’t' },
      { kind: 'added', text: 'won’t' },
    ]);
  });

  test('gives very different long texts whole', () => {
    const before = 'a '.repeat(50_000);
    const after = 'b '.repeat(50_000);
    expect(wordDiff(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  test('makes up both texts again, to the unit', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '’', '.', '😀', '\ud83d', 'e\u0301') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = wordDiff(before, after);
        expect(side(parts, 'added')).toBe(before);
        expect(side(parts, 'removed')).toBe(after);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
