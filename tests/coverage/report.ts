/**
 * What of the scripts of pages the browser tests run, file by file:
 *
 *     SCRIPT_COVERAGE=/tmp/coverage npm test -- tests/browser
 *     node tests/coverage/report.ts /tmp/coverage
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CoveredScript } from '../support/script-coverage.ts';
import { readCoverage } from './read-coverage.ts';

const [dir = ''] = process.argv.slice(2);
const scripts = new Map<string, CoveredScript>();
for (const name of readdirSync(dir).filter((file) => file.endsWith('.json'))) {
  const read = JSON.parse(readFileSync(join(dir, name), 'utf8')) as Record<string, CoveredScript>;
  for (const { source, runs } of Object.values(read)) {
    const known = scripts.get(source) ?? { source, runs: [] };
    scripts.set(source, known);
    known.runs.push(...runs);
  }
}

const files = readCoverage([...scripts.values()]);
const percent = (ran: number, size: number): string => `${((100 * ran) / size).toFixed(1).padStart(5)} %`;
for (const { file, size, ran, lines } of files) {
  console.log(`${percent(ran, size)}  ${file}${lines.length > 0 ? `  lines ${lines.join(' ')}` : ''}`);
}
const sum = (of: 'size' | 'ran'): number => files.reduce((total, file) => total + file[of], 0);
console.log(`${percent(sum('ran'), sum('size'))}  all of ${sum('size')} characters in ${files.length} files`);
