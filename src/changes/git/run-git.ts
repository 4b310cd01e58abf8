import { systemCode } from '../../record/source/system-code.ts';
import { spawnSync } from 'node:child_process';

/** git could not do it; the message says why, to whoever asked. */
export class GitFault extends Error {}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  /** What git said against it, on one line, without its own "fatal: ". */
  readonly fault: string;
}

/** What a hook sets for its own repository, and what makes git read other objects than those that were named. */
const misleading = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_CEILING_DIRECTORIES',
  'GIT_TRACE',
];

/** Why git could not be started, and what to do, by what the system says. */
const faultsOfStart: Readonly<Record<string, string>> = {
  ENOENT: 'git was not found. Install it, or put it on the PATH; revisions are read with it.',
  EACCES: 'git cannot be run: permission is denied. Allow yourself to run the git that is first on the PATH.',
  EAGAIN: 'git cannot be run: too many processes run already. End some, and try again.',
  EMFILE: 'git cannot be run: too many files are open. Raise the limit (ulimit -n).',
  ENOMEM: 'git cannot be run: there is too little memory. End other programs, and try again.',
  ENOSPC: 'git cannot be run: no space is left on the disk. Free some space, and try again.',
};

/**
 * Runs git in a folder and gives what it printed. No shell is involved: an argument is never more than an argument.
 *
 * The language is C, nothing is asked, no lock is taken, no replacement of objects is followed: the same repository gives
 * the same answer to everybody.
 *
 * @param input what git reads from its standard input
 */
export function runGit(dir: string, args: readonly string[], env: Environment, input = ''): GitResult {
  const kept = Object.entries(env).filter(([name]) => !misleading.includes(name));
  const { error, status, stdout, stderr } = spawnSync('git', [...args], {
    cwd: dir,
    input,
    maxBuffer: Infinity,
    windowsHide: true,
    env: {
      ...Object.fromEntries(kept),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_PAGER: 'cat',
    },
  });
  if (error) {
    const code = systemCode(error) ?? '';
    const known = Object.hasOwn(faultsOfStart, code) ? faultsOfStart[code] : undefined;
    throw new GitFault(known ?? `git cannot be run: ${error.message}.`);
  }
  const fault = stderr
    .toString('utf8')
    .replace(/^(?:fatal|error): /gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { code: status ?? 1, stdout, fault };
}

export type Environment = Readonly<Record<string, string | undefined>>;
