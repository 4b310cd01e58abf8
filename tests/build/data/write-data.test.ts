import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../../src/build/verify/site-manifest.ts';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { writeData } from '../../../src/build/data/write-data.ts';
import { inParts } from '../../../src/build/data/database.ts';
import { openPartedFile } from '../../../src/build/data/parted-file.ts';
import { fingerprint } from '../../../src/record/source/fingerprint.ts';
import { correctedSql, oneSourceSql } from '../../../src/views/data/examples.ts';
import { tables } from '../../../src/views/data/tables.ts';
import { goldenSite } from '../../views/support/golden-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-data-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const dir = join(folder, 'data');
const written = writeData(goldenSite(), dir);

function query(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(dir, 'record.sqlite'), { readOnly: true });
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

describe('the folder of the data', () => {
  test('has a file for each table, the database and the description, and says how large they are', () => {
    const told = [...written.tables.flatMap(({ files }) => files), ...written.files];
    expect(told.map(({ path }) => path).sort()).toEqual(filesOf(dir));
    for (const { path, bytes, sha256 } of told) {
      const content = readFileSync(join(dir, path));
      expect([path, content.length, fingerprint(content)]).toEqual([path, bytes, sha256]);
    }
    expect(written.tables.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  });

  test('has the same bytes when it is written again', () => {
    const again = writeData(goldenSite(), join(folder, 'again'));
    expect(again).toEqual(written);
  });
});

describe('the database', () => {
  test('keeps every reference, and holds as many rows as the files', () => {
    expect(query('PRAGMA foreign_key_check')).toEqual([]);
    expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    for (const { name, rows } of written.tables) {
      expect([name, query(`SELECT count(*) AS n FROM "${name}"`)]).toEqual([name, [{ n: rows }]]);
    }
  });

  test('says in its own text what columns mean', () => {
    const [table] = query("SELECT sql FROM sqlite_schema WHERE name = 'assessments'");
    expect(String(table?.sql)).toContain('-- What the sources say of the statement.');
  });

  test('has one row in "statement" for each assertion, with its passage and its basis', () => {
    const counts = query('SELECT kind, count(*) AS n FROM statement GROUP BY kind ORDER BY kind');
    const rows = (name: string) => written.tables.find((one) => one.name === name)?.rows;
    expect(counts).toEqual(
      [
        { kind: 'assessment', n: rows('assessments') },
        { kind: 'claim', n: rows('claims') },
        { kind: 'event', n: rows('events') },
        { kind: 'quote', n: rows('quotes') },
        { kind: 'reading', n: rows('readings') },
        { kind: 'relation', n: rows('quote_relations') },
        { kind: 'role', n: rows('roles') },
      ].filter(({ n }) => n !== 0),
    );
    expect(query("SELECT count(*) AS n FROM statement WHERE kind IN ('quote', 'claim') AND exact IS NULL")).toEqual([
      { n: 0 },
    ]);
    expect(query('SELECT count(*) AS n FROM statement WHERE basis IS NULL')).toEqual([{ n: 0 }]);
  });

  test('finds words whatever their accents', () => {
    expect(
      query(
        "SELECT DISTINCT record FROM statement_search WHERE statement_search MATCH 'tolls' AND kind = 'claim' ORDER BY record",
      ),
    ).toEqual([{ record: 'claims/tolls-stay-this-year' }]);
  });
});

describe('the examples of the page "Data"', () => {
  test('tell which verdicts rest on one source', () => {
    expect(query(oneSourceSql).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['every-barge', 'contradicted'],
      ['tolls-stay-this-year', 'corroborated'],
    ]);
  });

  test('tell who is quoted in articles that a correction touched', () => {
    expect(query(correctedSql).map(({ name, kind }) => [name, kind])).toEqual([
      ['Ana Rivera', 'direct'],
      ['Ana Rivera', 'partial'],
      ['Ben Okafor', 'indirect'],
      ['Council of Averland', 'partial'],
    ]);
  });
});

describe('a file that grows too long', () => {
  test('goes on in a part of its own, and no line is divided', () => {
    const file = openPartedFile(folder, 'lines.csv', { limit: 10 });
    for (const line of ['one\n', 'two\n', 'three\n', 'a long line of its own\n', '🌧🌧\n']) file.write(line);
    const parts = file.close();
    expect(parts.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')])).toEqual([
      ['lines.csv', 'one\ntwo\n'],
      ['lines.2.csv', 'three\n'],
      ['lines.3.csv', 'a long line of its own\n'],
      ['lines.4.csv', '🌧🌧\n'],
    ]);
    expect(parts.at(-1)?.bytes).toBe(9);
  });

  test('is a whole document in each part where it has a beginning and an end', () => {
    const file = openPartedFile(folder, 'list.json', { head: '[', foot: ']', separator: ',', limit: 5 });
    for (const item of ['1', '2', '3', '4']) file.write(item);
    expect(file.close().map(({ path }) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('that is no text is cut where the part is full', () => {
    const file = openPartedFile(folder, 'whole.sqlite');
    file.write('0123456789');
    file.close();
    expect(
      inParts(folder, 'whole.sqlite', 4).map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]),
    ).toEqual([
      ['whole.sqlite.001', '0123'],
      ['whole.sqlite.002', '4567'],
      ['whole.sqlite.003', '89'],
    ]);
  });
});
