import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anchorQuote, candidateLimit, type QuoteSelector } from '../../../src/record/text/anchor-quote.ts';
import { foldText } from '../../../src/record/text/fold-text.ts';
import { runs } from '../../support/runs.ts';

/** An excerpt of the shape real articles have: the quotation mark before "We" is straight, the others are not. */
const published =
  '"We agree that drought is a shared burden,” Orr said in his interview. “It is only by digging that we reach water.”\n' +
  'There, Vale spoke of a “united well-digging front” within the valley.';

const anchor = (text: string, selector: QuoteSelector | string) =>
  anchorQuote(foldText(text), typeof selector === 'string' ? { exact: selector } : selector);

const slice = (text: string, selector: QuoteSelector | string) => {
  const anchoring = anchor(text, selector);
  return anchoring.status === 'anchored' ? text.slice(anchoring.start, anchoring.end) : anchoring.status;
};

describe('anchorQuote', () => {
  test('finds words once and gives their offsets in the published text', () => {
    expect(anchor('He said no.', 'said')).toEqual({ status: 'anchored', start: 3, end: 7 });
  });

  test('finds words across straight and typographic quotation marks', () => {
    expect(slice(published, 'burden," Orr said')).toBe('burden,” Orr said');
    expect(slice(published, '“We agree')).toBe('"We agree');
  });

  test('finds words across line breaks and runs of white space', () => {
    expect(anchor('said  no\n\n\ttwice today', 'no twice')).toEqual({ status: 'anchored', start: 6, end: 16 });
    expect(slice(published, 'reach water.”   There,')).toBe('reach water.”\nThere,');
  });

  test('ignores white space around the words', () => {
    expect(anchor('He said no.', ' \n said\t')).toEqual({ status: 'anchored', start: 3, end: 7 });
  });

  test('takes words that begin with a joined emoji whole', () => {
    expect(anchor('so 😀 it', '😀')).toEqual({ status: 'anchored', start: 3, end: 5 });
  });

  test('finds no half of a surrogate pair', () => {
    expect(anchor('so 😀 it', '\ude00 it')).toEqual({ status: 'orphaned' });
  });

  test.each([
    ['another case', 'he said'],
    ['another hyphen', 'well‑digging'],
    ['another word', 'He says'],
    ['another encoding of an accent', 'cafe\u0301'],
  ])('does not forgive %s', (_what, exact) => {
    expect(anchor('He said: well-digging café', exact)).toEqual({ status: 'orphaned' });
  });

  test('finds nothing but white space nowhere', () => {
    expect(anchor('a b', ' ')).toEqual({ status: 'orphaned' });
    expect(anchor('', '')).toEqual({ status: 'orphaned' });
  });

  test('gives the candidates of words that occur twice', () => {
    expect(anchor('It is dry. It is hot.', 'It is')).toEqual({
      status: 'ambiguous',
      candidates: [
        { start: 0, end: 5 },
        { start: 11, end: 16 },
      ],
      total: 2,
    });
  });

  test('counts overlapping occurrences', () => {
    expect(anchor('banana', 'ana')).toEqual({
      status: 'ambiguous',
      candidates: [
        { start: 1, end: 4 },
        { start: 3, end: 6 },
      ],
      total: 2,
    });
  });

  test('gives the first ten candidates and says how many there are', () => {
    const anchoring = anchor('dry '.repeat(25), 'dry');
    expect(anchoring).toMatchObject({ status: 'ambiguous', total: 25 });
    expect(anchoring.status === 'ambiguous' && anchoring.candidates.at(-1)).toEqual({ start: 36, end: 39 });
  });

  test('tells occurrences apart by the prefix', () => {
    expect(anchor('It is dry. It is hot.', { exact: 'It is', prefix: 'dry.' })).toEqual({
      status: 'anchored',
      start: 11,
      end: 16,
    });
  });

  test('tells occurrences apart by the suffix', () => {
    expect(anchor('It is dry. It is hot.', { exact: 'It is', suffix: 'dry' })).toEqual({
      status: 'anchored',
      start: 0,
      end: 5,
    });
  });

  test('wants both prefix and suffix where both are given', () => {
    const text = 'a x b. c x b. a x d.';
    expect(anchor(text, { exact: 'x', prefix: 'a', suffix: 'b' })).toEqual({ status: 'anchored', start: 2, end: 3 });
    expect(anchor(text, { exact: 'x', suffix: 'b' })).toMatchObject({ status: 'ambiguous', total: 2 });
  });

  test('does not care whether a space stands between prefix, words and suffix', () => {
    expect(slice('“No,” he said. No, she said.', { exact: 'No,', prefix: '“ ', suffix: ' ” he' })).toBe('No,');
    expect(slice('well-digging and digging', { exact: 'digging', prefix: 'well-' })).toBe('digging');
  });

  test('takes a blank prefix for none', () => {
    expect(anchor('so it is', { exact: 'it', prefix: '  ', suffix: '' })).toEqual({
      status: 'anchored',
      start: 3,
      end: 5,
    });
  });

  test('says where the words are when prefix or suffix never stand beside them', () => {
    expect(anchor('It is dry. It is hot.', { exact: 'It is', prefix: 'cold.' })).toEqual({
      status: 'misplaced',
      candidates: [
        { start: 0, end: 5 },
        { start: 11, end: 16 },
      ],
      total: 2,
    });
    expect(anchor('so very dry', { exact: 'dry', prefix: 'so' })).toMatchObject({ status: 'misplaced', total: 1 });
  });

  test('stays ambiguous where the prefix occurs twice', () => {
    expect(anchor('so it is, so it is', { exact: 'it is', prefix: 'so' })).toMatchObject({
      status: 'ambiguous',
      total: 2,
    });
  });

  test('answers for a text of one repeated word and half of it as words', () => {
    const text = foldText('a '.repeat(50_000));
    const exact = 'a '.repeat(25_000);
    expect(anchorQuote(text, { exact })).toMatchObject({ status: 'ambiguous', total: 25_001 });
    expect(anchorQuote(text, { exact: 'a', prefix: exact, suffix: exact })).toMatchObject({
      status: 'misplaced',
      total: 50_000,
    });
    expect(anchorQuote(text, { exact: `b ${exact}` })).toEqual({ status: 'orphaned' });
  });
});

describe('every slice of a text', () => {
  const pieces = fc.constantFrom('a', 'b', ' ', '\n', '“', '"', '’', '-', '😀', 'e\u0301');
  const texts = fc.array(pieces, { minLength: 1, maxLength: 40 });
  const slices = fc.tuple(texts, fc.nat(), fc.nat()).map(([parts, a, b]) => {
    const [from = 0, to = 0] = [a % parts.length, b % parts.length].sort((x, y) => x - y);
    const [before, exact, after] = [parts.slice(0, from), parts.slice(from, to + 1), parts.slice(to + 1)].map((some) =>
      some.join(''),
    );
    return { text: parts.join(''), before: before ?? '', exact: exact ?? '', after: after ?? '' };
  });
  /** Where the slice stands without the white space around it. */
  const own = (before: string, exact: string) => {
    const start = before.length + exact.length - exact.trimStart().length;
    return { start, end: start + exact.trim().length };
  };

  test('anchors to itself or is one of its candidates', () => {
    fc.assert(
      fc.property(slices, ({ text, before, exact }) => {
        fc.pre(exact.trim() !== '');
        const anchoring = anchor(text, exact);
        if (anchoring.status === 'anchored') expect(anchoring).toMatchObject(own(before, exact));
        else {
          expect(anchoring.status).toBe('ambiguous');
          if (anchoring.status === 'ambiguous' && anchoring.total <= candidateLimit) {
            expect(anchoring.candidates).toContainEqual(own(before, exact));
          }
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('is never misplaced with its own surroundings as prefix and suffix', () => {
    fc.assert(
      fc.property(slices, ({ text, before, exact, after }) => {
        fc.pre(exact.trim() !== '');
        const anchoring = anchor(text, { exact, prefix: before, suffix: after });
        if (anchoring.status === 'ambiguous') expect(anchoring.candidates).toContainEqual(own(before, exact));
        else expect(anchoring).toEqual({ status: 'anchored', ...own(before, exact) });
      }),
      { numRuns: runs(1_000) },
    );
  });
});
