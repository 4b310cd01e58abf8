import { describe, expect, test } from 'vitest';
import { cardText, isDrawable } from '../../../../src/views/sharing/cards/card-text.ts';

describe('isDrawable', () => {
  test.each(['', 'No tolls — “never”, 50 €!', 'Ωραία', 'Ёлка №5', 'Łódź, Şişli, Nguyễn', 'naïve façade'])(
    'says yes to %j',
    (text) => {
      expect(isDrawable(text)).toBe(true);
    },
  );

  test.each(['لا رسوم', '無料', 'אין', 'ไม่มี', 'नहीं', 'Free 🎉', 'a\u0301', '\u202F', 'x\ny'])(
    'says no to %j',
    (text) => {
      expect(isDrawable(text)).toBe(false);
    },
  );
});

describe('cardText', () => {
  test.each([
    ['a line\n  broken', 'a line broken'],
    ['cafe\u0301', 'café'],
    ['a\u00A0b\u202Fc', 'a\u00A0b\u00A0c'],
    ['soft\u00ADhyphen, zero\u200Bwidth', 'softhyphen, zerowidth'],
    ['non\u2011breaking', 'non-breaking'],
    [' “kept, with its spaces” ', ' “kept, with its spaces” '],
  ])('writes %j as %j', (text, written) => {
    expect(cardText(text)).toBe(written);
    expect(isDrawable(cardText(text))).toBe(true);
  });
});
