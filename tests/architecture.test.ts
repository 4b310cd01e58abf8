import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { describe, expect, test } from 'vitest';

import { moduleFactsOf, type ModuleFacts } from './support/module-facts.ts';
import { projectDir } from './support/site.ts';

/**
 * The way the data flows, as docs/architecture.md draws it. A module imports from its own step and from those before;
 * the first prefix that fits a path decides its step.
 */
const steps: readonly (readonly string[])[] = [
  // Words that everything uses: what a problem is, which kinds there are, what the environment says,
  // which policy pages are under, and the one script it allows in them.
  [
    'problems/',
    'words/',
    'xml/',
    'drawing/',
    'schemas/kinds.ts',
    'site/settings.ts',
    'site/security.ts',
    'site/late-start.ts',
  ],
  ['dates/', 'source/', 'anchoring/', 'mentions/', 'maps/', 'search/', 'fonts/'],
  ['schemas/'],
  ['markdown/', 'links/', 'output/', 'git/', 'hosting/'],
  ['corpus/'],
  // Plans of changes to the content, for commands alone; and what editors' tools read.
  ['editing/'],
  ['network/'],
  // What the corpus looks like from outside: to readers, to machines, in a picture, in a feed.
  // What a report of two records says is words as well; what differs is found by holding their views side by side.
  ['views/', 'json-ld/', 'cards/', 'feeds/', 'report/'],
  ['comparison/'],
  ['site/', 'content.config.ts', 'env.d.ts'],
  ['styles/', 'scripts/', 'components/', 'layouts/', 'pages/'],
];

/** The only folders that know of Astro. */
const astroFolders = ['site/', 'components/', 'layouts/', 'pages/', 'content.config.ts', 'env.d.ts'];

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
    .filter((path) => /\.(ts|js|mjs|astro)$/.test(path))
    .sort()
    .map((path) => ({ path, ...moduleFactsOf(path, readFileSync(join(src, path), 'utf8')) }));
}

/** -1 for commands, which stand beside the flow; undefined for what has no place in it. */
function stepOf(path: string): number | undefined {
  if (path.startsWith('commands/')) return -1;
  const whole = steps.findIndex((prefixes) => prefixes.includes(path));
  if (whole !== -1) return whole;
  const step = steps.findIndex((prefixes) =>
    prefixes.some((prefix) => prefix.endsWith('/') && path.startsWith(prefix)),
  );
  return step === -1 ? undefined : step;
}

/** The modules of `src` that a module imports, as paths in `src`. */
function importedModules({ path, imports }: Module): readonly string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier));
}

/** What commands may know of the shown side: the report says what a change shows to readers, and is what a command prints. */
function isReporting(path: string): boolean {
  return path.startsWith('report/') || path.startsWith('comparison/');
}

function directionBreaches(modules: readonly Module[]): Breaches {
  const viewStep = stepOf('views/') ?? 0;
  return modules.flatMap((module) =>
    importedModules(module).flatMap((imported) => {
      const from = stepOf(module.path);
      const to = stepOf(imported);
      if (from === undefined || to === undefined) return [];
      const allowed = from === -1 ? to < viewStep || isReporting(imported) : to !== -1 && to <= from;
      return allowed ? [] : [`${module.path} imports ${imported}`];
    }),
  );
}

/** What is shown never changes what it shows: only commands, and plans themselves, know of plans. */
function editingBreaches(modules: readonly Module[]): Breaches {
  return modules
    .filter(({ path }) => !path.startsWith('commands/') && !path.startsWith('editing/'))
    .flatMap((module) =>
      importedModules(module)
        // What VS Code reads is kept fresh by the dev server; it is no plan.
        .filter((imported) => imported.startsWith('editing/') && imported !== 'editing/editor-files.ts')
        .map((imported) => `${module.path} imports ${imported}`),
    );
}

function astroBreaches(modules: readonly Module[]): Breaches {
  return modules
    .filter(({ path }) => !astroFolders.some((folder) => path.startsWith(folder)) || path === 'site/settings.ts')
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
        .filter((name) => name !== 'import.meta.env' && !(name === 'process.env' && path === 'site/settings.ts'))
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
    expect(modules.map(({ path }) => path)).toContain('problems/problem.ts');
  });

  test('has a place in the flow for every module', () => {
    expect(modules.map(({ path }) => path).filter((path) => stepOf(path) === undefined)).toEqual([]);
  });

  test('imports only along the flow of the data', () => {
    expect(directionBreaches(modules)).toEqual([]);
  });

  test('names every imported file in full', () => {
    expect(extensionBreaches(modules)).toEqual([]);
  });

  test('plans changes for commands only', () => {
    expect(editingBreaches(modules)).toEqual([]);
  });

  test('knows of Astro only in site, pages, layouts and components', () => {
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
    ['dates/a.ts', "import { b } from '../corpus/b.ts';", 'dates/a.ts imports corpus/b.ts'],
    ['corpus/a.ts', "export * from '../views/b.ts';", 'corpus/a.ts imports views/b.ts'],
    ['source/a.ts', "const b = await import('../schemas/b.ts');", 'source/a.ts imports schemas/b.ts'],
    ['corpus/a.ts', "type B = import('../views/b.ts').B;", 'corpus/a.ts imports views/b.ts'],
    ['commands/a.ts', "import type { B } from '../views/b.ts';", 'commands/a.ts imports views/b.ts'],
    ['views/a.ts', "import { b } from '../commands/b.ts';", 'views/a.ts imports commands/b.ts'],
    ['report/a.ts', "import { b } from '../comparison/b.ts';", 'report/a.ts imports comparison/b.ts'],
    ['views/a.ts', "import B from '../components/B.astro';", 'views/a.ts imports components/B.astro'],
  ])('%s may not say: %s', (path, text, breach) => {
    expect(directionBreaches([moduleOf(path, text)])).toEqual([breach]);
  });

  test.each([
    ['views/a.ts', "import { b } from '../corpus/b.ts';"],
    ['source/a.ts', "import { kinds } from '../schemas/kinds.ts';"],
    ['commands/a.ts', "import { b } from '../corpus/b.ts'; import { c } from '../site/settings.ts';"],
    ['commands/a.ts', "import { b } from '../report/b.ts'; import { c } from '../comparison/c.ts';"],
    ['comparison/a.ts', "import { b } from '../views/b.ts'; import type { C } from '../report/c.ts';"],
    ['pages/a/[id].astro', "---\nimport { b } from '../../views/b.ts';\n---\n<p>{b}</p>"],
    ['dates/a.ts', "// import { b } from '../corpus/b.ts';"],
  ])('%s may say: %s', (path, text) => {
    expect(directionBreaches([moduleOf(path, text)])).toEqual([]);
  });

  test.each([
    ['views/a.ts', "import { b } from '../editing/b.ts';", ['views/a.ts imports editing/b.ts']],
    ['site/a.ts', "import type { B } from '../editing/b.ts';", ['site/a.ts imports editing/b.ts']],
    ['commands/a.ts', "import { b } from '../editing/b.ts';", []],
    ['editing/a.ts', "import { b } from './b.ts';", []],
  ])('plans: %s: %s', (path, text, breaches) => {
    expect(editingBreaches([moduleOf(path, text)])).toEqual(breaches);
  });

  test.each([
    ['corpus/a.ts', "import { z } from 'astro/zod';", ['corpus/a.ts imports astro/zod']],
    ['views/a.ts', "import type { B } from 'astro:content';", ['views/a.ts imports astro:content']],
    ['site/settings.ts', "import { b } from 'astro/config';", ['site/settings.ts imports astro/config']],
    ['links/a.ts', 'const base = import.meta.env.BASE_URL;', ['links/a.ts reads import.meta.env']],
    ['site/a.ts', "import { b } from 'astro:content';", []],
    ['corpus/a.ts', "import { b } from 'astronomy';", []],
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
    ['site/settings.ts', 'const env = process.env;', []],
    ['commands/a.ts', 'const now = Date.now();', []],
  ])('the world outside: %s: %s', (path, text, breaches) => {
    expect(ambientBreaches([moduleOf(path, text)])).toEqual(breaches);
  });
});
