import type { BuildCost } from './measure-build.ts';

/** The builds of one corpus. */
export interface BenchResult {
  readonly articles: number;
  readonly records: number;
  readonly seed: number;
  /** One per run, in the order in which they ran. */
  readonly builds: readonly BuildCost[];
}

/** CPU time in seconds, user and system. */
export function cpuSeconds({ userSeconds, systemSeconds }: Pick<BuildCost, 'userSeconds' | 'systemSeconds'>): number {
  return userSeconds + systemSeconds;
}

/** The build that stands for its runs: the one with the middle CPU time, the lower of two. */
export function medianBuild({ builds }: BenchResult): BuildCost {
  const sorted = builds.toSorted((a, b) => cpuSeconds(a) - cpuSeconds(b));
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!median) throw new Error('There was no run.');
  return median;
}

/** The results as Markdown tables, and the growth from the first to the last where there are several. */
export function formatResults(results: readonly BenchResult[]): string {
  const medians = results.map((result) => ({ result, build: medianBuild(result) }));
  const lines = [
    '| articles | records | pages | CPU s | user | sys | wall s | peak MB | site MB | data MB | embeds MB | site files/article | CPU ms/page |',
    '|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...medians.map(({ result, build }) =>
      row([
        result.articles,
        result.records,
        build.pages,
        cpuSeconds(build).toFixed(1),
        build.userSeconds.toFixed(1),
        build.systemSeconds.toFixed(1),
        build.wallSeconds.toFixed(1),
        Math.round(build.peakBytes / 1e6),
        ...[build.site, build.data, build.embeds].map(({ bytes }) => Math.round(bytes / 1e6)),
        (build.site.files / result.articles).toFixed(1),
        ((cpuSeconds(build) * 1000) / build.pages).toFixed(2),
      ]),
    ),
  ];
  const phases = medians[0]?.build.phases.map(({ name }) => name) ?? [];
  lines.push(
    '',
    row(['CPU s by phase', ...medians.map(({ result }) => `${result.articles} articles`)]),
    row(['--', ...medians.map(() => '--:')]),
    ...phases.map((phase) =>
      row([
        phase,
        ...medians.map(({ build }) =>
          ((build.phases.find(({ name }) => name === phase)?.cpuMs ?? 0) / 1000).toFixed(2),
        ),
      ]),
    ),
  );
  const [first, last] = [medians[0], medians.at(-1)];
  if (first && last && first !== last) {
    const growth = cpuSeconds(last.build) / cpuSeconds(first.build);
    lines.push(
      '',
      `CPU at ${last.result.articles} articles / at ${first.result.articles}: ${growth.toFixed(2)} (target: at most 4.1)`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
