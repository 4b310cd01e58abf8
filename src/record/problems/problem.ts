import type { ProblemCode } from './codes.ts';

/**
 * A problem is a value: what is wrong in an editor's file, where, and what to do about it.
 *
 * Every stage returns problems instead of throwing, so that one run reports all of them.
 * `check`, the build and the dev server print the same list; each printed form is a projection of it.
 */
export interface Problem {
  /** Path of the file, relative to the project folder, with `/` separators. */
  readonly path: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, counted from 1. */
  readonly column: number;
  readonly severity: Severity;
  /** Permanent name of the condition, `area/condition`; see docs/checks.md. */
  readonly code: ProblemCode;
  /** What is wrong, to an editor: a sentence, then optional indented lines of evidence. */
  readonly message: string;
  /** What to do, in one or two sentences. */
  readonly help: string;
}

export type Severity = 'error' | 'warning';

/** How many problems of each severity; the `counts` of `check --format json`. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** Order of every report: path, line, column, code, message. Independent of locale. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
