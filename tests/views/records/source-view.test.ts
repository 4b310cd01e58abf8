import { expect, test } from 'vitest';
import { sourceView } from '../../../src/views/records/source-view.ts';
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
  textOfLine,
} from '../support/site-of.ts';

const site = siteOf({
  'sources/gazette': gazette.replace('kind:', 'archivedAt: https://archive.example/rain\nkind:'),
  'sources/tides': record(
    'publisher: Tide Post\ndatePublished: 2031-04\ninLanguage: fr\nkind: interview',
    'It *reports*.',
  ),
  'articles/rain': article('“No tolls,” she said.'),
  'actors/ana-orr': actor('Ana Orr', 'roles:\n  - title: Pilot\n    sources: [gazette]'),
  'claims/said': claim('She said so.', 'she said', assessed(['corroborated', '2031-04'])),
  'quotes/no': quote('No tolls', 'readings:\n  - lemma: tolls\n    reading: dues\n    witness: gazette'),
  'events/b-first': event('Talks', '2031-02'),
  'events/a-second': event('Vote', '2031-03-02'),
});

test('a source has its headline as title, in its own language', () => {
  expect(sourceView(site, 'gazette')).toMatchObject({
    title: 'Rain and tolls',
    titleLang: 'en',
    kind: 'news report',
    head: { title: 'Rain and tolls · Sources · On Record' },
  });
});

test('a source without a headline is called by its publisher and date', () => {
  expect(sourceView(site, 'tides')).toMatchObject({
    title: 'Tide Post, April 2031',
    titleLang: undefined,
    head: { title: 'Tide Post, April 2031 · Sources · On Record' },
    record: { noteHtml: '<p>It <em>reports</em>.</p>' },
  });
});

test('a source says who published it, when, in what language, and where to read it', () => {
  expect(sourceView(site, 'gazette').details.map(textOfLine)).toEqual([
    'Harbour Gazette, 3 March 2031, in English',
    'Read it at https://gazette.example/rain',
    'Archived at https://archive.example/rain',
  ]);
  expect(sourceView(site, 'tides').details.map(textOfLine)).toEqual(['in French', 'No address is known.']);
});

test('a source has what rests on it', () => {
  const view = sourceView(site, 'gazette');
  expect(view.articles.map(({ headline }) => headline)).toEqual(['Rain over the harbour']);
  expect(view.claims.map(({ statement }) => statement)).toEqual(['She said so.']);
  expect(view.quotes.map(({ wording }) => wording)).toEqual(['No tolls']);
  expect(view.events.map(({ name }) => name)).toEqual(['Talks', 'Vote']);
  expect(view.actors).toEqual([{ label: 'Ana Orr', href: '/record/actors/ana-orr/' }]);
});

test('a link to a source in somebody’s note is no statement that rests on it', () => {
  const linked = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('“No tolls,” she said.'),
    'actors/ana-orr': `${actor('Ana Orr')}See [the paper](sources/gazette).\n`,
    'claims/said': `${claim('She said so.', 'she said')}See [the paper](sources/gazette).\n`,
    'quotes/no': `${quote('No tolls')}See [the paper](sources/gazette).\n`,
  });
  expect(sourceView(linked, 'gazette')).toMatchObject({ claims: [], quotes: [], events: [], actors: [] });
});
