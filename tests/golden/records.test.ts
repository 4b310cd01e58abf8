import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ServedFolder } from '../../src/commands/serve-folder.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { kinds } from '../../src/schemas/kinds.ts';
import { basePath, builtPage, builtPages, builtSite, siteUrl } from '../support/built-site.ts';
import { crowdActors, crowdEvents } from '../support/build-sites.ts';
import { attribute, elementsIn, elementsNamed, hasClass, isMoved, textOf } from '../support/html-page.ts';
import { projectDir, runCommand, serveSite } from '../support/site.ts';

const fixedPages = ['', '404.html', 'about/', 'checks/', 'network/', 'search/', 'timeline/', 'wordings/'];

function pathOf(href: string): string {
  return href.slice(basePath.length);
}

function pathsOf(name: 'golden' | 'record' | 'crowd'): string[] {
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
    expect(stdout).toMatch(/^54 records in tests\/golden\/content: \d+ passages found word for word/);
  });

  test('shows every feature', () => {
    const { corpus } = readCorpus(builtSite('golden').contentDir, projectDir);
    const { quotes, claims, events } = corpus.entries;
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

describe.each(['golden', 'record', 'crowd'] as const)('the site "%s"', (name) => {
  test('has a page for every published record and every former address, the indexes, and no other page', () => {
    const { corpus } = readCorpus(builtSite(name).contentDir, projectDir, { drafts: false });
    const records = kinds.flatMap((kind) => [...corpus.entries[kind].keys()].map((id) => `${kind}/${id}/`));
    const former = kinds.flatMap((kind) =>
      [...corpus.entries[kind].values()].flatMap(({ data }) => data.formerIds.map((id) => `${kind}/${id}/`)),
    );
    const indexes = kinds.map((kind) => `${kind}/`);
    const further = name === 'crowd' ? furtherPagesOfTheCrowd : [];
    expect(pathsOf(name)).toEqual([...fixedPages, ...indexes, ...records, ...former, ...further].sort());
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
      for (const id of corpus.entries[kind].keys()) {
        expect(listed.filter((href) => href === `${basePath}${kind}/${id}/`).length, `${kind}/${id}`).toBe(1);
      }
    }
  });
});

const furtherPagesOfTheCrowd = [
  'actors/page/2/',
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
