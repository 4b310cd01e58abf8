import { describe, expect, test } from 'vitest';

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
    url: '/record/articles/rain/',
    content: 'Ana Orr spoke in Harbour Street. \u001E “No tolls on rain,” she said. Rain fell in Averland.',
    meta: { title: 'Rain over the harbour', line: 'Harbour Gazette · 3 March 2031', summary: 'It rained.' },
    filters: {
      kind: ['articles'],
      actor: ['Ana Orr'],
      place: ['Harbour Street', 'Averland'],
      topic: ['Tolls', 'Money'],
      year: ['2031'],
    },
  });
});

test('a quote is found by its words and by its speaker, whatever script the name is written in', () => {
  expect(recordAt('quotes/no-tolls')).toEqual({
    url: '/record/quotes/no-tolls/',
    content: '“No tolls on rain”',
    meta: { line: 'Ana Orr · 2 March 2031 · Harbour Gazette', people: 'Ana Orr · Orr · آنا أور' },
    filters: { kind: ['quotes'], speaker: ['Ana Orr'], actor: ['Ana Orr'], year: ['2031'] },
  });
});

test('an actor is found by every name', () => {
  expect(recordAt('actors/ana-orr').meta).toEqual({ title: 'Ana Orr', names: 'Ana Orr · Orr · آنا أور' });
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
  expect(found.content).toBe('“No tolls on rain,” she said.');
  expect(found.meta).toMatchObject({ title: 'There are no tolls on rain.', summary: 'The contradicted case.' });
  expect(found.filters).toMatchObject({ kind: ['claims'], verdict: ['contradicted'], actor: ['Ana Orr'] });
});

test('an event is filed under every place it lies in', () => {
  const files = { ...base, 'events/meeting': event('Meeting', '2031-03', 'location: harbour-street') };
  expect(recordAt('events/meeting', files).filters.place).toEqual(['Harbour Street', 'Averland']);
});

test.each([
  ['2016-12-30/2017-01-02', ['2016', '2017']],
  ['2015/..', ['2015']],
  ['../2015-04', ['2015']],
  ['1900/2000', ['1900', '2000']],
])('an event of %s is filed under %j', (date, years) => {
  expect(recordAt('events/meeting', { ...base, 'events/meeting': event('Meeting', date) }).filters.year).toEqual(years);
});

test('a record without a text still has one, since the index leaves out those without', () => {
  expect(recordAt('places/averland')).toMatchObject({
    content: 'Averland',
    meta: { title: 'Averland', names: 'Averland' },
  });
});

test('two records that share a name are told apart by their ids', () => {
  const files = { ...base, 'actors/other-orr': actor('Ana Orr').replace('Ana Orr is', 'Another') };
  const names = { ...files, 'articles/rain': article('“No tolls on rain,” somebody said.') };
  expect(recordAt('quotes/no-tolls', names).filters.speaker).toEqual(['Ana Orr (ana-orr)']);
});

describe('letters that few keyboards have', () => {
  test('can be looked for in plain ones', () => {
    const files = { ...base, 'actors/soren-lask': actor('Søren Łask') };
    expect(recordAt('actors/soren-lask', files).meta.folded).toBe('soren lask');
  });
});

test('a foreign text says its language, and one in the interface’s does not', () => {
  const foreign = article('“No tolls on rain,” dit-elle.').replace('inLanguage: en', 'inLanguage: fr');
  const files = { ...base, 'articles/rain': foreign };
  expect(recordAt('articles/rain', files).filters).toMatchObject({ language: ['fr'], titleLanguage: ['fr'] });
  expect(recordAt('quotes/no-tolls', files).filters.language).toEqual(['fr']);
  expect(recordAt('quotes/no-tolls').filters.language).toBeUndefined();
});
