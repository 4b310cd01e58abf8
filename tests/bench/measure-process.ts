import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a command cost with every process it started. */
export interface ProcessCost {
  readonly code: number | null;
  readonly userSeconds: number;
  readonly systemSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that all its processes held at one moment, as far as a look four times a second finds it. */
  readonly peakBytes: number;
}

/** What to run. */
export interface MeasuredCommand {
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The file for what it says. */
  readonly log: string;
}

/**
 * Runs a command and says what it cost.
 *
 * The CPU time comes from the shell's `times`, which counts the children of its children; Node's own figures do not.
 */
export function measureProcess({ command, cwd, env, log }: MeasuredCommand): Promise<ProcessCost> {
  const said = openSync(log, 'w');
  const started = performance.now();
  const script = '"$@"; code=$?; times >&3; exit $code';
  const shell = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd,
    env: { ...env, LC_ALL: 'C' },
    // A group of its own, by which its processes are found.
    detached: true,
    stdio: ['ignore', said, said, 'pipe'],
  });
  let times = '';
  shell.stdio[3]?.on('data', (text: Buffer) => (times += text.toString()));
  let peakBytes = 0;
  const look = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOfGroup(shell.pid ?? 0));
  }, 250);
  return new Promise((done, fail) => {
    shell.once('error', fail);
    shell.once('close', (code) => {
      clearInterval(look);
      closeSync(said);
      const wallSeconds = (performance.now() - started) / 1000;
      done({ code, ...parseTimes(times), wallSeconds, peakBytes });
    });
  });
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

/** The memory of a group of processes; what two of them share counts twice. */
function memoryOfGroup(group: number): number {
  let bytes = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name of a process can hold blanks and brackets; what follows the last bracket is state, parent, group.
      const stat = readFileSync(join('/proc', name, 'stat'), 'utf8');
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) continue;
      const status = readFileSync(join('/proc', name, 'status'), 'utf8');
      bytes += Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    } catch {
      // It has ended meanwhile.
    }
  }
  return bytes;
}
