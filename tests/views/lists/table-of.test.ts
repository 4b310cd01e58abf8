import { expect, test } from 'vitest';
import { getTable } from '../../../src/views/data/tables.ts';
import { tableLine } from '../../../src/views/lines/table-line.ts';
import { tableOf } from '../../../src/views/lists/table-of.ts';
import { gazette, siteOf, textOfLine } from '../support/site-of.ts';

test.each([
  ['quotes', 'actors', 'quotes'],
  ['events', 'places', 'events'],
  ['occurrences', 'actors', 'mentions'],
  ['names', 'places', 'places'],
  ['records', 'topics', 'topics'],
] as const)('a list of %s on a page of %s is made of the table %s', (form, section, table) => {
  expect(tableOf(form, section)).toBe(table);
});

test('the line below a list leads to a table there is; a preview has none', () => {
  const files = { 'sources/gazette': gazette };
  const line = tableLine(siteOf(files), 'quote_relations');
  expect(textOfLine(line)).toBe('As a table: quote_relations.csv\u00A0· what its columns mean');
  expect(line[0]).toMatchObject({ href: '/record/data/quote_relations.csv' });
  expect(['ties', 'mentions', 'quote_relations'].map((name) => getTable(name).name)).toHaveLength(3);
  expect(tableLine(siteOf(files, 'en', { isPreview: true }), 'ties')).toEqual([]);
});
