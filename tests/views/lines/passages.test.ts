import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageView } from '../../../src/views/lines/passages.ts';
import { blockAt } from '../../../src/views/page/site.ts';
import { article, gazette, siteOf, textOfLine } from '../support/site-of.ts';

const text = 'It rained. Mr. Orr left the harbour.\n\nWe stayed! Then it snowed.';
const site = siteOf({ 'sources/gazette': gazette, 'articles/rain': article(text) });

function passage(...exact: string[]): string {
  const ranges = exact.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return passageView(site, 'rain', ranges)
    .pieces.map((part) => (part.isExact ? `[${part.text}]` : part.text))
    .join('');
}

describe('a passage', () => {
  test('stands in its sentence', () => {
    expect(passage('left')).toBe('Mr. Orr [left] the harbour.');
    expect(passage('It rained.')).toBe('[It rained.]');
  });

  test('stands in all sentences it touches', () => {
    expect(passage('rained. Mr')).toBe('It [rained. Mr]. Orr left the harbour.');
  });

  test('may reach over paragraphs', () => {
    expect(passage('harbour.\n\nWe')).toBe('Mr. Orr left the [harbour.\n\nWe] stayed!');
  });

  test('may be in several pieces', () => {
    expect(passage('rained', 'snowed')).toBe(`It [rained]${text.slice(9, -7)}[snowed].`);
  });

  test('leads to its paragraph, or to the fragment given', () => {
    const ranges = [{ start: text.indexOf('We'), end: text.indexOf('We') + 2 }];
    expect(textOfLine(passageView(site, 'rain', ranges).meta)).toBe('Paragraph 2, Harbour Gazette, 3 March 2031');
    expect(passageView(site, 'rain', ranges).href).toBe('/record/articles/rain/#p2');
    expect(passageView(site, 'rain', ranges, { fragment: 'quote-no', withArticle: false })).toMatchObject({
      href: '/record/articles/rain/#quote-no',
      meta: [{ label: 'Paragraph 2', href: '/record/articles/rain/#quote-no' }],
    });
  });

  test('has its words and its sentence in the article’s own characters, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), (start, length) => {
        const end = Math.min(start + length, text.length);
        const { pieces } = passageView(site, 'rain', [{ start, end }]);
        expect(pieces.filter(({ isExact }) => isExact).map((part) => part.text)).toEqual([text.slice(start, end)]);
        expect(text).toContain(pieces.map((part) => part.text).join(''));
      }),
    );
  });
});

test('blockAt finds the paragraph of an offset', () => {
  const numbers = [0, text.indexOf('harbour'), text.indexOf('We'), text.length].map(
    (offset) => blockAt(site.corpus, 'articles/rain', offset)?.number,
  );
  expect(numbers).toEqual([1, 1, 2, 2]);
  expect(blockAt(site.corpus, 'articles/none', 0)).toBeUndefined();
});
