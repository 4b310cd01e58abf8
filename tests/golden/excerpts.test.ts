/** Of an article that is published in excerpts, the rest of its text is nowhere in the built site. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { builtPage, builtSite } from '../support/built-site.ts';

const { dir } = builtSite('crowd');
/** A word that stands in everything that is left out, and in nothing else. */
const leftOut = 'qworlish';

test('no file of the site has a word of it', () => {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dir, path)).isFile(),
  );
  const holding = files.filter((path) =>
    readFileSync(join(dir, path), 'latin1').toLowerCase().includes(leftOut.slice(0, 5)),
  );
  expect(holding).toEqual([]);
  expect(files.some((path) => readFileSync(join(dir, path), 'utf8').includes('The vault is dry'))).toBe(true);
});

test('the full text of the database finds the passage, and nothing of the rest', () => {
  const database = new DatabaseSync(join(dir, 'data/record.sqlite'), { readOnly: true });
  const found = (words: string) =>
    database.prepare('SELECT count(*) AS number FROM statement_search WHERE statement_search MATCH ?').get(words)
      ?.number;
  expect([found('vault'), found(`${leftOut}*`)]).toEqual([expect.any(Number), 0]);
  database.close();
});

test('its page shows the sentence with its gaps, and says that it shows no more', () => {
  const { html } = builtPage('crowd', 'articles/vault/');
  expect(html).toContain('Published in excerpts');
  expect(html.match(/\[…\]/g)?.length).toBeGreaterThanOrEqual(3);
});
