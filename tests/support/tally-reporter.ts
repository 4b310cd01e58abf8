import { writeFileSync } from 'node:fs';

import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';

/** What a run came to; `tests/run.ts` turns it into the last line. */
export interface Tally {
  readonly passed: number;
  /** Failed tests, files that could not be loaded, failed hooks, and errors outside any test. */
  readonly failed: number;
  /** Full names of tests that did not run. */
  readonly skipped: readonly string[];
  readonly interrupted: boolean;
}

/** Writes the tally of a run to the file that TALLY_FILE names. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const file = process.env.TALLY_FILE;
    if (file === undefined) return;
    writeFileSync(file, JSON.stringify(tallyOf(modules, unhandledErrors, reason)));
  }
}

function tallyOf(
  modules: readonly TestModule[],
  unhandledErrors: readonly SerializedError[],
  reason: TestRunEndReason,
): Tally {
  const skipped: string[] = [];
  let passed = 0;
  let failed = unhandledErrors.length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'failed') failed += 1;
      else skipped.push(`${module.relativeModuleId} > ${test.fullName}`);
    }
  }
  return { passed, failed, skipped, interrupted: reason === 'interrupted' };
}
