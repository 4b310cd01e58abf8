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
  'env.d.ts': [],
};

/** The only folders that know of Astro. */
const astroFolders = ['build/astro/', 'ui/', 'pages/', 'env.d.ts'];

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

/** The files of `src` that a module imports, as paths in `src`. */
function importedModules({ path, imports }: Module): readonly string[] {
  return imports
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

  test('has no files that import each other in a circle, not even for a type', () => {
    expect(circlesIn(new Map(modules.map((module) => [module.path, importedModules(module)])))).toEqual([]);
  });

  test('names every imported file in full', () => {
    expect(extensionBreaches(modules)).toEqual([]);
  });

  test('knows of Astro only in build/astro, ui and pages', () => {
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
