import { expect, test } from 'vitest';

import { runCommand } from '../support/site.ts';

test('the dev server refuses settings that mean nothing, with exit code 2', async () => {
  const { code, stdout, stderr } = await runCommand('astro', ['dev'], { env: { BASE_PATH: '//', PREVIEW: 'maybe' } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual(['BASE_PATH', 'PREVIEW', '']);
});
