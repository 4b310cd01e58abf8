import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { sentenceAround, splitSentences } from '../../../src/record/text/sentences.ts';
import { runs } from '../../support/runs.ts';

const split = (text: string, language?: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test('gives the offsets of sentences without the space between them', () => {
    expect(splitSentences(' It rained.  We left. ')).toEqual([
      { start: 1, end: 11 },
      { start: 13, end: 21 },
    ]);
  });

  test('keeps a closing quotation mark with its sentence', () => {
    expect(split('“We must dig.” Then he left. “Why?” “Because.”')).toEqual([
      '“We must dig.”',
      'Then he left.',
      '“Why?”',
      '“Because.”',
    ]);
  });

  test('keeps closing marks that a space sets off', () => {
    expect(split('Il a dit : « Oui. » Puis il partit.', 'fr')).toEqual(['Il a dit : « Oui. »', 'Puis il partit.']);
  });

  test('may split inside a quotation', () => {
    expect(split('“It is only by digging. We must dig.” So he said.')).toEqual([
      '“It is only by digging.',
      'We must dig.”',
      'So he said.',
    ]);
  });

  test.each([
    'Mr. Orr and Mrs. Vale met Dr. Nale.',
    'They met St. Ives, Gen. Orr, Lt. Col. Vale and Gov. Nale.',
    'Sen. Orr wrote to Rep. Vale.',
    'The U.S. Army left.',
    'A letter by J. Orr and A. B. Vale arrived.',
    'The D.C. Council met.',
    'It ended on Jan. 3 with No. 7 in front.',
    'It was Orr vs. Vale again.',
    'It rose by 3.5 percent to 1.200,5 units.',
    '“Why?” he asked.',
    '“Stop!” she said.',
    'They agreed (Mr. Orr left).',
  ])('leaves whole: %s', (sentence) => {
    expect(split(`${sentence} They left.`)).toEqual([sentence, 'They left.']);
  });

  test('ends a sentence with a word that is an abbreviation only before a number', () => {
    expect(split('He said No. She stayed. It was Jan. Then came spring.')).toEqual([
      'He said No.',
      'She stayed.',
      'It was Jan.',
      'Then came spring.',
    ]);
  });

  test('rather joins two sentences than cut one after initials', () => {
    expect(split('He lives in the U.S. She stays.')).toEqual(['He lives in the U.S. She stays.']);
  });

  test('ends a sentence with a word that only ends like an abbreviation', () => {
    expect(split('They sold the Opelst. Then they left.')).toEqual(['They sold the Opelst.', 'Then they left.']);
  });

  test('does not end a sentence at a line break', () => {
    expect(split('It rained\nall day. We\r\nleft.')).toEqual(['It rained\nall day.', 'We\r\nleft.']);
  });

  test('splits other scripts', () => {
    expect(split('雨が降った。私たちは去った。', 'ja')).toEqual(['雨が降った。', '私たちは去った。']);
    expect(split('هل هطل المطر؟ نعم.', 'ar')).toEqual(['هل هطل المطر؟', 'نعم.']);
  });

  test.each(['', 'x', 'not a tag', 'en_US', 'qqq', 'zz-ZZ'])('takes the language tag "%s" for English', (language) => {
    expect(split('It rained. We left.', language)).toEqual(['It rained.', 'We left.']);
  });

  test('gives nothing for a blank paragraph', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });

  test('covers everything but white space, in order', () => {
    const pieces = fc.constantFrom('Mr', 'a', 'B', '.', '?', ' ', '\n', '”', '»', '“', '…', '3', '😀', ')');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        const sentences = splitSentences(text);
        let end = 0;
        for (const sentence of sentences) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end).trim()).toHaveLength(sentence.end - sentence.start);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: runs(500) },
    );
  });

  test('answers for a text of initials only', () => {
    expect(splitSentences('A. '.repeat(30_000))).toEqual([{ start: 0, end: 89_999 }]);
  });
});

describe('sentenceAround', () => {
  const text = 'It rained. We left. They stayed.';
  const sentences = splitSentences(text);
  const around = (passage: string) => {
    const start = text.indexOf(passage);
    const range = sentenceAround(sentences, start, start + passage.length);
    return text.slice(range.start, range.end);
  };

  test('gives the sentence that a passage stands in', () => {
    expect(around('left')).toBe('We left.');
    expect(around('We left.')).toBe('We left.');
  });

  test('gives all sentences that a passage spans', () => {
    expect(around('rained. We')).toBe('It rained. We left.');
    expect(around('rained. We left. They')).toBe(text);
  });

  test('leaves out sentences that the passage only touches with white space', () => {
    expect(around(' We left. ')).toBe('We left.');
  });

  test('gives the sentence at an empty range', () => {
    expect(sentenceAround(sentences, 13, 13)).toEqual({ start: 11, end: 19 });
  });

  test('gives the passage itself where no sentence is', () => {
    expect(sentenceAround(sentences, 10, 11)).toEqual({ start: 10, end: 11 });
    expect(sentenceAround([], 2, 5)).toEqual({ start: 2, end: 5 });
    expect(sentenceAround(sentences, 40, 45)).toEqual({ start: 40, end: 45 });
  });
});
