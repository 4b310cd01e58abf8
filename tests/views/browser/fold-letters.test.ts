import { describe, expect, test } from 'vitest';

import { comparable, foldedWords, foldLetters } from '../../../src/views/browser/fold-letters.ts';

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

test('only words that are written otherwise in plain letters are given, each once, without marks', () => {
  expect(foldedWords('Łódź, the port of Łódź (and Ærø); Müller’s')).toEqual(['lodz', 'aero']);
});

test('an Arabic word is given without its article, and what is joined to that', () => {
  expect(foldedWords('الميناء في البلدة، والرسوم للقوارب')).toEqual(['ميناء', 'بلدة', 'رسوم', 'قوارب']);
  expect(foldedWords('قال مال')).toEqual([]);
});

test.each([
  ['MÜLLER', 'muller'],
  ['آنا', 'انا'],
  ['Ёлка', 'елка'],
])('%s is compared as %s', (text, compared) => {
  expect(comparable(text)).toBe(compared);
});
