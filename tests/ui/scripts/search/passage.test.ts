import { describe, expect, test } from 'vitest';

import { findPassage, markFound, type Piece } from '../../../../src/ui/scripts/search/passage.ts';

/** The pieces as text, what was found between brackets. */
function written(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');
}

const passage = (paragraphs: readonly string[], ...terms: string[]) => findPassage(paragraphs, new Set(terms));

/** Words of three letters with numbers: "a00 a01 …". */
const long = (letter: string, count: number) =>
  Array.from({ length: count }, (_unused, at) => `${letter}${String(at).padStart(2, '0')}`).join(' ');

describe('the passage of a result', () => {
  test('marks what was found without the marks around it', () => {
    const { pieces, isFound } = passage(['“We will not raise tolls,” she said.'], 'tolls');
    expect(written(pieces)).toBe('“We will not raise [tolls],” she said.');
    expect(isFound).toBe(true);
  });

  test('comes from the paragraph where most was found, and says which', () => {
    const { pieces, paragraph } = passage(['One ship.', 'Two ships and three ships.', 'No barge.'], 'ships', 'ship');
    expect({ paragraph, text: written(pieces) }).toEqual({ paragraph: 2, text: 'Two [ships] and three [ships].' });
  });

  test('comes from where all words stand rather than from where one stands often', () => {
    const { paragraph } = passage(['Toll, toll, toll, toll.', 'A toll on rain.'], 'toll', 'rain');
    expect(paragraph).toBe(2);
  });

  test('counts empty paragraphs, as the page does', () => {
    expect(passage(['One', '', 'Three'], 'three').paragraph).toBe(3);
  });

  test('says with an ellipsis where it leaves words out', () => {
    const { pieces } = passage([`${long('a', 60)} toll ${long('b', 60)}`], 'toll');
    expect(written(pieces)).toBe(`… ${long('a', 60).slice(-47)} [toll] ${long('b', 47)} …`);
  });

  test('begins a long text at its beginning where nothing was found in it', () => {
    const { pieces, isFound } = passage([long('a', 80)]);
    expect(written(pieces)).toBe(`${long('a', 60)} …`);
    expect(isFound).toBe(false);
  });

  test('shows what was found in a script without spaces as one stretch', () => {
    expect(written(passage(['我们的港口关闭了'], '港口', '口关', '关闭').pieces)).toBe('我们的[港口关闭]了');
  });

  test('keeps markup as the text it is', () => {
    const { pieces } = passage(['<img src=x onerror=alert(1)> <mark>tolls</mark> &lt;b&gt;'], 'tolls');
    expect(written(pieces)).toBe('<img src=x onerror=alert(1)> <mark>[tolls]</mark> &lt;b&gt;');
  });

  test('of nothing is nothing', () => {
    expect(passage([], 'tolls')).toEqual({ pieces: [], paragraph: 1, isFound: false });
  });
});

test('words are marked in a title where they stand, a name with its hyphen whole', () => {
  expect(
    written(markFound('Jörg Müller’s <b>tolls</b>, al-Minai', new Set(['muller', 'mullers', 'tolls', 'alminai']))),
  ).toBe('Jörg [Müller]’s <b>[tolls]</b>, [al-Minai]');
});
