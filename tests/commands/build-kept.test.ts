import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { folderFiles } from '../support/folder-files.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, projectDir } from '../support/site.ts';

/** A project of its own: what a build keeps lies in its project. */
let project: ScratchFolder;
const at = (...path: string[]) => join(project.dir, ...path);

beforeAll(() => {
  project = scratchFolder({ 'public/robots.txt': 'from the folder public\n' });
  for (const path of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectDir, path), at(path), { recursive: true });
  cpSync(join(projectDir, 'tests/golden/content'), at('content'), { recursive: true });
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
    siteUrl: 'https://example.org',
    args: ['--threads', '1', ...args],
    env: { CARDS: 'none', ON_RECORD_TIMINGS: at('timings.json') },
  });
  expect({ code: run.code, said: run.code === 0 ? '' : run.stdout + run.stderr }).toEqual({ code: 0, said: '' });
  const { phases } = JSON.parse(readFileSync(at('timings.json'), 'utf8')) as { phases: { name: string }[] };
  const site = folderFiles(outDir);
  const frames = Object.entries(site).filter(([path]) => path.startsWith('embed/') && path.endsWith('/index.html'));
  return {
    site,
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

  const article =
    readdirSync(at('content/articles'), { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.md')) ??
    '';
  const file = at('content/articles', article);
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

  rmSync(at('.on-record'), { recursive: true });
});

test('other code and other settings are bundled anew', async () => {
  await build();
  expect((await build()).isBundled).toBe(false);
  expect((await build('--base', '/some/base/')).isBundled).toBe(true);
  const file = at('src/ui/styles/base.css');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n.added { color: red }\n`);
  expect((await build()).isBundled).toBe(true);
});
