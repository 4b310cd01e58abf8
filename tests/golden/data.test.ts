/** The open data of a built site, opened by programs of Debian's. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

import { correctedSql, notebook } from '../../src/views/data/examples.ts';
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
