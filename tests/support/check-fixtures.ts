import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BuiltCorpus } from '../../src/record/corpus/corpus.ts';
import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { formatProblems } from '../../src/record/problems/format-problems.ts';
import { fieldsOf } from '../../src/record/schemas/field-shapes.ts';
import { kinds } from '../../src/record/schemas/kinds.ts';
import { madeFixtureNames, withMadeFixture } from './made-fixtures.ts';
import { projectDir } from './site.ts';

/** One folder per condition: what editors might write in `content`, and in `report.txt` what `check` says of it. */
const fixturesDir = join(projectDir, 'tests/fixtures/check');

/** The names of all conditions. */
export const fixtureNames: readonly string[] = readdirSync(fixturesDir).sort();

/** A fixture's folder, which the paths of its report are relative to. */
export function fixtureDir(name: string): string {
  return join(fixturesDir, name);
}

/** Where the report of a fixture stands, below the project. */
export function reportPath(name: string): string {
  return `tests/fixtures/check/${name}/report.txt`;
}

export function hasContent(name: string): boolean {
  return existsSync(join(fixturesDir, name, 'content'));
}

/** What `report.txt` of a fixture says. */
export function expectedReport(name: string): string {
  return readFileSync(join(projectDir, reportPath(name)), 'utf8');
}

export function readFixture(name: string): BuiltCorpus {
  return readCorpus(join(fixturesDir, name, 'content'), join(fixturesDir, name));
}

/** What the check reports of a fixture now, as its `report.txt` has it. */
export function reportOf(name: string): string {
  const { problems } = madeFixtureNames.includes(name)
    ? withMadeFixture(name, (folder) => readCorpus(join(folder, 'content'), folder))
    : readFixture(name);
  return withoutFieldLists(name, formatProblems(problems, 'text'));
}

/** The one fixture whose report writes out the fields that a record can have. */
const aboutFields = 'schema-unknown-field';

/**
 * A report with `(the fields of events)` where the check lists them all: a new field then changes the report that is
 * about unknown fields, and no report about anything else.
 */
export function withoutFieldLists(name: string, report: string): string {
  if (name === aboutFields) return report;
  return kinds.reduce((text, kind) => {
    const listed = fieldsOf(kind).map((field) => field.name);
    return text.replaceAll(`here are ${listed.join(', ')}.`, `here are (the fields of ${kind}).`);
  }, report);
}

/** The codes a report names, in its order. */
export function codesIn(report: string): string[] {
  return Array.from(report.matchAll(/^\S.*:\d+:\d+ {2}(?:error|warning) {2}(\S+)$/gm), ([, code = '']) => code);
}
