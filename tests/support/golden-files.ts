/**
 * The golden files: what the check reports of each fixture, what each case of a command prints and changes, and the
 * examples in docs/checks.md. Tests compare them; `npm run golden` shows and writes them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fixtureNames, reportOf, reportPath } from './check-fixtures.ts';
import { caseNames, transcriptOf, transcriptPath } from './command-fixtures.ts';
import { editingCommands } from './editing-commands.ts';
import { projectDir } from './site.ts';

export interface GoldenFile {
  /** Below the project. */
  readonly path: string;
  /** What stands in the file; empty where there is none yet. */
  readonly written: string;
  /** What the code gives now. */
  readonly now: string;
}

/** Every golden file whose path holds one of the given words; all of them where no word is given. */
export async function goldenFiles(chosen: readonly string[] = []): Promise<readonly GoldenFile[]> {
  const isChosen = (path: string): boolean => chosen.length === 0 || chosen.some((word) => path.includes(word));
  const files: GoldenFile[] = [];
  const add = (path: string, now: string): void => {
    files.push({ path, written: readGolden(path), now });
  };
  for (const name of fixtureNames) if (isChosen(reportPath(name))) add(reportPath(name), reportOf(name));
  for (const name of caseNames) {
    if (isChosen(transcriptPath(name))) add(transcriptPath(name), await transcriptOf(name, editingCommands));
  }
  if (isChosen(checksPath)) {
    const reports = new Map(fixtureNames.map((name) => [name, reportOf(name)]));
    add(checksPath, withExamples(readGolden(checksPath), reports));
  }
  return files;
}

const checksPath = 'docs/checks.md';

function readGolden(path: string): string {
  const file = join(projectDir, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * docs/checks.md with each example as a report has it now.
 *
 * An example is a block of text that begins with the line of a problem. It is found again by that line; where no report
 * has the line any more, the first problem with the same code takes its place, from the fixture named after the code if
 * that has one.
 *
 * @param reports by the name of their fixture
 */
export function withExamples(document: string, reports: ReadonlyMap<string, string>): string {
  return document.replace(/(?<=^```text\n)[^]*?(?=^```$)/gm, (example) => {
    const code = codeOf(example);
    return code === undefined ? example : exampleOf(code, example, reports);
  });
}

function exampleOf(code: string, example: string, reports: ReadonlyMap<string, string>): string {
  const named = code.replace('/', '-');
  const ordered = [...reports].sort(
    ([one], [other]) => Number(other.startsWith(named)) - Number(one.startsWith(named)),
  );
  if (ordered.some(([, report]) => report.includes(example))) return example;
  const problems = ordered.flatMap(([, report]) => problemsIn(report)).filter((text) => codeOf(text) === code);
  const firstLine = (text: string): string => text.slice(0, text.indexOf('\n'));
  return problems.find((text) => firstLine(text) === firstLine(example)) ?? problems.at(0) ?? example;
}

/** The problems of a report, each as text that ends with a line end. */
function problemsIn(report: string): string[] {
  return report
    .split(/\n(?=\n)/)
    .map((text) => `${text.replace(/^\n+/, '').replace(/\n$/, '')}\n`)
    .filter((text) => codeOf(text) !== undefined);
}

function codeOf(problem: string): string | undefined {
  return /^\S.*:\d+:\d+ {2}(?:error|warning) {2}(\S+)$/m.exec(problem)?.[1];
}
