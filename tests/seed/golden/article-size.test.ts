import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { builtSite } from '../../support/built-site.ts';

test('the seed’s article comes with its style in 14 kB, compressed', () => {
  const page = join(builtSite('seed').dir, 'articles/medvedev-call-for-unity-2017-10-11/index.html');
  expect(gzipSync(readFileSync(page), { level: 9 }).length).toBeLessThanOrEqual(14_000);
});
