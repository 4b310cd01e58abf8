import { expect, test } from 'vitest';

import { bestShards, formatSimulation, simulate, type Measured } from './simulate.ts';

const phase = (name: string, seconds: number) => ({ name, cpuMs: seconds * 1000, wallMs: 0 });
const measured: Measured = {
  articles: 1000,
  records: 7850,
  build: {
    userSeconds: 40,
    systemSeconds: 8,
    wallSeconds: 30,
    peakBytes: 1.5e9,
    pages: 9000,
    site: { files: 11_000, bytes: 130e6 },
    data: { files: 6000, bytes: 60e6 },
    embeds: { files: 5000, bytes: 10e6 },
    phases: [
      phase('start', 1),
      phase('read and check', 3),
      phase('data', 2),
      phase('bundle', 2),
      phase('pages', 34),
      phase('search index', 1),
      phase('command and publishing', 5),
    ],
  },
};

test('one machine of one builds what was measured', () => {
  expect(simulate(measured, 1000, 1)).toEqual({
    articles: 1000,
    shards: 1,
    records: 7850,
    files: 22_000,
    bytes: 200e6,
    cpuOfShard: 48,
    cpuOfAll: 48,
    memoryOfShard: 1.5e9,
  });
});

test('each of several reads all, and makes its share; one has the data besides', () => {
  // Once 3, reading 30; of the rest, 420, the data are 20.
  expect(simulate(measured, 10_000, 4)).toMatchObject({
    cpuOfShard: 3 + 30 + 100 + 20,
    cpuOfAll: 4 * 33 + 420,
    memoryOfShard: 1.5e9 + 9000 * 0.37e6,
  });
});

test('dividing does not pay for a small record, and pays the more the larger it is', () => {
  const best = [1000, 10_000, 100_000, 1_000_000].map((articles) => bestShards(measured, articles));
  expect(best[0]).toBe(1);
  expect(best[1]).toBeGreaterThan(1);
  expect(best).toEqual(best.toSorted((a, b) => a - b));
});

test('the table names the hosts that hold it', () => {
  const table = formatSimulation(measured, [500, 1000, 1_000_000]);
  expect(table).toContain(
    '| 500 | 3,925 | 11,000 | 0.1 | 0.4 | 1 | 0.4 | 1.3 | GitHub Pages; Cloudflare Pages, free; Cloudflare Pages, paid; Netlify; nginx; S3 |',
  );
  expect(table).toMatch(/^\| 1,000 .* \| GitHub Pages; Cloudflare Pages, paid; Netlify; nginx; S3 \|$/m);
  expect(table).toMatch(/^\| 1,000,000 .* \| nginx; S3 \|$/m);
});
