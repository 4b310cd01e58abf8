import { expect, test } from 'vitest';

import { parseTimes } from './measure-build.ts';

test.each([
  ['bash', '0m0.010s 0m0.004s\n1m2.500s 0m3.250s\n'],
  ['dash', '0m0.010000s 0m0.000000s\n1m2.500000s 0m3.250000s\n'],
])('reads what the children used from the times that %s prints', (_shell, printed) => {
  expect(parseTimes(printed)).toEqual({ userSeconds: 62.5, systemSeconds: 3.25 });
});
