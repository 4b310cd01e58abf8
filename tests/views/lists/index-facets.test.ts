import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/record/schemas/kinds.ts';
import { fewRecords, facetValuePages, facetValues } from '../../../src/views/lists/index-facets.ts';
import { facetValueView, indexView } from '../../../src/views/lists/index-view.ts';
import type { Site } from '../../../src/views/page/site.ts';
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

function numbered(count: number, make: (index: number) => readonly [string, string]): Files {
  return Object.fromEntries(Array.from({ length: count }, (_none, index) => make(index)));
}

/** "By kind: person 3, group 1" for each way into an index. */
function waysInto(site: Site, kind: (typeof kinds)[number]): string[] {
  return indexView(site, kind).facets.map(
    ({ label, options }) =>
      `${label}: ${options.map((option) => `${option.label}${option.count && ` ${option.count}`}`).join(', ')}`,
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const actors = (count: number) =>
  numbered(count, (index) => [
    `actors/a${index}`,
    actor(`${letters.charAt(index % 26)} Orr ${index}`).replace('person', index % 2 ? 'person' : 'armed group'),
  ]);

describe('an index offers', () => {
  test('no ways in where there is little', () => {
    for (const count of [0, 1, fewRecords]) expect(waysInto(siteOf(actors(count)), 'actors')).toEqual([]);
  });

  test('kinds where it is longer, and letters and another order where it has pages', () => {
    expect(waysInto(siteOf(actors(21)), 'actors')).toEqual(['By kind: person 10, armed group 11']);
    expect(waysInto(siteOf(actors(50)), 'actors')).toHaveLength(1);
    expect(waysInto(siteOf(actors(53)), 'actors')).toEqual([
      'By kind: person 26, armed group 27',
      `By letter: ${Array.from(letters, (letter) => `${letter} ${letter === 'A' ? 3 : 2}`).join(', ')}`,
      'In order: by name, most quoted first',
    ]);
  });

  test('nothing that does not divide it', () => {
    const alike = siteOf(numbered(60, (index) => [`topics/t${index}`, record(`name: Toll ${index}`)]));
    expect(waysInto(alike, 'topics')).toEqual([]);
  });

  test('letters in several scripts', () => {
    const site = siteOf({
      ...numbered(48, (index) => [`topics/t${index}`, record(`name: Toll ${index}`)]),
      'topics/a': record('name: Дмитрий'),
      'topics/b': record('name: 7 May'),
      'topics/c': record('name: Émile'),
      'topics/d': record('name: ไทย'),
      'topics/e': record('name: سلال'),
    });
    expect(waysInto(site, 'topics')).toEqual(['By letter: 0–9 1, E 1, T 48, А–Я 1, ا–ي 1, others 1']);
  });

  test('years, the undated last, and what kinds of events there are', () => {
    const dates = ['2031-03-02', '2030-12-30/2031-01-02', '../2029', undefined];
    const site = siteOf({
      'sources/gazette': gazette,
      ...numbered(24, (index) => [`events/e${index}`, event(`Event ${index}`, dates[index % 4])]),
    });
    expect(waysInto(site, 'events')).toEqual(['By year: 2029 6, 2030 6, 2031 6, Undated 6']);
  });

  test('forms of quotes, and verdicts, the contested first', () => {
    const words = Array.from({ length: 24 }, (_none, index) => `Word${index} end.`).join(' ');
    const site = siteOf({
      'sources/gazette': gazette,
      'articles/rain': article(words),
      'actors/ana-orr': actor('Ana Orr'),
      ...numbered(24, (index) => [
        `quotes/q${index}`,
        quote(`Word${index} end`, `kind: indirect\nspoken: ${index % 3 ? '2031-03' : '2030'}`),
      ]),
      ...numbered(24, (index) => [
        `claims/c${index}`,
        claim(`Claim ${index}.`, `Word${index} end`, index % 2 ? assessed(['disputed', '2031']) : ''),
      ]),
    });
    expect(waysInto(site, 'quotes')).toEqual(['By year: 2031 16, 2030 8']);
    expect(waysInto(site, 'claims')).toEqual(['By verdict: Disputed 12, Not assessed 12']);
    expect(facetValues(site, 'claims').map(({ key }) => key)).toEqual(['disputed', 'not-assessed']);
  });
});

describe('a value of an index', () => {
  const site = siteOf(actors(120));

  test('has an address, a title, a way back, and says which value it is', () => {
    const view = facetValueView(site, 'actors', 'kind', 'armed-group', 2);
    expect(view).toMatchObject({
      title: 'Actors: armed group',
      facts: '60 actors',
      pagination: { page: 2, pages: 2, previous: '/record/actors/-/kind/armed-group/' },
      head: {
        title: 'Actors: armed group, page 2 · On Record',
        href: '/record/actors/-/kind/armed-group/page/2/',
        crumbs: [
          { label: 'On Record', href: '/record/' },
          { label: 'Actors', href: '/record/actors/' },
          { label: 'armed group', href: '/record/actors/-/kind/armed-group/' },
        ],
      },
    });
    expect(view.list.rows).toHaveLength(10);
    const current = view.facets.flatMap(({ options }) => options.filter((option) => option.current));
    expect(current).toEqual([
      { label: 'armed group', href: '/record/actors/-/kind/armed-group/', count: '60', current: 'page' },
    ]);
  });

  test('holds each record once, with the others of its facet, and has at least one page', () => {
    for (const facet of ['kind', 'letter', 'order']) {
      const values = facetValues(site, 'actors').filter((value) => value.facet === facet);
      const ids = values.flatMap(({ records }) => records.map(({ id }) => id));
      expect(ids).toHaveLength(120);
      expect(new Set(ids).size).toBe(120);
      expect(values.every((value) => facetValuePages(value) >= 1)).toBe(true);
    }
  });

  test('of a decade leads on to its years', () => {
    const years = siteOf({
      'sources/gazette': gazette,
      ...numbered(100, (index) => [`events/e${index}`, event(`Event ${index}`, String(1932 + index))]),
    });
    const view = facetValueView(years, 'events', 'year', '1975');
    expect(view.facets.map(({ label, options }) => [label, options.length])).toEqual([
      ['By year', 11],
      ['1970–1979', 10],
      ['In order', 2],
    ]);
    const current = view.facets.flatMap(({ options }) => options.filter((option) => option.current));
    expect(current.map(({ label, current: of }) => [label, of])).toEqual([
      ['1970–1979', 'true'],
      ['1975', 'page'],
    ]);
    expect(view.list.rows).toHaveLength(1);
  });

  test('is refused where there is none', () => {
    expect(() => facetValueView(site, 'actors', 'letter', 'cyrl')).toThrow('has no value "letter/cyrl"');
  });
});

test('the other order is the whole index turned around', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    ...numbered(60, (index) => [`events/e${index}`, event(`Event ${index}`, String(1960 + index))]),
  });
  const { list, pagination } = facetValueView(site, 'events', 'order', 'newest');
  expect(list.rows.slice(0, 2)).toMatchObject([{ name: 'Event 59' }, { name: 'Event 58' }]);
  expect(pagination.pages).toBe(2);
});

test('actors by how often they are quoted say how often', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('One. Two. Three.'),
    ...actors(51),
    'quotes/a': quote('One', 'speaker: a7\nkind: indirect'),
    'quotes/b': quote('Two', 'speaker: a7\nkind: indirect'),
    'quotes/c': quote('Three', 'speaker: a3\nkind: indirect'),
  });
  expect(facetValueView(site, 'actors', 'order', 'most-quoted').list.rows.slice(0, 3)).toMatchObject([
    { label: 'H Orr 7', kind: 'person\u00A0· 2 quotes' },
    { label: 'D Orr 3', kind: 'person\u00A0· 1 quote' },
    { label: 'A Orr 0', kind: 'armed group' },
  ]);
});

test('no address of a value or a list can be that of a record', () => {
  const site = siteOf(actors(60));
  for (const { facet, key } of facetValues(site, 'actors')) {
    expect(site.links.facetValue('actors', facet, key)).toContain('/actors/-/');
  }
  expect(site.links.section({ kind: 'actors', id: 'a/b' }, 'said', 3)).toBe('/record/actors/a/b/-/said/page/3/');
});
