import { describe, expect, test } from 'vitest';
import { dataView } from '../../../src/views/data/data-view.ts';
import { exampleMonth } from '../../../src/views/data/examples.ts';
import { isOfFormat } from '../../../src/views/data/formats.ts';
import { tables } from '../../../src/views/data/tables.ts';
import type { Language } from '../../../src/record/schemas/languages.ts';
import { event, gazette, siteOf } from '../support/site-of.ts';

const sha256 = 'a'.repeat(64);
const written = {
  tables: [{ name: 'quotes', rows: 1234, files: [{ path: 'quotes.csv', bytes: 20_001, sha256 }] }],
  files: [
    { path: 'datapackage.json', bytes: 100, sha256 },
    { path: 'record.sqlite.001', bytes: 20_000_000, sha256 },
    { path: 'record.sqlite.002', bytes: 1, sha256 },
  ],
};

describe('the dictionary', () => {
  test('has every table and every column, in the language of the interface but for their meanings', () => {
    for (const language of ['en', 'fr'] as const satisfies readonly Language[]) {
      const view = dataView(siteOf({}, language), written);
      expect(view.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
        tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
      );
    }
    const quotes = dataView(siteOf({}, 'fr'), written).tables.find(({ name }) => name === 'quotes');
    expect(quotes).toMatchObject({
      description: expect.stringMatching(/^An utterance/) as string,
      rows: '1\u202F234 lignes',
    });
    expect(quotes?.columns.find(({ name }) => name === 'kind')?.note).toBe(
      'L’une de ces valeurs\u00A0: direct, partial, indirect.',
    );
  });

  test('says how large each file is, and where', () => {
    const view = dataView(siteOf({}), written);
    expect(view.tables.find(({ name }) => name === 'quotes')?.files).toEqual([
      { href: '/record/data/quotes.csv', label: 'quotes.csv (21 kB)', sha256 },
    ]);
    expect(view.formats.find(({ name }) => name === 'SQLite')?.files.map(({ label }) => label)).toEqual([
      'record.sqlite.001 (20,000 kB)',
      'record.sqlite.002 (1 kB)',
    ]);
    const { '@graph': graph } = JSON.parse(view.head.jsonLd) as {
      '@graph': { '@type': string; distribution?: unknown[] }[];
    };
    const dataset = graph.find((thing) => thing['@type'] === 'Dataset');
    expect(dataset).toMatchObject({ '@id': 'https://record.example/record/data/#it' });
    expect(dataset?.distribution).toContainEqual({
      '@type': 'DataDownload',
      contentUrl: 'https://record.example/record/data/datapackage.json',
      encodingFormat: 'application/json',
      contentSize: '100 B',
      sha256,
    });
  });

  test('has no files in a preview, and says so', () => {
    const view = dataView(siteOf({}));
    expect(view.isMade).toBe(false);
    expect(view.tables.flatMap(({ files, rows }) => [...files, rows])).toEqual(tables.map(() => ''));
  });

  test('names the licence, or that there is none', () => {
    expect(dataView(siteOf({})).licence[0]).toEqual([
      'No licence of the data is stated; ask whoever publishes this site.',
    ]);
    const site =
      '---\nname: On Record\nlicence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }\n---\n';
    expect(dataView(siteOf({ site })).licence[0]).toEqual([
      'The licence of the data: ',
      { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
  });
});

test('the month of the example is the one that most events lie in, and the earlier of two', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'events/a': event('A', '2031-05-02'),
    'events/b': event('B', '2031-04-02'),
    'events/c': event('C', '2031-04'),
    'events/d': event('D', '2031-05-03/2031-05-04'),
    'events/e': event('E', '2031'),
    'events/f': event('F'),
  });
  expect(exampleMonth(site.corpus)).toBe('2031-04');
});

test.each([
  ['sqlite', 'record.sqlite', true],
  ['sqlite', 'record.sqlite.001', true],
  ['sqlite', 'record.jsonld', false],
  ['csv', 'datapackage.json', true],
  ['csv', 'record.2.sqlite', false],
  ['linkedData', 'record.2.jsonld', true],
  ['linkedData', 'record.nq', true],
  ['ftm', 'entities.2.ftm.json', true],
  ['annotations', 'annotations/page-1.jsonld', false],
] as const)('%s has the file %s: %s', (format, path, isIt) => {
  expect(isOfFormat(format, path)).toBe(isIt);
});
