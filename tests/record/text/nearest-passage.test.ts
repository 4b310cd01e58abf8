import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nearestPassage } from '../../../src/record/text/nearest-passage.ts';

const article =
  'The harbour was quiet. “We will not raise tariffs on steel,” said Orr, “nor on salt.”\n\n' +
  'Vale answered that the salt tax had cost the valley forty-two mills.';

const near = (exact: string, text = article) => {
  const passage = nearestPassage(text, exact);
  return passage && text.slice(passage.start, passage.end);
};

describe('nearestPassage', () => {
  test('finds the passage with one other form of a word', () => {
    expect(nearestPassage(article, 'we will not raise tariff on steel')).toEqual({
      start: 24,
      end: 58,
      similarity: 27 / 28,
    });
    expect(near('we will not raise tariff on steel')).toBe('We will not raise tariffs on steel');
  });

  test('finds the passage with a word left out, and with a word put in', () => {
    expect(near('We will raise tariffs on steel')).toBe('We will not raise tariffs on steel');
    expect(near('We will not now raise tariffs on steel')).toBe('We will not raise tariffs on steel');
  });

  test('finds a single misspelt word', () => {
    expect(near('tarifs')).toBe('tariffs');
  });

  test('compares words without case, quotation marks and normalisation', () => {
    expect(nearestPassage('Don’t close the café', "DON'T CLOSE THE CAFE\u0301")).toEqual({
      start: 0,
      end: 20,
      similarity: 1,
    });
  });

  test('takes in the word that stands where the last one differs', () => {
    expect(near('the salt tax had cost the valley forty-two ships')).toBe(
      'the salt tax had cost the valley forty-two mills',
    );
    expect(near('Mine will not raise tariffs on steel')).toBe('We will not raise tariffs on steel');
  });

  test('takes in as much punctuation as the words sought begin and end with', () => {
    expect(near('We will not raise tariffs on steel.')).toBe('We will not raise tariffs on steel,');
    expect(near('"We will not raise tariff on steel."')).toBe('“We will not raise tariffs on steel,”');
  });

  test('does not run on into another paragraph', () => {
    expect(near('said Orr, nor on salt this winter')).toBe('said Orr, “nor on salt');
  });

  test('prefers the first of equal passages', () => {
    expect(nearestPassage('salt mine, salt mine', 'salt mines')).toMatchObject({ start: 0, end: 9 });
  });

  test('finds nothing where at most half of the words agree', () => {
    expect(nearestPassage(article, 'the mountains')).toBeUndefined();
    expect(nearestPassage(article, 'nobody saw the comet fall over the plain')).toBeUndefined();
  });

  test('finds nothing for words without a letter or in an empty text', () => {
    expect(nearestPassage(article, '— …')).toBeUndefined();
    expect(nearestPassage('', 'salt')).toBeUndefined();
  });

  test('compares only the beginning of very long input', () => {
    const long = 'a '.repeat(50_000);
    // 1,000 of the 25,001 words sought are compared with the first 4,000 words of the text.
    expect(nearestPassage(long, `${'a '.repeat(25_000)}b`)).toEqual({ start: 0, end: 1_999, similarity: 1 });
    expect(nearestPassage(`${'b '.repeat(4_000)}${long}`, 'a '.repeat(1_000))).toBeUndefined();
  });

  test('finds every run of words of a text with a similarity of 1', () => {
    const words = fc.array(fc.constantFrom('salt', 'tax', 'mill', 'orr', 'and', 'dig', 'no'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const [from = 0, to = 0] = [a % all.length, b % all.length].sort((x, y) => x - y);
        const exact = all.slice(from, to + 1).join(' ');
        const passage = nearestPassage(all.join(' '), exact);
        expect(passage?.similarity).toBe(1);
        expect(all.join(' ').slice(passage?.start, passage?.end)).toBe(exact);
      }),
    );
  });
});
