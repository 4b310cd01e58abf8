import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { literalPhrasesOf, literalTextsOf } from '../support/literal-texts.ts';
import { projectDir } from '../support/site.ts';

const src = join(projectDir, 'src');
const templates = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.astro'))
  .sort();

/** Names of formats, and what machines read. */
const notWords: ReadonlySet<string> = new Set([
  'BibTeX',
  'CSL-JSON',
  'JSON Feed',
  'noindex',
  'light dark',
  '0; url=',
  'width=device-width, initial-scale=1',
]);

test('no template says anything of its own: all words are in the dictionary', () => {
  expect(templates.length).toBeGreaterThan(30);
  const found = templates.flatMap((path) =>
    literalTextsOf(readFileSync(join(src, path), 'utf8'))
      .filter((text) => !notWords.has(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

/** In those modules: what records call a verdict, a site without a name, the typeface, formats, an index's own name. */
const notPhrases: ReadonlySet<string> = new Set([
  'not assessed',
  'On Record',
  'Source Serif 4 ',
  'JSON Feed',
  'by speaker',
]);

/** What no people read: crawlers, and the library that draws. */
const forMachines = [
  // The dictionary of the data: English in every language, as are the names of its columns.
  ...[
    'columns',
    'dataset-thing',
    'data-package',
    'removed-twin',
    'examples',
    'follow-the-money',
    'left-out',
    'linked-data',
    'record-table',
    'sql',
    'tables',
    'timeline-js',
    'twin',
  ].map((module) => `data/${module}.ts`),
  'data/tables/',
  'embed/embed-code.ts',
  'map/map-svg.ts',
  'network/stances.ts',
  'network/ties.ts',
  'page/late-start.ts',
  'page/security.ts',
  'report/',
  'sharing/cards/card-tree.ts',
  'sharing/feeds/robots.ts',
  'sharing/icon.ts',
  'sharing/feeds/sitemap.ts',
  'sharing/json-ld/',
];

test('no module of views says anything of its own', () => {
  const modules = readdirSync(join(src, 'views'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !forMachines.some((machine) => path.startsWith(machine)));
  expect(modules.length).toBeGreaterThan(60);
  const found = modules.flatMap((path) =>
    literalPhrasesOf(readFileSync(join(src, 'views', path), 'utf8'))
      .filter((text) => !notPhrases.has(text) && !notWords.has(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ["const note = 'printed by ';", ['printed by ']],
  ['const note = `Page ${page} of ${pages}`;', ['Page ', ' of ']],
  ["throw new Error('No event begins then.');", []],
  ["import { a } from './a b.ts'; const kind = 'quotes'; const dot = ' · ';", []],
  ["const axis = 'M0 4H320';", []],
])('the phrases of a module: %s', (module, phrases) => {
  expect(literalPhrasesOf(module)).toEqual(phrases);
});

describe('the text of a template', () => {
  test.each([
    ['<h2>Said on this occasion</h2>', ['Said on this occasion']],
    ['<p>\n  Begin at the <a href="/">home page</a>.\n</p>', ['Begin at the', 'home page']],
    ["<p>{view.isMarked ? 'Quote' : 'Reported speech'}</p>", ['Quote', 'Reported speech']],
    ["<p>{view.note || 'None'}{count > 1 && 'many'}</p>", ['None', 'many']],
    ['<p>{`Paragraph ${number}`}</p>', ['Paragraph ']],
    ['<nav aria-label="Pages"></nav>', ['Pages']],
    ['<aside aria-label={`Notes to ${number}`} />', ['Notes to ']],
    ["<Line line={[verdict, ', so far']} />", [', so far']],
    ["<ul>{rows.map(() => <li>One</li>)}{rows.map((row) => { return 'two'; })}</ul>", ['One', 'two']],
    ['---\nconst title = "Home";\n---\n<h1>{title}</h1>', []],
    ['<a class="more" href={links.index("quotes")}>{words.home.allQuotes}</a>', []],
    ["<p>{kind === 'same' ? text : <ins>{text}</ins>}</p>", []],
    ['<Line line={[date, `${words.text.colon}${text}`]} />', []],
  ])('%s', (template, texts) => {
    expect(literalTextsOf(template)).toEqual(texts);
  });
});
