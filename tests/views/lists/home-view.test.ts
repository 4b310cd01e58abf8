import { expect, test } from 'vitest';
import { homeView } from '../../../src/views/lists/home-view.ts';
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
  type Files,
} from '../support/site-of.ts';

test('the home page of an empty record says that it is empty', () => {
  const view = homeView(siteOf({}));
  expect(view).toMatchObject({
    lead: undefined,
    contested: [],
    quotes: [],
    articles: [],
    analyses: [],
    speakers: [],
    more: {},
    hasClaims: false,
    head: { href: '/record/', crumbs: [], section: 'home' },
  });
  expect(view.overview).toEqual([]);
});

function numbered(number: number, make: (index: number) => readonly [name: string, text: string]): Files {
  return Object.fromEntries(Array.from({ length: number }, (_none, index) => make(index + 1)));
}

test('the home page has the newest of everything, and how much there is', () => {
  const words = Array.from({ length: 12 }, (_none, index) => `Word${index + 1}.`).join(' ');
  const analysis = (headline: string, date: string) =>
    record(`headline: ${headline}\nauthor: Cy Dahl\ndatePublished: ${date}\nsummary: S.\nabout: [rain]`, 'Text.');
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article(words),
    ...numbered(6, (index) => [
      `articles/a${index}`,
      article('Rain.').replace('Rain over the harbour', `Article ${index}`).replace('03-03', `03-1${index}`),
    ]),
    ...numbered(9, (index) => [`actors/s${index}`, actor(`Speaker ${index}`)]),
    ...numbered(9, (index) => [
      `quotes/q${index}`,
      quote(`Word${index}.`, `speaker: s${index}\nspoken: 2031-02-0${index}\nkind: indirect`),
    ]),
    'quotes/q-again': quote('Word10.', 'speaker: s7\nspoken: 2031-01\nkind: indirect'),
    ...numbered(7, (index) => [
      `claims/c${index}`,
      claim(
        `Claim ${index}.`,
        `Word${index}.`,
        assessed([index === 2 ? 'corroborated' : 'disputed', index === 7 ? '2032' : '2031']),
      ),
    ]),
    'analyses/old': analysis('Older', '2031-04-01'),
    'analyses/new': analysis('Newer', '2031-04-02'),
  });
  const view = homeView(site);
  expect(view.lead).toEqual({
    kind: 'Analysis',
    label: 'Newer',
    href: '/record/analyses/new/',
    summary: 'S.',
    byline: ['By Cy Dahl, ', { text: '2 April 2031', datetime: '2031-04-02' }],
  });
  expect(view.analyses).toEqual([{ label: 'Older', href: '/record/analyses/old/', note: '1 April 2031' }]);
  expect(view.contested.map(({ statement }) => statement)).toEqual([
    // The last to be assessed.
    'Claim 7.',
    'Claim 1.',
    'Claim 3.',
    'Claim 4.',
  ]);
  expect(view.quotes.map(({ wording: said }) => said)).toEqual(['Word9.', 'Word8.', 'Word7.', 'Word6.']);
  expect(view.articles.map(({ headline }) => headline)).toEqual(['Article 6', 'Article 5', 'Article 4', 'Article 3']);
  expect(view.speakers.map(({ label, note }) => `${label}, ${note}`)).toEqual([
    'Speaker 7, 2 quotes',
    'Speaker 1, 1 quote',
    'Speaker 2, 1 quote',
    'Speaker 3, 1 quote',
    'Speaker 4, 1 quote',
    'Speaker 5, 1 quote',
    'Speaker 6, 1 quote',
    'Speaker 8, 1 quote',
  ]);
  expect(view.overview.map(({ label, line }) => [label, textOfLine(line)])).toEqual([
    ['What was found', 'Of 7 claims: 6 disputed, 1 corroborated.'],
    ['What is covered', 'Articles of 2031'],
    ['The record holds', '7 articles, 9 actors, 10 quotes, 7 claims, 1 source'],
  ]);
  expect(view.more).toEqual({
    articles: { label: 'All 7 articles', href: '/record/articles/' },
    analyses: undefined,
    claims: { label: 'All 7 claims, the 6 contested first', href: '/record/claims/' },
    quotes: { label: 'All 10 quotes', href: '/record/quotes/' },
    speakers: { label: 'All 9 who are quoted', href: '/record/actors/' },
    network: { label: 'Who with whom', href: '/record/network/' },
  });
});

test('the home page leads to the topics and places of most records, and to the claims of each verdict', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article(Array.from({ length: 21 }, (_none, index) => `Word${index + 1}.`).join(' ')),
    ...numbered(8, (index) => [`topics/t${index}`, record(`name: Topic ${index}`)]),
    'places/isle': record('name: Isle\nkind: region'),
    'events/talks': event('Talks', '2029/2030', 'location: isle\ntopics: [t7]'),
    ...numbered(21, (index) => [
      `claims/c${index}`,
      claim(`Claim ${index}.`, `Word${index}.`, index === 1 ? assessed(['contradicted', '2031']) : 'topics: [t3]'),
    ]),
  });
  const { overview } = homeView(site);
  expect(overview.map(({ line }) => textOfLine(line))).toEqual([
    'Of 21 claims: 1 contradicted, 20 not assessed.',
    'Articles of 2031; events of 2029 to 2030',
    'Topic 3, Topic 7, Topic 1, Topic 2, Topic 4, Topic 5, All 8 topics',
    'Isle',
    '1 article, 1 event, 21 claims, 1 source',
  ]);
  expect(overview[0]?.line[1]).toEqual({
    verdict: 'contradicted',
    label: '1 contradicted',
    href: '/record/claims/-/verdict/contradicted/',
  });
});

test('the home page names nobody as a speaker who is not quoted', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('“No tolls,” Ana Orr said to Bo Lind.'),
    'actors/ana-orr': actor('Ana Orr'),
    'actors/bo-lind': actor('Bo Lind'),
    'quotes/no': quote('No tolls', 'addressee: bo-lind'),
  });
  expect(homeView(site).speakers.map(({ label }) => label)).toEqual(['Ana Orr']);
});

test('the home page of one article begins with it, and repeats nothing', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('“No tolls,” Ana Orr said.'),
    'actors/ana-orr': actor('Ana Orr'),
    'quotes/no': quote('No tolls'),
    'claims/no': claim('There are no tolls.', 'No tolls'),
  });
  const view = homeView(site);
  expect(view.lead).toMatchObject({
    kind: 'New article',
    label: 'Rain over the harbour',
    href: '/record/articles/rain/',
    summary: 'It rained.',
  });
  expect(textOfLine(view.lead?.byline ?? [])).toBe('Harbour Gazette, 3 March 2031');
  expect([view.articles, view.analyses, view.contested]).toEqual([[], [], []]);
  expect(view.quotes).toHaveLength(1);
  expect(view.more).toEqual({
    claims: { label: 'The one claim', href: '/record/claims/' },
    network: { label: 'Who with whom', href: '/record/network/' },
  });
});

test('the home page leads to all speakers in the order of their quotes, where their index is long', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article(Array.from({ length: 10 }, (_none, index) => `Word${index + 1}.`).join(' ')),
    ...numbered(51, (index) => [`actors/s${index}`, actor(`Speaker ${index}`)]),
    ...numbered(10, (index) => [`quotes/q${index}`, quote(`Word${index}.`, `speaker: s${index}\nkind: indirect`)]),
  });
  expect(homeView(site).more.speakers).toEqual({
    label: 'All 10 who are quoted',
    href: '/record/actors/-/order/most-quoted/',
  });
});
