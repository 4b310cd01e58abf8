import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../../src/record/corpus/corpus.ts';
import { recordThings } from '../../../../src/views/sharing/json-ld/record-things.ts';
import { pageThing } from '../../../../src/views/sharing/json-ld/page-thing.ts';
import { siteThings } from '../../../../src/views/sharing/json-ld/site-things.ts';
import { breadcrumbList } from '../../../../src/views/sharing/json-ld/breadcrumb-list.ts';
import type { AnyRecord } from '../../../../src/record/schemas/index.ts';
import type { Kind } from '../../../../src/record/schemas/kinds.ts';
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
const id = (path: string) => `${home}${path}/#it`;
const ref = (path: string) => ({ '@id': id(path) });

/** What the page of a record says of it. */
function things(path: `${Kind}/${string}`, files: Files): unknown[] {
  const site = siteOf({
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr'),
    'articles/rain': article('“No tolls,” Ana Orr said in Averland.'),
    ...files,
  });
  const slash = path.indexOf('/');
  const record = getRecord(site.corpus, { kind: path.slice(0, slash) as Kind, id: path.slice(slash + 1) }) as AnyRecord;
  return recordThings(site, record);
}

describe('an article', () => {
  test('is its publisher’s, and names quotes, people and topics by their ids', () => {
    expect(
      things('articles/rain', {
        'articles/rain': article('“No tolls,” Ana Orr said. Ana Orr left.', 'author: By our own hand\ntopics: [tolls]'),
        'quotes/no-tolls': quote('No tolls'),
        'topics/tolls': record('name: Tolls'),
      }),
    ).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': id('articles/rain'),
        headline: 'Rain over the harbour',
        datePublished: '2031-03-03',
        creditText: 'By our own hand',
        inLanguage: 'en',
        publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
        isBasedOn: ref('sources/gazette'),
        about: [ref('topics/tolls')],
        hasPart: [ref('quotes/no-tolls')],
        mentions: [ref('actors/ana-orr')],
      },
    ]);
  });

  test('has a name and no headline where the headline is ours', () => {
    const ours = article('It rained.').replace('headlineFrom: source', 'headlineFrom: editor');
    expect(things('articles/rain', { 'articles/rain': ours })).toEqual([
      {
        '@type': 'NewsArticle',
        '@id': id('articles/rain'),
        name: 'Rain over the harbour',
        datePublished: '2031-03-03',
        inLanguage: 'en',
        publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
        isBasedOn: ref('sources/gazette'),
      },
    ]);
  });

  test('has no date of publication where none is certain', () => {
    const vague = article('It rained.').replace('datePublished: 2031-03-03', 'datePublished: 2031-03~');
    expect(things('articles/rain', { 'articles/rain': vague })[0]).not.toHaveProperty('datePublished');
  });
});

describe('a quote', () => {
  test('is a quotation in its article, created by its speaker', () => {
    expect(
      things('quotes/no-tolls', {
        'quotes/no-tolls': quote('No tolls', 'occasion: meeting\ntopics: [tolls]'),
        'events/meeting': event('A meeting', '2031-03-02'),
        'topics/tolls': record('name: Tolls'),
      }),
    ).toEqual([
      {
        '@type': 'Quotation',
        '@id': id('quotes/no-tolls'),
        text: 'No tolls',
        inLanguage: 'en',
        spokenByCharacter: ref('actors/ana-orr'),
        creator: ref('actors/ana-orr'),
        dateCreated: '2031-03-02',
        isPartOf: ref('articles/rain'),
        recordedAt: ref('events/meeting'),
        about: [ref('topics/tolls')],
      },
    ]);
  });

  test('in reported speech is attributed to its speaker, who did not choose the words', () => {
    const [thing] = things('quotes/said', {
      'articles/rain': article('Ana Orr ruled out tolls.'),
      'quotes/said': quote('ruled out tolls', 'kind: indirect\nspoken: ../2031-03-02'),
    });
    expect(thing).toEqual({
      '@type': 'Quotation',
      '@id': id('quotes/said'),
      text: 'ruled out tolls',
      inLanguage: 'en',
      spokenByCharacter: ref('actors/ana-orr'),
      isPartOf: ref('articles/rain'),
    });
  });
});

describe('a claim', () => {
  const fields = 'about: [actors/ana-orr]\n';

  test('has its verdict in a review of ours, as a word and never as a number', () => {
    expect(
      things('claims/tolls', {
        'claims/tolls': claim('There are no tolls.', 'No tolls', fields + assessed(['contradicted', '2031-03-04'])),
      }),
    ).toEqual([
      {
        '@type': 'Claim',
        '@id': id('claims/tolls'),
        text: 'There are no tolls.',
        author: { '@type': 'Organization', name: 'Harbour Gazette' },
        appearance: [ref('articles/rain')],
        about: [ref('actors/ana-orr')],
      },
      {
        '@type': 'ClaimReview',
        url: `${home}claims/tolls/`,
        claimReviewed: 'There are no tolls.',
        itemReviewed: ref('claims/tolls'),
        reviewRating: { '@type': 'Rating', alternateName: 'Contradicted' },
        reviewBody: 'The contradicted case.',
        datePublished: '2031-03-04',
        author: { '@id': `${home}#publisher` },
        citation: [ref('sources/gazette')],
      },
    ]);
  });

  test('of an actor names the actor, and has no review before it is set against sources', () => {
    expect(
      things('claims/tolls', {
        'claims/tolls': claim('There are no tolls.', 'No tolls', `${fields}claimant: ana-orr`),
      }),
    ).toEqual([
      {
        '@type': 'Claim',
        '@id': id('claims/tolls'),
        text: 'There are no tolls.',
        author: ref('actors/ana-orr'),
        appearance: [ref('articles/rain')],
        about: [ref('actors/ana-orr')],
      },
    ]);
  });

  test('has no review where the newest assessment takes back the verdict', () => {
    const given = assessed(['contradicted', '2031-03-04'], ['not assessed', '2031-03-05']);
    expect(things('claims/tolls', { 'claims/tolls': claim('There are no tolls.', 'No tolls', given) })).toHaveLength(1);
  });
});

describe('an event', () => {
  test('has its dates, its place, the larger event, and what it is about', () => {
    expect(
      things('events/storm', {
        'events/storm': event(
          'A storm',
          '2031-03-01/2031-03-02',
          'location: averland\npartOf: winter\nactors: [{ actor: ana-orr, as: witness }]\n',
        ),
        'events/winter': event('The winter', '2030/2031'),
        'places/averland': record('name: Averland\nkind: region'),
      }),
    ).toEqual([
      {
        '@type': 'Event',
        '@id': id('events/storm'),
        name: 'A storm',
        startDate: '2031-03-01',
        endDate: '2031-03-02',
        location: ref('places/averland'),
        superEvent: ref('events/winter'),
        about: [ref('actors/ana-orr')],
      },
    ]);
  });

  test('somewhere within a span does not fill it', () => {
    expect(things('events/storm', { 'events/storm': event('A storm', '2031-03/2031-05', 'within: true') })).toEqual([
      { '@type': 'Event', '@id': id('events/storm'), name: 'A storm' },
    ]);
  });
});

describe('an actor', () => {
  test('who is a person belongs to bodies, by roles with their dates', () => {
    expect(
      things('actors/ana-orr', {
        'actors/ana-orr': actor(
          'Ana Orr',
          `alternateName: [Orr]
sameAs: [https://elsewhere.example/orr]
roles:
  - { title: Chair, organization: council, during: 2030/.., sources: [gazette] }
  - { title: Swimmer, sources: [gazette] }`,
        ),
        'actors/council': record('name: Council\nkind: government\nsummary: A council.'),
      }),
    ).toEqual([
      {
        '@type': 'Person',
        '@id': id('actors/ana-orr'),
        name: 'Ana Orr',
        alternateName: ['Orr'],
        description: 'Ana Orr is somebody.',
        sameAs: ['https://elsewhere.example/orr'],
        memberOf: [{ '@type': 'Role', roleName: 'Chair', startDate: '2030', memberOf: ref('actors/council') }],
      },
    ]);
  });

  test.each([
    ['government', 'GovernmentOrganization'],
    ['military', 'Organization'],
    ['organization', 'Organization'],
    ['armed group', 'Organization'],
    ['bloc', 'Organization'],
    ['news agency', 'NewsMediaOrganization'],
    ['group', 'Thing'],
  ])('of the kind "%s" is a %s', (kind, type) => {
    expect(things('actors/some', { 'actors/some': record(`name: Some\nkind: ${kind}\nsummary: Some.`) })).toEqual([
      { '@type': type, '@id': id('actors/some'), name: 'Some', description: 'Some.' },
    ]);
  });
});

test.each([
  ['country', 'Country'],
  ['region', 'Place'],
  ['city', 'City'],
  ['site', 'Place'],
])('a place of the kind "%s" is a %s, in the place around it', (kind, type) => {
  expect(
    things('places/pier', {
      'places/pier': record(
        `name: Pier\nkind: ${kind}\nalternateName: [Quay]\nwithin: averland\ncoordinates: { longitude: -3.06, latitude: 36.75 }`,
      ),
      'places/averland': record('name: Averland\nkind: region'),
    }),
  ).toEqual([
    {
      '@type': type,
      '@id': id('places/pier'),
      name: 'Pier',
      alternateName: ['Quay'],
      containedInPlace: ref('places/averland'),
      geo: { '@type': 'GeoCoordinates', longitude: -3.06, latitude: 36.75 },
    },
  ]);
});

test.each([
  ['news report', 'NewsArticle'],
  ['agency report', 'NewsArticle'],
  ['official record', 'CreativeWork'],
  ['interview', 'CreativeWork'],
  ['dataset', 'Dataset'],
  ['social media', 'SocialMediaPosting'],
])('a source of the kind "%s" is a %s', (kind, type) => {
  expect(things('sources/log', { 'sources/log': gazette.replace('kind: news report', `kind: ${kind}`) })).toEqual([
    {
      '@type': type,
      '@id': id('sources/log'),
      name: 'Rain and tolls',
      url: 'https://gazette.example/rain',
      datePublished: '2031-03-03',
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
    },
  ]);
});

test('a topic is a defined term', () => {
  expect(things('topics/tolls', { 'topics/tolls': record('name: Tolls\nalternateName: [Dues]') })).toEqual([
    { '@type': 'DefinedTerm', '@id': id('topics/tolls'), name: 'Tolls', alternateName: ['Dues'] },
  ]);
});

test('an analysis is ours, about articles', () => {
  expect(
    things('analyses/on-rain', {
      'analyses/on-rain': record(
        'headline: On rain\nauthor: The desk\ndatePublished: 2031-03-05\nsummary: It did rain.\nabout: [rain]',
        'It did rain.',
      ),
    }),
  ).toEqual([
    {
      '@type': 'AnalysisNewsArticle',
      '@id': id('analyses/on-rain'),
      headline: 'On rain',
      abstract: 'It did rain.',
      datePublished: '2031-03-05',
      creditText: 'The desk',
      inLanguage: 'en',
      publisher: { '@id': `${home}#publisher` },
      about: [ref('articles/rain')],
    },
  ]);
});

describe('the site', () => {
  const site = siteOf({});

  test('is a web site with a publisher, both known by its name alone', () => {
    expect(siteThings(site, 'What it is.')).toEqual([
      {
        '@type': 'WebSite',
        '@id': `${home}#site`,
        name: 'On Record',
        url: home,
        description: 'What it is.',
        inLanguage: 'en',
        publisher: { '@id': `${home}#publisher` },
      },
      { '@type': 'Organization', '@id': `${home}#publisher`, name: 'On Record', url: home },
    ]);
  });

  test('has its other pages as parts', () => {
    expect(pageThing(site, 'CollectionPage', { title: 'Quotes', href: '/record/quotes/' })).toEqual({
      '@type': 'CollectionPage',
      name: 'Quotes',
      url: `${home}quotes/`,
      inLanguage: 'en',
      isPartOf: { '@id': `${home}#site` },
    });
  });

  test('shows the way to a page; below a section, to the section', () => {
    const [top, quotes] = [
      { label: 'On Record', href: '/record/' },
      { label: 'Quotes', href: '/record/quotes/' },
    ];
    expect(breadcrumbList(site.links, [top, quotes], '“No tolls”')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'On Record', item: home },
        { '@type': 'ListItem', position: 2, name: 'Quotes', item: `${home}quotes/` },
      ],
    });
  });

  test('shows the way to the page of a section, the page last', () => {
    expect(breadcrumbList(site.links, [{ label: 'On Record', href: '/record/' }], 'Quotes')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'On Record', item: home },
        { '@type': 'ListItem', position: 2, name: 'Quotes' },
      ],
    });
  });
});
