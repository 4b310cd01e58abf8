import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import type { BuiltCorpus } from '../../src/record/corpus/corpus.ts';
import { projectDir } from './site.ts';

/** One folder per condition: what editors might write in `content`, and in `report.txt` what `check` says of it. */
const fixturesDir = join(projectDir, 'tests/fixtures/check');

/** The names of all conditions. */
export const fixtureNames: readonly string[] = readdirSync(fixturesDir).sort();

/** A fixture's folder, which the paths of its report are relative to. */
export function fixtureDir(name: string): string {
  return join(fixturesDir, name);
}

export function hasContent(name: string): boolean {
  return existsSync(join(fixturesDir, name, 'content'));
}

export function expectedReport(name: string): string {
  return readFileSync(join(fixturesDir, name, 'report.txt'), 'utf8');
}

export function readFixture(name: string): BuiltCorpus {
  return readCorpus(join(fixturesDir, name, 'content'), join(fixturesDir, name));
}

/** The codes a report names, in its order. */
export function codesIn(report: string): string[] {
  return Array.from(report.matchAll(/^\S.*:\d+:\d+ {2}(?:error|warning) {2}(\S+)$/gm), ([, code = '']) => code);
}
