import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { scratchFolder } from '../support/scratch-project.ts';
import { measureProcess, parseTimes } from './measure-process.ts';

test.each([
  ['bash', '0m0.010s 0m0.004s\n1m2.500s 0m3.250s\n'],
  ['dash', '0m0.010000s 0m0.000000s\n1m2.500000s 0m3.250000s\n'],
])('reads what the children used from the times that %s prints', (_shell, printed) => {
  expect(parseTimes(printed)).toEqual({ userSeconds: 62.5, systemSeconds: 3.25 });
});

test('tells what a command cost and how it ended, and keeps what it said', async () => {
  const folder = scratchFolder();
  const log = join(folder.dir, 'log');
  const program =
    'console.log("said"); const until = Date.now() + 700; while (Date.now() < until); process.exitCode = 3';
  const cost = await measureProcess({
    command: [process.execPath, '-e', program],
    cwd: folder.dir,
    env: process.env,
    log,
  });
  expect(cost.code).toBe(3);
  expect(cost.userSeconds).toBeGreaterThan(0);
  // Node alone takes some 40 MB.
  expect(cost.peakBytes).toBeGreaterThan(20e6);
  expect(readFileSync(log, 'utf8')).toBe('said\n');
  folder.remove();
});
