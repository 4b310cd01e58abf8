/** `npm run bench`: what building a large invented corpus costs; see `help`. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { projectDir } from '../support/site.ts';
import { formatPeers, type PeerResults, type PeerRound } from './format-peers.ts';
import { formatResults, type BenchResult } from './format-results.ts';
import { generateContent, type ContentFile } from './generate.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import {
  commitOf,
  editArticle,
  firstCommit,
  hugoVersion,
  makeCold,
  measureHugo,
  projectAt,
  writeHugoSite,
} from './peers.ts';

import { formatSimulation, type Measured } from './simulate.ts';

const resultsDir = join(import.meta.dirname, 'results');

const help = `Invents a content folder, builds it, and prints what the build cost.

  npm run bench -- [--articles N] [--compare] [--runs N] [--seed N] [--work DIR] [--keep DIR] [--format text|json]
  npm run bench -- --peers [--against COMMIT] [--articles N] [--runs N]
  npm run bench -- --simulate

  --articles N    how many articles (default 1000); everything else grows in proportion
  --compare       builds N and 4 N articles and prints how the CPU time grew
  --peers         builds the same corpus in turn with this commit, with an earlier one and with Hugo, and an edit of one
                  article with this one; writes the figures to tests/bench/results/
  --against C     the earlier commit (default ${firstCommit}, where the work on scale began)
  --simulate      reckons from the newest figures of --peers what records of up to a million articles would cost, whole and
                  in parts, and which hosts would hold them; builds nothing
  --runs N        builds each that often and gives the run with the middle CPU time (default 1)
  --seed N        another corpus of the same size (default 7)
  --work DIR      where content and sites are written (default /dev/shm where there is one, else the temporary folder)
  --keep DIR      leaves the content and the last site there instead of deleting them
  --format json   every run, for machines
  --help          this text

The corpus is invented before the clock starts. A build checks its content, so the check is included.
`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if ('message' in request) {
    process.stderr.write(`${request.message}\n\n${help}`);
    return 2;
  }
  if (request.help) {
    process.stdout.write(help);
    return 0;
  }
  if (request.simulate) {
    process.stdout.write(formatSimulation(newestPeers()));
    return 0;
  }
  const sizes = request.compare ? [request.articles, request.articles * 4] : [request.articles];
  const folder = request.keep ?? mkdtempSync(join(request.work, 'on-record-bench-'));
  try {
    if (request.peers) {
      const results = await benchPeers(request, folder);
      const text = `${JSON.stringify(results, undefined, 2)}\n`;
      mkdirSync(resultsDir, { recursive: true });
      writeFileSync(join(resultsDir, `${results.commit}-${results.articles}.json`), text);
      process.stdout.write(request.format === 'json' ? text : formatPeers(results));
      return 0;
    }
    const results: BenchResult[] = [];
    for (const articles of sizes) results.push(await bench(articles, request, join(folder, String(articles))));
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
  readonly peers: boolean;
  readonly simulate: boolean;
  readonly against: string;
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
        peers: { type: 'boolean', default: false },
        simulate: { type: 'boolean', default: false },
        against: { type: 'string', default: firstCommit },
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

/** The newest figures that are kept; of one day, those of the largest record. */
function newestPeers(): Measured {
  const all = readdirSync(resultsDir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(resultsDir, name), 'utf8')) as PeerResults)
    .sort((a, b) => (a.day === b.day ? b.articles - a.articles : a.day < b.day ? 1 : -1));
  const [newest] = all;
  const build = newest?.rounds[0]?.cold;
  if (!newest || !build) throw new Error('There are no figures yet: npm run bench -- --peers takes them.');
  return { articles: newest.articles, records: newest.records, build };
}

/** Writes an invented record, and gives its files. */
function writeContent(articles: number, seed: number, contentDir: string): readonly ContentFile[] {
  const files = generateContent({ articles, seed });
  rmSync(contentDir, { recursive: true, force: true });
  for (const { path, text } of files) {
    const file = join(contentDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return files;
}

async function bench(articles: number, { seed, runs }: BenchRequest, folder: string): Promise<BenchResult> {
  const contentDir = join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  const files = writeContent(articles, seed, contentDir);
  const builds: BuildCost[] = [];
  for (let index = 1; index <= runs; index += 1) {
    process.stderr.write(`building ${articles} articles, ${files.length} records (run ${index} of ${runs})\n`);
    builds.push(await measureBuild({ contentDir, workDir: folder }));
  }
  return { articles, records: files.length, seed, builds };
}

/** Everything is built in turn, from copies on the RAM disk, and nothing is kept from one run to the next but for the edit. */
async function benchPeers({ articles, seed, runs, against }: BenchRequest, folder: string): Promise<PeerResults> {
  const contentDir = join(folder, 'content');
  const files = writeContent(articles, seed, contentDir);
  const commit = commitOf(projectDir);
  const [ours, before] = [projectAt('HEAD', join(folder, 'ours')), projectAt(against, join(folder, 'before'))];
  const hugo = hugoVersion();
  if (hugo !== undefined) writeHugoSite(files, join(folder, 'hugo'));
  const rounds: PeerRound[] = [];
  for (let index = 1; index <= runs; index += 1) {
    const tell = (who: string) => process.stderr.write(`run ${index} of ${runs}: ${who}\n`);
    const build = (project: string) => measureBuild({ contentDir, workDir: folder, project });
    writeContent(articles, seed, contentDir);
    for (const project of [ours, before]) makeCold(project);
    tell(against);
    const earlier = await build(before);
    tell(commit);
    const cold = await build(ours);
    editArticle(contentDir);
    tell(`${commit}, one article edited`);
    const edited = await build(ours);
    tell(`${commit}, nothing changed`);
    const unchanged = await build(ours);
    if (hugo !== undefined) tell(`Hugo ${hugo}`);
    rounds.push({
      earlier,
      cold,
      edited,
      unchanged,
      ...(hugo !== undefined && { hugo: await measureHugo(join(folder, 'hugo')) }),
    });
  }
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB`;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return {
    commit,
    against,
    day,
    machine,
    load,
    node: process.version,
    hugo,
    articles,
    records: files.length,
    seed,
    rounds,
  };
}
