import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinks } from '../../../src/views/page/links.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';

describe('createLinks', () => {
  test('writes every address under the base path', () => {
    const links = createLinks('/some/base/');
    expect([
      links.home,
      links.timeline,
      links.about,
      links.checks,
      links.data,
      links.dataFile('quotes.csv'),
      links.annotations('rain'),
      links.twin({ kind: 'quotes', id: 'rain' }),
      links.record({ kind: 'actors', id: 'council/ana-rivera' }),
      links.index('quotes'),
      links.index('quotes', 2),
      links.timelineYear('2031'),
      links.network(),
      links.network(2),
      links.actorNetwork('council/ana'),
      links.actorNetwork('council/ana', 2),
      links.changes(),
      links.changes(2),
      links.wordings(),
      links.wordings(3),
      links.wordingsOf('rain'),
      links.passage('rain', 'quote-no-tariffs'),
      links.file('favicon.svg'),
      links.card(),
      links.card({ kind: 'quotes', id: 'harbour/no-tolls' }),
      links.feed('rss'),
      links.feed('atom', 'quotes'),
      links.feed('json', { kind: 'actors', id: 'ana-rivera' }),
      links.thing({ kind: 'actors', id: 'ana-rivera' }),
      links.thing('publisher'),
    ]).toEqual([
      '/some/base/',
      '/some/base/timeline/',
      '/some/base/about/',
      '/some/base/checks/',
      '/some/base/data/',
      '/some/base/data/quotes.csv',
      '/some/base/articles/rain/annotations.jsonld',
      '/some/base/quotes/rain/index.json',
      '/some/base/actors/council/ana-rivera/',
      '/some/base/quotes/',
      '/some/base/quotes/page/2/',
      '/some/base/timeline/2031/',
      '/some/base/network/',
      '/some/base/network/page/2/',
      '/some/base/network/of/council/ana/',
      '/some/base/network/page/2/of/council/ana/',
      '/some/base/changes/',
      '/some/base/changes/page/2/',
      '/some/base/wordings/',
      '/some/base/wordings/page/3/',
      '/some/base/quotes/rain/#wordings',
      '/some/base/articles/rain/#quote-no-tariffs',
      '/some/base/favicon.svg',
      '/some/base/cards/site.png',
      '/some/base/cards/quotes/harbour/no-tolls.png',
      '/some/base/feed.xml',
      '/some/base/quotes/atom.xml',
      '/some/base/actors/ana-rivera/feed.json',
      '/some/base/actors/ana-rivera/#it',
      '/some/base/#publisher',
    ]);
  });

  test('differ between two bases by the base alone', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}(\/[a-z]{1,4})?$/);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), id, fc.integer({ min: 1, max: 99 }), (kind, name, page) => {
        const addresses = (base: string) => {
          const links = createLinks(base);
          return [
            links.record({ kind, id: name }),
            links.index(kind, page),
            links.passage(name, 'p1'),
            links.file(name),
            links.card({ kind, id: name }),
            links.feed('rss', { kind, id: name }),
            links.thing({ kind, id: name }),
          ];
        };
        const below = addresses('/a/b/').map((address) => address.replace(/^\/a\/b\//, '/'));
        expect(below).toEqual(addresses('/'));
        expect(below.filter((address) => /\/\/|\/a\/b\//.test(address))).toEqual([]);
      }),
    );
  });

  test('adds the origin where it is known', () => {
    expect(createLinks('/r/', 'https://averland.example').absolute('/r/quotes/a/')).toBe(
      'https://averland.example/r/quotes/a/',
    );
    const links = createLinks('/r/', 'https://averland.example');
    for (const href of [
      '/',
      '/r/',
      '/r/a.b/c.json',
      '/r/.',
      '/r/../x/',
      '/r//x/',
      '/r/ü/',
      '/r/a b/',
      '/r/a/#b/c',
      '/r/?a=1',
      '/r/a..b',
    ])
      expect([href, links.absolute(href)]).toEqual([href, new URL(href, 'https://averland.example').href]);
    expect(createLinks('/r/').absolute('/r/quotes/a/')).toBe('/r/quotes/a/');
    expect(createLinks('/r/', 'https://averland.example').thing({ kind: 'quotes', id: 'a' })).toBe(
      'https://averland.example/r/quotes/a/#it',
    );
  });
});
