import { describe, expect, test } from 'vitest';
import { actorView } from '../../../src/views/records/actor-view.ts';
import { placeView } from '../../../src/views/records/place-view.ts';
import {
  actorSections,
  eventSections,
  placeSections,
  sourceSections,
  subjectKinds,
  topicSections,
} from '../../../src/views/lists/record-sections.ts';
import { pagedSections } from '../../../src/views/lists/paged-sections.ts';
import { articleView } from '../../../src/views/article/article-view.ts';
import { companionsOf } from '../../../src/views/lists/actor-lists.ts';
import { sectionView } from '../../../src/views/lists/section-view.ts';
import { sourceView } from '../../../src/views/records/source-view.ts';
import * as en from '../../../src/words/en/index.ts';
import {
  actor,
  article,
  claim,
  event,
  gazette,
  quote,
  record,
  siteOf,
  textOfLine,
  type Files,
} from '../support/site-of.ts';
import { getRecord } from '../../../src/record/corpus/corpus.ts';

function quotesOf(count: number): Files {
  const words = Array.from({ length: count }, (_none, index) => `Word${index} end.`).join(' ');
  return {
    'sources/gazette': gazette,
    'articles/rain': article(`Ana Orr spoke. ${words}`),
    'actors/ana-orr': actor('Ana Orr'),
    ...Object.fromEntries(
      Array.from({ length: count }, (_none, index) => [
        `quotes/q${String(index).padStart(4, '0')}`,
        quote(`Word${index} end`, 'kind: indirect'),
      ]),
    ),
  };
}

describe('a list on a record’s page', () => {
  test.each([
    [0, 0],
    [1, 1],
    [10, 10],
  ])('of %d rows shows %d and leads nowhere else', (count, shown) => {
    const site = siteOf(quotesOf(count));
    const view = actorView(site, 'ana-orr');
    expect(view.said).toHaveLength(shown);
    expect(view.heads.said?.all).toBeUndefined();
    expect(view.heads.said?.count).toBe(count === 0 ? undefined : String(count));
    expect(pagedSections(site)).toEqual([]);
  });

  test('of 11 rows shows 8 and leads to all of them', () => {
    const site = siteOf(quotesOf(11));
    const view = actorView(site, 'ana-orr');
    expect(view.said).toHaveLength(8);
    expect(view.heads.said).toEqual({
      title: 'Said',
      fragment: 'said',
      table: 'quotes',
      count: '11',
      all: { label: 'All 11 quotes by Ana Orr', href: '/record/actors/ana-orr/-/said/' },
    });
    expect(sectionView(site, 'actors', 'ana-orr', 'said').list.rows).toHaveLength(11);
  });

  test('of 51 rows has two pages of its own', () => {
    const site = siteOf(quotesOf(51));
    const pages = [1, 2].map((page) => sectionView(site, 'actors', 'ana-orr', 'said', page));
    expect(pages.map(({ list }) => list.rows.length)).toEqual([50, 1]);
    expect(pages[1]).toMatchObject({
      title: 'Quotes by Ana Orr',
      facts: '51 quotes',
      facets: [],
      pagination: { page: 2, pages: 2, previous: '/record/actors/ana-orr/-/said/', next: undefined },
      head: {
        title: 'Quotes by Ana Orr, page 2 · On Record',
        href: '/record/actors/ana-orr/-/said/page/2/',
        crumbs: [
          { label: 'On Record', href: '/record/' },
          { label: 'Actors', href: '/record/actors/' },
          { label: 'Ana Orr', href: '/record/actors/ana-orr/' },
          { label: 'Quotes', href: '/record/actors/ana-orr/-/said/' },
        ],
      },
    });
  });

  test('of 5,000 rows makes no page longer, and all pages together hold each row once', () => {
    const site = siteOf(quotesOf(5000));
    const view = actorView(site, 'ana-orr');
    expect(JSON.stringify(view).length).toBeLessThan(10_000);
    expect(view.heads.said?.all?.label).toBe('All 5,000 quotes by Ana Orr');
    const pages = Array.from({ length: 100 }, (_none, index) =>
      sectionView(site, 'actors', 'ana-orr', 'said', index + 1),
    );
    expect(Math.max(...pages.map((page) => JSON.stringify(page).length))).toBeLessThan(25_000);
    const hrefs = pages.flatMap(({ list }) => list.rows.map((row) => ('href' in row ? row.href : '')));
    expect(hrefs).toHaveLength(5000);
    expect(new Set(hrefs).size).toBe(5000);
    expect(hrefs.slice(0, 8)).toEqual(view.said.map(({ href }) => href));
  });

  test('of a place and of a source are cut alike, those of one line too', () => {
    const many = (name: string, make: (index: number) => string): Files =>
      Object.fromEntries(Array.from({ length: 60 }, (_none, index) => [`${name}${index}`, make(index)]));
    const site = siteOf({
      'sources/gazette': gazette,
      'places/isle': record('name: Isle\nkind: region'),
      ...many('places/town', (index) => record(`name: Town ${index}\nkind: city\nwithin: isle`)),
      ...many('events/e', (index) => event(`Event ${index}`, '2031', 'location: isle')),
    });
    const place = placeView(site, 'isle');
    expect(place.events).toHaveLength(8);
    expect(place.heads.parts?.all).toEqual({ label: 'All 60 places in Isle', href: '/record/places/isle/-/parts/' });
    expect(place.heads.events).toEqual({
      title: 'What happened here',
      fragment: 'events',
      table: 'events',
      count: '60',
      all: { label: 'All 60 events in Isle', href: '/record/places/isle/-/events/' },
    });
    expect(sourceView(site, 'gazette').heads.events?.all).toEqual({
      label: 'All 60 events known from “Rain and tolls”',
      href: '/record/sources/gazette/-/events/',
    });
    expect(sectionView(site, 'places', 'isle', 'parts', 2).list).toMatchObject({ form: 'names', rows: { length: 10 } });
    expect(pagedSections(site).map(({ subject, name }) => `${subject.kind}/${subject.id}/${name}`)).toEqual([
      'places/isle/parts',
      'places/isle/events',
      'sources/gazette/events',
    ]);
  });

  test('of one short enough has no pages of its own', () => {
    const site = siteOf(quotesOf(1));
    expect(() => sectionView(site, 'actors', 'ana-orr', 'said')).toThrow('has no pages of its own');
  });
});

test('an article that names somebody often is quoted once, and the rest counted', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article(Array.from({ length: 13 }, (_none, index) => `Ana Orr came ${index} times.`).join(' ')),
    'actors/ana-orr': actor('Ana Orr'),
  });
  const [only] = actorView(site, 'ana-orr').occurrences;
  expect(only?.passages).toHaveLength(1);
  expect(only?.more).toEqual([{ label: 'and 12 more sentences of this article', href: '/record/articles/rain/#p1' }]);
  const [row] = actorSections(site, getRecord(site.corpus, { kind: 'actors', id: 'ana-orr' })).occurrences.rows(1);
  expect(row?.passages).toHaveLength(10);
  expect(row?.more).toEqual([{ label: 'and 3 more sentences of this article', href: '/record/articles/rain/#p1' }]);
});

describe('the parts of a record’s page', () => {
  const many = (count: number): Files => ({
    ...quotesOf(count),
    'claims/mine': claim('Tolls will rise.', 'Word0 end', 'claimant: ana-orr\nabout: [actors/ana-orr]'),
    'claims/others': claim('She will go.', 'Word1 end', 'about: [actors/ana-orr]'),
  });

  test('stand at its head with how much there is of each', () => {
    const { contents } = actorView(siteOf(many(12)), 'ana-orr');
    expect(contents.map(({ label, href, count }) => `${label} ${count} ${href}`)).toEqual([
      'Said 12 #said',
      'Claims 1 #claims',
      'Claims of others about them 1 #claimsAbout',
      'Named in articles 1 #occurrences',
    ]);
  });

  test('are not listed where there are two', () => {
    expect(actorView(siteOf(quotesOf(2)), 'ana-orr').contents).toEqual([]);
  });

  test('repeat no claim: what somebody claims of themselves is among their claims', () => {
    const view = actorView(siteOf(many(2)), 'ana-orr');
    expect(view.claims.map(({ href }) => href)).toEqual(['/record/claims/mine/']);
    expect(view.claimsAbout.map(({ href }) => href)).toEqual(['/record/claims/others/']);
  });

  test('say how claims held up, and what the counts do not say', () => {
    expect(textOfLine(actorView(siteOf(many(2)), 'ana-orr').heldUp)).toBe(
      'One claim: 1 not assessed. Which claims are recorded, and which of them are assessed, is a choice of the editors: the counts are no measure of all that was said.',
    );
    expect(actorView(siteOf(quotesOf(2)), 'ana-orr').heldUp).toEqual([]);
  });
});

test('the dictionary has words for every list, and for no other', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr'),
    'places/isle': record('name: Isle\nkind: region'),
    'events/talks': event('Talks'),
    'topics/tolls': record('name: Tolls'),
  });
  const { records } = site.corpus;
  const names = {
    actors: [...records.actors.values()].map((record) => Object.keys(actorSections(site, record)).sort()),
    places: [...records.places.values()].map((record) => Object.keys(placeSections(site, record)).sort()),
    events: [...records.events.values()].map((record) => Object.keys(eventSections(site, record)).sort()),
    topics: [...records.topics.values()].map((record) => Object.keys(topicSections(site, record)).sort()),
    sources: [...records.sources.values()].map((record) => Object.keys(sourceSections(site, record)).sort()),
  };
  for (const kind of subjectKinds) {
    expect(names[kind], kind).toEqual([Object.keys(en.sections[kind]).sort()]);
    expect(names[kind].flat(), kind).toEqual(expect.arrayContaining(Object.keys(en.sections.titles[kind])));
  }
});

describe('an article that names very many', () => {
  /** A, Aa, Aaa ... are no names; two letters beside the number of each make one. */
  const nameOf = (index: number): string =>
    `Ana O${'abcdefghijklmnop'[index % 16] ?? ''}${'abcdefghijklmnop'[Math.floor(index / 16)] ?? ''}r`;
  const rollOf = (count: number): Files => ({
    'sources/gazette': gazette,
    'articles/roll': article(
      `${Array.from({ length: count }, (_none, index) => nameOf(index)).join(', ')} were there.`,
    ),
    ...Object.fromEntries(Array.from({ length: count }, (_none, index) => [`actors/a-${index}`, actor(nameOf(index))])),
  });

  test.each([
    [200, 199, false],
    [201, 0, true],
  ])('of %i, each has %i companions; that it is a roll is said: %s', (count, companions, isSaid) => {
    const site = siteOf(rollOf(count));
    const one = site.corpus.records.actors.get('a-7');
    if (!one) throw new Error('There is no actor.');
    expect(articleView(site, 'roll').actors).toHaveLength(count);
    expect(companionsOf(site, one)).toHaveLength(companions);
    expect(articleView(site, 'roll').rollNote).toBe(isSaid ? en.article.roll(200) : undefined);
  });
});
