import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/record/corpus/corpus.ts';
import type { AnyRecord } from '../../../src/record/schemas/index.ts';
import { actorView } from '../../../src/views/records/actor-view.ts';
import { articleView } from '../../../src/views/article/article-view.ts';
import { mapFile, mappedRecords, siteMaps } from '../../../src/views/map/map-file.ts';
import { numberedEvents, numberRanges } from '../../../src/views/map/map-view.ts';
import { placeView } from '../../../src/views/records/place-view.ts';
import type { Site } from '../../../src/views/page/site.ts';
import { actor, article, event, gazette, record, siteOf, textOfLine, type Files } from '../support/site-of.ts';

const place = (name: string, kind: string, fields = '') => record(`name: ${name}\nkind: ${kind}\n${fields}`);
const at = (longitude: number, latitude: number) => `coordinates:\n  longitude: ${longitude}\n  latitude: ${latitude}`;
const withAna = (location: string) => `location: ${location}\nactors:\n  - actor: ana-orr\n    as: guest`;
const credit = 'Outlines: Natural Earth, public domain.';

/** The islands of Fiji as geography only; everything else is invented. */
const places: Files = {
  'places/fiji': place('Fiji', 'country'),
  'places/mirhaven': place('Mirhaven', 'city', `within: fiji\n${at(178.5, -18)}`),
  'places/oldport': place('Oldport', 'city', 'within: fiji'),
  'places/shed': place('Shed', 'site', 'within: mirhaven'),
  'places/lost': place('Lost', 'city'),
};

const site = siteOf({
  ...places,
  'sources/gazette': gazette,
  'actors/ana-orr': actor('Ana Orr'),
  'actors/bo-lind': actor('Bo Lind'),
  'articles/rain': article('It rained in Oldport on Monday. It rained in Lost too.'),
  'events/a': event('Visit', '2031-03-01', withAna('fiji')),
  'events/b': event('Meeting', '2031-03-02', withAna('oldport')),
  'events/c': event('Talk', '2031-03-03', withAna('lost')),
  'events/d': event('Walk', '2031-03-04', withAna('mirhaven')),
  'events/e': event('Farewell', '2031-03-05', withAna('mirhaven')),
  'events/f': event('Search', undefined, withAna('shed')),
  'events/rain': event(
    'Rain',
    '2031-03-01',
    'location: oldport\nevidence:\n  - article: rain\n    exact: It rained in Oldport',
  ),
  'events/more-rain': event(
    'More rain',
    '2031-03-02',
    'location: lost\nevidence:\n  - article: rain\n    exact: It rained in Lost too',
  ),
});

function svgOf(of: Site, kind: 'places' | 'actors' | 'articles', id: string): string {
  return mapFile(of, getRecord(of.corpus, { kind, id }) as AnyRecord)?.svg() ?? '';
}

/** The texts of a map's labels, without its scale. */
function labelsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].flatMap(([, text = '']) =>
    text.endsWith(' km') ? [] : [text],
  );
}

describe('the map of an actor', () => {
  const view = actorView(site, 'ana-orr');

  test('is an image of its own, with the numbers of the events in words', () => {
    expect(view.map).toMatchObject({
      width: 400,
      height: 300,
      alt: 'Map: Fiji 1, 2; Mirhaven 4–6.',
      isNumbered: true,
      places: [],
    });
  });

  test('draws what the words say', () => {
    expect(labelsIn(svgOf(site, 'actors', 'ana-orr'))).toEqual(['Fiji', '1, 2', 'Mirhaven', '4–6']);
  });

  test('says what its signs mean, what is not on it, and whose outlines it has', () => {
    expect(textOfLine(view.map?.caption ?? [])).toBe(
      `Tinted: the country itself. Hatched: somewhere in it. Broken ring: somewhere around its middle. Not on the map: 3. ${credit}`,
    );
    expect(view.map?.caption.at(-1)).toEqual({ label: credit, href: '/record/about/#maps' });
  });

  test('stands beside a list that has the same facts: date, name, place, and how well the place is known', () => {
    expect(
      view.events.map(({ date, name, meta }) => [date.text, name, textOfLine(meta).split('\u00A0· ').at(-1)]),
    ).toEqual([
      ['1 March 2031', 'Visit', 'Fiji'],
      ['2 March 2031', 'Meeting', 'Oldport, somewhere in Fiji'],
      ['3 March 2031', 'Talk', 'Lost'],
      ['4 March 2031', 'Walk', 'Mirhaven'],
      ['5 March 2031', 'Farewell', 'Mirhaven'],
      ['undated', 'Search', 'Shed, somewhere around Mirhaven'],
    ]);
  });

  test('is not there without an event that can be drawn, and the list is plain', () => {
    expect(actorView(site, 'bo-lind').map).toBeUndefined();
    expect(svgOf(site, 'actors', 'bo-lind')).toBe('');
  });
});

describe('the map of an article', () => {
  test('shows the events that its words report, as its list numbers them', () => {
    const view = articleView(site, 'rain');
    expect(view.map).toMatchObject({ alt: 'Map: Fiji 1.', isNumbered: true });
    expect(view.events.map(({ name }) => name)).toEqual(['Rain', 'More rain']);
    expect(textOfLine(view.map?.caption ?? [])).toBe(`Hatched: somewhere in it. Not on the map: 2. ${credit}`);
    expect(svgOf(site, 'articles', 'rain')).toContain('fill="url(#within)"');
  });
});

describe('maps', () => {
  const shared = siteOf({
    ...places,
    'sources/gazette': gazette,
    'articles/a': article('It rained in Mirhaven on Monday.'),
    'articles/b': article('It snowed in Mirhaven on Tuesday.'),
    'events/rain': event('Rain', '2031-03-01', 'location: mirhaven\nevidence:\n  - article: a\n    exact: It rained'),
    'events/snow': event('Snow', '2031-03-02', 'location: mirhaven\nevidence:\n  - article: b\n    exact: It snowed'),
  });

  test('that show the same are one file, named after what it shows', () => {
    const [one, other] = [articleView(shared, 'a').map, articleView(shared, 'b').map];
    expect(one?.href).toMatch(/^\/record\/maps\/[0-9a-f]{16}\.svg$/);
    expect(other?.href).toBe(one?.href);
    expect(placeView(shared, 'mirhaven').map?.href).not.toBe(one?.href);
  });

  test('are made once each, every one that a page shows', () => {
    const made = [...siteMaps(shared).keys()].map((name) => shared.links.map(name));
    expect(made).toHaveLength(5);
    expect(made).toEqual(
      expect.arrayContaining([articleView(shared, 'a').map?.href, placeView(shared, 'mirhaven').map?.href]),
    );
  });
});

describe('the locator of a place', () => {
  const captionOf = (id: string) => textOfLine(placeView(site, id).map?.caption ?? []);

  test('of a country is its area', () => {
    expect(placeView(site, 'fiji').map).toMatchObject({ alt: 'Map: where Fiji is.' });
    expect(captionOf('fiji')).toBe(credit);
    expect(labelsIn(svgOf(site, 'places', 'fiji'))).toEqual(['Fiji']);
  });

  test('says how well a place is known that has no position of its own', () => {
    expect(captionOf('oldport')).toBe(`Oldport lies somewhere in Fiji; the records do not say where. ${credit}`);
    expect(captionOf('shed')).toBe(`Shed lies somewhere around Mirhaven; the records do not say where. ${credit}`);
    expect(labelsIn(svgOf(site, 'places', 'oldport'))).toEqual(['Fiji']);
  });

  test('of a town is a dot in a ring, in its country', () => {
    expect(captionOf('mirhaven')).toBe(`Dot in a ring: a town, its extent not drawn. ${credit}`);
    expect(labelsIn(svgOf(site, 'places', 'mirhaven'))).toEqual(['Mirhaven']);
  });

  test('gives way to a sentence where nothing can be drawn', () => {
    const view = placeView(site, 'lost');
    expect(view.map).toBeUndefined();
    expect(view.details.map(textOfLine).at(-1)).toBe(
      'No map: the records give neither coordinates for this place nor the country it lies in.',
    );
  });
});

test('the records with a map are those whose pages show one', () => {
  const { places: all, actors, articles } = site.corpus.records;
  const shown = [
    ...[...all.keys()].filter((id) => placeView(site, id).map).map((id) => `places/${id}`),
    ...[...articles.keys()].filter((id) => articleView(site, id).map).map((id) => `articles/${id}`),
    ...[...actors.keys()].filter((id) => actorView(site, id).map).map((id) => `actors/${id}`),
  ];
  expect(mappedRecords(site).map(({ kind, id }) => `${kind}/${id}`)).toEqual(shown);
  expect(shown).toHaveLength(6);
});

describe('a map of more events than can be numbered', () => {
  const count = numberedEvents + 11;
  const towns = 54;
  const crowd = siteOf({
    ...places,
    'sources/gazette': gazette,
    'actors/ana-orr': actor('Ana Orr'),
    ...Object.fromEntries(
      Array.from({ length: towns }, (_unused, index) => [
        `places/town-${index + 10}`,
        place(`Town ${index + 10}`, 'city', at(170 + (index % 9), -20 + Math.floor(index / 9))),
      ]),
    ),
    ...Object.fromEntries(
      Array.from({ length: count }, (_unused, index) => [
        `events/event-${index}`,
        event(
          `Event ${index}`,
          '2031',
          withAna(index < towns ? `town-${index + 10}` : index < count - 1 ? 'oldport' : 'lost'),
        ),
      ]),
    ),
  });
  const { map } = actorView(crowd, 'ana-orr');

  test('counts them by place, most first, in the same order in words', () => {
    expect(map?.isNumbered).toBe(false);
    expect(map?.alt).toMatch(/^Map: Fiji: 6 events; Town 10: 1 event; /);
    expect(map?.places.slice(0, 2).map(textOfLine)).toEqual([
      'Oldport, somewhere in Fiji: 6 events',
      'Town 10: 1 event',
    ]);
  });

  test('lists so many places that the page stays short', () => {
    expect(map?.places).toHaveLength(51);
    expect(textOfLine(map?.places.at(-1) ?? [])).toBe('and 5 more places');
  });

  test('says how many events it does not show, and what the size of a dot means', () => {
    expect(textOfLine(map?.caption ?? [])).toBe(
      `Hatched: somewhere in it. The larger the dot, the more events. 1 event is not on the map. ${credit}`,
    );
  });
});

test.each([
  [[1], '1'],
  [[1, 2], '1, 2'],
  [[1, 3, 4, 5, 7, 8], '1, 3–5, 7, 8'],
  [[], ''],
])('numbers %j are written "%s"', (numbers, text) => {
  expect(numberRanges(numbers)).toBe(text);
});
