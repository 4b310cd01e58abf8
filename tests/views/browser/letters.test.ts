import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersBefore, lettersOf, occurrencesOf, offsetsOf } from '../../../src/views/browser/letters.ts';

test.each([
  ['We stay', 0, 0],
  ['We stay', 3, 2],
  ['  We\n\nstay', 7, 3],
  ['“Ja”', 4, 4],
])('in %j there stand before %i as many letters: %i', (text, offset, letters) => {
  expect(lettersBefore(text, offset)).toBe(letters);
});

test('words are found wherever they stand, however they are spaced', () => {
  expect(occurrencesOf('No, no.\nNo, no.', 'No, no.')).toEqual([
    { start: 0, end: 6 },
    { start: 6, end: 12 },
  ]);
  expect(occurrencesOf('aaa', 'aa')).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ]);
  expect(occurrencesOf('We stay', ' \n')).toEqual([]);
  expect(occurrencesOf('We stay', 'we')).toEqual([]);
});

test('letters that a text does not have are nowhere', () => {
  expect(offsetsOf('We stay', { start: 2, end: 9 })).toBeUndefined();
  expect(offsetsOf('', { start: 0, end: 0 })).toBeUndefined();
});

test('a stretch of letters has the same letters in a text that is spaced otherwise', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 })), fc.nat(), fc.nat(), (words, from, length) => {
      const text = words.join(' ');
      const letters = lettersOf(text);
      if (letters === '') return;
      const start = from % letters.length;
      const end = start + 1 + (length % (letters.length - start));
      for (const spaced of [text, words.join('\n\n  '), ` ${text} `]) {
        const offsets = offsetsOf(spaced, { start, end });
        expect(lettersOf(spaced.slice(offsets?.start, offsets?.end))).toBe(letters.slice(start, end));
      }
    }),
  );
});
