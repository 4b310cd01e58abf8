/** Others that are built beside this project, in turn, on the same machine: an earlier commit of it, and Hugo. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { safely } from '../../src/build/cache/safely.ts';
import { projectDir } from '../support/site.ts';
import type { ContentFile } from './generate.ts';
import { measureProcess, type ProcessCost } from './measure-process.ts';

/** Where the work of issue 15 began; what is measured is measured against it. */
export const firstCommit = '0a07b77';

/** A copy of the project at a commit, beside other work, with nothing kept from earlier builds. */
export function projectAt(commit: string, dir: string): string {
  mkdirSync(dir, { recursive: true });
  const archive = execFileSync('git', ['archive', commit], { cwd: projectDir, maxBuffer: 1e9 });
  execFileSync('tar', ['-x', '-C', dir], { input: archive });
  // The record that comes with the project is not built, and what does not change need not be copied.
  const isSame = readFileSync(join(dir, 'package-lock.json')).equals(
    readFileSync(join(projectDir, 'package-lock.json')),
  );
  if (isSame) symlinkSync(join(projectDir, 'node_modules'), join(dir, 'node_modules'), 'dir');
  else {
    process.stderr.write(`installing the packages of ${commit}\n`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: dir, stdio: 'inherit' });
  }
  return dir;
}

/** Takes away what builds of a project keep for the next one. */
export function makeCold(project: string): void {
  rmSync(join(project, '.on-record'), { recursive: true, force: true });
  rmSync(join(project, '.astro'), { recursive: true, force: true });
}

/** The commit that a folder is at. What is not committed is in no copy, and so in no figure. */
export function commitOf(dir: string): string {
  return execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { cwd: dir, encoding: 'utf8' }).trim();
}

/** What `hugo version` says, in short; undefined where there is none. */
export function hugoVersion(): string | undefined {
  const said = safely(() => execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: 'pipe' }));
  return said === undefined ? undefined : /v\d+\.\d+\.\d+/.exec(said)?.[0];
}

/**
 * Writes a site of Hugo's with a page for each record: its fields, its text, a way back; and lists of each kind. Hugo
 * checks and links nothing.
 */
export function writeHugoSite(files: readonly ContentFile[], dir: string): void {
  cpSync(join(import.meta.dirname, 'hugo'), dir, { recursive: true });
  for (const { path, text } of files) {
    const file = join(dir, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, hugoRecord(path, text));
  }
}

/**
 * A record as Hugo reads it. What its fields are called means other things to Hugo (`url`, `type`, `kind`), so they stand
 * one level deeper.
 *
 * @example
 * hugoRecord('actors/ana.md', '---\nname: Ana\n---\nText\n')
 * // => '---\ntitle: ana\nrecord:\n  name: Ana\n---\nText\n'
 */
export function hugoRecord(path: string, text: string): string {
  const [, fields = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [undefined, '', text];
  const inner = fields.replace(/^(?=.)/gm, '  ');
  const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  return `---\ntitle: ${title}\nrecord:\n${inner}\n---\n${body}`;
}

/** Builds Hugo's site once. */
export async function measureHugo(dir: string): Promise<ProcessCost & { readonly pages: number }> {
  const out = join(dir, 'public');
  rmSync(out, { recursive: true, force: true });
  const cost = await measureProcess({
    command: ['hugo', '--quiet', '--destination', out],
    cwd: dir,
    env: process.env,
    log: join(dir, 'hugo.log'),
  });
  if (cost.code !== 0) throw new Error(`Hugo failed:\n${readFileSync(join(dir, 'hugo.log'), 'utf8').slice(-2000)}`);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;
  return { ...cost, pages };
}

/** Adds a sentence to the text of the first article. */
export function editArticle(contentDir: string): void {
  const articles = join(contentDir, 'articles');
  const [first] = existsSync(articles)
    ? readdirSync(articles, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .sort()
    : [];
  if (first === undefined) throw new Error('There is no article to edit.');
  const file = join(articles, first);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nOne more sentence stands here.\n`);
}
