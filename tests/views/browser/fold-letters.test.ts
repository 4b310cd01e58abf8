import { describe, expect, test } from 'vitest';

import { comparable, foldLetters } from '../../../src/views/browser/fold-letters.ts';

describe('letters that Unicode does not take apart', () => {
  test.each([
    ['Łódź', 'lódź'],
    ['Ærø', 'aero'],
    ['Straße', 'Strasse'],
    ['Œuvre', 'oeuvre'],
    ['Đorđe', 'dorde'],
    ['Müller', 'Müller'],
    ['خالد', 'خالد'],
    ['', ''],
  ])('%s is %s in plain letters', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });
});

test.each([
  ['MÜLLER', 'muller'],
  ['آنا', 'انا'],
  ['Ёлка', 'елка'],
])('%s is compared as %s', (text, compared) => {
  expect(comparable(text)).toBe(compared);
});
