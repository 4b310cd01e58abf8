import { describe, expect, test } from 'vitest';

import { findPassage, findWords, type Piece } from '../../../../src/ui/scripts/search/passage.ts';
import { indexedText } from '../../../../src/views/browser/indexed-text.ts';

/** The pieces as text, what was found between brackets. */
function written(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');
}

const long = (word: string, count: number) => Array.from({ length: count }, (_unused, at) => `${word}${at}`).join(' ');

describe('the passage of a result', () => {
  test('marks what was found without the marks around it', () => {
    const { pieces } = findPassage(indexedText(['“We will not raise tolls,” she said.']), [4]);
    expect(written(pieces)).toBe('“We will not raise [tolls],” she said.');
  });

  test('comes from the paragraph where most was found, and says which', () => {
    const content = indexedText(['One ship.', 'Two ships and three ships.', 'No barge.']);
    const { pieces, paragraph } = findPassage(content, [1, 4, 7]);
    expect({ paragraph, text: written(pieces) }).toEqual({ paragraph: 2, text: 'Two [ships] and three [ships].' });
  });

  test('says with an ellipsis where it leaves words out', () => {
    const { pieces } = findPassage(indexedText([`${long('a', 60)} toll ${long('b', 60)}`]), [60]);
    expect(written(pieces)).toBe(`… ${long('a', 60).split(' ').slice(-8).join(' ')} [toll] ${long('b', 31)} …`);
  });

  test('begins a long text at its beginning where nothing was found in it', () => {
    expect(written(findPassage(indexedText([long('a', 60)]), []).pieces)).toBe(`${long('a', 40)} …`);
  });

  test('joins what a dash joins', () => {
    expect(written(findPassage(indexedText(['tolls—and ships']), [1]).pieces)).toBe('tolls—[and] ships');
  });

  test('keeps markup as the text it is', () => {
    const { pieces } = findPassage(indexedText(['<img src=x onerror=alert(1)> <mark>tolls</mark> &lt;b&gt;']), [3]);
    expect(written(pieces)).toBe('<img src=x onerror=alert(1)> <[mark>tolls</mark]> &lt;b&gt;');
  });

  test('takes no harm from numbers that lead nowhere, or to the end of a paragraph', () => {
    expect(written(findPassage(indexedText(['One.', 'Two.']), [1, 99]).pieces)).toBe('One.');
    expect(findPassage('', [0]).pieces).toEqual([]);
  });
});

test('the words of a query are found in a title by their beginnings and their stems', () => {
  expect(written(findWords('Jörg Müller’s tolls: <b>Tolling</b>', ['muller', 'toll']))).toBe(
    'Jörg [Müller]’s [tolls]: <b>[Tolling]</b>',
  );
});
