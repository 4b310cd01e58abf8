import { describe, expect, test } from 'vitest';

import { encodingDifference, findSameLetters } from '../../../src/record/text/same-letters.ts';

const found = (text: string, words: string) =>
  findSameLetters(text, words).map(({ start, end }) => text.slice(start, end));

describe('the same letters, encoded otherwise', () => {
  test.each([
    ['le café était fermé', 'cafe\u0301 e\u0301tait', 'café était'],
    ['le cafe\u0301 e\u0301tait fermé', 'café était', 'cafe\u0301 e\u0301tait'],
    ['the co\u00adoperation ended', 'cooperation', 'co\u00adoperation'],
    ['the cooperation ended', 'co\u00adoperation', 'cooperation'],
    ['the ﬁrst ﬂoor', 'first floor', 'ﬁrst ﬂoor'],
    ['the first floor', 'ﬁrst ﬂoor', 'first floor'],
    ['a non\u2011violent day', 'non-violent day', 'non\u2011violent day'],
    ['the zero\u200bwidth word', 'zerowidth', 'zero\u200bwidth'],
    ['평화 계획', '평화', '평화'],
    ['평화 계획'.normalize('NFD'), '평화', '평화'.normalize('NFD')],
    ['“we  stay”\n\nthere', 'we stay" there', 'we  stay”\n\nthere'],
    ['Việt Nam', 'Việt'.normalize('NFD'), 'Việt'],
  ])('are found in %j for %j', (text, words, expected) => {
    expect(found(text, words)).toEqual([expected]);
  });

  test.each([
    ['le cafe était fermé', 'café'],
    ['the first floor', 'First'],
    ['x² + y', 'x2'],
    ['the end', ''],
  ])('are not found in %j for %j', (text, words) => {
    expect(found(text, words)).toEqual([]);
  });

  test('are told apart by their code points', () => {
    expect(encodingDifference('le cafe\u0301', 'le café')).toEqual({
      letters: 'é',
      written: 'U+0065 U+0301',
      printed: 'U+00E9',
    });
    expect(encodingDifference('first', 'ﬁrst')).toEqual({ letters: 'f', written: 'U+0066', printed: 'U+FB01' });
    expect(encodingDifference('cooperation', 'co\u00adoperation')).toEqual({
      letters: 'o',
      written: 'U+006F',
      printed: 'U+006F U+00AD',
    });
    expect(encodingDifference('“no”', '"no"')).toBeUndefined();
  });
});
