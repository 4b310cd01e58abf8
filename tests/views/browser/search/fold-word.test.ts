import { expect, test } from 'vitest';

import { foldWord } from '../../../../src/views/browser/search/fold-word.ts';

test.each([
  ['Tolls', 'tolls'],
  ['Müller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['Łódź', 'lodz'],
  ['Søren', 'soren'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['Ангелёв', 'ангелев'],
  ['ΣΟΦΟΣ', 'σοφοσ'],
  ['ＡＢＣ１', 'abc1'],
  ['أحمد', 'احمد'],
  ['مُحَمَّد', 'محمد'],
  ['مستشفى', 'مستشفي'],
  ['مدينة', 'مدينه'],
  ['שָׁלוֹם', 'שלום'],
  // The marks of these scripts tell words apart.
  ['が', 'が'],
  ['か\u3099', 'が'],
  ['ที่', 'ที่'],
  ['한국', '한국'],
])('%s is compared as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test('a word is compared by its first sixty units, and never by half a character', () => {
  expect(foldWord(`${'é'.repeat(59)}𠮷𠮷`)).toBe('e'.repeat(59));
});
