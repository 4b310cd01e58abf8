import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { writeData } from '../../../src/build/data/write-data.ts';
import type { WrittenData } from '../../../src/views/data/data-package.ts';
import { textOfArticlePage } from '../../../src/build/verify/page-text.ts';
import { filesOf } from '../../../src/build/verify/site-manifest.ts';
import { verifyData } from '../../../src/build/verify/verify-data.ts';
import { goldenSite } from '../../views/support/golden-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-verify-data-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A page with a text as `ArticlePage` has it, paragraph by paragraph. */
function pageOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped
    .split('\n\n')
    .map((one) => `<div class="paragraph"><div class="text"><p>${one}</p></div></div>`);
  return `<!doctype html><body>${paragraphs.join('')}</body>`;
}

const whole = join(folder, 'whole');
const { corpus } = goldenSite();
writeData(goldenSite(), join(whole, 'data'));
for (const id of corpus.records.articles.keys()) {
  const file = join(whole, `articles/${id}/index.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pageOf(corpus.texts.get(`articles/${id}`)?.text ?? ''));
}

let copies = 0;
/** What is wrong with the data once something was done to it. */
function faultsAfter(change: (dir: string) => void): string[] {
  const dir = join(folder, `copy-${(copies += 1)}`);
  cpSync(whole, dir, { recursive: true });
  change(dir);
  return verifyData(dir, filesOf(dir)).map(({ path, message }) => `${path}: ${message}`);
}

function rewrite(dir: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(dir, path), change(readFileSync(join(dir, path), 'utf8')));
}

function change(dir: string, sql: string): void {
  const database = new DatabaseSync(join(dir, 'data/record.sqlite'), { enableForeignKeyConstraints: false });
  database.exec(sql);
  database.close();
}

describe('the data of a built site', () => {
  test('is right as it was written', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  describe('in parts', () => {
    const limit = 4000;
    const divided = (dir: string) => writeData(goldenSite(), join(dir, 'data'), limit);

    test('is right, too, and no part of a file of rows is longer than it may be', () => {
      let written: WrittenData | undefined;
      expect(
        faultsAfter((dir) => {
          written = divided(dir);
        }),
      ).toEqual([]);
      const files = [...(written?.files ?? []), ...(written?.tables ?? []).flatMap((table) => table.files)];
      const parts = files.filter(({ path }) => /\.2\.|\.002$/.test(path));
      expect(parts.map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          'records.2.csv',
          'record.2.jsonld',
          'record.2.nq',
          'entities.2.ftm.json',
          'record.sqlite.002',
        ]),
      );
      expect(parts.filter(({ bytes }) => bytes > limit)).toEqual([]);
    });

    test.each([
      [
        'a part of a table that is missing',
        'records.2.csv',
        /^data\/(records\.csv: datapackage|record\.sqlite: the data cannot be read)/,
      ],
      ['a part of the entities that is missing', 'entities.2.ftm.json', /^data\/entities\.ftm\.json: it has \d+ /],
      [
        'a part of the database that is missing',
        'record.sqlite.002',
        /^data\/record\.sqlite: the data cannot be read: /,
      ],
    ])('is told of %s', (_what, path, fault) => {
      const faults = faultsAfter((dir) => {
        divided(dir);
        rmSync(join(dir, 'data', path));
      });
      expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
    });
  });

  test('is not asked for where there is none, as in a preview', () => {
    expect(
      faultsAfter((dir) => {
        rmSync(join(dir, 'data'), { recursive: true });
      }),
    ).toEqual([]);
  });

  test.each([
    [
      'a row that is missing from a file',
      (dir: string) => {
        rewrite(dir, 'data/topics.csv', (csv) => csv.replace(/[^\n]*\n$/, ''));
      },
      [
        expect.stringMatching(
          /^data\/topics\.csv: datapackage\.json says \d+ rows, the file has \d+, and the database \d+$/,
        ),
      ],
    ],
    [
      'a reference to nothing',
      (dir: string) => {
        change(dir, `UPDATE quotes SET occasion = 'nothing' WHERE id = (SELECT min(id) FROM quotes)`);
      },
      ['data/record.sqlite: a row of quotes names one of events that is not there'],
    ],
    [
      'words that the page does not have there',
      (dir: string) => {
        change(
          dir,
          `UPDATE quote_segments SET exact = exact || '!' WHERE article = 'echo-on-tolls-2031-05-07' AND start = 96`,
        );
      },
      [
        expect.stringMatching(
          /^articles\/echo-on-tolls-2031-05-07\/index\.html: the data has other words than the page from \d+ to \d+$/,
        ),
      ],
    ],
    [
      'another text on the page',
      (dir: string) => {
        rewrite(dir, 'articles/echo-on-tolls-2031-05-07/index.html', (html) => html.replace('tolls', 'taxes'));
      },
      [
        'articles/echo-on-tolls-2031-05-07/index.html: the page does not show the text that the offsets of the data count in',
      ],
    ],
    [
      'an event less for FollowTheMoney',
      (dir: string) => {
        rewrite(dir, 'data/entities.ftm.json', (lines) => lines.replace(/[^\n]*"schema":"Event"[^\n]*\n/, ''));
      },
      [expect.stringMatching(/^data\/entities\.ftm\.json: it has \d+ events, and the database \d+$/)],
    ],
    [
      'a collection that counts wrongly',
      (dir: string) => {
        rewrite(dir, 'data/annotations.jsonld', (text) => text.replace(/"total": \d+/, '"total": 7'));
      },
      [
        expect.stringMatching(
          /^data\/annotations\.jsonld: it says that there are 7 annotations, and its pages have \d+$/,
        ),
      ],
    ],
    [
      'a database that is none',
      (dir: string) => {
        rewrite(dir, 'data/record.sqlite', () => 'none');
      },
      [expect.stringMatching(/^data\/record\.sqlite: the data cannot be read: /)],
    ],
  ])('is told of %s', (_what, change, faults) => {
    expect(faultsAfter(change)).toEqual(faults);
  });
});

test.each([
  ['<div class="paragraph"><div class="text"><a data-mark="number"></a><p>One <a>two</a>.</p></div></div>', 'One two.'],
  ['<div class="paragraph"><div class="text"><ul>\n<li>One</li>\n<li>Two</li>\n</ul></div></div>', 'One\n\nTwo'],
  ['<div class="paragraph"><div class="text"><p>One<br>\ntwo</p></div></div>', 'One\ntwo'],
  ['<p>No article.</p>', undefined],
])('the text of %s is %j', (html, text) => {
  expect(textOfArticlePage(`<!doctype html><body>${html}</body>`)).toBe(text);
});
