import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { didYouMean } from '../../record/problems/did-you-mean.ts';
import { shellWord } from '../../record/problems/shell-word.ts';
import { GitFault, runGit, type Environment, type GitResult } from './run-git.ts';

/** A repository with a working tree, asked by the ways git has for it. */
export interface Repository {
  /** The top of its working tree, as an absolute path. */
  readonly top: string;
  readonly isShallow: boolean;
  readonly run: (args: readonly string[], input?: string) => GitResult;
}

/** The repository that a folder lies in, or would lie in if it were there. */
export function openRepository(dir: string, env: Environment): Repository {
  const start = nearestFolder(dir);
  const { code, stdout, fault } = runGit(start, ['rev-parse', '--show-toplevel', '--is-shallow-repository'], env);
  if (code !== 0) {
    throw new GitFault(
      fault.includes('not a git repository')
        ? `${start} is in no git repository, so there is no earlier revision to compare with.`
        : `git cannot read the repository of ${start}: ${fault}.`,
    );
  }
  const lines = stdout.toString('utf8').replace(/\n$/, '').split('\n');
  const top = lines.slice(0, -1).join('\n');
  return {
    top,
    isShallow: lines.at(-1) === 'true',
    run: (args, input) => runGit(top, args, env, input),
  };
}

/** The path of a folder below the top of a repository, with `/` separators; empty for the top itself. */
export function pathInRepository({ top }: Repository, dir: string): string {
  const nearest = nearestFolder(dir);
  const path = relative(realpathSync(top), realpathSync(nearest) + dir.slice(nearest.length));
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
    throw new GitFault(`${dir} does not lie in the repository ${top}.`);
  return path.split(sep).join('/');
}

function nearestFolder(dir: string): string {
  let nearest = dir;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  return nearest;
}

/** The full hash of the commit that somebody named; a name that means none is explained. */
export function resolveCommit(repository: Repository, name: string): string {
  const hash = findCommit(repository, name);
  if (hash === undefined) throw new GitFault(unknownRevision(repository, name));
  return hash;
}

/** The same; undefined for a name that means none. */
export function findCommit(repository: Repository, name: string): string | undefined {
  const { code, stdout } = repository.run(['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`]);
  const hash = stdout.toString('utf8').trim();
  return code === 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(hash) ? hash : undefined;
}

function unknownRevision(repository: Repository, name: string): string {
  const known = `There is no revision "${name}" in this repository.`;
  if (repository.isShallow) {
    // A commit by its distance from another one is not there by a name of its own.
    if (/[~^@:]/.test(name)) {
      return (
        `There is no revision "${name}" in this clone, which is shallow: it holds the newest commits only.\n` +
        'Fetch the others:  git fetch --unshallow\n' +
        'In a GitHub workflow, "fetch-depth: 0" of actions/checkout brings everything.'
      );
    }
    const [remote, branch] = remoteAndBranch(repository, name);
    const isHash = /^[0-9a-f]{7,64}$/.test(branch);
    const fetch = `git fetch --depth=1 ${remote} ${shellWord(isHash ? branch : `${branch}:refs/remotes/${remote}/${branch}`)}`;
    return (
      `There is no revision "${name}" in this clone, which is shallow: it holds the newest commits only.\n` +
      `Fetch it:  ${fetch}\n` +
      `${isHash ? '' : `and name it ${remote}/${branch}. `}In a GitHub workflow, "fetch-depth: 0" of actions/checkout brings everything.`
    );
  }
  const refs = linesOf(repository.run(['for-each-ref', '--format=%(refname:short)']));
  const guess = didYouMean(name, refs);
  return `${known} ${guess === '' ? 'Name a branch, a tag or a commit that git log shows, or fetch it first.' : guess}`;
}

/** The remote and the branch that `origin/main` or `main` names. */
function remoteAndBranch(repository: Repository, name: string): [remote: string, branch: string] {
  const remotes = linesOf(repository.run(['remote']));
  const plain = name.replace(/^refs\/(?:remotes|heads|tags)\//, '').replace(/[~^@:].*$/s, '');
  const remote = remotes.find((candidate) => plain.startsWith(`${candidate}/`));
  return remote === undefined
    ? [remotes.find((candidate) => candidate === 'origin') ?? remotes[0] ?? 'origin', plain]
    : [remote, plain.slice(remote.length + 1)];
}

function linesOf({ stdout }: GitResult): string[] {
  return stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** How one commit stands to a later one. */
export type Ancestry =
  | { readonly kind: 'ancestor' }
  /** The later one does not contain it; they parted at a commit, or have none in common that is here. */
  | { readonly kind: 'parted'; readonly at: string | undefined };

export function ancestryOf(repository: Repository, base: string, head: string): Ancestry {
  if (base === head || repository.run(['merge-base', '--is-ancestor', base, head]).code === 0) {
    return { kind: 'ancestor' };
  }
  const [at] = linesOf(repository.run(['merge-base', base, head]));
  return { kind: 'parted', at };
}
