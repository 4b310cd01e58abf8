import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { folderFiles } from '../support/folder-files.ts';
import { basePath, builtSite, siteUrl } from '../support/built-site.ts';
import { scratchCopy } from '../support/scratch-copy.ts';
import type { ScratchFolder } from '../support/scratch-project.ts';
import { buildSite } from '../support/site.ts';

let copy: ScratchFolder | undefined;

afterEach(() => copy?.remove());

test('a build after some edits is the clean build of what was written, also beside another one and with a damaged cache', async () => {
  const project = (copy = scratchCopy(builtSite('golden').contentDir));
  const at = (path: string) => join(project.dir, path);
  const build = async (outDir: string, ...args: string[]) => {
    const env = { CARDS: 'none' };
    const run = await buildSite({ projectDir: project.dir, outDir: at(outDir), basePath, siteUrl, args, env });
    expect(`${run.stdout}${run.stderr}${String(run.code)}`).toMatch(/0$/);
    return { site: folderFiles(at(outDir)), kept: Number(/([\d,]+) kept/.exec(run.stdout)?.[1] ?? '0') };
  };
  expect((await build('cold')).kept).toBe(0);

  const edit = (path: string, change: (text: string) => string) => {
    writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
  };
  edit('content/articles/echo-on-tolls-2031-05-07.md', (text) => `${text.trimEnd()} And it rained on the quay.\n`);
  edit('content/actors/ana-rivera.md', (text) => text.replace(/^summary: .*$/m, 'summary: Somebody else by now.'));
  const cache = at('.on-record/cache/pages/files');
  const [damaged = ''] = readdirSync(cache);
  for (const name of readdirSync(join(cache, damaged))) writeFileSync(join(cache, damaged, name), 'damaged');

  const [one, other] = await Promise.all([build('one'), build('other')]);
  const clean = await build('clean', '--force');
  expect(clean.kept).toBe(0);
  expect(Math.min(one.kept, other.kept)).toBeGreaterThan(0);
  expect(one.site).toEqual(clean.site);
  expect(other.site).toEqual(clean.site);
});
