/** A stranger's pull request is data: what it can hold, and what is taken of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { changedBeside, takePullContent, writePullContent } from '../../../src/changes/git/pull-content.ts';
import { openRepository, type Repository } from '../../../src/changes/git/repository.ts';
import { scratchRepository, type ScratchRepository } from '../../support/scratch-repository.ts';

let scratch: ScratchRepository;
let repository: Repository;
let main: string;
let out: string;

const rain = '---\nname: Rain\n---\n';

beforeEach(() => {
  scratch = scratchRepository();
  main = scratch.commit({
    'content/topics/rain.md': rain,
    'content/site.md': '---\nname: Averland on Record\n---\n',
    'package.json': '{}',
  });
  repository = openRepository(scratch.dir, scratch.env);
  out = mkdtempSync(join(tmpdir(), 'on-record-taken-'));
  scratch.git('checkout', '--quiet', '-b', 'pull');
});
afterEach(() => {
  scratch.remove();
  rmSync(out, { recursive: true, force: true });
});

/** The commit of a tree whose content folder holds one entry more, as `git ls-tree` writes it; trees as git would not make them. */
function commitWith(...lines: readonly string[]): string {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, { cwd: scratch.dir, env: scratch.env, input: input ?? '', encoding: 'utf8' }).trim();
  const content = git(['mktree', '--missing'], `${git(['ls-tree', 'HEAD:content'])}\n${lines.join('\n')}\n`);
  const others = git(['ls-tree', 'HEAD'])
    .split('\n')
    .filter((line) => !line.endsWith('\tcontent'));
  const top = git(['mktree', '--missing'], `${[...others, `040000 tree ${content}\tcontent`].join('\n')}\n`);
  return git(['commit-tree', top, '-p', main, '-m', 'A change']);
}

const blob = (text: string): string =>
  execFileSync('git', ['hash-object', '-w', '--stdin'], {
    cwd: scratch.dir,
    env: scratch.env,
    input: text,
    encoding: 'utf8',
  }).trim();

/** What is taken of a commit and written, by path, with what is told beside it. */
function take(head: string) {
  const taken = takePullContent(repository, main, head, 'content');
  if (taken.status !== 'taken') return taken;
  const pointers = writePullContent(repository, taken.records, join(out, 'content'));
  const files = readdirSync(join(out, 'content'), { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => join(item.parentPath, item.name).slice(join(out, 'content').length + 1))
    .sort();
  return { files, leftOut: [...taken.leftOut, ...pointers], changesSite: taken.changesSite };
}

const asBefore = { files: ['site.md', 'topics/rain.md'], leftOut: [], changesSite: false };

test('records are taken as they would be merged, whatever the working tree holds', () => {
  const head = scratch.commit({ 'content/topics/sun.md': '---\nname: Sun\n---\n' });
  scratch.git('checkout', '--quiet', 'main');
  main = scratch.commit({ 'content/topics/snow.md': '---\nname: Snow\n---\n' });
  expect(take(head)).toEqual({
    ...asBefore,
    files: ['site.md', 'topics/rain.md', 'topics/snow.md', 'topics/sun.md'],
  });
  expect(readFileSync(join(out, 'content/topics/sun.md'), 'utf8')).toBe('---\nname: Sun\n---\n');
});

test('a record that both sides have changed is a conflict, named', () => {
  const head = scratch.commit({ 'content/topics/rain.md': rain.replace('Rain', 'Drizzle') });
  scratch.git('checkout', '--quiet', 'main');
  main = scratch.commit({ 'content/topics/rain.md': rain.replace('Rain', 'Downpour') });
  expect(take(head)).toEqual({ status: 'conflict', paths: ['content/topics/rain.md'] });
});

test('a conflict outside the content says nothing of the content', () => {
  const head = scratch.commit({ 'package.json': '{"a":1}', 'content/topics/sun.md': '---\nname: Sun\n---\n' });
  scratch.git('checkout', '--quiet', 'main');
  main = scratch.commit({ 'package.json': '{"b":1}' });
  expect(take(head)).toEqual({ ...asBefore, files: ['site.md', 'topics/rain.md', 'topics/sun.md'] });
});

test('what the site says of itself is the main branch’s, and a change of it is told', () => {
  const head = scratch.commit({ 'content/site.md': '---\nname: Forged\n---\n' });
  expect(take(head)).toEqual({ ...asBefore, changesSite: true });
  expect(readFileSync(join(out, 'content/site.md'), 'utf8')).toContain('Averland on Record');
});

describe('what is no record is left out and told', () => {
  test.each([
    ['a link to a file of the machine', () => `120000 blob ${blob('/etc/passwd')}\tpasswords.md`, 'passwords.md'],
    ['a submodule', () => `160000 commit ${'1'.repeat(40)}\tmodule.md`, 'module.md'],
    ['attributes', () => `100644 blob ${blob('* filter=evil ident text eol=crlf')}\t.gitattributes`, '.gitattributes'],
    ['a list of submodules', () => `100644 blob ${blob('[submodule "x"]')}\t.gitmodules`, '.gitmodules'],
    ['a journal', () => `100644 blob ${blob('{"pid":1,"operations":[]}')}\t.journal.md`, '.journal.md'],
    ['a program', () => `100755 blob ${blob('#!/bin/sh')}\tbuild.sh`, 'build.sh'],
    ['a page', () => `100644 blob ${blob('<script>')}\tindex.html`, 'index.html'],
    [
      'a pointer to a file kept elsewhere',
      () =>
        `100644 blob ${blob(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`)}\tlarge.md`,
      'large.md',
    ],
  ])('%s', (_what, line, path) => {
    expect(take(commitWith(line()))).toEqual({ ...asBefore, leftOut: [path] });
  });
});

describe('what no build would survive is refused before anything is read', () => {
  const text = () => blob(rain);
  test.each([
    ['a path that leads upwards', () => `040000 tree ${treeOf('..')}\ta`],
    ['a path with a backslash', () => `100644 blob ${text()}\ta\\b.md`],
    ['a path with a colon, a drive or a stream elsewhere', () => `100644 blob ${text()}\tc:a.md`],
    ['a path with a line break', () => `100644 blob ${text()}\t"a\\nb.md"`],
    ['a name that is too long', () => `100644 blob ${text()}\t${'a'.repeat(240)}.md`],
    ['a name that is no UTF-8', () => `100644 blob ${text()}\t"\\377.md"`],
    ['a record that is too large', () => `100644 blob ${blob('x'.repeat(1024 * 1024 + 1))}\tlarge.md`],
  ])('%s', (_what, line) => {
    expect(take(commitWith(line()))).toMatchObject({ status: 'refused' });
    expect(existsSync(join(out, 'content'))).toBe(false);
  });

  /** A tree with one file in a folder of the name given, written past git's own checks. */
  function treeOf(name: string): string {
    const inner = execFileSync('git', ['mktree'], {
      cwd: scratch.dir,
      env: scratch.env,
      input: `100644 blob ${text()}\tx.md\n`,
      encoding: 'utf8',
    }).trim();
    const entry = Buffer.concat([Buffer.from(`40000 ${name}\0`), Buffer.from(inner, 'hex')]);
    return execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], {
      cwd: scratch.dir,
      env: scratch.env,
      input: entry,
      encoding: 'utf8',
    }).trim();
  }
});

describe('changedBeside', () => {
  test('names what a pull request changes outside the content, and what it moves out of there', () => {
    const head = scratch.commit({
      'content/topics/rain.md': undefined,
      'src/rain.ts': rain,
      'package.json': '{"scripts":{"postinstall":"evil"}}',
      'content.md': 'a name that only begins alike',
    });
    expect(changedBeside(repository, main, head, 'content')).toEqual(['content.md', 'package.json', 'src/rain.ts']);
  });

  test('is silent about what the main branch has changed since', () => {
    const head = scratch.commit({ 'content/topics/sun.md': '---\nname: Sun\n---\n' });
    scratch.git('checkout', '--quiet', 'main');
    main = scratch.commit({ 'package.json': '{"b":1}' });
    expect(changedBeside(repository, main, head, 'content')).toEqual([]);
  });
});
