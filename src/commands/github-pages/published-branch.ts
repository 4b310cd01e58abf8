import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GitFault, runGit } from '../../changes/git/run-git.ts';

/** The branch GitHub Pages serves: the site at its top, and beside it a folder `pr-N` for each preview. */
export const publishedBranch = 'gh-pages';

/** The folder of a pull request's preview. */
export function previewFolder(number: number): string {
  return `pr-${number}`;
}

export interface BranchRemote {
  /** An address or a path that git can push to. */
  readonly url: string;
  /** For the host of that address; a path needs none. */
  readonly token?: string | undefined;
}

/** The site's own files, by the folder they lie in; previews and the host's own file stay. */
export function publishSite(remote: BranchRemote, siteDir: string, message: string): Promise<boolean> {
  return changeBranch(remote, message, (git, before) => {
    const kept = before.filter(({ name }) => /^(?:pr-\d+|CNAME)$/.test(name));
    const site = entriesOf(git, treeOf(git, siteDir));
    const taken = new Set(kept.map(({ name }) => name));
    return [...kept, ...site.filter(({ name }) => !taken.has(name))];
  });
}

/** A preview in the place of the last one of its pull request; everything else stays. */
export function publishPreview(
  remote: BranchRemote,
  number: number,
  siteDir: string,
  message: string,
): Promise<boolean> {
  return changeBranch(remote, message, (git, before) => [
    ...without(before, number),
    { mode: '040000', type: 'tree', hash: treeOf(git, siteDir), name: previewFolder(number) },
  ]);
}

export function removePreview(remote: BranchRemote, number: number, message: string): Promise<boolean> {
  return changeBranch(remote, message, (_git, before) => without(before, number));
}

function without(entries: readonly Entry[], number: number): readonly Entry[] {
  return entries.filter(({ name }) => name !== previewFolder(number));
}

/** What a folder of a commit holds, as git writes it down. */
interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly hash: string;
  readonly name: string;
}

type Git = (args: readonly string[], input?: string) => string;

const attempts = 8;

/**
 * Changes the top folder of the branch in one step: the new state is pushed only onto the state it was made from, and
 * made again where somebody else was quicker.
 *
 * The branch is one commit without a past. What was published is made again from the record, whose history is in the main
 * branch; a history of every preview would only grow.
 *
 * @returns whether there was something to change
 */
async function changeBranch(
  remote: BranchRemote,
  message: string,
  change: (git: Git, before: readonly Entry[]) => readonly Entry[],
): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'on-record-github-pages-'));
  try {
    const git = gitIn(dir, remote);
    git(['init', '--quiet', '--bare', '.']);
    // Bytes are kept as they are, whatever a file in a folder says.
    mkdirSync(join(dir, 'info'), { recursive: true });
    writeFileSync(join(dir, 'info/attributes'), '* -text -ident -filter -working-tree-encoding\n');
    for (let attempt = 1; ; attempt += 1) {
      const ref = `refs/heads/${publishedBranch}`;
      const isThere = git(['ls-remote', remote.url, ref]) !== '';
      if (isThere) git(['fetch', '--quiet', '--depth=1', '--no-tags', remote.url, ref]);
      const last = isThere ? git(['rev-parse', 'FETCH_HEAD']).trim() : '';
      const before = last === '' ? [] : entriesOf(git, last);
      const after = withMark(git, change(git, before));
      const tree = git(['mktree', '-z'], after.map(lineOf).join('')).trim();
      if (last !== '' && git(['rev-parse', `${last}^{tree}`]).trim() === tree) return false;
      if (last === '' && after.length === 1) return false;
      const commit = git(['commit-tree', tree, '-m', message]).trim();
      try {
        git(['push', '--quiet', `--force-with-lease=${ref}:${last}`, remote.url, `${commit}:${ref}`]);
        return true;
      } catch (error) {
        const isRace =
          error instanceof GitFault &&
          /stale info|\[rejected\]|\[remote rejected\]|cannot lock ref|fetch first/.test(error.message);
        if (!isRace || attempt === attempts) throw error;
        await wait(100 * 2 ** attempt);
      }
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** GitHub would otherwise take the files for a site to be built, and leave out those that begin with "_". */
function withMark(git: Git, entries: readonly Entry[]): Entry[] {
  const mark = {
    mode: '100644',
    type: 'blob',
    hash: git(['hash-object', '-w', '--stdin'], '').trim(),
    name: '.nojekyll',
  };
  return [...entries.filter(({ name }) => name !== mark.name), mark];
}

/** A folder of the disk as git keeps it, whatever its files are called. */
function treeOf(git: Git, dir: string): string {
  git(['read-tree', '--empty']);
  git(['--work-tree', dir, 'add', '--all', '--force', '.']);
  return git(['write-tree']).trim();
}

function entriesOf(git: Git, tree: string): Entry[] {
  return git(['ls-tree', '-z', tree])
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', type = '', hash = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return name === '' ? [] : [{ mode, type, hash, name }];
    });
}

function lineOf({ mode, type, hash, name }: Entry): string {
  return `${mode} ${type} ${hash}\t${name}\0`;
}

/** Git in a repository of its own, deaf to what else is configured on the machine; the token is in no argument. */
function gitIn(dir: string, { url, token }: BranchRemote): Git {
  const person = { NAME: 'github-actions[bot]', EMAIL: '41898282+github-actions[bot]@users.noreply.github.com' };
  const settings: readonly (readonly [string, string])[] = [
    ['core.autocrlf', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.attributesFile', '/dev/null'],
    ['gc.auto', '0'],
    ...(token === undefined || !/^https?:/.test(url)
      ? []
      : [
          [
            `http.${new URL(url).origin}/.extraHeader`,
            `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
          ] as const,
        ]),
  ];
  const env = {
    PATH: process.env.PATH,
    HOME: dir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) =>
        Object.entries(person).map(([part, value]) => [`GIT_${role}_${part}`, value]),
      ),
    ),
  };
  return (args, input) => {
    const { code, stdout, fault } = runGit(dir, ['--git-dir', dir, ...args], env, input);
    if (code !== 0) throw new GitFault(`git ${args[0] ?? ''} could not be done: ${fault}`);
    return stdout.toString('utf8');
  };
}
