import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { serveFolder, type ServedFolder } from '../../src/commands/serve-folder.ts';

export { openBrowser } from './browser.ts';

export interface BuildRequest {
  readonly outDir: string;
  /** Default: the project's own `content`. */
  readonly contentDir?: string;
  readonly basePath?: string;
  readonly siteUrl?: string;
  /** More variables for the build's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** More arguments, such as `--verbose`. */
  readonly args?: readonly string[];
  /** The project to build; default: this one. */
  readonly projectDir?: string;
}

export interface BuildResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outDir: string;
  /** How long it took; for a line of output, never for an assertion. */
  readonly ms: number;
}

/** Builds a site with the build command, as `npm run build` does. Never throws because a build fails: look at `code`. */
export async function buildSite(request: BuildRequest): Promise<BuildResult> {
  const started = performance.now();
  const { outDir } = request;
  const result = await runCommand('build', ['--outDir', outDir, ...(request.args ?? [])], {
    ...(request.projectDir === undefined ? {} : { projectDir: request.projectDir }),
    env: {
      ...(request.contentDir === undefined ? {} : { CONTENT_DIR: request.contentDir }),
      ...(request.basePath === undefined ? {} : { BASE_PATH: request.basePath }),
      ...(request.siteUrl === undefined ? {} : { SITE_URL: request.siteUrl }),
      ...request.env,
    },
  });
  return { ...result, outDir, ms: Math.round(performance.now() - started) };
}

/** Serves a built site on a free port, with the server that `npm start` uses. */
export function serveSite(dir: string, basePath = '/'): Promise<ServedFolder> {
  return serveFolder({ dir, basePath, port: 0 });
}

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly projectDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the output so far, each time there is more, so that a test can send a signal at the right moment. */
  readonly watch?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** This project, with a final slash. */
export const projectDir: string = fileURLToPath(new URL('../..', import.meta.url));

/** The variables of README's table: a test sets those it means, and the shell of whoever runs it sets none. */
const settingVariables: readonly string[] = [
  'CONTENT_DIR',
  'SITE_URL',
  'BASE_PATH',
  'EDIT_URL',
  'PREVIEW',
  'PREVIEW_REPORT',
  'CARDS',
  'PORT',
  'ON_RECORD_CACHE_DIR',
  'ON_RECORD_SHARD',
  'ON_RECORD_THREADS',
  'ON_RECORD_TIMINGS',
  'ON_RECORD_VERBOSE',
];

/** Runs `src/commands/main.ts <name>` in a process of its own, with no input, and gives what it printed and its exit code. */
export function runCommand(
  name: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const dir = options.projectDir ?? projectDir;
  const inherited = Object.entries(process.env).filter(([variable]) => !settingVariables.includes(variable));
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['src/commands/main.ts', name, ...args], {
      cwd: dir,
      env: { ...Object.fromEntries(inherited), NO_COLOR: '1', FORCE_COLOR: '0', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      options.watch?.(stdout, (signal) => child.kill(signal));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code, stdout, stderr });
    });
  });
}
