import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { hasBundle } from '../../src/build/astro/bundle-key.ts';
import { readCode } from '../../src/build/cache/code-key.ts';
import { readSettings } from '../../src/build/settings.ts';
import { folderFiles } from '../support/folder-files.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, projectDir } from '../support/site.ts';

/** A project of its own: what a build keeps lies in its project. */
let project: ScratchFolder;
const siteUrl = 'https://example.org';
const at = (...path: string[]) => join(project.dir, ...path);

/** A small record with frames that move: an event and a quote. */
const article = 'content/articles/crates.md';
const record = {
  'content/sources/roll.md':
    'publisher: Averland Post\nheadline: The crates\ndatePublished: 2031-05-06\ninLanguage: en\nkind: news report',
  'content/actors/ben-okafor.md': 'name: Ben Okafor\nkind: person\nsummary: Docker.',
  'content/events/strike.md':
    'name: Strike of the dockers\nkind: labour strike\ndate: 2031-05-05\ndating: stated\nsources: [roll]',
  'content/quotes/ours.md':
    'speaker: ben-okafor\nkind: direct\narticle: crates\nexact: The crates are ours.\nspoken: 2031-05-05',
  [article]:
    'headline: The crates\nheadlineFrom: source\nsource: roll\ndatePublished: 2031-05-06\ninLanguage: en\nsummary: A docker claimed the crates.',
};
const body = '“The crates are ours.” said Ben Okafor. It rained.\n';

beforeAll(() => {
  project = scratchFolder({
    'public/robots.txt': 'from the folder public\n',
    ...Object.fromEntries(
      Object.entries(record).map(([path, fields]) => [path, `---\n${fields}\n---\n${path === article ? body : ''}`]),
    ),
  });
  for (const path of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectDir, path), at(path), { recursive: true });
  symlinkSync(join(projectDir, 'node_modules'), at('node_modules'), 'dir');
});
afterAll(() => {
  project.remove();
});

/** The site as files by their paths, and whether Astro had to bundle the code for it. */
async function build(...args: string[]) {
  const outDir = at('dist');
  const run = await buildSite({
    projectDir: project.dir,
    outDir,
    siteUrl,
    args: ['--threads', '1', ...args],
    env: { CARDS: 'none', ON_RECORD_TIMINGS: at('timings.json') },
  });
  expect({ code: run.code, said: run.code === 0 ? '' : run.stdout + run.stderr }).toEqual({ code: 0, said: '' });
  const { phases } = JSON.parse(readFileSync(at('timings.json'), 'utf8')) as { phases: { name: string }[] };
  const site = folderFiles(outDir);
  const [, made = ''] = /^([\d,]+) pages and files made/m.exec(run.stdout) ?? [];
  const frames = Object.entries(site).filter(([path]) => path.startsWith('embed/') && path.endsWith('/index.html'));
  return {
    site,
    /** How many pages were made, and what was said of the content. */
    made: Number(made.replaceAll(',', '')),
    said: run.stderr,
    frames: frames.length,
    /** Of those, the ones that load a script that the site has. */
    moving: frames.filter(([, page]) => site[/_astro\/frame\.[^"]+\.js/.exec(page)?.[0] ?? ''] !== undefined).length,
    isBundled: phases.some(({ name }) => name === 'prepare'),
  };
}

/** Damages the bundle that was kept. */
function damage(): void {
  const bundles = at('.on-record/cache/bundles');
  for (const name of readdirSync(bundles)) writeFileSync(join(bundles, name, 'bundle.json'), 'half a li');
}

test('a build with the bundle of the last one makes the site that a clean build makes', async () => {
  const first = await build();
  expect(first.isBundled).toBe(true);

  const file = at(article);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text.replace('---\n', '---\npublish: excerpts\n')}\nOne more sentence stands here.\n`);
  const edited = await build();
  expect(edited.isBundled).toBe(false);
  expect(edited.site).not.toEqual(first.site);
  const clean = await build('--force');
  expect(clean.isBundled).toBe(true);
  expect(edited.site).toEqual(clean.site);
  expect(edited.moving).toBe(edited.frames);
  expect(edited.frames).toBeGreaterThan(0);

  writeFileSync(file, text);
  damage();
  const mended = await build();
  expect(mended.isBundled).toBe(true);
  expect(mended.site).toEqual(first.site);

  const unchanged = await build();
  expect(unchanged.made).toBe(0);
  expect(unchanged.site).toEqual(first.site);
  expect(unchanged.said).toContain(edited.said);
  expect(unchanged.said).toContain('robots.txt is taken from the folder public');
});

test('other code and other settings are bundled anew', () => {
  const isThere = (env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): boolean => {
    const read = readSettings({ SITE_URL: siteUrl, ...env }, project.dir);
    if (!read.ok) throw new Error('These are settings.');
    return hasBundle(read.settings, readCode(project.dir), flags);
  };
  expect(isThere()).toBe(true);
  expect(isThere({ BASE_PATH: '/some/base/' })).toBe(false);
  expect(isThere({ SITE_URL: 'https://example.com' })).toBe(false);
  expect(isThere({}, ['--mode', 'staging'])).toBe(false);
  const file = at('src/ui/styles/base.css');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n.added { color: red }\n`);
  expect(isThere()).toBe(false);
});
