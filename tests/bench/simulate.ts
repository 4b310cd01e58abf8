/** What records of other sizes would cost, reckoned from a build that was measured. */
import { hostLimits } from '../../src/build/hosting/limits.ts';
import { counted } from '../../src/build/progress/build-progress.ts';
import type { BuildCost } from './measure-build.ts';

/** A build that was measured, cold, and of how much. */
export interface Measured {
  readonly articles: number;
  readonly records: number;
  readonly build: BuildCost;
}

/** What every machine does once, whatever the size of the record. */
const onceEach = ['start', 'prepare', 'bundle'];
/** What every machine does for the whole record. */
const wholeEach = ['read and check'];

/** What one of several machines needs, and what all of them make. */
export interface Simulated {
  readonly articles: number;
  readonly shards: number;
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
  /** CPU seconds of the busiest machine. */
  readonly cpuOfShard: number;
  /** CPU seconds of all machines. */
  readonly cpuOfAll: number;
  /** Memory of one machine, which holds the whole record. */
  readonly memoryOfShard: number;
}

/** By so much memory grows with each article: from 1,573 MB at 1,000 to 2,667 at 4,000 (docs/performance.md). */
const memoryOfArticle = 0.37e6;

/**
 * Reckons what another size would cost: everything grows with the number of articles but for what is done once. That is
 * cautious for CPU time, which at 4,000 articles was 3.2 times that at 1,000.
 */
export function simulate(
  { articles: measured, records, build }: Measured,
  articles: number,
  shards: number,
): Simulated {
  const times = articles / measured;
  const cpuOf = (isCounted: (name: string) => boolean) =>
    build.phases.filter(({ name }) => isCounted(name)).reduce((sum, { cpuMs }) => sum + cpuMs / 1000, 0);
  const once = cpuOf((name) => onceEach.includes(name));
  const whole = cpuOf((name) => wholeEach.includes(name)) * times;
  // The first part makes the data, the last the search index: one machine never makes both.
  const ofOne =
    Math.max(
      cpuOf((name) => name === 'data'),
      cpuOf((name) => name === 'search index'),
    ) * times;
  const divided = cpuOf((name) => ![...onceEach, ...wholeEach].includes(name)) * times;
  const { site, data, embeds } = build;
  return {
    articles,
    shards,
    records: Math.round(records * times),
    files: Math.round((site.files + data.files + embeds.files) * times),
    bytes: (site.bytes + data.bytes + embeds.bytes) * times,
    cpuOfShard: once + whole + (shards === 1 ? divided : (divided - ofOne) / shards + ofOne),
    cpuOfAll: (once + whole) * shards + divided,
    memoryOfShard: Math.max(0, build.peakBytes + (articles - measured) * memoryOfArticle),
  };
}

/** A machine of a workflow has started, installed the packages and sent its part after so many seconds, apart from building. */
const secondsAround = 90;

/** The fewest machines, of 1 to 256, with which the site is there soonest on machines of two cores, within a tenth. */
export function bestShards(measured: Measured, articles: number): number {
  const possible = [1, 2, 4, 8, 16, 32, 64, 128, 256];
  const seconds = possible.map((shards) => {
    const { cpuOfShard, files } = simulate(measured, articles, shards);
    // Two cores are busy for some 0.65 of the CPU time; putting together 10,000 files takes two seconds.
    return cpuOfShard * 0.65 + (shards === 1 ? 0 : secondsAround + files / 5000);
  });
  const best = Math.min(...seconds);
  return possible[seconds.findIndex((one) => one <= best * 1.1)] ?? 1;
}

/** Tables of what records of up to a million articles would cost, and which hosts would hold them. */
export function formatSimulation(
  measured: Measured,
  sizes: readonly number[] = [1e3, 4e3, 1e4, 4e4, 1e5, 1e6],
): string {
  const rows = sizes.map((articles) => {
    const best = bestShards(measured, articles);
    const one = simulate(measured, articles, 1);
    const part = simulate(measured, articles, best);
    const holds = hostLimits
      .filter(({ files = Infinity, bytes = Infinity }) => one.files <= files && one.bytes <= bytes)
      // Of Netlify's folders the fullest is that of the quotes, which are two fifths of all records.
      .filter(({ folderEntries = Infinity }) => one.records * 0.43 <= folderEntries)
      .map(({ name }) => name);
    return [
      counted(articles),
      counted(one.records),
      counted(one.files),
      gigabytes(one.bytes),
      minutes(one.cpuOfShard),
      String(best),
      minutes(part.cpuOfShard),
      gigabytes(one.memoryOfShard),
      holds.join('; '),
    ];
  });
  return [
    `Reckoned from ${counted(measured.articles)} articles, ${counted(measured.records)} records.`,
    '',
    '| articles | records | files | GB | one machine, CPU min | parts that pay | the busiest part, CPU min | memory of each, GB | hosts that hold it |',
    '| --: | --: | --: | --: | --: | --: | --: | --: | -- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function minutes(seconds: number): string {
  return (seconds / 60).toFixed(1);
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
