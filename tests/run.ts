/**
 * `npm test`: provides a browser, runs vitest with the arguments given, and ends with `tests: N passed, N failed`.
 *
 * `--core` runs only what needs neither a browser nor a build; `--deep` tries ten times as often what is tried at random.
 *
 * A run counts as failed when anything did: a test, a file, a hook, an error outside any test, a skipped test, a crash,
 * or a run of no tests at all.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { provideBrowser } from './support/browser.ts';
import { provideCheckers } from './support/checkers.ts';
import type { Tally } from './support/tally-reporter.ts';

const given = process.argv.slice(2);
const isCore = given.includes('--core');
const isDeep = given.includes('--deep');
const args = [...(isCore ? ['--project', 'core'] : []), ...given.filter((word) => !/^--(core|deep)$/.test(word))];
/** Only a name pattern may leave tests out: whoever gives one asks for just that. */
const choosesByName = args.some((argument) => /^(-t|--testNamePattern)(=|$)/.test(argument));

const problems: string[] = [];
let tally: Tally = { passed: 0, failed: 0, skipped: [], interrupted: false };
try {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  if (!isCore) provideCheckers(say);
  tally = await runVitest(isCore ? undefined : provideBrowser(say));
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
}

if (!choosesByName) {
  problems.push(...tally.skipped.map((name) => `Skipped, and no test may be: ${name}`));
}
if (tally.interrupted) problems.push('The run was interrupted.');
if (problems.length === 0 && tally.passed + tally.failed === 0) problems.push('No test ran.');

for (const problem of problems) process.stderr.write(`${problem}\n`);
const failed = tally.failed + problems.length;
process.stdout.write(`tests: ${tally.passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs vitest to its end; throws when it ended without a tally or failed for a reason the tally does not hold. */
async function runVitest(browser: string | undefined): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-tests-'));
  const file = join(folder, 'tally.json');
  try {
    const code = await vitest({
      ...process.env,
      ...(browser === undefined ? {} : { CHROME_PATH: browser }),
      ...(isDeep ? { TEST_RUNS: '10' } : {}),
      TALLY_FILE: file,
      // Some hundred commands are started; with this, Node compiles what they share once.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ASTRO_TELEMETRY_DISABLED: '1',
    });
    const written = readTally(file);
    if (written === undefined) throw new Error(`vitest ended with ${code} before it had run the tests.`);
    if (code !== 0 && written.failed === 0 && written.passed > 0 && !written.interrupted) {
      throw new Error(`vitest ended with ${code} although no test failed.`);
    }
    return written;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitest(env: NodeJS.ProcessEnv): Promise<number | null> {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('vitest/package.json'))), 'vitest.mjs');
  const fixed = ['run', '--config', 'tests/vitest.config.ts', '--root', '.'];
  const reporters = ['--reporter=default', '--reporter=./tests/support/tally-reporter.ts'];
  const child = spawn(process.execPath, [cli, ...fixed, ...reporters, ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, fail) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    child.once('error', fail);
    child.once('exit', done);
  });
}

function readTally(file: string): Tally | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return undefined;
  }
}
