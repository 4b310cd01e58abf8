/** What is left of records that were taken down, in a built site: see `removed` in `tests/golden/content/site.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { basePath, builtAmong, builtFrames, builtPage, builtSite, siteUrl } from '../support/built-site.ts';
import { attribute, elementsNamed, textOf } from '../support/html-page.ts';

const reason = 'The words were another speaker’s, and the register has taken them back.';
const ids = ['quotes/register/forty-ships', 'quotes/forty-ships'];

describe.each(builtAmong('golden', 'french'))('a quote that was taken down, on the site "%s"', (name) => {
  const { dir } = builtSite(name);
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const title = name === 'french' ? 'Cette citation a été retirée' : 'This quote was taken down';

  test.each(ids)('has a page for readers, and for no search engine, at %s', (id) => {
    const page = builtPage(name, `${id}/`);
    expect(elementsNamed(page, 'h1').map((heading) => textOf(heading))).toEqual([title]);
    expect(page.html).toContain(reason);
    expect(elementsNamed(page, 'meta').map((meta) => attribute(meta, 'content'))).toContain('noindex');
    expect(read('sitemap.xml')).not.toContain(`/${id}/`);
  });

  test.each(ids)('has a frame at %s, and what a page asks for to show it', (id) => {
    const frame = builtFrames(name).find(({ path }) => path === `embed/${id}/index.html`);
    expect(frame && elementsNamed(frame, 'h1').map((heading) => textOf(heading))).toEqual([title]);
    expect(frame?.html).toContain(reason);
    expect(JSON.parse(read(`embed/${id}/oembed.json`))).toMatchObject({ type: 'rich', title });
  });

  test.each([...ids, 'articles/al-mina-2031-04-01'])('has a twin that its schema describes, at %s', (id) => {
    const twin = JSON.parse(read(`${id}/index.json`)) as { $schema: string; removed: unknown };
    expect(twin.$schema).toBe(`${siteUrl}${basePath}data/schemas/removed.schema.json`);
    const validate = new Ajv2020().compile(JSON.parse(read('data/schemas/removed.schema.json')) as object);
    expect([validate(twin), validate.errors]).toEqual([true, null]);
  });

  test('is in the table of what was taken down, by each of its ids, and in no other', () => {
    const database = new DatabaseSync(join(dir, 'data/record.sqlite'), { readOnly: true });
    const rows = database
      .prepare('SELECT record, last, date, reason FROM removed_records WHERE last = ?')
      .all(ids[0] ?? '');
    expect(rows.map((row) => ({ ...row }))).toEqual(
      ids.toSorted().map((record) => ({ record, last: ids[0], date: '2031-08-01', reason })),
    );
    expect(database.prepare('SELECT count(*) AS n FROM records WHERE record IN (?, ?)').get(...ids)?.n).toBe(0);
    database.close();
    expect(read('data/removed_records.csv')).toContain(`quotes/forty-ships,${ids[0] ?? ''},2031-08-01,`);
  });

  test('is among what changed, and in its feed', () => {
    expect(builtPage(name, 'changes/').html).toContain(reason);
    expect(read('changes/feed.xml')).toContain(reason);
  });
});
