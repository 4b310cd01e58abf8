/** The open data of a built site, opened by programs of Debian's. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

import { correctedSql, notebook, oneSourceSql } from '../../src/views/data/examples.ts';
import { data as dataWords } from '../../src/words/en/data.ts';
import { basePath, builtPage, builtPages, builtSite, siteUrl } from '../support/built-site.ts';
import { attribute, elementsNamed, textOf } from '../support/html-page.ts';

const { dir } = builtSite('golden');
const folder = join(dir, 'data');

function sqlite(sql: string): string[] {
  return execFileSync('sqlite3', ['-readonly', join(folder, 'record.sqlite'), sql], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');
}

describe('the database', () => {
  test('is opened by sqlite3, finds words, and keeps its references', () => {
    expect(sqlite('PRAGMA foreign_key_check; PRAGMA integrity_check;')).toEqual(['ok']);
    expect(sqlite(correctedSql).map((line) => line.split('|')[0])).toContain('Ana Rivera');
    expect(sqlite("SELECT count(*) > 0 FROM statement_search WHERE statement_search MATCH 'tolls'")).toEqual(['1']);
  });
});

/** What a program of csvkit prints, as lines. */
function csvkit(program: string, args: readonly string[], input?: string): string[] {
  const told = execFileSync(program, args, { encoding: 'utf8', cwd: folder, ...(input !== undefined && { input }) });
  return told.trimEnd().split('\n');
}

describe('the tables', () => {
  interface Resource {
    readonly name: string;
    readonly path: string;
    readonly rows: number;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: readonly Resource[];
  };

  test('are opened by csvkit, with the columns and the rows that the package tells of', () => {
    expect(resources.length).toBeGreaterThan(30);
    const found = resources.map(({ path }) => [
      path,
      csvkit('csvcut', ['-n', path]).map((line) => line.replace(/^ *\d+: /, '')),
      csvkit('csvstat', ['--count', path]).map((line) => line.replace(/^.*: /, '')),
    ]);
    expect(found).toEqual(
      resources.map(({ path, rows, schema }) => [path, schema.fields.map(({ name }) => name), [String(rows)]]),
    );
  });
});

describe('the questions of the page "Data" are answered as it shows', () => {
  const page = builtPage('golden', 'data/');
  const examples = elementsNamed(page, 'pre').map((element) => textOf(element));

  test.each([
    ['which verdicts rest on one source', oneSourceSql, ['every-barge', 'tolls-stay-this-year']],
    [
      'who is quoted in articles that a correction touched',
      correctedSql,
      ['Ana Rivera', 'Ana Rivera', 'Ben Okafor', 'Council of Averland'],
    ],
  ])('%s: by sqlite3', (_question, sql, answer) => {
    expect(examples).toContain(sql);
    expect(sqlite(sql).map((row) => row.split('|')[0])).toEqual(answer);
  });

  test('which events lie in a month, with their certainty: by the steps in a spreadsheet, here with csvkit', () => {
    const steps = elementsNamed(page, 'li').map((element) => textOf(element).trim());
    expect(steps).toEqual(expect.arrayContaining(dataWords.spreadsheet.steps('2031-05')));
    const rows = csvkit('csvgrep', ['-c', 'earliest', '-r', '^2031-05-', 'events.csv']).join('\n');
    const inMonth = csvkit('csvgrep', ['-c', 'latest', '-r', '^2031-05-'], rows).join('\n');
    expect(csvkit('csvcut', ['-c', 'id,edtf,dating,within,approximate,uncertain'], inMonth)).toEqual([
      'id,edtf,dating,within,approximate,uncertain',
      'council-meeting,2031-05-05,inferred,false,false,false',
      'gate-rammed,2031-05-02,stated,false,false,false',
      'quay-dispute,2031-05,inferred,false,false,false',
    ]);
  });
});

describe('the example in Python', () => {
  test('counts the quotes of every speaker', () => {
    const program = notebook(`${pathToFileURL(folder).href}/`);
    const printed = execFileSync('python3', ['-c', program], { encoding: 'utf8' }).trimEnd().split('\n');
    const counts = printed.map((line) => line.split('\t'));
    const quotes = sqlite('SELECT count(*) FROM quotes')[0];
    expect(counts.reduce((sum, [count]) => sum + Number(count), 0)).toBe(Number(quotes));
    expect(counts.map(([, kind, speaker]) => [kind, speaker])).toContainEqual(['direct', 'Ana Rivera']);
  });

  test('stands on the page as it was run, but for the address', () => {
    const shown = elementsNamed(builtPage('golden', 'data/'), 'pre').map((element) => textOf(element));
    expect(shown).toContain(notebook(`${siteUrl}${basePath}data/`));
  });
});

describe('pages', () => {
  test('lead to their forms for machines, and these are there', () => {
    const alternates = builtPages('golden').flatMap((page) =>
      elementsNamed(page, 'link')
        .filter(
          (link) => attribute(link, 'rel') === 'alternate' && /\.(json|jsonld)$/.test(attribute(link, 'href') ?? ''),
        )
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => !href.endsWith('feed.json'))
        .map((href) => href.replace(siteUrl, '')),
    );
    expect(alternates.length).toBeGreaterThan(20);
    for (const href of alternates) {
      const file = join(dir, href.slice(basePath.length));
      expect([href, existsSync(file)]).toEqual([href, true]);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({});
    }
  });
});
