import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote } from '../../../src/record/text/anchor-quote.ts';
import { foldText } from '../../../src/record/text/fold-text.ts';
import { asWritten, distinguishPassage } from '../../../src/record/text/distinguish-passage.ts';
import { runs } from '../../support/runs.ts';

describe('distinguishPassage', () => {
  const at = (text: string, words: string, occurrence: number) => {
    let start = -1;
    for (let found = 0; found < occurrence; found += 1) start = text.indexOf(words, start + 1);
    return distinguishPassage(text, { start, end: start + words.length });
  };

  test('needs nothing where the words occur once', () => {
    expect(at('It rained. We left.', 'We left', 1)).toEqual({});
  });

  test.each([
    ['a word before', 'It rained. Then it rained.', 'rained', 2, { prefix: 'it' }],
    [
      'a word after, where those before are the same',
      'It rained today. It rained twice.',
      'It rained',
      1,
      { suffix: 'today' },
    ],
    ['the beginning of the text', 'so so it is', 'so', 1, { suffix: 'so' }],
    ['both', 'a x b. a x c. d x b. ', 'x', 1, { prefix: 'a', suffix: 'b' }],
    ['marks along with the word', 'perhaps. “Well,” perhaps.', 'perhaps', 2, { prefix: 'Well,”' }],
    [
      'what stands in another paragraph',
      'One.\n\nIt rained.\n\nTwo.\n\nIt rained.',
      'It rained',
      2,
      { prefix: 'Two.' },
    ],
  ])('gives %s', (_what, text, words, occurrence, expected) => {
    expect(at(text, words, occurrence)).toEqual(expected);
  });

  test('always makes a selector that is anchored at the passage', () => {
    const text = fc.array(fc.constantFrom('a', 'b ', ' ', 'ab', '“', '”', '\n\n', '.'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (parts, from, length) => {
        const whole = parts.join('');
        const start = from % whole.length;
        const end = start + 1 + (length % (whole.length - start));
        const exact = asWritten(whole.slice(start, end));
        fc.pre(exact !== '' && exact === whole.slice(start, end));
        const anchoring = anchorQuote(foldText(whole), { exact, ...distinguishPassage(whole, { start, end }) });
        expect(anchoring).toMatchObject({ status: 'anchored', start, end });
      }),
      { numRuns: runs(2000) },
    );
  });
});
