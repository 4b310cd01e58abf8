import { appendFileSync, realpathSync, writeFileSync } from 'node:fs';
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
  const folder = scratchFolder({ 'content/topics/rain.md': '---\nname: Rain\n---\n', '.on-record/x': '' });
  const lock = join(folder.dir, '.on-record/changes-content.lock');
  const owner = JSON.stringify({ token: 'a'.repeat(32), pid: 1, processes: 'another machine' });
  writeFileSync(lock, `${owner}\n`);
  // As a command that works elsewhere: its lock grows.
  const other = setInterval(() => {
    appendFileSync(lock, '.');
  }, 20);
  try {
    expect(await runCommand('dev', [], { env: { CONTENT_DIR: join(folder.dir, 'content') } })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Another command is changing the content. Try again when it has ended. ' +
        `If none is running, here, in a container or on another machine, delete ${realpathSync(lock)}.\n`,
    });
  } finally {
    clearInterval(other);
    folder.remove();
  }
});
