import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectDir } from './surroundings.ts';

export interface AstroEnded {
  readonly code: number;
  /** The signal to this process that ended Astro. */
  readonly signal: NodeJS.Signals | undefined;
}

/** Runs Astro's own command with the output of this process. A signal to this process ends Astro first. */
export function runAstro(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  stdin: 'ignore' | 'inherit' = 'ignore',
): Promise<AstroEnded> {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin', 'astro.mjs');
  // Nothing of this project calls home.
  return runNode([cli, ...args], { ...env, ASTRO_TELEMETRY_DISABLED: '1' }, stdin);
}

/** Runs a module of JavaScript in a process of its own, in the same way. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  stdin: 'ignore' | 'inherit' = 'ignore',
): Promise<AstroEnded> {
  const child = spawn(process.execPath, args, { cwd: projectDir, env, stdio: [stdin, 'inherit', 'inherit'] });
  let stoppedBy: NodeJS.Signals | undefined;
  let lastResort: NodeJS.Timeout | undefined;
  const stop = (signal: NodeJS.Signals): void => {
    stoppedBy ??= signal;
    child.kill('SIGTERM');
    lastResort ??= setTimeout(() => child.kill('SIGKILL'), 5000);
  };
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);

  return new Promise((done, fail) => {
    const settle = (): void => {
      clearTimeout(lastResort);
      for (const signal of signals) process.off(signal, stop);
    };
    child.once('error', (error) => {
      settle();
      fail(error);
    });
    child.once('exit', (code) => {
      settle();
      done({ code: code ?? 1, signal: stoppedBy });
    });
  });
}
