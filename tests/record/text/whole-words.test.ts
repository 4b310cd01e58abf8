import { describe, expect, test } from 'vitest';
import { cutsWord, findWholeWords } from '../../../src/record/text/whole-words.ts';

describe('cutsWord', () => {
  const cuts = (text: string, words: string) => {
    const start = text.indexOf(words);
    return cutsWord(text, { start, end: start + words.length });
  };

  test('sees a stretch that begins or ends inside a word', () => {
    expect(cuts('Bo Lind is unable to pay', 'able to pay')).toBe(true);
    expect(cuts('an illegal strike', 'illegal strik')).toBe(true);
    expect(cuts('naïveté', 'naïv')).toBe(true);
  });

  test('takes white space, punctuation, hyphens and apostrophes for edges', () => {
    expect(cuts('an anti-war talk', 'war talk')).toBe(false);
    expect(cuts('Averland’s port', 'Averland')).toBe(false);
    expect(cuts('“No tolls,” she said', 'No tolls')).toBe(false);
    expect(cuts('No tolls', 'No tolls')).toBe(false);
  });

  test('heeds no edges in scripts without spaces, and keeps surrogate pairs whole', () => {
    expect(cuts('港口已經關閉', '口已經')).toBe(false);
    expect(cuts('rain🌧falls', 'falls')).toBe(false);
    expect(cuts('𝐀𝐁', '𝐁')).toBe(true);
  });
});

test('findWholeWords finds every place where the words stand whole, and no other', () => {
  expect(findWholeWords('The mayor may go; he may not', 'may')).toEqual([
    { start: 10, end: 13 },
    { start: 21, end: 24 },
  ]);
  expect(findWholeWords('The mayor', 'may')).toEqual([]);
  expect(findWholeWords('It  “seemed”\nto', '"seemed" to')).toEqual([{ start: 4, end: 15 }]);
});
