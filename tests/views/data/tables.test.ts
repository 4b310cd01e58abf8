import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/record/problems/problem.ts';
import { fieldsOf, type FieldShape } from '../../../src/record/schemas/field-shapes.ts';
import { kinds } from '../../../src/record/schemas/kinds.ts';
import { fieldsInside, type Cell, type Table } from '../../../src/views/data/table.ts';
import { isLeftOut, leftOut } from '../../../src/views/data/left-out.ts';
import { getTable, tables } from '../../../src/views/data/tables.ts';
import type { Site } from '../../../src/views/page/site.ts';
import { goldenSite } from '../support/golden-site.ts';
import { actor, article, assessed, claim, event, gazette, quote, siteOf } from '../support/site-of.ts';

/** The rows of a table as objects. */
function rowsOf(site: Site, name: string): Record<string, Cell>[] {
  const table = getTable(name);
  return [...table.rows(site)].map((cells) =>
    Object.fromEntries(table.columns.map((column, index) => [column.name, cells[index]])),
  );
}

/** Every field of a kind that holds a value of its own, as a path: `actors.roles.title`. */
function valuesOf(kind: string, fields: readonly FieldShape[]): string[] {
  return fields.flatMap(({ name, form }) => {
    const path = `${kind}.${name}`;
    const inner = fieldsInside(form);
    return inner.length === 0 || isLeftOut(path) ? [path] : valuesOf(path, inner);
  });
}

describe('the tables', () => {
  test('have every field of the schemas, or a reason why not', () => {
    const held = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? [])));
    const all = kinds.flatMap((kind) => valuesOf(kind, fieldsOf(kind)));
    expect(all.filter((path) => !held.has(path) && !isLeftOut(path))).toEqual([]);
    const stale = Object.keys(leftOut).filter(
      (path) => !path.startsWith('*') && (held.has(path) || !all.includes(path)),
    );
    expect(stale).toEqual([]);
  });

  test.each(tables.map((table) => [table.name, table] as const))(
    '%s is described, and leads to tables there are',
    (_name, table) => {
      const names = table.columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, description } of table.columns) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(description).toMatch(/\S.*[.:;]?$/);
      }
      expect(names).toEqual(expect.arrayContaining([...table.key, ...(table.partOf?.columns ?? [])]));
      for (const { to } of table.columns) if (to !== undefined) expect(getTable(to).key).toHaveLength(1);
      if (table.partOf) expect(getTable(table.partOf.table).key).toHaveLength(table.partOf.columns.length);
    },
  );

  test.each(tables.map((table) => [table.name, table] as const))(
    '%s has its rows in order, each once and whole',
    (_name, table) => {
      const rows = [...table.rows(goldenSite())];
      const keys = rows.map((cells) => keyOf(table, cells));
      expect(keys).toEqual([...keys].sort(compareKeys));
      expect(new Set(keys.map((one) => JSON.stringify(one))).size).toBe(keys.length);
      for (const cells of rows) {
        for (const [index, { name, isRequired, values }] of table.columns.entries()) {
          if (isRequired) expect({ [name]: cells[index] }).not.toEqual({ [name]: undefined });
          if (values && cells[index] !== undefined) expect(values).toContain(cells[index]);
        }
      }
    },
  );
});

function keyOf({ key, columns }: Table, cells: readonly Cell[]): Cell[] {
  return key.map((name) => cells[columns.findIndex((column) => column.name === name)]);
}

function compareKeys(a: readonly Cell[], b: readonly Cell[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    const order =
      typeof value === 'number' && typeof other === 'number'
        ? value - other
        : compareText(String(value), String(other));
    if (order !== 0) return order;
  }
  return 0;
}

describe('a passage', () => {
  test('is the text from its start to its end, in UTF-16 units, in every table that has one', () => {
    const site = goldenSite();
    let checked = 0;
    for (const { name, columns } of tables) {
      if (!columns.some((column) => column.name === 'exact')) continue;
      for (const { article: id, record: key, start, end, exact } of rowsOf(site, name)) {
        if (start === undefined) continue;
        const text = site.corpus.texts.get(id === undefined ? (key as 'articles/x') : `articles/${String(id)}`)?.text;
        expect(text?.slice(Number(start), Number(end))).toBe(exact);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  test('counts a sign beyond the basic plane as two', () => {
    const site = siteOf({
      'sources/gazette': gazette,
      'articles/rain': article('Rain 🌧 came.\n\n“Tolls stay,” Ana Orr said.'),
      'actors/ana-orr': actor('Ana Orr'),
      'quotes/stay': quote('Tolls stay'),
    });
    expect(rowsOf(site, 'quote_segments')).toEqual([
      { quote: 'stay', position: 1, article: 'rain', start: 16, end: 26, exact: 'Tolls stay', paragraph: 2 },
    ]);
    expect(rowsOf(site, 'articles')).toMatchObject([
      {
        text_length: 42,
        text_sha256: '66208d37e1f5e7cd341bed8add9db3d57a029474a464cb579b70877fd4131ba3',
      },
    ]);
  });
});

describe('the text of an article', () => {
  test.each([
    ['', []],
    ['licence: { name: Harbour Terms }', []],
    ['licence: { name: CC BY 4.0, url: https://cc.example/by, wholeText: false }', []],
    [
      'licence: { name: CC BY 4.0, url: https://cc.example/by, wholeText: true }',
      [{ article: 'rain', licence: 'CC BY 4.0', text: 'It rained.' }],
    ],
  ])('leaves only where its source has a licence that says so: %s', (licence, texts) => {
    const site = siteOf({
      'sources/gazette': gazette.replace('kind: news report', `kind: news report\n${licence}`),
      'articles/rain': article('It rained.'),
    });
    expect(rowsOf(site, 'article_texts')).toEqual(texts);
  });
});

describe('a date', () => {
  test.each([
    ['2031-03', '2031-03', '2031-03-01', '2031-03-31'],
    ['2031-03~', '2031-03~', '2031-03-01', '2031-03-31'],
    ['2031-03-02/2031-03-05', '2031-03-02/2031-03-05', '2031-03-02', '2031-03-05'],
    ['2031/..', '2031/..', '2031-01-01', undefined],
    [undefined, undefined, undefined, undefined],
  ])('%s is given as it is written, with what it can mean', (date, edtf, earliest, latest) => {
    const site = siteOf({ 'sources/gazette': gazette, 'events/it': event('It', date) });
    expect(rowsOf(site, 'events')).toMatchObject([{ id: 'it', edtf, earliest, latest }]);
  });

  test('takes along whether it bounds the event, and how it is known', () => {
    const fields = 'within: true\n';
    const site = siteOf({ 'sources/gazette': gazette, 'events/it': event('It', '2031?', fields) });
    expect(rowsOf(site, 'events')).toMatchObject([
      { within: true, dating: 'stated', approximate: false, uncertain: true },
    ]);
  });
});

describe('what must not be said without its caveat', () => {
  const site = siteOf({
    'sources/gazette': gazette,
    'articles/rain': article('A port official said it may rain. Ana Orr said tolls would stay.'),
    'actors/ana-orr': actor('Ana Orr'),
    'quotes/stay': quote('tolls would stay', 'kind: indirect'),
    'claims/rain': claim(
      'It will rain.',
      'it may rain',
      `claimant:\nunnamed: { description: A port official }\nhedges: [may]\n${assessed(['disputed', '2031-03-04'], ['contradicted', '2031-03-05'])}`,
    ).replace('claimant:\n', ''),
  });

  test('a quote has its kind and its language', () => {
    expect(rowsOf(site, 'quotes')).toMatchObject([
      {
        id: 'stay',
        kind: 'indirect',
        language: 'en',
        speaker: 'ana-orr',
        unnamed_speaker: undefined,
        utterance: 'stay',
      },
    ]);
  });

  test('a claim has whose voice it is, its hedges and the verdict that counts', () => {
    expect(rowsOf(site, 'claims')).toMatchObject([
      {
        voice: 'unnamed',
        claimant: undefined,
        unnamed_claimant: 'A port official',
        hedged: true,
        verdict: 'contradicted',
        verdict_edtf: '2031-03-05',
      },
    ]);
    expect(rowsOf(site, 'hedges')).toEqual([
      { claim: 'rain', position: 1, words: 'may', article: 'rain', start: 24, end: 27, exact: 'may', paragraph: 1 },
    ]);
    expect(rowsOf(site, 'assessments').map(({ verdict, is_current }) => [verdict, is_current])).toEqual([
      ['disputed', false],
      ['contradicted', true],
    ]);
    expect(rowsOf(site, 'assessment_sources')).toEqual([
      { claim: 'rain', assessment: 1, source: 'gazette' },
      { claim: 'rain', assessment: 2, source: 'gazette' },
    ]);
  });
});
