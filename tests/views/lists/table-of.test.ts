import { describe, expect, test } from 'vitest';
import { getTable } from '../../../src/views/data/tables.ts';
import { listedTables, tableLine } from '../../../src/views/lines/table-line.ts';
import { tablesOf } from '../../../src/views/lists/section-heads.ts';
import { sourceView } from '../../../src/views/records/source-view.ts';
import { tableOf } from '../../../src/views/lists/table-of.ts';
import { article, gazette, siteOf, textOfLine } from '../support/site-of.ts';

test.each([
  ['quotes', 'actors', 'quotes'],
  ['events', 'places', 'events'],
  ['occurrences', 'actors', 'mentions'],
  ['names', 'places', 'places'],
  ['records', 'topics', 'topics'],
] as const)('a list of %s on a page of %s is made of the table %s', (form, section, table) => {
  expect(tableOf(form, section)).toBe(table);
});

describe('the line below lists', () => {
  const files = { 'sources/gazette': gazette };

  test('leads to a table there is, and to what its columns mean', () => {
    const line = tableLine(siteOf(files), ['quote_relations']);
    expect(textOfLine(line)).toBe('As a table: quote_relations.csv\u00A0· what its columns mean');
    expect(line[1]).toMatchObject({ href: '/record/data/quote_relations.csv' });
    expect(line.at(-1)).toMatchObject({ href: '/record/data/#table-quote_relations' });
    expect(listedTables.map((name) => getTable(name).name)).toEqual(listedTables);
  });

  test('names the table of several lists once', () => {
    const line = tableLine(siteOf(files, 'fr'), ['quotes', 'claims', 'quotes']);
    expect(textOfLine(line)).toBe('En tableaux\u00A0: quotes.csv\u00A0· claims.csv\u00A0· le sens de leurs colonnes');
    expect(line.at(-1)).toMatchObject({ href: '/record/data/#tables' });
  });

  test('is empty without a list, and in a preview, which has no data', () => {
    expect(tableLine(siteOf(files), [])).toEqual([]);
    expect(tableLine(siteOf(files, 'en', { isPreview: true }), ['ties'])).toEqual([]);
  });
});

test('the page of a source names the tables of the lists it has', () => {
  const site = siteOf({ 'sources/gazette': gazette, 'articles/rain': article('It rained.') });
  expect(tablesOf(sourceView(site, 'gazette').heads)).toEqual(['articles']);
});
