import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ancestryOf, openRepository, pathInRepository, resolveCommit } from '../../../src/changes/git/repository.ts';
import { revisionTree } from '../../../src/changes/git/revision-tree.ts';
import { formatProblems } from '../../../src/record/problems/format-problems.ts';
import { diskTree } from '../../../src/record/source/file-tree.ts';
import { readTree } from '../../../src/record/source/read-content.ts';
import { scratchRepository, type ScratchRepository } from '../../support/scratch-repository.ts';

const topic = '---\nname: Weather\n---\n';
let scratch: ScratchRepository;

beforeEach(() => {
  scratch = scratchRepository();
});

afterEach(() => {
  scratch.remove();
});

/** What is read of the content folder as it was committed last, and as it lies on the disk. */
function readBoth() {
  const repository = openRepository(scratch.dir, scratch.env);
  const commit = resolveCommit(repository, 'HEAD');
  const inGit = readTree(revisionTree(repository, commit, 'content', 'content'));
  const onDisk = readTree(diskTree(join(scratch.dir, 'content'), scratch.dir));
  return { inGit, onDisk };
}

describe('a revision', () => {
  test('is read as the folder is, whatever its files are called and hold', () => {
    scratch.commit({
      'content/topics/weather.md': `\uFEFF${topic}`,
      'content/topics/a/b/rain.md': topic.replaceAll('\n', '\r\n'),
      'content/topics/Old Port.md': topic,
      'content/topics/雨 "x" \\ \t.md': topic,
      'content/topics/latin.md': Buffer.from('---\nname: Regen über Averland\n---\n', 'latin1'),
      'content/topics/large.md': `${topic}${'x'.repeat(1024 * 1024)}`,
      'content/topics/pointer.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      'content/topics/empty.md': '',
      'content/topics/readme.txt': 'x',
      'content/topics/.hidden.md': 'x',
      'content/people/ana.md': topic,
      'content/notes.md': topic,
      'elsewhere.md': 'x',
    });
    const { inGit, onDisk } = readBoth();
    expect(inGit).toEqual(onDisk);
    expect(inGit.files.map(({ id }) => id)).toEqual(['a/b/rain', 'weather']);
    expect(inGit.problems.map(({ code }) => code)).toContain('file/too-large');
  });

  test.each([
    [
      'damaged',
      (file: string) => {
        writeFileSync(file, 'damaged');
      },
    ],
    [
      'missing',
      (file: string) => {
        rmSync(file);
      },
    ],
  ])('with a %s object is not read as one that lacks the file', (_how, spoil) => {
    scratch.commit({ 'content/topics/weather.md': topic, 'content/topics/rain.md': '---\nname: Rain\n---\n' });
    const object = scratch.git('rev-parse', 'HEAD:content/topics/weather.md').trim();
    const file = join(scratch.dir, '.git/objects', object.slice(0, 2), object.slice(2));
    chmodSync(file, 0o644);
    spoil(file);
    expect(readBoth).toThrow(/^git cannot (?:read|list) /);
  });

  test('follows no link, like the folder', () => {
    mkdirSync(join(scratch.dir, 'content/topics'), { recursive: true });
    writeFileSync(join(scratch.dir, 'content/topics/weather.md'), topic);
    symlinkSync('weather.md', join(scratch.dir, 'content/topics/link.md'));
    symlinkSync('/etc', join(scratch.dir, 'content/topics/folder'));
    symlinkSync('topics', join(scratch.dir, 'content/actors'));
    scratch.commit({});
    const { inGit, onDisk } = readBoth();
    expect(formatProblems(inGit.problems, 'text')).toBe(formatProblems(onDisk.problems, 'text'));
    expect(inGit.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'content/actors content/not-a-file',
      'content/topics/folder content/not-a-file',
      'content/topics/link.md content/not-a-file',
    ]);
  });

  test('refuses names that are not UTF-8, like the folder', () => {
    mkdirSync(join(scratch.dir, 'content/topics'), { recursive: true });
    writeFileSync(
      Buffer.concat([Buffer.from(`${scratch.dir}/content/topics/`), Buffer.from([0xff]), Buffer.from('.md')]),
      topic,
    );
    scratch.commit({});
    const { inGit, onDisk } = readBoth();
    expect(inGit).toEqual(onDisk);
    expect(inGit.problems.map(({ code }) => code)).toEqual(['file/unreadable', 'id/not-kebab-case']);
  });

  test('reports a repository within it as no ordinary file', () => {
    const commit = scratch.commit({ 'content/topics/weather.md': topic });
    scratch.git('update-index', '--add', '--cacheinfo', `160000,${commit},content/topics/module`);
    scratch.git('commit', '--quiet', '--message', 'A submodule');
    expect(readBoth().inGit.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'content/topics/module content/not-a-file',
    ]);
  });

  test('has no content folder where there is none, or something else of its name', () => {
    scratch.commit({ content: 'a file' });
    const repository = openRepository(scratch.dir, scratch.env);
    const commit = resolveCommit(repository, 'HEAD');
    expect(revisionTree(repository, commit, 'content', 'content').exists).toBe(false);
    expect(revisionTree(repository, commit, 'nowhere', 'nowhere').exists).toBe(false);
    expect(revisionTree(repository, commit, '', '.').list('')).toEqual([{ name: 'content', type: 'file' }]);
  });

  test('is what was committed, whatever a hook, a replacement or a working tree says', () => {
    const first = scratch.commit({ 'content/topics/weather.md': topic });
    const second = scratch.commit({ 'content/topics/weather.md': topic.replace('Weather', 'Other') });
    scratch.git('replace', first, second);
    rmSync(join(scratch.dir, 'content'), { recursive: true });
    const repository = openRepository(join(scratch.dir, 'content'), {
      ...scratch.env,
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere',
    });
    const tree = revisionTree(repository, resolveCommit(repository, first), 'content', 'content');
    expect(readTree(tree).files.map(({ text }) => text)).toEqual([topic]);
  });
});

describe('a repository', () => {
  test('tells where one commit stands to another', () => {
    const first = scratch.commit({ 'a.md': '1' });
    const second = scratch.commit({ 'a.md': '2' });
    scratch.git('checkout', '--quiet', '-b', 'aside', first);
    const aside = scratch.commit({ 'b.md': '1' });
    scratch.git('checkout', '--quiet', '--orphan', 'alone');
    const alone = scratch.commit({ 'c.md': '1' });
    const repository = openRepository(scratch.dir, scratch.env);
    expect(ancestryOf(repository, first, second)).toEqual({ kind: 'ancestor' });
    expect(ancestryOf(repository, second, second)).toEqual({ kind: 'ancestor' });
    expect(ancestryOf(repository, second, aside)).toEqual({ kind: 'parted', at: first });
    expect(ancestryOf(repository, first, alone)).toEqual({ kind: 'parted', at: undefined });
  });

  test.each([
    '-x',
    '--help',
    '--output=/tmp/x',
    'HEAD:a.md',
    'a..b',
    '^HEAD',
    '',
    ' ',
    '$(id)',
    'HEAD\nHEAD',
    'nowhere',
  ])('takes %j for no commit', (name) => {
    scratch.commit({ 'a.md': '1' });
    const repository = openRepository(scratch.dir, scratch.env);
    expect(() => resolveCommit(repository, name)).toThrow(/^There is no revision/);
  });

  test('knows the commit behind a tag, a branch and a shortened hash', () => {
    const hash = scratch.commit({ 'a.md': '1' });
    scratch.git('tag', '--annotate', '--message', 'x', 'v1');
    const repository = openRepository(scratch.dir, scratch.env);
    expect(['v1', 'main', 'HEAD', hash.slice(0, 8)].map((name) => resolveCommit(repository, name))).toEqual([
      hash,
      hash,
      hash,
      hash,
    ]);
  });

  test('places a folder below its top, whether or not it is there', () => {
    scratch.commit({ 'a.md': '1' });
    const repository = openRepository(scratch.dir, scratch.env);
    expect(pathInRepository(repository, join(scratch.dir, 'drafts/content'))).toBe('drafts/content');
    expect(pathInRepository(repository, scratch.dir)).toBe('');
    expect(pathInRepository(repository, join(scratch.dir, '..content'))).toBe('..content');
    expect(() => pathInRepository(repository, '/')).toThrow('does not lie in the repository');
  });
});
