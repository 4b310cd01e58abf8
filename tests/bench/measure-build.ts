import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { PhaseTiming, PhaseTimings } from '../../src/build/astro/phase-timings.ts';
import { projectDir } from '../support/site.ts';

/** What one build cost, check included. */
export interface BuildCost {
  /** Of the build command and every process it started, in seconds. */
  readonly userSeconds: number;
  readonly systemSeconds: number;
  readonly wallSeconds: number;
  /** The most memory the building process held at once. */
  readonly peakBytes: number;
  readonly pages: number;
  readonly outputBytes: number;
  readonly phases: readonly PhaseTiming[];
}

/**
 * Builds a content folder with `npm run build`'s command and says what it cost.
 *
 * The CPU time comes from the shell's `times`, which counts the children of its children; Node's own figures do not.
 *
 * @param workDir an empty folder for the site and its log
 */
export function measureBuild(contentDir: string, workDir: string): BuildCost {
  const [log, timingsFile, site] = [join(workDir, 'build.log'), join(workDir, 'timings.json'), join(workDir, 'site')];
  const script = 'log=$1; shift; "$@" >"$log" 2>&1; code=$?; times; exit $code';
  const started = performance.now();
  const shell = spawnSync(
    'sh',
    ['-c', script, 'sh', log, process.execPath, 'src/commands/main.ts', 'build', '--outDir', site],
    {
      cwd: projectDir,
      // Cards would be most of what is measured; `CARDS=all npm run bench` says what they cost.
      env: { CARDS: 'none', ...process.env, LC_ALL: 'C', CONTENT_DIR: contentDir, ON_RECORD_TIMINGS: timingsFile },
      encoding: 'utf8',
    },
  );
  const wallSeconds = (performance.now() - started) / 1000;
  if (shell.error) throw shell.error;
  if (shell.status !== 0) throw new Error(`The build failed:\n${readFileSync(log, 'utf8').slice(-4000)}`);

  const timings = JSON.parse(readFileSync(timingsFile, 'utf8')) as PhaseTimings;
  const { userSeconds, systemSeconds } = parseTimes(shell.stdout);
  const inPhases = timings.phases.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  const published: PhaseTiming = {
    name: 'command and publishing',
    cpuMs: (userSeconds + systemSeconds) * 1000 - inPhases,
    wallMs: wallSeconds * 1000 - timings.phases.reduce((sum, { wallMs }) => sum + wallMs, 0),
  };
  return {
    userSeconds,
    systemSeconds,
    wallSeconds,
    peakBytes: timings.peakBytes,
    ...measureFolder(site),
    phases: [...timings.phases, published],
  };
}

/**
 * The second line of the shell's `times`: what its children used.
 *
 * @example
 * parseTimes('0m0.01s 0m0.00s\n1m2.50s 0m3.25s\n') // => { userSeconds: 62.5, systemSeconds: 3.25 }
 */
export function parseTimes(printed: string): { userSeconds: number; systemSeconds: number } {
  const seconds = Array.from(
    printed.matchAll(/(\d+)m([\d.]+)s/g),
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  const [, , userSeconds, systemSeconds] = seconds;
  if (userSeconds === undefined || systemSeconds === undefined)
    throw new Error(`The shell's times are not understood: ${printed}`);
  return { userSeconds, systemSeconds };
}

function measureFolder(folder: string): { pages: number; outputBytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    outputBytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
