import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { generateContent } from '../bench/generate.ts';
import { folderFiles } from '../support/folder-files.ts';
import { runNamed } from '../support/run-here.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { buildSite, projectDir } from '../support/site.ts';

/** A project of its own with a small record: what a build keeps lies in its project. */
let project: ScratchFolder;
const at = (...path: string[]) => join(project.dir, ...path);

beforeAll(() => {
  const records = generateContent({ articles: 6, seed: 3 });
  project = scratchFolder({
    'public/robots.txt': 'from the folder public\n',
    ...Object.fromEntries(records.map(({ path, text }) => [`content/${path}`, text])),
  });
  for (const path of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(projectDir, path), at(path), { recursive: true });
  symlinkSync(join(projectDir, 'node_modules'), at('node_modules'), 'dir');
});
afterAll(() => {
  project.remove();
});

async function build(outDir: string, ...args: string[]): Promise<string> {
  const run = await buildSite({ projectDir: project.dir, outDir, siteUrl: 'https://example.org', args });
  expect({ code: run.code, said: run.code === 0 ? '' : run.stdout + run.stderr }).toEqual({ code: 0, said: '' });
  return run.stdout;
}

const merge = (...args: string[]) => runNamed('merge-shards', args, { projectDir: project.dir });

test('a site in parts is, put together, the site that is built whole', async () => {
  await build(at('whole'));
  const whole = folderFiles(at('whole'));
  expect(
    Object.keys(whole).filter((path) => /^cards\/|^data\/record|^search\/index\//.test(path)).length,
  ).toBeGreaterThan(20);

  for (const of of [1, 2, 3]) {
    const parts = Array.from({ length: of }, (_none, index) => index + 1).map((number) => ({
      dir: `parts/${number}-of-${of}`,
      shard: `${number}/${of}`,
    }));
    for (const { dir, shard } of parts) {
      const said = await build(at(dir), '--shard', shard);
      expect(said).toContain(`Part ${shard.replace('/', ' of ')} is in ${at(dir)}; npm run merge-shards`);
    }
    const sizes = parts.map(({ dir }) => Object.keys(folderFiles(at(dir))).length);
    if (of > 1) expect(Math.max(...sizes)).toBeLessThan(Object.keys(whole).length);
    const {
      code,
      stdout: out,
      stderr: err,
    } = await merge(...parts.map(({ dir }) => dir).toReversed(), '--outDir', at('merged'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`The site is in ${at('merged')}.`);
    expect(folderFiles(at('merged'))).toEqual(whole);
  }
});

test('parts of another record, and too few, leave the last site as it was', async () => {
  const last = folderFiles(at('merged'));
  const few = await merge('parts/1-of-3', 'parts/3-of-3', '--outDir', at('merged'));
  expect(few).toMatchObject({ code: 1, stderr: 'Of the 3 parts one is missing: 2.\n' });

  rmSync(at('content/analyses'), { recursive: true });
  await build(at('parts/2-of-3'), '--shard', '2/3');
  const other = await merge('parts/1-of-3', 'parts/2-of-3', 'parts/3-of-3', '--outDir', at('merged'));
  expect(other.code).toBe(1);
  expect(other.stderr).toContain('were built of different records');
  expect(folderFiles(at('merged'))).toEqual(last);
});

test('what is no part, no output folder or nothing to serve is refused in words', async () => {
  expect(await merge()).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Which parts? Name the folder of each.') as string,
  });
  expect(await merge('parts/1-of-3', '--outDir', 'content')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('which the site must not overwrite') as string,
  });
  expect(await runNamed('start', ['--shard', '1/2'], { projectDir: project.dir })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--shard is for npm run build: a part of a site is nothing to serve.') as string,
  });
});
