import { expect, test } from 'vitest';
import { utterancesOf } from '../../../src/record/corpus/utterances.ts';
import { actor, article, gazette, quote, record, siteOf } from '../../views/support/site-of.ts';

const same = (...ids: readonly string[]): string =>
  `relations:\n${ids.map((id) => `  - type: sameUtterance\n    quote: ${id}\n`).join('')}`;

const { corpus } = siteOf({
  'sources/gazette': gazette,
  'articles/rain': article('“One,” she said. “Two,” she said. “Three,” she said.'),
  'articles/early': record(
    'headline: E\nheadlineFrom: source\nsource: gazette\ndatePublished: 2031-02\ninLanguage: en\nsummary: S.',
    '“Four,” she said. “Five,” she said.',
  ),
  'actors/ana-orr': actor('Ana Orr'),
  'quotes/one': quote('One', same('two')),
  'quotes/two': quote('Two', 'relations:\n  - type: echoes\n    quote: three'),
  'quotes/three': quote('Three'),
  'quotes/four': quote('Four', `article: early\nspoken: 2031-02\n${same('two')}`),
  'quotes/five': quote('Five', `article: early\nspoken: 2031-02\n${same('four', 'one')}`),
});

test('an utterance holds what is joined from either side and through others, in the order of publication', () => {
  expect(
    [...utterancesOf(corpus)].map(([id, utterance]) => [id, utterance.map((quote) => quote.id).join(' ')]).sort(),
  ).toEqual([
    ['five', 'five four one two'],
    ['four', 'five four one two'],
    ['one', 'five four one two'],
    ['three', 'three'],
    ['two', 'five four one two'],
  ]);
});

test('utterances are joined once for a corpus', () => {
  expect(utterancesOf(corpus)).toBe(utterancesOf(corpus));
});
