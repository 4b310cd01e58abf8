import { expect, test } from 'vitest';

import { searchRecords, type SearchRecord } from '../../../src/views/search/search-records.ts';
import {
  actor,
  article,
  assessed,
  claim,
  event,
  gazette,
  quote,
  record,
  siteOf,
  type Files,
} from '../support/site-of.ts';

const base: Files = {
  'sources/gazette': gazette,
  'articles/rain': article(
    'Ana Orr spoke in Harbour Street.\n\n“No tolls on rain,” she said. Rain fell in Averland.',
    'topics: [tolls]',
  ),
  'actors/ana-orr': actor('Ana Orr', 'alternateName:\n  - Orr\n  - آنا أور'),
  'places/averland': record('name: Averland\nkind: country'),
  'places/harbour-street': record('name: Harbour Street\nkind: site\nwithin: averland'),
  'topics/money': record('name: Money'),
  'topics/tolls': record('name: Tolls\nbroader: money'),
  'quotes/no-tolls': quote('No tolls on rain'),
};

function recordAt(path: string, files: Files = base): SearchRecord {
  const found = searchRecords(siteOf(files)).find(({ url }) => url === `/record/${path}/`);
  if (!found) throw new Error(`There is no record of ${path}.`);
  return found;
}

test('there is a search record for every record, by kind and id', () => {
  expect(searchRecords(siteOf(base)).map(({ url }) => url)).toEqual([
    '/record/articles/rain/',
    '/record/sources/gazette/',
    '/record/actors/ana-orr/',
    '/record/places/averland/',
    '/record/places/harbour-street/',
    '/record/quotes/no-tolls/',
    '/record/topics/money/',
    '/record/topics/tolls/',
  ]);
});

test('an article is found by its text, paragraph by paragraph, and filed under whom and what it names', () => {
  expect(recordAt('articles/rain')).toEqual({
    kind: 'articles',
    url: '/record/articles/rain/',
    order: { day: '2031-03-03', article: 'rain', weight: 1 },
    title: 'Rain over the harbour',
    names: [],
    line: ['Harbour Gazette', '3 March 2031'],
    passage: ['Ana Orr spoke in Harbour Street.', '“No tolls on rain,” she said. Rain fell in Averland.'],
    summary: ['It rained.'],
    people: [],
    values: {
      kind: ['articles'],
      actor: ['Ana Orr'],
      place: ['Harbour Street', 'Averland'],
      topic: ['Tolls', 'Money'],
      outlet: ['Harbour Gazette'],
      year: ['2031'],
    },
    span: ['2031-03-03', '2031-03-03'],
  });
});

test('a quote is found by its words and by its speaker, whatever script the name is written in', () => {
  expect(recordAt('quotes/no-tolls')).toEqual({
    kind: 'quotes',
    url: '/record/quotes/no-tolls/',
    order: { day: '2031-03-03', article: 'rain', weight: 0 },
    names: [],
    line: ['Ana Orr', '2 March 2031', 'Harbour Gazette'],
    passage: ['“No tolls on rain”'],
    summary: [],
    people: ['Ana Orr', 'Orr', 'آنا أور'],
    values: {
      kind: ['quotes'],
      speaker: ['Ana Orr'],
      actor: ['Ana Orr'],
      outlet: ['Harbour Gazette'],
      year: ['2031'],
      form: ['direct'],
    },
    span: ['2031-03-02', '2031-03-02'],
  });
});

test('an actor is found by every name, and stands by how much speaks of it', () => {
  expect(recordAt('actors/ana-orr')).toMatchObject({
    title: 'Ana Orr',
    names: ['Ana Orr', 'Orr', 'آنا أور'],
    order: { day: '', article: '', weight: 2 },
  });
});

test('a source stands by the article that it is the source of', () => {
  expect(recordAt('sources/gazette').order).toEqual({ day: '2031-03-03', article: 'rain', weight: 1 });
});

test('a claim is found by its statement, its words and its reasoning, and filed under its current verdict', () => {
  const found = recordAt('claims/tolls', {
    ...base,
    'claims/tolls': claim(
      'There are no tolls on rain.',
      'No tolls on rain',
      `claimant: ana-orr\n${assessed(['disputed', '2031-04'], ['contradicted', '2031-05'])}`,
    ),
  });
  expect(found).toMatchObject({
    title: 'There are no tolls on rain.',
    passage: ['“No tolls on rain,” she said.'],
    summary: ['The contradicted case.'],
    verdict: 'contradicted',
    values: { kind: ['claims'], verdict: ['contradicted'], actor: ['Ana Orr'] },
  });
});

test('an event is filed under every place it lies in', () => {
  const files = { ...base, 'events/meeting': event('Meeting', '2031-03', 'location: harbour-street') };
  expect(recordAt('events/meeting', files).values.place).toEqual(['Harbour Street', 'Averland']);
});

test.each([
  ['2016-12-30/2017-01-02', ['2016', '2017']],
  ['2015/..', ['2015']],
  ['../2015-04', ['2015']],
  ['1900/2000', ['1900', '2000']],
])('an event of %s is filed under %j', (date, years) => {
  expect(recordAt('events/meeting', { ...base, 'events/meeting': event('Meeting', date) }).values.year).toEqual(years);
});

test('two records that share a name are told apart by their ids', () => {
  const files = { ...base, 'actors/other-orr': actor('Ana Orr').replace('Ana Orr is', 'Another') };
  const names = { ...files, 'articles/rain': article('“No tolls on rain,” somebody said.') };
  expect(recordAt('quotes/no-tolls', names).values.speaker).toEqual(['Ana Orr (ana-orr)']);
});

test('a foreign text says its language, and one in the interface’s does not', () => {
  const foreign = article('“No tolls on rain,” dit-elle.').replace('inLanguage: en', 'inLanguage: fr');
  const files = { ...base, 'articles/rain': foreign };
  expect(recordAt('articles/rain', files)).toMatchObject({ language: 'fr', titleLanguage: 'fr' });
  expect(recordAt('quotes/no-tolls', files).language).toBe('fr');
  expect(recordAt('quotes/no-tolls').language).toBeUndefined();
});
