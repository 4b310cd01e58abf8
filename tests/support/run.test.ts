import { cpSync, symlinkSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { scratchFolder, type ScratchFolder } from './scratch-project.ts';
import { projectDir } from './site.ts';

let project: ScratchFolder;

beforeEach(() => {
  project = scratchFolder({ 'package.json': '{ "type": "module" }' });
  for (const path of [
    'tests/run.ts',
    'tests/vitest.config.ts',
    'tests/support/browser.ts',
    'tests/support/checkers.ts',
    'tests/support/debian.ts',
    'tests/support/patience.ts',
    'tests/support/runs.ts',
    'tests/support/set-up.ts',
    'tests/support/tally-reporter.ts',
  ]) {
    cpSync(join(projectDir, path), join(project.dir, path), { recursive: true });
  }
  symlinkSync(join(projectDir, 'node_modules'), join(project.dir, 'node_modules'), 'dir');
});

afterEach(() => {
  project.remove();
});

interface Run {
  readonly code: number | null;
  readonly lastLine: string | undefined;
  readonly stderr: string;
}

/** Runs `npm test` on one file of tests. */
function runTests(body: string | undefined, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  if (body !== undefined) {
    project.write({ 'tests/some.test.ts': `import { afterAll, expect, test } from 'vitest';\n${body}\n` });
  }
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST.*|NODE_ENV|TALLY_FILE|TEST)$/.test(name));
  return new Promise<Run>((done, fail) => {
    const child = spawn(process.execPath, ['tests/run.ts', ...args], {
      cwd: project.dir,
      env: { ...Object.fromEntries(inherited), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.once('error', fail);
    child.once('close', (code) => {
      done({ code, lastLine: stdout.trimEnd().split('\n').at(-1), stderr });
    });
  });
}

const passes = "test('passes', () => { expect(1).toBe(1); });";

describe('npm test', () => {
  test('ends with the count of passed tests', async () => {
    const run = await runTests(passes);
    expect(run).toMatchObject({ code: 0, lastLine: 'tests: 1 passed, 0 failed' });
  });

  test('counts failed tests', async () => {
    const run = await runTests(`${passes}\ntest('fails', () => { expect(1).toBe(2); });`);
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 1 passed, 1 failed' });
  });

  test('counts a skipped test as failed and names it', async () => {
    const run = await runTests(`${passes}\ntest.skip('left out', () => { expect(1).toBe(1); });`);
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 1 passed, 1 failed' });
    expect(run.stderr).toContain('Skipped, and no test may be: tests/some.test.ts > left out');
  });

  test('counts a file that cannot be loaded as failed', async () => {
    const run = await runTests("throw new Error('broken file');");
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 0 passed, 1 failed' });
  });

  test('counts an error outside any test as failed', async () => {
    const run = await runTests(`${passes}\ntest('waits', async () => {
      setTimeout(() => { throw new Error('nobody catches this'); }, 1);
      await new Promise((done) => setTimeout(done, 100));
      expect(1).toBe(1);
    });`);
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 2 passed, 1 failed' });
  });

  test('counts a hook that throws as failed', async () => {
    const run = await runTests(`${passes}\nafterAll(() => { throw new Error('broken hook'); });`);
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 1 passed, 1 failed' });
  });

  test('counts a hook that runs out of time as failed, and so are the tests behind it', async () => {
    const run = await runTests(`import { beforeAll } from 'vitest';
      beforeAll(() => new Promise(() => {}), 50);\n${passes}`);
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 0 passed, 2 failed' });
    expect(run.stderr).toContain('Hook timed out in 50ms');
    expect(run.stderr).toContain('Skipped, and no test may be: tests/some.test.ts > passes');
  });

  test('runs without a browser what needs none', async () => {
    const env = { CHROME_PATH: '/nowhere/chrome' };
    const run = await runTests(passes, ['--core'], env);
    expect(run).toMatchObject({ code: 0, lastLine: 'tests: 1 passed, 0 failed' });
  });

  test('tries ten times as often what is tried at random when it runs deep', async () => {
    const run = await runTests(
      `import fc from 'fast-check';
      import { runs } from './support/runs.ts';
      test('a property', () => {
        let tried = 0;
        fc.assert(fc.property(fc.nat(), () => { tried += 1; }));
        expect([tried, runs(7)]).toEqual([1000, 70]);
      });`,
      ['--deep'],
    );
    expect(run).toMatchObject({ code: 0, lastLine: 'tests: 1 passed, 0 failed' });
  });

  test('fails when no test ran', async () => {
    const run = await runTests(undefined);
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 0 passed, 1 failed' });
  });

  test('passes its arguments on, and a name pattern may leave tests out', async () => {
    const run = await runTests(`${passes}\ntest('fails', () => { expect(1).toBe(2); });`, ['-t', 'passes']);
    expect(run).toMatchObject({ code: 0, lastLine: 'tests: 1 passed, 0 failed' });
  });

  test('fails, and says why, when CHROME_PATH names no browser', async () => {
    const run = await runTests(passes, [], { CHROME_PATH: '/nowhere/chrome' });
    expect(run).toMatchObject({ code: 1, lastLine: 'tests: 0 passed, 1 failed' });
    expect(run.stderr).toBe('CHROME_PATH names /nowhere/chrome, which is not a program that can be run.\n');
  });
});
