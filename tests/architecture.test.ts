import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { describe, expect, test } from 'vitest';

import { circlesIn } from './support/circles.ts';
import { moduleFactsOf, type ModuleFacts } from './support/module-facts.ts';
import { projectDir } from './support/site.ts';

/**
 * The rooms of `src`, and whom each may import beside itself, as docs/architecture.md draws them. Arrows go one way: from
 * later rooms to earlier ones in this list.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  record: [],
  words: ['record'],
  views: ['record', 'words'],
  drafting: ['record', 'words'],
  changes: ['record', 'words', 'views', 'drafting'],
  build: ['record', 'words', 'views', 'drafting'],
  ui: ['record', 'words', 'views', 'build'],
  pages: ['record', 'words', 'views', 'build', 'ui'],
  commands: ['record', 'words', 'views', 'drafting', 'changes', 'build'],
};

/** Where Astro wants them. */
const loose: Readonly<Record<string, readonly string[]>> = {
  'content.config.ts': [],
  'env.d.ts': [],
};

/**
 * The folders of `src/views`: first those that say something for every kind of page, then the kinds of pages, each with
 * the other kinds it may import. Arrows go one way, from later folders to earlier ones in this list.
 */
const pageParts = ['browser', 'page', 'lines', 'drawing', 'report', 'sharing'];
const pageKinds: Readonly<Record<string, readonly string[]>> = {
  hover: [],
  map: [],
  network: [],
  search: [],
  tellings: [],
  wordings: [],
  lists: ['map'],
  timeline: ['lists'],
  embed: ['lists', 'timeline'],
  article: ['map', 'timeline'],
  records: ['lists', 'map', 'network', 'tellings', 'timeline', 'wordings'],
  data: ['network', 'timeline'],
  pages: ['data', 'lists', 'network', 'search', 'wordings', 'timeline', 'article', 'records'],
};

/** What runs in a browser: the scripts, and what they share with the views. */
const browserFolders = ['ui/scripts/', 'views/browser/'];

/** The only folders that know of Astro. */
const astroFolders = ['build/astro/', 'build/private-forms/', 'ui/', 'pages/', 'content.config.ts', 'env.d.ts'];

interface Module extends ModuleFacts {
  /** Path in `src`, with `/` separators. */
  readonly path: string;
}

/** A breach as a sentence: these tests fail with the list of them. */
type Breaches = readonly string[];

function readModules(): readonly Module[] {
  const src = join(projectDir, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|js|mjs|astro|css)$/.test(path))
    .sort()
    .map((path) => ({ path, ...moduleFactsOf(path, readFileSync(join(src, path), 'utf8')) }));
}

/** Whom the room of a path may import beside itself; undefined for a path in no room. */
function allowedFrom(path: string): readonly string[] | undefined {
  return rooms[roomOf(path)] ?? loose[path];
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** The files of `src` that a module imports, as paths in `src`; only those it has when it runs, where `of` says so. */
function importedModules(module: Module, of: 'imports' | 'values' = 'imports'): readonly string[] {
  const { path } = module;
  return module[of]
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier));
}

function directionBreaches(modules: readonly Module[]): Breaches {
  return modules.flatMap((module) => {
    const allowed = allowedFrom(module.path) ?? [];
    return importedModules(module)
      .filter((imported) => roomOf(imported) !== roomOf(module.path) && !allowed.includes(roomOf(imported)))
      .map((imported) => `${module.path} imports ${imported}`);
  });
}

function viewsBreaches(modules: readonly Module[]): Breaches {
  const folderOf = (path: string) => (path.startsWith('views/') ? path.split('/')[1] : undefined);
  return modules.flatMap((module) => {
    const folder = folderOf(module.path);
    if (folder === undefined) return [];
    const allowed = [folder, ...pageParts, ...(pageKinds[folder] ?? [])];
    return importedModules(module)
      .filter((imported) => roomOf(imported) === 'views' && !allowed.includes(folderOf(imported) ?? ''))
      .map((imported) => `${module.path} imports ${imported}`);
  });
}

/** Small packages without others, which only the search brings, when it is asked. */
const browserPackages: readonly string[] = ['@orama/stemmers/english', '@orama/stemmers/french', 'fastest-levenshtein'];

/**
 * What runs in a browser takes no more with it than itself, a style sheet, modules of `record` that need no other (a list,
 * a pure function) and the packages named above. A type is gone before anything runs.
 */
function browserBreaches(modules: readonly Module[]): Breaches {
  const needsNone = new Set(modules.filter((module) => module.values.length === 0).map(({ path }) => path));
  const isLight = (path: string) =>
    browserFolders.some((folder) => path.startsWith(folder)) ||
    path.replace(/\?.*$/, '').endsWith('.css') ||
    (roomOf(path) === 'record' && needsNone.has(path));
  return modules
    .filter(({ path }) => browserFolders.some((folder) => path.startsWith(folder)))
    .flatMap((module) =>
      [
        ...importedModules(module, 'values').filter((imported) => !isLight(imported)),
        ...module.values.filter((specifier) => !specifier.startsWith('.') && !browserPackages.includes(specifier)),
      ].map((imported) => `${module.path} imports ${imported}`),
    );
}

function astroBreaches(modules: readonly Module[]): Breaches {
  return modules
    .filter(({ path }) => !astroFolders.some((folder) => path.startsWith(folder)))
    .flatMap(({ path, imports, ambient }) => [
      ...imports
        .filter((specifier) => /^(astro|@astrojs)([:/]|$)/.test(specifier) || specifier.endsWith('.astro'))
        .map((specifier) => `${path} imports ${specifier}`),
      ...ambient.filter((name) => name === 'import.meta.env').map((name) => `${path} reads ${name}`),
    ]);
}

function ambientBreaches(modules: readonly Module[]): Breaches {
  return modules
    .filter(({ path }) => !path.startsWith('commands/'))
    .flatMap(({ path, ambient }) =>
      ambient
        .filter((name) => name !== 'import.meta.env' && !(name === 'process.env' && path === 'build/settings.ts'))
        .map((name) => `${path} uses ${name}`),
    );
}

function extensionBreaches(modules: readonly Module[]): Breaches {
  return modules.flatMap((module) =>
    importedModules(module)
      .filter((imported) => !existsSync(join(projectDir, 'src', imported.replace(/[?#].*$/, ''))))
      .map((imported) => `${module.path} imports ${imported}, which is not there`),
  );
}

describe('src', () => {
  const modules = readModules();

  test('is found', () => {
    expect(modules.map(({ path }) => path)).toContain('record/problems/problem.ts');
  });

  test('stands in at most nine rooms, and nowhere else', () => {
    expect(Object.keys(rooms).length).toBeLessThanOrEqual(9);
    expect(modules.map(({ path }) => path).filter((path) => allowedFrom(path) === undefined)).toEqual([]);
  });

  test('imports only along the flow of the data', () => {
    expect(directionBreaches(modules)).toEqual([]);
  });

  test('has views for kinds of pages that import each other only as the table says', () => {
    const folders = new Set(
      modules.flatMap(({ path }) => (roomOf(path) === 'views' ? [path.split('/')[1] ?? ''] : [])),
    );
    expect([...pageParts, ...Object.keys(pageKinds)].sort()).toEqual([...folders].sort());
    expect(viewsBreaches(modules)).toEqual([]);
    const order = Object.keys(pageKinds);
    const upwards = order.filter((kind) =>
      pageKinds[kind]?.some((other) => order.indexOf(other) > order.indexOf(kind)),
    );
    expect(upwards).toEqual([]);
  });

  test('sends the browser only what is made for it', () => {
    expect(browserBreaches(modules)).toEqual([]);
  });

  test('has no files that import each other in a circle, not even for a type', () => {
    expect(circlesIn(new Map(modules.map((module) => [module.path, importedModules(module)])))).toEqual([]);
  });

  test('names every imported file in full', () => {
    expect(extensionBreaches(modules)).toEqual([]);
  });

  test('knows of Astro only in build/astro, build/private-forms, ui and pages', () => {
    expect(astroBreaches(modules)).toEqual([]);
  });

  test('reads no clock, chance, locale or environment outside commands', () => {
    expect(ambientBreaches(modules)).toEqual([]);
  });

  test('has no module for homeless functions', () => {
    const attic = /(^|\/)(utils?|helpers?|misc|common|shared)(\/|\.|$)/;
    expect(modules.map(({ path }) => path).filter((path) => attic.test(path))).toEqual([]);
  });
});

describe('the rules', () => {
  function moduleOf(path: string, text: string): Module {
    return { path, ...moduleFactsOf(path, text) };
  }

  test.each([
    ['record/a.ts', "import { b } from '../words/b.ts';", 'record/a.ts imports words/b.ts'],
    ['record/text/a.ts', "export * from '../../views/b.ts';", 'record/text/a.ts imports views/b.ts'],
    ['words/a.ts', "const b = await import('../views/b.ts');", 'words/a.ts imports views/b.ts'],
    ['record/a.ts', "type B = import('../views/b.ts').B;", 'record/a.ts imports views/b.ts'],
    ['commands/a.ts', "import type { B } from '../ui/b.ts';", 'commands/a.ts imports ui/b.ts'],
    ['views/a.ts', "import { b } from '../commands/b.ts';", 'views/a.ts imports commands/b.ts'],
    ['build/a.ts', "import { b } from '../changes/b.ts';", 'build/a.ts imports changes/b.ts'],
    ['views/a.ts', "import B from '../ui/B.astro';", 'views/a.ts imports ui/B.astro'],
    ['ui/styles/a.css', "@import '../../pages/b.css';", 'ui/styles/a.css imports pages/b.css'],
    ['views/a.css', "a { src: url('../ui/b.woff2') }", 'views/a.css imports ui/b.woff2'],
  ])('%s may not say: %s', (path, text, breach) => {
    expect(directionBreaches([moduleOf(path, text)])).toEqual([breach]);
  });

  test.each([
    ['views/a.ts', "import { b } from '../record/b.ts';"],
    ['record/a.ts', "import { b } from './schemas/b.ts';"],
    ['commands/a.ts', "import { b } from '../changes/b.ts'; import { c } from '../build/settings.ts';"],
    ['changes/a.ts', "import { b } from '../views/b.ts'; import type { C } from '../record/c.ts';"],
    ['pages/a/[id].astro', "---\nimport { b } from '../../views/b.ts';\n---\n<p>{b}</p>"],
    ['ui/styles/a.css', "@import './b.css'; a { src: url('../fonts/b.woff2') }"],
    ['record/a.ts', "// import { b } from '../views/b.ts';"],
  ])('%s may say: %s', (path, text) => {
    expect(directionBreaches([moduleOf(path, text)])).toEqual([]);
  });

  test.each([
    ['views/lines/a.ts', "import { b } from '../records/b.ts';", ['views/lines/a.ts imports views/records/b.ts']],
    ['views/map/a.ts', "import type { B } from '../article/b.ts';", ['views/map/a.ts imports views/article/b.ts']],
    ['views/article/a.ts', "import { b } from '../map/b.ts';", []],
    ['views/map/a.ts', "import { b } from '../sharing/cards/b.ts';", []],
  ])('the kinds of pages: %s: %s', (path, text, breaches) => {
    expect(viewsBreaches([moduleOf(path, text)])).toEqual(breaches);
  });

  test.each([
    ['ui/scripts/a.ts', "import { b } from '../../views/page/b.ts';", ['ui/scripts/a.ts imports views/page/b.ts']],
    ['ui/scripts/a.ts', "export * from '../../record/heavy.ts';", ['ui/scripts/a.ts imports record/heavy.ts']],
    ['ui/scripts/a.ts', "await import('../../words/b.ts');", ['ui/scripts/a.ts imports words/b.ts']],
    ['ui/scripts/a.ts', "import { z } from 'zod';", ['ui/scripts/a.ts imports zod']],
    ['views/browser/a.ts', "import { b } from '../lines/b.ts';", ['views/browser/a.ts imports views/lines/b.ts']],
    ['ui/scripts/a.ts', "import { b } from '../../record/light.ts'; import sheet from '../styles/b.css?inline';", []],
    ['ui/scripts/a.ts', "import type { B } from '../../views/page/b.ts';", []],
    ['ui/components/A.astro', "---\nimport { b } from '../../views/page/b.ts';\n---\n", []],
  ])('the browser: %s: %s', (path, text, breaches) => {
    const others = [
      moduleOf('record/light.ts', 'export const b = 1;'),
      moduleOf('record/heavy.ts', "import { z } from 'zod'; export const b = z;"),
    ];
    expect(browserBreaches([moduleOf(path, text), ...others])).toEqual(breaches);
  });

  test.each([
    ['record/a.ts', "import { z } from 'astro/zod';", ['record/a.ts imports astro/zod']],
    ['views/a.ts', "import type { B } from 'astro:content';", ['views/a.ts imports astro:content']],
    ['build/settings.ts', "import { b } from 'astro/config';", ['build/settings.ts imports astro/config']],
    ['record/a.ts', 'const base = import.meta.env.BASE_URL;', ['record/a.ts reads import.meta.env']],
    ['build/astro/a.ts', "import { b } from 'astro:content';", []],
    ['record/a.ts', "import { b } from 'astronomy';", []],
  ])('Astro: %s: %s', (path, text, breaches) => {
    expect(astroBreaches([moduleOf(path, text)])).toEqual(breaches);
  });

  test.each([
    ['views/a.ts', 'const now = new Date();', ['views/a.ts uses new Date()']],
    [
      'views/a.ts',
      'const now = Date.now() + Math.random();',
      ['views/a.ts uses Date.now', 'views/a.ts uses Math.random'],
    ],
    ['corpus/a.ts', 'list.sort((a, b) => a.localeCompare(b));', ['corpus/a.ts uses localeCompare']],
    ['dates/a.ts', 'const text = day?.toLocaleDateString();', ['dates/a.ts uses toLocaleDateString']],
    ['site/a.ts', 'const { PREVIEW } = process.env;', ['site/a.ts uses process.env']],
    ['pages/a.astro', '<p title="a">{new Date().getFullYear()}</p>', ['pages/a.astro uses new Date()']],
    ['pages/a.astro', '---\nconst year = Date.now();\n---\n<p>{year}</p>', ['pages/a.astro uses Date.now']],
    ['dates/a.ts', "const day = new Date(0); // new Date()\nconst text = 'Date.now()';", []],
    ['build/settings.ts', 'const env = process.env;', []],
    ['commands/a.ts', 'const now = Date.now();', []],
  ])('the world outside: %s: %s', (path, text, breaches) => {
    expect(ambientBreaches([moduleOf(path, text)])).toEqual(breaches);
  });
});
