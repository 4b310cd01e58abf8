/**
 * Global set-up of the tests of built pages: each site is built once, under a base path, for all of them.
 *
 * A test asks for one with `builtSite('golden')`.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { previewReport } from './preview-report.ts';
import { seed } from './seed.ts';
import { buildSite, projectDir } from './site.ts';
import type { Language } from '../../src/record/schemas/languages.ts';
import { publicationFile } from '../../src/record/schemas/publication-file.ts';

/** Where every site of these tests would live. */
export const siteUrl = 'https://example.org';
export const basePath = '/some/base/';

/**
 * - `golden`: the invented record of `tests/golden/content`, which has every feature
 * - `french`: the same record, in an interface that speaks French, with another accent
 * - `seed`: the record that came with the engine, as long as its tests are here (`seed.ts`)
 * - `preview`: the record of `golden` as a preview with a report (`preview-report.ts`), its drafts among it
 * - `crowd`: an invented record whose indexes and timeline need several pages
 */
export type SiteName = 'golden' | 'french' | 'seed' | 'preview' | 'crowd';

/** The sites that are built; the seed's goes when the seed does. */
export type Sites = Readonly<Record<Exclude<SiteName, 'seed'>, BuiltSite> & Partial<Record<'seed', BuiltSite>>>;

export interface BuiltSite {
  readonly contentDir: string;
  /** The built files; `index.html` in it is the page at the base path. */
  readonly dir: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites;
  }
}

export default async function buildSites(project: TestProject): Promise<() => void> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-sites-')));
  const remove = (): void => {
    rmSync(root, { recursive: true, force: true });
  };
  const sites: Sites = {
    golden: { contentDir: join(projectDir, 'tests/golden/content'), dir: join(root, 'golden') },
    french: { contentDir: join(root, 'french-content'), dir: join(root, 'french') },
    ...(seed === undefined ? {} : { seed: { contentDir: seed.contentDir, dir: join(root, 'seed') } }),
    preview: { contentDir: join(projectDir, 'tests/golden/content'), dir: join(root, 'preview') },
    crowd: { contentDir: join(root, 'crowd-content'), dir: join(root, 'crowd') },
  };
  writeCrowd(sites.crowd.contentDir);
  translate(sites.golden.contentDir, sites.french.contentDir, 'fr');
  const reportFile = join(root, 'report.json');
  writeFileSync(reportFile, JSON.stringify(previewReport));
  const environments: Partial<Record<SiteName, Record<string, string>>> = {
    // The cards are those of the other sites.
    preview: { PREVIEW: '1', PREVIEW_REPORT: reportFile, CARDS: 'none' },
  };
  const build = async (name: SiteName): Promise<void> => {
    const site = sites[name];
    if (!site) return;
    const { contentDir, dir: outDir } = site;
    const { code, stdout, stderr } = await buildSite({
      contentDir,
      outDir,
      basePath,
      siteUrl,
      env: environments[name] ?? {},
    });
    if (code !== 0) throw new Error(`${contentDir} was not built:\n${stdout}\n${stderr}`);
  };
  try {
    // What the first one bundles is used by all others at its address; a preview is other code.
    await Promise.all([build('golden'), build('preview')]);
    await Promise.all((['french', 'seed', 'crowd'] as const).map(build));
  } catch (error) {
    remove();
    throw error;
  }
  project.provide('sites', sites);
  return remove;
}

/** The accent of the French site; the others have the default one. */
export const otherAccent = '#7a1f2b';

/** The same record, in an interface that speaks another language, with another accent. */
function translate(contentDir: string, to: string, language: Language): void {
  cpSync(contentDir, to, { recursive: true });
  const file = join(to, publicationFile);
  const written = readFileSync(file, 'utf8');
  const translated = written
    .replace('language: en', `language: ${language}`)
    .replace(/^accent: .*$/m, `accent: '${otherAccent}'`);
  if (!translated.includes(language) || !translated.includes(otherAccent)) {
    throw new Error(`${file} does not say which language its interface speaks, or which accent it has.`);
  }
  writeFileSync(file, translated);
}

export const crowdActors = 60;
export const crowdEvents = 210;
export const crowdQuotes = 60;

/**
 * 60 actors, 10 more than an index page holds; 60 quotes by one of them, 10 more than their page shows; and 210 events,
 * 10 more than the timeline's page holds.
 */
function writeCrowd(dir: string): void {
  const write = (path: string, lines: readonly string[], body = ''): void => {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), `---\n${lines.join('\n')}\n---\n${body}`);
  };
  const numbers = (count: number): number[] => Array.from({ length: count }, (_unused, index) => index + 1);
  write('sources/roll.md', [
    'publisher: Harbour Office of Averland',
    'headline: Roll of the dockers',
    'datePublished: 2031-05-06',
    'inLanguage: en',
    'kind: official record',
  ]);
  for (const number of numbers(crowdActors)) {
    write(`actors/docker-${number}.md`, [
      `name: ${number % 3 === 0 ? 'Loader' : 'Docker'} ${number}`,
      `kind: ${number % 5 === 0 ? 'group' : 'person'}`,
      `summary: The docker with the number ${number}.`,
      'roles:',
      '  - title: Docker',
      '    sources:',
      '      - roll',
    ]);
  }
  for (const number of numbers(crowdEvents)) {
    write(`events/shift-${number}.md`, [
      `name: Shift ${number}`,
      'kind: process',
      `date: ${2020 + (number % 3)}`,
      'dating: stated',
      'sources:',
      '  - roll',
    ]);
  }
  const said = (number: number): string => `Crate ${number} is ours.`;
  write(
    'articles/crates.md',
    [
      'headline: The crates',
      'headlineFrom: source',
      'source: roll',
      'datePublished: 2031-05-06',
      'inLanguage: en',
      'summary: A docker claimed the crates, one by one.',
    ],
    numbers(crowdQuotes)
      .map((number) => `“${said(number)}”`)
      .join(' '),
  );
  write(
    'articles/vault.md',
    [
      'headline: The vault',
      'headlineFrom: source',
      'source: roll',
      'datePublished: 2031-05-06',
      'inLanguage: en',
      'summary: Docker 2 spoke of a vault.',
      'standfirst: A qworlish line above.',
      'captions:',
      '  - A qworlish picture.',
      'publish: excerpts',
    ],
    'A qworlish beginning by Docker 4. “The vault is dry,” said Docker 2. It was a qworlish morning.\n\nQworlish, all of it.\n\n“Nobody asked.”\n',
  );
  write('quotes/vault.md', [
    'speaker: docker-2',
    'kind: direct',
    'article: vault',
    'exact: The vault is dry',
    'prefix: “',
    'suffix: ",” said Docker 2. It was a qworlish morning"',
    'spoken: 2031',
  ]);
  for (const number of numbers(crowdQuotes)) {
    write(`quotes/crate-${number}.md`, [
      'speaker: docker-1',
      'kind: direct',
      'article: crates',
      `exact: ${said(number)}`,
      `spoken: ${number % 2 === 0 ? 2031 : 2030}`,
    ]);
  }
}
