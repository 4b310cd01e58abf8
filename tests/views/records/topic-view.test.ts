import { expect, test } from 'vitest';
import { topicView } from '../../../src/views/records/topic-view.ts';
import { actor, article, claim, event, gazette, quote, record, siteOf, textOfLine } from '../support/site-of.ts';

const analysis = (headline: string, date: string) =>
  record(
    `headline: ${headline}\nauthor: Desk\ndatePublished: ${date}\nsummary: S.\nabout: [rain]\ntopics: [tolls]`,
    'Text.',
  );

const site = siteOf({
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana Orr'),
  'articles/rain': article('“No tolls,” she said. “Never.”', 'topics: [tolls]'),
  'articles/snow': article('Snow.', 'topics: [tolls]')
    .replace('2031-03-03', '2031-03-04')
    .replace('Rain over', 'Snow over'),
  'topics/trade': record('name: Trade'),
  'topics/tolls': record('name: Tolls\nalternateName: [Dues, Levies]\nbroader: trade', 'What ships pay.'),
  'topics/timber-tolls': record('name: Timber tolls\nbroader: tolls'),
  'topics/salt-tolls': record('name: Salt tolls\nbroader: tolls'),
  'quotes/a-early': quote('No tolls', 'topics: [tolls]\nspoken: 2031-03-01'),
  'quotes/b-late': quote('Never', 'topics: [tolls]\nspoken: 2031-03-02'),
  'claims/said': claim('She said so.', 'she said', 'topics: [tolls]'),
  'events/b-first': event('Talks', '2031-02', 'topics: [tolls]'),
  'events/a-second': event('Vote', '2031-03-02', 'topics: [tolls]'),
  'analyses/a-old': analysis('Older', '2031-03-05'),
  'analyses/b-new': analysis('Newer', '2031-03-06'),
});
const view = topicView(site, 'tolls');

test('a topic has other names, a wider topic and narrower ones', () => {
  expect(view.details.map(textOfLine)).toEqual([
    'Also: Dues, Levies',
    'Part of Trade',
    'Includes Salt tolls, Timber tolls',
  ]);
  expect(topicView(site, 'trade').details.map(textOfLine)).toEqual(['Includes Tolls']);
  expect(view).toMatchObject({ name: 'Tolls', record: { noteHtml: '<p>What ships pay.</p>' } });
});

test('a topic has its records, texts and quotes newest first, events in order of time', () => {
  expect(view.articles.map(({ headline }) => headline)).toEqual(['Snow over the harbour', 'Rain over the harbour']);
  expect(textOfLine(view.analyses)).toBe('Newer, Older');
  expect(view.quotes.map(({ wording }) => wording)).toEqual(['Never', 'No tolls']);
  expect(view.claims.map(({ statement }) => statement)).toEqual(['She said so.']);
  expect(view.events.map(({ name }) => name)).toEqual(['Talks', 'Vote']);
});

test('a topic that nothing is filed under is empty', () => {
  expect(topicView(site, 'salt-tolls')).toMatchObject({
    articles: [],
    analyses: [],
    quotes: [],
    claims: [],
    events: [],
  });
});
