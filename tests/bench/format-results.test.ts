import { expect, test } from 'vitest';

import { formatResults, medianBuild } from './format-results.ts';
import type { BuildCost } from './measure-build.ts';

function costing(userSeconds: number): BuildCost {
  return {
    userSeconds,
    systemSeconds: 1,
    wallSeconds: userSeconds,
    peakBytes: 500e6,
    pages: 1000,
    site: { files: 1200, bytes: 8e6 },
    data: { files: 500, bytes: 3e6 },
    embeds: { files: 400, bytes: 1e6 },
    phases: [{ name: 'pages', cpuMs: 1500, wallMs: 1000 }],
  };
}

test('takes the run with the middle CPU time', () => {
  const builds = [costing(9), costing(2), costing(3)];
  expect(medianBuild({ articles: 1, records: 8, seed: 7, builds })).toBe(builds[2]);
});

test('prints the costs, the phases and the growth', () => {
  const results = [
    { articles: 100, records: 800, seed: 7, builds: [costing(1)] },
    { articles: 400, records: 3200, seed: 7, builds: [costing(5)] },
  ];
  expect(formatResults(results))
    .toBe(`| articles | records | pages | CPU s | user | sys | wall s | peak MB | site MB | data MB | embeds MB | site files/article | CPU ms/page |
|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
| 100 | 800 | 1000 | 2.0 | 1.0 | 1.0 | 1.0 | 500 | 8 | 3 | 1 | 12.0 | 2.00 |
| 400 | 3200 | 1000 | 6.0 | 5.0 | 1.0 | 5.0 | 500 | 8 | 3 | 1 | 3.0 | 6.00 |

| CPU s by phase | 100 articles | 400 articles |
| -- | --: | --: |
| pages | 1.50 | 1.50 |

CPU at 400 articles / at 100: 3.00 (target: at most 4.1)
`);
});
