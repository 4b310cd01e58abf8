import { cpuSeconds } from './format-results.ts';
import type { BuildCost } from './measure-build.ts';
import type { ProcessCost } from './measure-process.ts';

/** One turn: everything built once. */
export interface PeerRound {
  readonly earlier: BuildCost;
  readonly cold: BuildCost;
  readonly edited: BuildCost;
  readonly unchanged: BuildCost;
  readonly hugo?: ProcessCost & { readonly pages: number };
}

/** What `npm run bench -- --peers` found, and where. */
export interface PeerResults {
  readonly commit: string;
  readonly against: string;
  /** As YYYY-MM-DD. */
  readonly day: string;
  readonly machine: string;
  /** How many processes were at work on the machine at the end, on average of a minute. */
  readonly load: string;
  readonly node: string;
  readonly hugo: string | undefined;
  readonly articles: number;
  readonly records: number;
  readonly seed: number;
  readonly rounds: readonly PeerRound[];
}

/** The figures as Markdown: a row for each that was built, by medians, then the ratios of each turn by their medians. */
export function formatPeers(results: PeerResults): string {
  const { commit, against, rounds, hugo, articles } = results;
  const costs = (name: 'earlier' | 'cold' | 'edited' | 'unchanged') => rounds.map((round) => round[name]);
  const peers = rounds.flatMap((round) => (round.hugo ? [round.hugo] : []));
  const perPage = (cost: Pick<BuildCost, 'userSeconds' | 'systemSeconds' | 'pages'>) =>
    (cpuSeconds(cost) * 1000) / cost.pages;
  const size = (of: (cost: BuildCost) => number, builds: readonly BuildCost[], digits = 0) =>
    median(builds.map(of)).toFixed(digits);
  const buildRow = (name: string, builds: readonly BuildCost[]) =>
    row([
      name,
      size(({ pages }) => pages, builds),
      size(cpuSeconds, builds, 1),
      size(({ wallSeconds }) => wallSeconds, builds, 1),
      size(({ peakBytes }) => peakBytes / 1e6, builds),
      size(({ site }) => site.bytes / 1e6, builds),
      size(({ data }) => data.bytes / 1e6, builds),
      size(({ embeds }) => embeds.bytes / 1e6, builds),
      size(({ site }) => site.files / articles, builds, 1),
      size(perPage, builds, 2),
    ]);
  const ratio = (of: (round: PeerRound) => number) => median(rounds.map(of)).toFixed(2);
  return [
    `${articles} articles, ${results.records} records, seed ${results.seed}, ${rounds.length} ${rounds.length === 1 ? 'run' : 'runs'}; ${results.day}, ${results.machine}, load ${results.load}, Node ${results.node}.`,
    '',
    '| built | pages | CPU s | wall s | peak MB | site MB | data MB | embeds MB | site files/article | CPU ms/page |',
    '| -- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    buildRow(`${against}, cold`, costs('earlier')),
    buildRow(`${commit}, cold`, costs('cold')),
    buildRow(`${commit}, one article edited`, costs('edited')),
    buildRow(`${commit}, nothing changed`, costs('unchanged')),
    ...(hugo === undefined || peers.length === 0
      ? []
      : [
          row([
            `Hugo ${hugo}, bare pages`,
            median(peers.map(({ pages }) => pages)).toFixed(0),
            median(peers.map(cpuSeconds)).toFixed(1),
            median(peers.map(({ wallSeconds }) => wallSeconds)).toFixed(1),
            median(peers.map(({ peakBytes }) => peakBytes / 1e6)).toFixed(0),
            '',
            '',
            '',
            '',
            median(peers.map(perPage)).toFixed(2),
          ]),
        ]),
    '',
    '| ratio of CPU, median of the runs | |',
    '| -- | --: |',
    row([`cold against ${against}`, ratio(({ cold, earlier }) => cpuSeconds(cold) / cpuSeconds(earlier))]),
    row(['one article edited against cold', ratio(({ edited, cold }) => cpuSeconds(edited) / cpuSeconds(cold))]),
    row(['nothing changed against cold', ratio(({ unchanged, cold }) => cpuSeconds(unchanged) / cpuSeconds(cold))]),
    ...(peers.length === 0
      ? []
      : [
          row([
            'a page against Hugo’s',
            ratio((round) => perPage(round.cold) / (round.hugo ? perPage(round.hugo) : NaN)),
          ]),
        ]),
    row(['wall of a cold build against its CPU', ratio(({ cold }) => cold.wallSeconds / cpuSeconds(cold))]),
    '',
  ].join('\n');
}

/** The middle one; the lower of two. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
