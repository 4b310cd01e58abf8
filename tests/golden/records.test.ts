import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ServedFolder } from '../../src/commands/serve-folder.ts';
import { keysOf } from '../../src/record/corpus/tombstones.ts';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { createLinks } from '../../src/views/page/links.ts';
import { kinds, type Kind } from '../../src/record/schemas/kinds.ts';
import { facetValues } from '../../src/views/lists/index-facets.ts';
import { createSite } from '../../src/views/page/site.ts';
import { basePath, builtAmong, builtPage, builtPages, builtSite, siteUrl } from '../support/built-site.ts';
import { crowdActors, crowdEvents, crowdQuotes } from '../support/build-sites.ts';
import { attribute, elementsIn, elementsNamed, hasClass, isMoved, textOf } from '../support/html-page.ts';
import { projectDir, runCommand, serveSite } from '../support/site.ts';

const fixedPages = [
  '',
  '404.html',
  'about/',
  'changes/',
  'checks/',
  'data/',
  'network/',
  'search/',
  'timeline/',
  'wordings/',
];

function pathOf(href: string): string {
  return href.slice(basePath.length);
}

function pathsOf(name: 'golden' | 'seed' | 'crowd'): string[] {
  return builtPages(name)
    .map(({ href }) => pathOf(href))
    .sort();
}

describe('the golden record', () => {
  test('passes the check without an error or a warning', async () => {
    const { code, stdout, stderr } = await runCommand('check', [], {
      env: { CONTENT_DIR: builtSite('golden').contentDir },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^62 records in tests\/golden\/content: \d+ passages found word for word/);
  });

  test('shows every feature', () => {
    const { corpus } = readCorpus(builtSite('golden').contentDir, projectDir);
    const { quotes, claims, events } = corpus.records;
    const each = <T>(values: Iterable<T>): T[] => [...new Set(values)].sort();
    expect(each([...quotes.values()].map(({ data }) => data.kind))).toEqual(['direct', 'indirect', 'partial']);
    expect(each([...quotes.values()].flatMap(({ data }) => data.relations.map(({ type }) => type)))).toEqual([
      'answers',
      'contradicts',
      'echoes',
      'repeats',
      'sameUtterance',
    ]);
    expect(each([...claims.values()].flatMap(({ data }) => data.assessments.at(-1)?.verdict ?? 'none'))).toEqual([
      'contradicted',
      'corroborated',
      'disputed',
      'none',
    ]);
    expect(each([...events.values()].map(({ data }) => data.dating))).toEqual(['inferred', 'stated', 'undated']);
  });
});

describe.each(builtAmong('golden', 'seed', 'crowd'))('the site "%s"', (name) => {
  test('has a page for every published record, every former address and all that was taken down, the indexes, and no other page', () => {
    const { corpus } = readCorpus(builtSite(name).contentDir, projectDir, { drafts: false });
    const records = kinds.flatMap((kind) => [...corpus.records[kind].keys()].map((id) => `${kind}/${id}/`));
    const former = kinds.flatMap((kind) =>
      [...corpus.records[kind].values()].flatMap(({ data }) => data.formerIds.map((id) => `${kind}/${id}/`)),
    );
    const removed = corpus.removed.flatMap((tombstone) => keysOf(tombstone).map((key) => `${key}/`));
    const indexes = kinds.map((kind) => `${kind}/`);
    const further = name === 'crowd' ? furtherPagesOfTheCrowd : [];
    const site = createSite(corpus, createLinks(basePath));
    // Their names depend on what the record holds; those of the crowd are written out below.
    const parts =
      name === 'crowd'
        ? []
        : kinds.flatMap((kind) =>
            facetValues(site, kind).map(({ facet, key }) => pathOf(site.links.facetValue(kind, facet, key))),
          );
    expect(pathsOf(name)).toEqual(
      [...fixedPages, ...indexes, ...records, ...former, ...removed, ...further, ...parts].sort(),
    );
  });

  test('lists every record of a kind in its index, each once', () => {
    const { corpus } = readCorpus(builtSite(name).contentDir, projectDir, { drafts: false });
    for (const kind of kinds) {
      const pages = builtPages(name).filter(({ path }) => new RegExp(`^${kind}/(page/\\d+/)?index\\.html$`).test(path));
      const listed = pages.flatMap((page) => {
        const main = elementsNamed(page, 'main').flatMap((element) => [...elementsIn(element)]);
        const links = elementsNamed({ elements: main }, 'a').map((link) => attribute(link, 'href') ?? '');
        return links.filter((href) => href.startsWith(`${basePath}${kind}/`) && !href.includes('/page/'));
      });
      for (const id of corpus.records[kind].keys()) {
        expect(listed.filter((href) => href === `${basePath}${kind}/${id}/`).length, `${kind}/${id}`).toBe(1);
      }
    }
  });
});

const furtherPagesOfTheCrowd = [
  'actors/page/2/',
  'actors/-/kind/group/',
  'actors/-/kind/person/',
  'actors/-/letter/d/',
  'actors/-/letter/l/',
  'actors/-/order/most-quoted/',
  'actors/-/order/most-quoted/page/2/',
  'actors/docker-1/-/said/',
  'actors/docker-1/-/said/page/2/',
  'quotes/page/2/',
  'quotes/-/order/oldest/',
  'quotes/-/order/oldest/page/2/',
  'quotes/-/year/2030/',
  'quotes/-/year/2031/',
  'sources/roll/-/actors/',
  'sources/roll/-/actors/page/2/',
  'sources/roll/-/events/',
  ...[2, 3, 4, 5].map((page) => `sources/roll/-/events/page/${page}/`),
  'events/-/order/newest/',
  ...[2, 3, 4, 5].map((page) => `events/-/order/newest/page/${page}/`),
  ...['2020', '2021', '2022'].flatMap((year) => [`events/-/year/${year}/`, `events/-/year/${year}/page/2/`]),
  ...[2, 3, 4, 5].map((page) => `events/page/${page}/`),
  ...['2020', '2021', '2022'].map((year) => `timeline/${year}/`),
];

describe('a draft', () => {
  test('leaves no trace in the published site', () => {
    const traces = [/unfinished/, /ferr(y|ies)/i, /nobody is to see/i];
    const found = builtPages('golden').filter(({ html }) => traces.some((trace) => trace.test(html)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('a former address', () => {
  test.each([
    ['actors/a-rivera/', 'actors/ana-rivera/', 'Ana Rivera'],
    ['actors/staff/rivera/', 'actors/ana-rivera/', 'Ana Rivera'],
    ['articles/tolls/', 'articles/harbour/tolls-2031-05-06/', 'No new tolls in the harbour of Averland'],
    ['events/meeting/', 'events/council-meeting/', 'Meeting of the council on tolls'],
    ['quotes/no-tolls/', 'quotes/harbour/no-tolls/', '“We will not raise tolls on timber … We never have, and …”'],
  ])('%s leads to %s', (former, now, label) => {
    const page = builtPage('golden', former);
    const refresh = elementsNamed(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh');
    const robots = elementsNamed(page, 'meta').find((meta) => attribute(meta, 'name') === 'robots');
    const canonical = elementsNamed(page, 'link').find((link) => attribute(link, 'rel') === 'canonical');
    const links = elementsNamed(page, 'a').map((link) => [attribute(link, 'href'), textOf(link)]);
    expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${basePath}${now}`);
    expect(robots && attribute(robots, 'content')).toBe('noindex');
    expect(canonical && attribute(canonical, 'href')).toBe(`${siteUrl}${basePath}${now}`);
    expect(links).toEqual([[basePath + now, label]]);
  });

  test('stands in no list and behind no link', () => {
    const moved = new Set(
      builtPages('golden')
        .filter(isMoved)
        .map(({ href }) => href),
    );
    const linking = builtPages('golden').filter((page) =>
      elementsNamed(page, 'a').some((link) => moved.has(attribute(link, 'href') ?? '')),
    );
    expect(moved.size).toBe(5);
    expect(linking.map(({ path }) => path)).toEqual([]);
  });
});

describe('an index of several pages', () => {
  const pages = ['actors/', 'actors/page/2/'].map((path) => builtPage('crowd', path));

  test('says how many records there are, and shows each once, fifty to a page', () => {
    const rows = pages.map((page) => page.elements.filter((element) => hasClass(element, 'title')).length);
    expect(rows).toEqual([50, crowdActors - 50]);
    for (const page of pages)
      expect(textOf(elementsNamed(page, 'main')[0] as never)).toContain(`${crowdActors} actors`);
  });

  test('links its pages to each other and says which one this is', () => {
    const turns = pages.map((page) => {
      const nav = elementsNamed(page, 'nav').find((element) => hasClass(element, 'pages'));
      return elementsNamed({ elements: nav ? [...elementsIn(nav)] : [] }, 'a').map((link) => [
        textOf(link).trim(),
        pathOf(attribute(link, 'href') ?? ''),
        attribute(link, 'aria-current') ?? attribute(link, 'rel') ?? '',
      ]);
    });
    expect(turns).toEqual([
      [
        ['1', 'actors/', 'page'],
        ['2', 'actors/page/2/', ''],
        ['Next', 'actors/page/2/', 'next'],
      ],
      [
        ['Previous', 'actors/', 'prev'],
        ['1', 'actors/', ''],
        ['2', 'actors/page/2/', 'page'],
      ],
    ]);
  });
});

/** The addresses of a kind's records that the lists on some pages hold, as often as they stand there. */
function listedOn(paths: readonly string[], kind: Kind): string[] {
  return paths.flatMap((path) => {
    const lists = builtPage('crowd', path).elements.filter((element) =>
      ['record-list', 'quote-list', 'event-list', 'name-list'].some((name) => hasClass(element, name)),
    );
    const links = elementsNamed({ elements: lists.flatMap((list) => [...elementsIn(list)]) }, 'a');
    return links.map((link) => pathOf(attribute(link, 'href') ?? '')).filter((href) => href.startsWith(`${kind}/`));
  });
}

describe('the parts of an index', () => {
  test.each([
    ['actors', 'kind', ['actors/-/kind/group/', 'actors/-/kind/person/'], crowdActors],
    ['actors', 'letter', ['actors/-/letter/d/', 'actors/-/letter/l/'], crowdActors],
    ['actors', 'order', ['actors/-/order/most-quoted/', 'actors/-/order/most-quoted/page/2/'], crowdActors],
    ['quotes', 'year', ['quotes/-/year/2030/', 'quotes/-/year/2031/'], crowdQuotes + 1],
    [
      'events',
      'year',
      ['2020', '2021', '2022'].flatMap((year) => [`events/-/year/${year}/`, `events/-/year/${year}/page/2/`]),
      crowdEvents,
    ],
  ] as const)('have every one of the %s once: by %s', (kind, _facet, paths, count) => {
    const listed = listedOn(paths, kind);
    expect(listed).toHaveLength(count);
    expect(new Set(listed).size).toBe(count);
  });

  test('are offered by the index, each with its number, and say which of them they are', () => {
    const ways = ['actors/', 'actors/-/letter/l/'].map((path) => {
      const nav = elementsNamed(builtPage('crowd', path), 'nav').find((element) => hasClass(element, 'facets'));
      return elementsNamed({ elements: nav ? [...elementsIn(nav)] : [] }, 'li').map((item) => {
        const [link] = elementsNamed({ elements: [...elementsIn(item)] }, 'a');
        const current = link && attribute(link, 'aria-current');
        return `${textOf(item).replace(/\s+/g, ' ').trim()}${current === undefined ? '' : `, ${current}`}`;
      });
    });
    expect(ways).toEqual([
      ['person 48', 'group 12', 'D 40', 'L 20', 'by name, page', 'most quoted first'],
      ['person 48', 'group 12', 'D 40', 'L 20, page', 'by name', 'most quoted first'],
    ]);
  });
});

describe('a list longer than a record’s page shows', () => {
  const beginning = builtPage('crowd', 'actors/docker-1/');

  test('begins there, and leads to the whole of it', () => {
    expect(listedOn(['actors/docker-1/'], 'quotes')).toHaveLength(8);
    const ways = elementsNamed(beginning, 'a').filter((link) => attribute(link, 'href')?.endsWith('/-/said/'));
    expect(ways.map((link) => textOf(link).replace(/\s+/g, ' ').trim())).toEqual([
      'Said 60',
      'All 60 quotes by Docker 1',
    ]);
  });

  test('is whole on pages of its own, each row once', () => {
    const listed = listedOn(['actors/docker-1/-/said/', 'actors/docker-1/-/said/page/2/'], 'quotes');
    expect(listed).toHaveLength(crowdQuotes);
    expect(new Set(listed).size).toBe(crowdQuotes);
  });

  test('turns its pages', () => {
    const [first, second] = ['actors/docker-1/-/said/', 'actors/docker-1/-/said/page/2/'].map((path) =>
      elementsNamed(builtPage('crowd', path), 'a')
        .filter((link) => attribute(link, 'rel') !== undefined)
        .map((link) => [attribute(link, 'rel'), pathOf(attribute(link, 'href') ?? '')]),
    );
    expect(first).toEqual([['next', 'actors/docker-1/-/said/page/2/']]);
    expect(second).toEqual([['prev', 'actors/docker-1/-/said/']]);
  });
});

test('no page of the crowd grows with it', () => {
  const long = builtPages('crowd').filter(({ html }) => html.length > 100_000);
  expect(long.map(({ path, html }) => `${path}: ${html.length}`)).toEqual([]);
});

describe('a timeline of more events than one page holds', () => {
  test('links a page for each year, which holds its events', () => {
    const years = ['2020', '2021', '2022'];
    const timeline = builtPage('crowd', 'timeline/');
    const links = elementsNamed(timeline, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(links.filter((href) => /timeline\/\d/.test(href)).map(pathOf)).toEqual(
      years.map((year) => `timeline/${year}/`),
    );
    const events = years.map((year) => {
      const page = builtPage('crowd', `timeline/${year}/`);
      return elementsNamed(page, 'a').filter((link) => attribute(link, 'href')?.includes('/events/shift-')).length;
    });
    expect(events).toEqual([70, 70, 70]);
    expect(events.reduce((sum, count) => sum + count)).toBe(crowdEvents);
  });
});

describe('an address without a page', () => {
  let site: ServedFolder;
  beforeAll(async () => {
    site = await serveSite(builtSite('golden').dir, basePath);
  });
  afterAll(() => site.close());

  test.each(['actors/nobody/', 'actors/ferryman/', 'articles/unfinished-ferries/', 'nowhere', 'actors/page/2/'])(
    'answers %s with the page that says so',
    async (path) => {
      const response = await fetch(site.url + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileSync(join(builtSite('golden').dir, '404.html'), 'utf8'));
    },
  );

  test('says so in a heading and leads on', () => {
    const page = builtPage('golden', '404.html');
    expect(elementsNamed(page, 'h1').map((heading) => textOf(heading))).toEqual(['There is no page at this address']);
    const main = elementsNamed(page, 'main').flatMap((element) => [...elementsIn(element)]);
    expect(elementsNamed({ elements: main }, 'a').map((link) => pathOf(attribute(link, 'href') ?? ''))).toContain(
      'timeline/',
    );
  });
});
