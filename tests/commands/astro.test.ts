import { join } from 'node:path';

import { expect, test } from 'vitest';

import { scratchFolder } from '../support/scratch-project.ts';
import { runCommand } from '../support/site.ts';

test('the dev server refuses settings that mean nothing, with exit code 2', async () => {
  const { code, stdout, stderr } = await runCommand('dev', [], { env: { BASE_PATH: '//', PREVIEW: 'maybe' } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual([
    'BASE_PATH',
    'PREVIEW',
    'See npm run dev -- --help',
    '',
  ]);
});

test('the dev server does not start while another command changes the content', async () => {
  const journal = JSON.stringify({ pid: process.ppid, operations: [] });
  const folder = scratchFolder({ 'content/.on-record-changes/journal.json': journal });
  try {
    expect(await runCommand('dev', [], { env: { CONTENT_DIR: join(folder.dir, 'content') } })).toEqual({
      code: 1,
      stdout: '',
      stderr: `Another command (process ${process.ppid}) is changing the content. Try again when it has ended.\n`,
    });
  } finally {
    folder.remove();
  }
});
