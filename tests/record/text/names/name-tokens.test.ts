import { describe, expect, test } from 'vitest';

import {
  apostrophe,
  characterEnd,
  characterStart,
  kindAt,
  other,
  space,
  spaceless,
  tokenEnd,
  tokenKey,
  word,
} from '../../../../src/record/text/names/name-tokens.ts';

/** The keys of the tokens of a text, in order. */
function keysOf(text: string): string[] {
  const keys: string[] = [];
  for (let at = 0; at < text.length; at = tokenEnd(text, at)) keys.push(tokenKey(text, at, tokenEnd(text, at)));
  return keys;
}

describe('name tokens', () => {
  test('are words, runs of white space, and single other characters', () => {
    expect(keysOf('Al-Nale  (ANF)')).toEqual(['Al', '-', 'Nale', ' ', '(', 'ANF', ')']);
  });

  test('are compared with straight quotation marks', () => {
    expect(keysOf('O’Nale “x”')).toEqual(['O', "'", 'Nale', ' ', '"', 'x', '"']);
  });

  test('keep marks, joiners and letters beyond the first plane in their word', () => {
    expect(keysOf('Zoe\u0308 می\u200cروم 𝒪𝓇')).toEqual(['Zoe\u0308', ' ', 'می\u200cروم', ' ', '𝒪𝓇']);
  });

  test('are single characters in scripts without spaces', () => {
    expect(keysOf('新山BRICS')).toEqual(['新', '山', 'BRICS']);
  });

  test('never cut a surrogate pair', () => {
    expect(keysOf('😀😀')).toEqual(['😀', '😀']);
    expect([characterEnd('😀', 0), characterStart('😀', 2), characterStart('ab', 2)]).toEqual([2, 0, 1]);
  });
});

test('kindAt tells letters, white space, apostrophes, scripts without spaces and the rest apart', () => {
  expect(Array.from('é3 ’山-', (_character, at) => kindAt('é3 ’山-', at))).toEqual([
    word,
    word,
    space,
    apostrophe,
    spaceless,
    other,
  ]);
});
