import { describe, expect, test } from 'vitest';
import { blankQuotations, quoteKindOf, speechSegments } from '../../../src/changes/edit/quoted-words.ts';

describe('speechSegments', () => {
  test.each<[string, string[]]>([
    ['We never have.', ['We never have.']],
    ['“We never have.”', ['We never have.']],
    ['"We never have,”', ['We never have']],
    ['« Jamais. »', ['Jamais.']],
    ['“We never have', ['We never have']],
    ['We never have,”', ['We never have']],
    ['“No tolls,” she said. “Never.”', ['No tolls', 'Never.']],
    ['No tolls,” she said. “Never', ['No tolls', 'Never']],
    ['“No tolls,” she said. “Never,” she said again, “and never more.”', ['No tolls', 'Never', 'and never more.']],
    ['We never have, and "never" means never.', ['We never have, and "never" means never.']],
    ['would “perhaps” rise', ['would “perhaps” rise']],
    ['the “price list”', ['the “price list”']],
    ['“”', ['']],
  ])('makes of %j', (copied, segments) => {
    expect(speechSegments(copied)).toEqual(segments);
  });
});

describe('quoteKindOf', () => {
  const kindOf = (paragraph: string, words: string) => {
    const start = paragraph.indexOf(words);
    return quoteKindOf(paragraph, { start, end: start + words.length });
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
});

describe('blankQuotations', () => {
  test.each([
    ['“No,” Rivera said. “Ask Okafor.”', '      Rivera said.'],
    ['"No,” she said', '      she said'],
    ['„Nein“, sagte sie', '      , sagte sie'],
    ['« Non », dit-elle', '       , dit-elle'],
    ['She said: “It goes on', 'She said:            '],
    ['No marks', 'No marks'],
  ])('leaves of %j what is not spoken', (paragraph, expected) => {
    expect(blankQuotations(paragraph)).toBe(expected.padEnd(paragraph.length));
  });
});
