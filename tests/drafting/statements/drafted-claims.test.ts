import { describe, expect, test } from 'vitest';
import { draftText } from '../draft-text.ts';

/** The claims of a text as "whose: statement"; nobody where it is open, and what the text calls them in brackets. */
function claimsIn(language: string, ...paragraphs: readonly string[]): string[] {
  return draftText(`${paragraphs.join('\n\n')}\n`, language)
    .filter(({ kind }) => kind === 'claims')
    .map(({ fields: { claimant, unnamed, statement } }) => {
      const described = unnamed === undefined ? '' : `[${(unnamed as { description: string }).description}]`;
      return `${typeof claimant === 'string' ? claimant : described}: ${typeof statement === 'string' ? statement : ''}`;
    });
}

describe('a reckoning is the reckoner’s and not the article’s', () => {
  test.each<[string, string, string]>([
    ['en', 'The Ministry of Works reckons it would carry 4,000 cars a day.', 'ministry-of-works'],
    ['en', 'The Ministry of Works forecasts 4,000 cars a day.', 'ministry-of-works'],
    ['es', 'Fuentes del sector calculan que habrá 12.000 pisos menos.', '[Fuentes del sector]'],
    ['fr', 'Hélène Maro prévoit que 4 000 voitures passeront chaque jour.', 'helene-maro'],
    ['en', 'The bridge carries 4,000 cars a day.', 'article'],
  ])('%s: %s', (language, text, claimant) => {
    expect(claimsIn(language, text)).toEqual([`${claimant}: ${text}`]);
  });
});

test.each([
  ['en', 'Lena Quill praised the decision of the board in the hall.'],
  ['en', 'Lena Quill called in a priest on the same rainy evening.'],
  ['de', 'Bürgermeisterin Ines Dorval lobte die Helfer der ganzen Stadt.'],
])('%s: what somebody does is no statement: %s', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

describe('a source that is a pronoun or a description is whom the text has named so', () => {
  test.each<[string, readonly string[], string]>([
    [
      'de',
      ['Korbinian Maro lobte alle. „Niemand hat gedrängt“, sagte Maro. Nach seinen Worten waren 120 Helfer da.'],
      'korbinian-maro: Nach seinen Worten waren 120 Helfer da.',
    ],
    [
      'de',
      ['Die Vorsitzende Iris Maro erklärte, die Bahn sei gründlich geprüft worden.'],
      'iris-maro: Die Vorsitzende Iris Maro erklärte, die Bahn sei gründlich geprüft worden.',
    ],
    [
      'es',
      ['La fiscal Noelia Maro sonrió.', 'Según la fiscal, el dinero sigue en tres cuentas.'],
      'noelia-maro: Según la fiscal, el dinero sigue en tres cuentas.',
    ],
    [
      'fr',
      ['« Le gaz a bon dos », tranche Yves Maro. Selon lui, le four a coûté 8 millions d’euros.'],
      'yves-maro: Selon lui, le four a coûté 8 millions d’euros.',
    ],
    // Whose it is stays open; that somebody says it does not.
    ['en', ['The force had asked for a new barrier, she said.'], ': The force had asked for a new barrier, she said.'],
  ])('%s: %j', (language, paragraphs, claim) => {
    expect(claimsIn(language, ...paragraphs)).toContain(claim);
  });
});

test('a pronoun claims what the last speaker claims', () => {
  expect(
    claimsIn('en', '“We cannot go on,” Lena Quill said.', 'Her takings have fallen by a third, she said.'),
  ).toEqual(['lena-quill: Her takings have fallen by a third, she said.']);
});

test.each([
  ['PORT ANSEL — The bridge carries 4,000 cars a day.', 'The bridge carries 4,000 cars a day.'],
  ['PORT ANSEL, March 12 (Maro Wire) – The bridge carries 4,000 cars a day.', 'The bridge carries 4,000 cars a day.'],
])('where and when it was written is no part of a statement: %s', (text, statement) => {
  expect(claimsIn('en', text)).toEqual([`article: ${statement}`]);
});
