import { expect, test } from 'vitest';

import { formatPeers, type PeerRound } from './format-peers.ts';
import type { BuildCost } from './measure-build.ts';
import { hugoRecord } from './peers.ts';

function costing(userSeconds: number, bytes = 8e6): BuildCost {
  return {
    userSeconds,
    systemSeconds: 0,
    wallSeconds: userSeconds / 2,
    peakBytes: 500e6,
    pages: 1000,
    site: { files: 1100, bytes },
    data: { files: 500, bytes: 3e6 },
    embeds: { files: 400, bytes: 1e6 },
    phases: [],
  };
}

const round = (cold: number): PeerRound => ({
  earlier: costing(10, 20e6),
  cold: costing(cold),
  edited: costing(1),
  unchanged: costing(0.5),
  hugo: { code: 0, userSeconds: 0.4, systemSeconds: 0.1, wallSeconds: 0.3, peakBytes: 90e6, pages: 500 },
});

test('prints a row for each that was built, and the ratios of each turn by their medians', () => {
  const told = formatPeers({
    commit: 'abcdef0',
    against: '1234567',
    day: '2031-05-06',
    machine: 'Averland 9, 2 cores, 4 GB',
    load: '1.5',
    node: 'v24.0.0',
    hugo: 'v0.111.3',
    articles: 100,
    records: 785,
    seed: 7,
    rounds: [round(4), round(5), round(20)],
  });
  expect(told)
    .toBe(`100 articles, 785 records, seed 7, 3 runs; 2031-05-06, Averland 9, 2 cores, 4 GB, load 1.5, Node v24.0.0.

| built | pages | CPU s | wall s | peak MB | site MB | data MB | embeds MB | site files/article | CPU ms/page |
| -- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
| 1234567, cold | 1000 | 10.0 | 5.0 | 500 | 20 | 3 | 1 | 11.0 | 10.00 |
| abcdef0, cold | 1000 | 5.0 | 2.5 | 500 | 8 | 3 | 1 | 11.0 | 5.00 |
| abcdef0, one article edited | 1000 | 1.0 | 0.5 | 500 | 8 | 3 | 1 | 11.0 | 1.00 |
| abcdef0, nothing changed | 1000 | 0.5 | 0.3 | 500 | 8 | 3 | 1 | 11.0 | 0.50 |
| Hugo v0.111.3, bare pages | 500 | 0.5 | 0.3 | 90 |  |  |  |  | 1.00 |

| ratio of CPU, median of the runs | |
| -- | --: |
| cold against 1234567 | 0.50 |
| one article edited against cold | 0.20 |
| nothing changed against cold | 0.10 |
| a page against Hugo’s | 5.00 |
| wall of a cold build against its CPU | 0.50 |
`);
});

test('a record stands one level deeper for Hugo, to which its fields mean other things', () => {
  const text = '---\nurl: https://a.example\nnote: |\n  two\n\n  parts\n---\nText\n';
  expect(hugoRecord('sources/gazette.md', text)).toBe(
    '---\ntitle: gazette\nrecord:\n  url: https://a.example\n  note: |\n    two\n\n    parts\n---\nText\n',
  );
});
