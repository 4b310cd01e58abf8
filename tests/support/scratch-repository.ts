import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratchFolder } from './scratch-project.ts';

export interface ScratchRepository {
  readonly dir: string;
  /** What git needs to be nobody's: no configuration of the machine, a fixed author and a fixed day. */
  readonly env: Readonly<Record<string, string>>;
  readonly git: (...args: string[]) => string;
  /** Writes files by their path (`undefined` deletes one) and commits all there is; gives the hash. */
  readonly commit: (files: Readonly<Record<string, string | Buffer | undefined>>) => string;
  readonly remove: () => void;
}

/** A repository in a temporary folder, whose path holds a space and a letter outside ASCII. */
export function scratchRepository(): ScratchRepository {
  const { dir, remove } = scratchFolder();
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: dir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Ana Orr',
    GIT_AUTHOR_EMAIL: 'ana@averland.example',
    GIT_AUTHOR_DATE: '2031-03-03T12:00:00Z',
    GIT_COMMITTER_NAME: 'Ana Orr',
    GIT_COMMITTER_EMAIL: 'ana@averland.example',
    GIT_COMMITTER_DATE: '2031-03-03T12:00:00Z',
  };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: dir, env, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    dir,
    env,
    git,
    remove,
    commit: (files) => {
      for (const [path, content] of Object.entries(files)) {
        const file = join(dir, path);
        if (content === undefined) rmSync(file, { force: true });
        else {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'A change');
      return git('rev-parse', 'HEAD');
    },
  };
}
