import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cutWords } from '../../../../src/views/browser/search/cut-words.ts';

const termsOf = (text: string) => cutWords(text).map(({ term }) => term);

describe('a text is cut into', () => {
  test.each([
    ['“Tolls,” she said.', ['tolls', 'she', 'said']],
    ['tolls—and ships', ['tolls', 'and', 'ships']],
    ['al-Minai', ['alminai', 'al', 'minai']],
    ['Müller’s', ['mullers', 'muller']],
    ['l’été', ['lete', 'ete']],
    ['U.S. tolls', ['us', 'tolls']],
    ['don’t', ['dont', 'don']],
    ['1,000 ships', ['1000', '1', '000', 'ships']],
    ['2031-05-06', ['20310506', '2031', '05', '06']],
    ['الرسوم', ['الرسوم', 'رسوم']],
    ['Ælfric of Łódź', ['aelfric', 'of', 'lodz']],
    ['北京大学', ['北京', '京大', '大学', '学']],
    ['海', ['海']],
    ['東京タワー', ['東京', '京タ', 'タワ', 'ワー', 'ー']],
    ['ภูเขา', ['ภูเ', 'เข', 'ขา', 'า']],
    ['iPhone用カバー2', ['iphone', '用カ', 'カバ', 'バー', 'ー', '2']],
    ['부산항', ['부산항']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['— … !', []],
    ['', []],
  ])('%s: %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

test('words stand where they are in the text, other forms of a word at the same number', () => {
  expect(cutWords('No al-Minai’s')).toEqual([
    { term: 'no', start: 0, end: 2, at: 0, form: 'word' },
    { term: 'alminais', start: 3, end: 13, at: 1, form: 'joined' },
    { term: 'al', start: 3, end: 5, at: 1, form: 'word' },
    { term: 'minai', start: 6, end: 11, at: 2, form: 'word' },
  ]);
});

/** Text of many scripts, with what stands between words and inside them. */
const text = fc
  .array(
    fc.constantFrom(
      ...Array.from('aZéñøß7Ж你好東京のカーがภาไทยกขالرסבاลี'),
      ...[' ', ' ', '-', '’', '.', ',', '—', '、', '\u0301', '\u3099', '\u200D', '𠮷', '🜁'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('every word is a stretch of the text, and they come in order', () => {
  fc.assert(
    fc.property(text, (given) => {
      let at = 0;
      for (const word of cutWords(given)) {
        expect(word.term).not.toBe('');
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.end).toBeLessThanOrEqual(given.length);
        expect(word.at).toBeGreaterThanOrEqual(at);
        at = word.at;
      }
    }),
  );
});

test('a piece of a text between spaces is cut as it is in the text', () => {
  fc.assert(
    fc.property(text, text, text, (before, piece, after) => {
      const whole = new Set(termsOf(`${before} ${piece} ${after}`));
      for (const term of termsOf(piece)) expect(whole).toContain(term);
    }),
  );
});

test('pairs of a piece of a run without spaces are pairs of the run', () => {
  const unspaced = fc.array(fc.constantFrom(...Array.from('北京大学東タワーภเขา海')), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(unspaced, fc.nat(11), fc.nat(11), (characters, from, length) => {
      const pairs = (text: string) => cutWords(text).filter(({ form }) => form === 'pair');
      const whole = new Set(pairs(characters.join('')).map(({ term }) => term));
      for (const { term } of pairs(characters.slice(from, from + length).join(''))) expect(whole).toContain(term);
    }),
  );
});

test('an endless word is cut and compared by its beginning', () => {
  const [word] = cutWords('x'.repeat(100_000));
  expect(word?.term).toBe('x'.repeat(60));
  expect(word?.end).toBe(100_000);
});
