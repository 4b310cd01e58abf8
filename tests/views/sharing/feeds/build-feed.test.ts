import { describe, expect, test } from 'vitest';
import { buildFeed, hasFeed, mostEntries, type FeedScope } from '../../../../src/views/sharing/feeds/build-feed.ts';
import { createLinks } from '../../../../src/views/page/links.ts';
import { createSite } from '../../../../src/views/page/site.ts';
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
} from '../../support/site-of.ts';

const home = 'https://record.example/record/';
const ana = { kind: 'actors', id: 'ana-orr' } as const;
const tolls = { kind: 'topics', id: 'tolls' } as const;

const files: Files = {
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana Orr', 'corrections: [{ date: 2031-05-02, text: Her title was wrong. }]'),
  'actors/ben-okafor': actor('Ben Okafor'),
  'topics/tolls': record('name: Tolls'),
  'topics/unused': record('name: Unused'),
  'articles/rain': article('“No tolls,” Ana Orr said. “Never again.”', 'topics: [tolls]'),
  'articles/sun': article('It cleared.').replaceAll('2031-03-03', '2031-03-04'),
  'quotes/no-tolls': quote('No tolls', 'topics: [tolls]\nformerIds: [tolls/first, tolls/second]'),
  'quotes/never': quote('Never again', 'corrections: [{ date: 2031-05-01, text: It said “never”. }]'),
  'claims/tolls': claim(
    'There are no tolls.',
    'No tolls',
    `topics: [tolls]\n${assessed(['contradicted', '2031-04-04'])}`,
  ),
  'events/meeting': event('A meeting', '2031-03-02', 'actors: [{ actor: ana-orr, as: host }]'),
};
const site = siteOf(files);

function titles(scope: FeedScope): string[] {
  return (buildFeed(site, scope)?.entries ?? []).map(({ title, updated }) => `${updated.slice(0, 10)} ${title}`);
}

describe('the feed', () => {
  test('of the site has its articles, and the corrections of every record', () => {
    expect(titles(undefined)).toEqual([
      '2031-05-02 Correction: Ana Orr',
      '2031-05-01 Correction: “Never again”',
      '2031-03-04 Rain over the harbour',
      '2031-03-03 Rain over the harbour',
    ]);
  });

  test('of a kind has its records, the last changed first, and their corrections', () => {
    expect(titles('quotes')).toEqual([
      '2031-05-01 Correction: “Never again”',
      '2031-05-01 Ana Orr: “Never again”',
      '2031-03-03 Ana Orr: “No tolls”',
    ]);
    expect(titles('claims')).toEqual(['2031-04-04 Contradicted: There are no tolls.']);
    expect(titles('events')).toEqual(['2031-03-03 A meeting (2 March 2031)']);
    expect(titles('sources')).toEqual(['2031-03-03 Rain and tolls']);
  });

  test('of an actor has what they said, did and are named in, and corrections to their own record', () => {
    expect(titles(ana)).toEqual([
      '2031-05-02 Correction: Ana Orr',
      '2031-05-01 Correction: “Never again”',
      '2031-05-01 Ana Orr: “Never again”',
      '2031-03-03 Rain over the harbour',
      '2031-03-03 A meeting (2 March 2031)',
      '2031-03-03 Ana Orr: “No tolls”',
    ]);
  });

  test('of a topic has what is filed under it', () => {
    expect(titles(tolls)).toEqual([
      '2031-04-04 Contradicted: There are no tolls.',
      '2031-03-03 Rain over the harbour',
      '2031-03-03 Ana Orr: “No tolls”',
    ]);
  });

  test('says what it is and where, with the origin of the site', () => {
    const feed = buildFeed(site, ana);
    expect({ ...feed, entries: [] }).toEqual({
      title: 'On Record: Ana Orr',
      description: 'What the record holds on Ana Orr, and corrections to it.',
      page: `${home}actors/ana-orr/`,
      self: {
        rss: `${home}actors/ana-orr/feed.xml`,
        atom: `${home}actors/ana-orr/atom.xml`,
        json: `${home}actors/ana-orr/feed.json`,
      },
      language: 'en',
      author: 'On Record',
      updated: '2031-05-02T00:00:00Z',
      entries: [],
    });
    expect(buildFeed(site, 'quotes')?.title).toBe('On Record: Quotes');
    expect(buildFeed(site, undefined)?.page).toBe(home);
  });

  test('is not made of nothing', () => {
    const scopes: FeedScope[] = ['analyses', { kind: 'topics', id: 'unused' }, { kind: 'actors', id: 'ben-okafor' }];
    expect(scopes.map((scope) => [hasFeed(site, scope), buildFeed(site, scope)])).toEqual([
      [false, undefined],
      [false, undefined],
      [false, undefined],
    ]);
    expect([undefined, 'quotes' as const, ana, tolls].map((scope) => hasFeed(site, scope))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('is not made where nobody could read its addresses', () => {
    const unplaced = createSite(site.corpus, createLinks('/'));
    expect([hasFeed(unplaced, undefined), buildFeed(unplaced, undefined)]).toEqual([false, undefined]);
  });

  test('ends after fifty entries, and the newest are in it', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_unused, index) => [
        `articles/day-${index + 10}`,
        article(`It rained, day ${index}.`).replaceAll(
          '2031-03-03',
          index < 30 ? `2031-06-${index + 1}`.replace(/-(\d)$/, '-0$1') : '2031-05-01',
        ),
      ]),
    );
    const entries = buildFeed(siteOf({ 'sources/gazette': gazette, ...many }), 'articles')?.entries ?? [];
    expect(entries).toHaveLength(mostEntries);
    expect(entries[0]?.url).toBe(`${home}articles/day-39/`);
    expect(entries.filter(({ updated }) => updated.startsWith('2031-06'))).toHaveLength(30);
  });
});

describe('an entry', () => {
  const entryOf = (scope: FeedScope, title: RegExp) => {
    const found = buildFeed(site, scope)?.entries.find((entry) => title.test(entry.title));
    if (!found) throw new Error(`No entry is called ${title.source}.`);
    return found;
  };

  test('of a quote has its words, who said them, in which form and where', () => {
    expect(entryOf('quotes', /No tolls/)).toEqual({
      id: `${home}quotes/tolls/first/`,
      url: `${home}quotes/no-tolls/`,
      title: 'Ana Orr: “No tolls”',
      summary: 'Ana Orr, 2 March 2031: “No tolls”',
      html:
        '<blockquote lang="en"><p>No tolls</p></blockquote>' +
        '<p>Ana Orr, 2 March 2031 · direct · Harbour Gazette, 3 March 2031</p>' +
        `<p><a href="${home}quotes/no-tolls/">Read it with its evidence</a></p>`,
      published: '2031-03-03T00:00:00Z',
      updated: '2031-03-03T00:00:00Z',
      language: 'en',
      topics: ['Tolls'],
      image: `${home}cards/quotes/no-tolls.png`,
    });
  });

  test('keeps the address a record was first published under, however often it is renamed', () => {
    expect(entryOf('quotes', /No tolls/).id).toBe(`${home}quotes/tolls/first/`);
    expect(entryOf('quotes', /^Ana Orr: “Never/).id).toBe(`${home}quotes/never/`);
  });

  test('of a corrected record carries the correction, and one of its own says it is news', () => {
    expect(entryOf('quotes', /^Ana Orr: “Never/)).toMatchObject({
      published: '2031-03-03T00:00:00Z',
      updated: '2031-05-01T00:00:00Z',
      html: expect.stringContaining('<p>Corrected, 1 May 2031: It said “never”.</p>') as string,
    });
    expect(entryOf('quotes', /^Correction/)).toEqual({
      id: `${home}quotes/never/#correction-1`,
      url: `${home}quotes/never/`,
      title: 'Correction: “Never again”',
      summary: 'It said “never”.',
      html:
        '<p>Corrected, 1 May 2031: It said “never”.</p>' +
        `<p><a href="${home}quotes/never/">Read it with its evidence</a></p>`,
      published: '2031-05-01T00:00:00Z',
      updated: '2031-05-01T00:00:00Z',
      language: 'en',
      topics: [],
      image: undefined,
    });
  });

  test('of a claim has its verdict with its reasons', () => {
    expect(entryOf('claims', /tolls/).html).toBe(
      '<p>There are no tolls.</p><p>Claimed by Harbour Gazette, in the article’s own voice</p>' +
        '<p>Contradicted: The contradicted case. (4 April 2031)</p>' +
        `<p><a href="${home}claims/tolls/">Read it with its evidence</a></p>`,
    );
  });

  test('of an article has our summary, its publisher, its quotes and its claims', () => {
    expect(entryOf('articles', /Rain/).image).toBe(`${home}cards/articles/sun.png`);
    const rain = buildFeed(site, 'articles')?.entries.find(({ id }) => id.endsWith('/rain/'));
    expect(rain?.html).toBe(
      '<p>It rained.</p><p>Harbour Gazette, 3 March 2031</p>' +
        `<ul><li><a href="${home}quotes/no-tolls/">Ana Orr: “No tolls”</a></li>` +
        `<li><a href="${home}quotes/never/">Ana Orr: “Never again”</a></li></ul>` +
        `<ul><li><a href="${home}claims/tolls/">Contradicted: There are no tolls.</a></li></ul>` +
        `<p><a href="${home}articles/rain/">Read it with its evidence</a></p>`,
    );
  });

  test('has no picture where none is drawn', () => {
    const plain = createSite(site.corpus, createLinks('/record/', 'https://record.example'), { hasCards: false });
    expect(buildFeed(plain, 'quotes')?.entries.map(({ image }) => image)).toEqual([undefined, undefined, undefined]);
  });
});
