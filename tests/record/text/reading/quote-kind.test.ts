import { describe, expect, test } from 'vitest';
import { quoteKindOf } from '../../../../src/record/text/reading/quote-kind.ts';
import { readPlainText } from '../../../../src/record/text/reading/reading.ts';

describe('quoteKindOf', () => {
  const kindOf = (text: string, words: string, language = 'en') => {
    const start = text.indexOf(words);
    return quoteKindOf(readPlainText(text, language), { start, end: start + words.length });
  };
  const paragraph = '“We will not raise tolls,” she said. “Never.” They would “perhaps” rise, a “Golden Gate” opens.';

  test.each([
    ['We will not raise tolls', 'direct'],
    ['Never', 'direct'],
    ['Never.', 'direct'],
    ['not raise tolls', 'partial'],
    ['perhaps', 'partial'],
    ['Golden Gate', 'partial'],
    ['They would', 'indirect'],
  ])('takes %j for %s', (words, kind) => {
    expect(kindOf(paragraph, words)).toBe(kind);
  });

  test('knows a dash, and letters without case', () => {
    expect(kindOf('— On part demain, dit Orr.', 'On part demain', 'fr')).toBe('direct');
    expect(kindOf('市長は「戦争は終わった」と述べた。', '戦争は終わった', 'ja')).toBe('direct');
  });
});
