import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { textOfArticlePage } from './page-text.ts';

/** What is wrong with a file of the data. */
export interface DataFault {
  readonly path: string;
  readonly line: undefined;
  readonly message: string;
}

/** A table as `datapackage.json` tells of it. */
interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly rows: number;
}

/** Tables whose rows name a passage of an article. */
const passageTables = [
  'quote_segments',
  'quote_relations',
  'claim_evidence',
  'hedges',
  'event_evidence',
  'role_evidence',
];

/**
 * Looks through the open data of a built site: the tables have as many rows in every form, every reference leads to a
 * row, every passage is what the article's page has at its place, and the formats agree in number.
 *
 * @param files of the site, by their paths
 */
export function verifyData(dir: string, files: readonly string[]): readonly DataFault[] {
  const data = join(dir, 'data');
  if (!existsSync(join(data, 'datapackage.json'))) return [];
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-verify-'));
  const faults: DataFault[] = [];
  const tell = (path: string, message: string) => faults.push({ path, line: undefined, message });
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(wholeDatabase(dir, files, scratch), { readOnly: true });
    verifyTables(data, database, tell);
    verifyPassages(dir, database, tell);
    verifyFormats(data, database, tell);
  } catch (error) {
    tell('data/record.sqlite', `the data cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    database?.close();
    rmSync(scratch, { recursive: true });
  }
  return faults;
}

type Tell = (path: string, message: string) => void;

/** The database, put together where it is in parts. */
function wholeDatabase(dir: string, files: readonly string[], scratch: string): string {
  const parts = files.filter((path) => /^data\/record\.sqlite\.\d+$/.test(path));
  if (parts.length === 0) return join(dir, 'data/record.sqlite');
  const whole = join(scratch, 'record.sqlite');
  for (const path of parts) writeFileSync(whole, readFileSync(join(dir, path)), { flag: 'a' });
  return whole;
}

function count(database: DatabaseSync, from: string): number {
  return Number(database.prepare(`SELECT count(*) AS n FROM ${from}`).get()?.n);
}

function verifyTables(data: string, database: DatabaseSync, tell: Tell): void {
  const { resources } = readJson(join(data, 'datapackage.json')) as { resources: readonly Resource[] };
  for (const { name, path, rows } of resources) {
    const lines = [path].flat().reduce((sum, part) => sum + countRows(readFileSync(join(data, part), 'utf8')), 0) - 1;
    const held = count(database, `"${name}"`);
    if (lines !== rows || held !== rows)
      tell(`data/${name}.csv`, `datapackage.json says ${rows} rows, the file has ${lines}, and the database ${held}`);
  }
  for (const { table, parent } of database.prepare('PRAGMA foreign_key_check').all())
    tell('data/record.sqlite', `a row of ${String(table)} names one of ${String(parent)} that is not there`);
}

/** Rows of a CSV file, its header among them: ends of lines that stand in no quotation marks. */
function countRows(csv: string): number {
  let rows = 0;
  let isQuoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const unit = csv.charCodeAt(at);
    if (unit === 0x22) isQuoted = !isQuoted;
    else if (unit === 0x0a && !isQuoted) rows += 1;
  }
  return rows;
}

function verifyPassages(dir: string, database: DatabaseSync, tell: Tell): void {
  const passages = [
    ...passageTables.map((table) => `SELECT article, start, "end", exact FROM ${table} WHERE start IS NOT NULL`),
    `SELECT substr(record, 10), start, "end", exact FROM mentions WHERE record LIKE 'articles/%'`,
  ].join(' UNION ALL ');
  const ofArticle = database.prepare(`SELECT start, "end", exact FROM (${passages}) WHERE article = ?`);
  for (const { id, text_sha256: sha256 } of database.prepare('SELECT id, text_sha256 FROM articles').all()) {
    const path = `articles/${String(id)}/index.html`;
    const text = existsSync(join(dir, path)) ? textOfArticlePage(readFileSync(join(dir, path), 'utf8')) : undefined;
    if (text === undefined || fingerprint(text) !== sha256) {
      tell(path, 'the page does not show the text that the offsets of the data count in');
      continue;
    }
    for (const { start, end, exact } of ofArticle.iterate(String(id))) {
      if (text.slice(Number(start), Number(end)) !== exact)
        tell(path, `the data has other words than the page from ${String(start)} to ${String(end)}`);
    }
  }
}

function verifyFormats(data: string, database: DatabaseSync, tell: Tell): void {
  const compare = (path: string, found: number, wanted: number, what: string) => {
    if (found !== wanted) tell(`data/${path}`, `it has ${found} ${what}, and the database ${wanted}`);
  };
  const entities = linesOf(data, 'entities.ftm.json').map((line) => (JSON.parse(line) as { schema: string }).schema);
  const ofSchema = (schema: string) => entities.filter((one) => one === schema).length;
  compare('entities.ftm.json', ofSchema('Article'), count(database, 'articles'), 'articles');
  compare('entities.ftm.json', ofSchema('Event'), count(database, 'events'), 'events');
  compare(
    'entities.ftm.json',
    ofSchema('Note'),
    count(database, 'quotes') + count(database, 'claims'),
    'quotes and claims',
  );
  const reviews = partsOf(data, 'claimreview.json').flatMap(
    (file) => (readJson(file) as { dataFeedElement: readonly unknown[] }).dataFeedElement,
  );
  compare('claimreview.json', reviews.length, count(database, `claims WHERE verdict <> 'not assessed'`), 'verdicts');
  const { events } = readJson(join(data, 'timelinejs.json')) as { events: readonly unknown[] };
  compare('timelinejs.json', events.length, count(database, 'events WHERE edtf IS NOT NULL'), 'dated events');
  const collection = readJson(join(data, 'annotations.jsonld')) as { total: number };
  let annotations = 0;
  for (let page = 1; existsSync(join(data, `annotations/page-${page}.jsonld`)); page += 1)
    annotations += (readJson(join(data, `annotations/page-${page}.jsonld`)) as { items: readonly unknown[] }).items
      .length;
  if (collection.total !== annotations)
    tell(
      'data/annotations.jsonld',
      `it says that there are ${collection.total} annotations, and its pages have ${annotations}`,
    );
}

/** A file and its further parts. */
function partsOf(data: string, path: string): string[] {
  const dot = path.indexOf('.');
  const files = [join(data, path)];
  for (let part = 2; ; part += 1) {
    const file = join(data, `${path.slice(0, dot)}.${part}${path.slice(dot)}`);
    if (!existsSync(file)) return files;
    files.push(file);
  }
}

function linesOf(data: string, path: string): string[] {
  return partsOf(data, path).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
