import { expect, test } from 'vitest';

import { readCoverage } from './read-coverage.ts';

/** "a();" and "b();", from lines 1 and 3 of a file of ours; between them a piece of a package. */
const map = {
  version: 3,
  sources: ['../../src/ui/scripts/pair.ts', '../../node_modules/other/index.js'],
  names: [],
  // a(); at 0 from line 1; x(); at 4 from the package; b(); at 8 from line 3 of ours.
  mappings: 'AAAA,ICAA,IDEA',
};
const source = `a();x();b();\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
const whole = { startOffset: 0, endOffset: source.length };

test('what no page ran is told by its lines, and packages are left out', () => {
  const counts = {
    ranges: [
      { ...whole, count: 1 },
      { startOffset: 8, endOffset: 12, count: 0 },
    ],
  };
  expect(readCoverage([{ source, runs: [[counts]] }])).toEqual([
    { file: 'src/ui/scripts/pair.ts', size: 8, ran: 4, lines: [3] },
  ]);
});

test('a line that one of several pages ran was run', () => {
  const first = {
    ranges: [
      { ...whole, count: 1 },
      { startOffset: 8, endOffset: 12, count: 0 },
    ],
  };
  const second = { ranges: [{ ...whole, count: 1 }] };
  expect(readCoverage([{ source, runs: [[first], [second]] }])).toEqual([
    { file: 'src/ui/scripts/pair.ts', size: 8, ran: 8, lines: [] },
  ]);
});
