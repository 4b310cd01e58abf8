/** `npm run bench`: what building a large invented corpus costs; see `help`. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { formatResults, type BenchResult } from './format-results.ts';
import { generateContent } from './generate.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';

const help = `Invents a content folder, builds it, and prints what the build cost.

  npm run bench -- [--articles N] [--compare] [--runs N] [--seed N] [--work DIR] [--keep DIR] [--format text|json]

  --articles N    how many articles (default 1000); everything else grows in proportion
  --compare       builds N and 4 N articles and prints how the CPU time grew
  --runs N        builds each that often and gives the run with the middle CPU time (default 1)
  --seed N        another corpus of the same size (default 7)
  --work DIR      where content and sites are written (default /dev/shm where there is one, else the temporary folder)
  --keep DIR      leaves the content and the last site there instead of deleting them
  --format json   every run, for machines
  --help          this text

The corpus is invented before the clock starts. A build checks its content, so the check is included.
`;

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const request = readArguments(args);
  if ('message' in request) {
    process.stderr.write(`${request.message}\n\n${help}`);
    return 2;
  }
  if (request.help) {
    process.stdout.write(help);
    return 0;
  }
  const sizes = request.compare ? [request.articles, request.articles * 4] : [request.articles];
  const folder = request.keep ?? mkdtempSync(join(request.work, 'on-record-bench-'));
  try {
    const results = sizes.map((articles) => bench(articles, request, join(folder, String(articles))));
    process.stdout.write(
      request.format === 'json' ? `${JSON.stringify(results, undefined, 2)}\n` : formatResults(results),
    );
    return 0;
  } finally {
    if (request.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

interface BenchRequest {
  readonly help: boolean;
  readonly articles: number;
  readonly compare: boolean;
  readonly runs: number;
  readonly seed: number;
  readonly work: string;
  readonly keep: string | undefined;
  readonly format: 'text' | 'json';
}

function readArguments(args: readonly string[]): BenchRequest | { message: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        articles: { type: 'string', default: '1000' },
        compare: { type: 'boolean', default: false },
        runs: { type: 'string', default: '1' },
        seed: { type: 'string', default: '7' },
        work: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
        keep: { type: 'string' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [articles, runs, seed] = [values.articles, values.runs, values.seed].map(Number);
    if (!isCount(articles) || !isCount(runs)) return { message: '--articles and --runs take a whole number from 1.' };
    if (!Number.isSafeInteger(seed) || seed === undefined) return { message: '--seed takes a whole number.' };
    const { format } = values;
    if (format !== 'text' && format !== 'json')
      return { message: `There is no format "${format}". Choose text or json.` };
    return {
      ...values,
      articles,
      runs,
      seed,
      format,
      work: resolve(values.work),
      keep: values.keep === undefined ? undefined : resolve(values.keep),
    };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

function isCount(number: number | undefined): number is number {
  return number !== undefined && Number.isSafeInteger(number) && number > 0;
}

function bench(articles: number, { seed, runs }: BenchRequest, folder: string): BenchResult {
  const files = generateContent({ articles, seed });
  const contentDir = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    const file = join(contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const builds: BuildCost[] = [];
  for (let index = 1; index <= runs; index += 1) {
    process.stderr.write(`building ${articles} articles, ${files.length} records (run ${index} of ${runs})\n`);
    builds.push(measureBuild(contentDir, folder));
  }
  return { articles, records: files.length, seed, builds };
}
