import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findMentions } from '../../../../src/record/text/names/find-mentions.ts';
import { createMentionMatcher } from '../../../../src/record/text/names/mention-matcher.ts';
import { runs } from '../../../support/runs.ts';

/** Names with made-up targets: each name's position in the list. */
const matcherOf = (names: readonly string[], language = 'en') =>
  createMentionMatcher(
    names.map((name, index) => ({ name, target: `actors/${String(index)}`, nature: 'body' as const, fullName: name })),
    language,
  );
/** The mentions of some names in a text, as the text has them. */
const find = (text: string, ...names: string[]) => findIn('en', text, ...names);
const findIn = (language: string, text: string, ...names: string[]) =>
  findMentions(matcherOf(names, language), text)
    .filter(({ found }) => found.bearers.length > 0)
    .map(({ start, end }) => text.slice(start, end));
/** The names and targets found, for names given as they are to the matcher. */
const targetsIn = (text: string, names: readonly { readonly name: string; readonly target: string }[]) =>
  findMentions(
    createMentionMatcher(
      names.map((one) => ({ ...one, nature: 'body' as const, fullName: one.name })),
      'en',
    ),
    text,
  ).map(({ start, end, found }) => ({
    start,
    end,
    name: found.name,
    targets: found.bearers.map(({ target }) => target),
  }));

describe('findMentions', () => {
  test('gives offsets, the name as written, and its target', () => {
    expect(targetsIn('Then Ana Orr left.', [{ name: 'Ana Orr', target: 'actors/ana-orr' }])).toEqual([
      { start: 5, end: 12, name: 'Ana Orr', targets: ['actors/ana-orr'] },
    ]);
  });

  test('gives every target of a shared name, once and in order', () => {
    const names = [
      { name: 'Nale', target: 'places/nale' },
      { name: 'Nale', target: 'actors/nale' },
      { name: 'Nale', target: 'places/nale' },
    ];
    expect(targetsIn('Nale', names)).toEqual([
      { start: 0, end: 4, name: 'Nale', targets: ['actors/nale', 'places/nale'] },
    ]);
  });

  test('finds names in order, each as often as it stands there', () => {
    expect(find('Orr met Vale, and Vale met Orr.', 'Orr', 'Vale')).toEqual(['Orr', 'Vale', 'Vale', 'Orr']);
  });

  test('prefers the longest name, and mentions never overlap', () => {
    expect(find('The Nale Salt Front and Nale', 'Nale', 'Nale Salt Front', 'Salt', 'Front')).toEqual([
      'Nale Salt Front',
      'Nale',
    ]);
    expect(find('Red Nale Salt', 'Red Nale', 'Nale Salt Front', 'Salt')).toEqual(['Red Nale', 'Salt']);
  });

  test('falls back to a shorter name where a longer one breaks off', () => {
    expect(find('Nale Salt Frontier', 'Nale', 'Nale Salt Front')).toEqual(['Nale']);
    expect(find('Nale Salt Vale', 'Nale Salt Front', 'Salt Vale')).toEqual(['Salt Vale']);
  });

  test('finds no name inside a word', () => {
    expect(find('Orrin Orr2 Orré Orre\u0301 xOrr 𝒳Orr Orr𝒳', 'Orr')).toEqual([]);
    expect(find('Cafe\u0301', 'Cafe')).toEqual([]);
  });

  test('takes a hyphen for a boundary, and matches it as written', () => {
    expect(find('anti-Orr, pre- and post-Orr–Vale', 'Orr', 'Vale')).toEqual(['Orr', 'Orr', 'Vale']);
    expect(find('The Al-Nale front and Al Nale and Al‑Nale', 'Al-Nale')).toEqual(['Al-Nale', 'Al‑Nale']);
    expect(find('The Al-Nale front', 'Nale', 'Al-Nale')).toEqual(['Al-Nale']);
  });

  test('leaves the possessive out of the mention', () => {
    expect(find("Orr’s plan, Orr's plan, the Vales’ plan, ORR’S", 'Orr', 'Vales', 'ORR')).toEqual([
      'Orr',
      'Orr',
      'Vales',
      'ORR',
    ]);
    expect(find('Orr’ll go, Orr’d go', 'Orr')).toEqual(['Orr', 'Orr']);
  });

  test('finds no name before or after an apostrophe inside a word', () => {
    expect(find('O’Nale and Xe’an', 'Nale', 'O', 'Xe', 'an')).toEqual([]);
    expect(find('rock’n’Nale', 'Nale', 'rock')).toEqual([]);
  });

  test('finds a name after a French or Italian elision', () => {
    expect(findIn('fr', 'l’Orrie, D’Orrie, qu’Orrie, Jusqu’Orrie, aujourd’Orrie, dell’Orrie', 'Orrie')).toHaveLength(4);
    expect(findIn('it', 'l’Orrie, dell’Orrie, Nell’Orrie, jusqu’Orrie', 'Orrie')).toHaveLength(3);
    expect(find('D’Orrie, O’Orrie', 'Orrie')).toEqual([]);
  });

  test('finds a name between quotation marks', () => {
    expect(find("‘Orr’ “Orr” 'Orr' (Orr) Orr’ said", 'Orr')).toHaveLength(5);
  });

  test('takes straight and typographic apostrophes for equal', () => {
    expect(find("O’Nale, O'Nale, O‘Nale", "O'Nale")).toEqual(['O’Nale', "O'Nale", 'O‘Nale']);
    expect(find("O'Nale’s", 'O’Nale')).toEqual(["O'Nale"]);
  });

  test('takes any white space for a space in a name', () => {
    expect(find('Ana\u00a0Orr, Ana\n  Orr, AnaOrr', ' Ana   Orr ')).toEqual(['Ana\u00a0Orr', 'Ana\n  Orr']);
  });

  test('heeds case', () => {
    expect(find('ORR orr oRR', 'Orr')).toEqual([]);
  });

  test('also finds a name with a lower-case first letter capitalised', () => {
    expect(find('Rebel forces met rebel forces, REBEL FORCES, Rebel Forces', 'rebel forces')).toEqual([
      'Rebel forces',
      'rebel forces',
    ]);
    expect(find('Émigrés, émigrés', 'émigrés')).toEqual(['Émigrés', 'émigrés']);
    expect(find('iron front Iron front', 'Iron front')).toEqual(['Iron front']);
  });

  test('names the spelling that is written as the text has it', () => {
    const names = [
      { name: 'rebels', target: 'actors/many' },
      { name: 'Rebels', target: 'actors/band' },
    ];
    expect(targetsIn('Rebels! rebels?', names)).toEqual([
      { start: 0, end: 6, name: 'Rebels', targets: ['actors/band', 'actors/many'] },
      { start: 8, end: 14, name: 'rebels', targets: ['actors/many'] },
    ]);
  });

  test('finds names that begin or end with other characters than letters', () => {
    expect(find('the U.S. and the U.S.’s, U.S.-led', 'U.S.')).toEqual(['U.S.', 'U.S.', 'U.S.']);
    expect(find('In the U.S.A. today', 'U.S.')).toEqual([]);
    expect(find('The Al-Nale (ANF) met ‘Ndale and ¡Orr!', 'Al-Nale (ANF)', '’Ndale', '¡Orr!')).toEqual([
      'Al-Nale (ANF)',
      '‘Ndale',
      '¡Orr!',
    ]);
  });

  test('tells accents apart, however they are encoded', () => {
    expect(find('Zoe\u0308 Zo\u00eb Zoe', 'Zo\u00eb')).toEqual(['Zoe\u0308', 'Zo\u00eb']);
    expect(find('Zoe\u0308 Zo\u00eb Zoe', 'Zoe\u0308')).toEqual(['Zoe\u0308', 'Zo\u00eb']);
  });

  test('finds names of other scripts and of several', () => {
    expect(find('Встреча БРИКС-BRICS и Оррова', 'БРИКС-BRICS', 'Орров')).toEqual(['БРИКС-BRICS']);
    expect(find('زار الجزائر أمس', 'الجزائر')).toEqual(['الجزائر']);
    expect(find('𝒪𝓇𝓇 left', '𝒪𝓇𝓇')).toEqual(['𝒪𝓇𝓇']);
  });

  test('finds names in scripts without spaces', () => {
    expect(find('新山市とBRICS諸国', '新山', 'BRICS')).toEqual(['新山', 'BRICS']);
  });

  test('gives the same mentions whatever the order of the names', () => {
    const names = [
      { name: 'O’Nale', target: 'b' },
      { name: "O'Nale", target: 'a' },
      { name: 'o’Nale', target: 'c' },
    ];
    const expected = [{ start: 0, end: 6, name: "O'Nale", targets: ['a', 'b', 'c'] }];
    expect(targetsIn('O’Nale', names)).toEqual(expected);
    expect(targetsIn('O’Nale', names.toReversed())).toEqual(expected);
  });

  test('finds nothing for no names, blank names or no text', () => {
    expect(find('Orr')).toEqual([]);
    expect(find('Orr  ', ' ', '')).toEqual([]);
    expect(find('', 'Orr')).toEqual([]);
  });

  test('answers for a text of one repeated word and names that nearly fit', () => {
    const text = 'a '.repeat(50_000);
    expect(find(text, `${'a '.repeat(50)}b`)).toEqual([]);
    expect(find(text, 'a '.repeat(25_000))).toHaveLength(2);
    expect(find('a'.repeat(100_000), 'a', 'aa')).toEqual([]);
  });

  test('gives mentions that are in order, apart, and names of the list', () => {
    const names = ['Orr', 'Ana Orr', 'orr front', 'O’Orr', 'U.S.', 'al-Orr', 'Zo\u00eb'];
    const matcher = matcherOf(names);
    const pieces = fc.constantFrom(
      'Orr',
      'Ana',
      'orr',
      'front',
      ' ',
      '\n',
      '’',
      "'",
      's',
      'O',
      'U.S.',
      'al-',
      'Zoe\u0308',
      '-',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const mention of findMentions(matcher, text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(names).toContain(mention.found.name);
          expect(text.slice(0, mention.start)).not.toMatch(/[\p{L}\p{N}]$/u);
          expect(text.slice(mention.end)).not.toMatch(/^[\p{L}\p{M}\p{N}]/u);
          const form = text.slice(mention.start, mention.end).normalize().replace(/\s+/g, ' ').replace(/’/g, "'");
          expect(form.toLowerCase()).toBe(mention.found.name.replace(/’/g, "'").toLowerCase());
          end = mention.end;
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
