import { describe, expect, test } from 'vitest';
import { kinds, type Kind } from '../../../src/record/schemas/kinds.ts';
import { indexPages, indexView } from '../../../src/views/lists/index-view.ts';
import { pageSize } from '../../../src/views/lines/pagination.ts';
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

/** What stands for each row of an index. */
function rowsOf(files: Files, kind: Kind): string[] {
  const { list } = indexView(siteOf({ 'sources/gazette': gazette, ...files }), kind);
  return list.rows.map((row) =>
    'headline' in row
      ? row.headline
      : 'wording' in row
        ? row.wording
        : 'statement' in row
          ? row.statement
          : 'name' in row
            ? row.name
            : 'label' in row
              ? row.label
              : row.article.headline,
  );
}

describe('an index has', () => {
  const dated = (headline: string, date: string) =>
    article('“One,” she said. “Two. Three.” It rained.')
      .replace('Rain over the harbour', headline)
      .replace('2031-03-03', date);

  test('articles, the newest first', () => {
    expect(
      rowsOf(
        {
          'articles/b': dated('March', '2031-03-02'),
          'articles/c': dated('May', '2031-05'),
          'articles/a': dated('Old', '2029'),
          'articles/d': dated('Also March', '2031-03-02'),
        },
        'articles',
      ),
    ).toEqual(['May', 'March', 'Also March', 'Old']);
  });

  test('sources, the newest first', () => {
    const tides = record('publisher: Tide Post\ndatePublished: 2031-04\ninLanguage: en\nkind: dataset');
    expect(rowsOf({ 'sources/tides': tides }, 'sources')).toEqual([
      'Tide Post, April 2031',
      'Harbour Gazette, 3 March 2031',
    ]);
  });

  test('actors by name, without regard to case and accents', () => {
    expect(
      rowsOf(
        {
          'actors/a': actor('Zoe Orr'),
          'actors/b': actor('Émile Dahl'),
          'actors/c': actor('anna Lind'),
          'actors/d': actor('Eric Dahl'),
          'actors/e': actor('Frida Lind'),
        },
        'actors',
      ),
    ).toEqual(['anna Lind', 'Émile Dahl', 'Eric Dahl', 'Frida Lind', 'Zoe Orr']);
  });

  test('places and topics by name', () => {
    const files = {
      'places/a': record('name: Sund\nkind: city'),
      'places/b': record('name: Mirhaven\nkind: city'),
      'topics/a': record('name: Tolls'),
      'topics/b': record('name: Timber'),
    };
    expect(rowsOf(files, 'places')).toEqual(['Mirhaven', 'Sund']);
    expect(rowsOf(files, 'topics')).toEqual(['Timber', 'Tolls']);
  });

  test('events in order of time, the undated last', () => {
    expect(
      rowsOf(
        { 'events/a': event('Rumour'), 'events/b': event('Vote', '2031-03-02'), 'events/c': event('Talks', '2031-03') },
        'events',
      ),
    ).toEqual(['Talks', 'Vote', 'Rumour']);
  });

  test('quotes, the last spoken first', () => {
    expect(
      rowsOf(
        {
          'articles/rain': dated('Rain', '2031-03-03'),
          'actors/ana-orr': actor('Ana Orr'),
          'quotes/a': quote('One', 'spoken: 2031-03-01'),
          'quotes/b': quote('Two', 'spoken: 2031-03-02'),
          'quotes/c': quote('Three', 'spoken: 2031-03-02'),
        },
        'quotes',
      ),
    ).toEqual(['Two', 'Three', 'One']);
  });

  test('claims, the contradicted and the disputed first', () => {
    expect(
      rowsOf(
        {
          'articles/rain': dated('Rain', '2031-03-03'),
          'claims/a': claim('Open.', 'One'),
          'claims/b': claim('Corroborated.', 'Two', assessed(['corroborated', '2031'])),
          'claims/c': claim('Disputed.', 'Three', assessed(['disputed', '2031'])),
          'claims/d': claim('Contradicted.', 'It rained', assessed(['contradicted', '2031'])),
          'claims/e': claim('Contradicted as well.', 'rained', assessed(['contradicted', '2031'])),
        },
        'claims',
      ),
    ).toEqual(['Contradicted.', 'Contradicted as well.', 'Disputed.', 'Corroborated.', 'Open.']);
  });

  test('analyses, the newest first', () => {
    const analysis = (headline: string, date: string) =>
      record(`headline: ${headline}\nauthor: Desk\ndatePublished: ${date}\nsummary: S.\nabout: [rain]`, 'Text.');
    expect(
      rowsOf(
        {
          'articles/rain': dated('Rain', '2031-03-03'),
          'analyses/a': analysis('Older', '2031-04-01'),
          'analyses/b': analysis('Newer', '2031-04-02'),
        },
        'analyses',
      ),
    ).toEqual(['Newer', 'Older']);
  });
});

test('a row of a name says what it is', () => {
  const site = siteOf({ 'actors/ana-orr': actor('Ana Orr'), 'places/sund': record('name: Sund\nkind: city') });
  expect(indexView(site, 'actors').list.rows).toEqual([
    { label: 'Ana Orr', href: '/record/actors/ana-orr/', kind: 'person', summary: 'Ana Orr is somebody.' },
  ]);
  expect(indexView(site, 'places').list.rows).toEqual([
    { label: 'Sund', href: '/record/places/sund/', kind: 'city', summary: '' },
  ]);
});

describe('pages', () => {
  const many = (number: number) =>
    siteOf(
      Object.fromEntries(
        Array.from({ length: number }, (_none, index) => {
          const id = String(index + 1).padStart(3, '0');
          return [`topics/t${id}`, record(`name: Topic ${id}`)];
        }),
      ),
    );

  test('have fifty rows each, the last page the rest', () => {
    const site = many(101);
    expect(pageSize).toBe(50);
    expect(indexPages(site, 'topics')).toBe(3);
    const labels = [1, 2, 3].map((page) =>
      indexView(site, 'topics', page).list.rows.map((row) => ('label' in row ? row.label : '')),
    );
    expect(labels.map((page) => [page.length, page[0], page.at(-1)])).toEqual([
      [50, 'Topic 001', 'Topic 050'],
      [50, 'Topic 051', 'Topic 100'],
      [1, 'Topic 101', 'Topic 101'],
    ]);
  });

  test('are one where the rows just fit', () => {
    expect(indexPages(many(50), 'topics')).toBe(1);
    expect(indexPages(many(51), 'topics')).toBe(2);
  });

  test('lead to those before and after them', () => {
    const site = many(101);
    const ways = [1, 2, 3].map((page) => {
      const { previous, next } = indexView(site, 'topics', page).pagination;
      return [previous, next];
    });
    expect(ways).toEqual([
      [undefined, '/record/topics/page/2/'],
      ['/record/topics/', '/record/topics/page/3/'],
      ['/record/topics/page/2/', undefined],
    ]);
  });

  test('lead to the first, the last and those around', () => {
    const site = many(501);
    const labels = (page: number) =>
      indexView(site, 'topics', page)
        .pagination.pageLinks.map(({ label, isCurrent }) => (isCurrent ? `[${label}]` : label))
        .join(' ');
    expect([1, 2, 6, 11].map(labels)).toEqual(['[1] 2 3 11', '1 [2] 3 4 11', '1 4 5 [6] 7 8 11', '1 9 10 [11]']);
    expect(indexView(site, 'topics', 6).pagination.pageLinks[0]).toEqual({
      label: '1',
      href: '/record/topics/',
      isCurrent: false,
    });
  });

  test('have titles and addresses of their own', () => {
    const site = many(101);
    expect(indexView(site, 'topics').head).toMatchObject({
      title: 'Topics · On Record',
      href: '/record/topics/',
      crumbs: [{ label: 'On Record', href: '/record/' }],
    });
    expect(indexView(site, 'topics', 2).head).toMatchObject({
      title: 'Topics, page 2 · On Record',
      href: '/record/topics/page/2/',
      crumbs: [
        { label: 'On Record', href: '/record/' },
        { label: 'Topics', href: '/record/topics/' },
      ],
    });
    expect(indexView(site, 'topics', 2).facts).toBe('101 topics');
  });
});

test('an empty index has a page that says so', () => {
  const site = siteOf({});
  for (const kind of kinds) {
    expect(indexPages(site, kind)).toBe(1);
    expect(indexView(site, kind)).toMatchObject({
      facts: `There are no ${kind} yet.`,
      facets: [],
      list: { rows: [] },
      pagination: { pages: 1, pageLinks: [] },
    });
  }
});

test('the index of actors leads to who with whom, that of quotes to how the words travelled', () => {
  const site = siteOf({});
  expect(kinds.flatMap((kind) => indexView(site, kind).related.map(({ href }) => href))).toEqual([
    '/record/network/',
    '/record/wordings/',
  ]);
});

test('a long index leads to the search, where its ways in are combined', () => {
  const topics = (number: number) =>
    siteOf(
      Object.fromEntries(
        Array.from({ length: number }, (_none, index) => [`topics/t${index}`, record(`name: T${index}`)]),
      ),
    );
  expect(indexView(topics(20), 'topics').related).toEqual([]);
  expect(indexView(topics(21), 'topics').related).toEqual([
    { label: 'Combine speaker, topic, outlet, place and time', href: '/record/search/?kind=topics' },
  ]);
});

test('an index counts one record as one', () => {
  const site = siteOf({ 'sources/gazette': gazette, 'articles/rain': article('Rain.') });
  expect(indexView(site, 'articles').facts).toBe('1 article');
  expect(indexView(site, 'articles').list.rows).toMatchObject([
    { headline: 'Rain over the harbour', meta: ['Harbour Gazette', ', ', { text: '3 March 2031' }] },
  ]);
});
