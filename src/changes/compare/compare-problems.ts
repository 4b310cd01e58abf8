import type { Problem } from '../../record/problems/problem.ts';

export interface ComparedProblems {
  readonly appeared: readonly Problem[];
  readonly solved: readonly Problem[];
}

/**
 * The problems that only one of two revisions has.
 *
 * Two problems are the same if their file, code and message are. A file is followed to its new name. Lines are not compared,
 * because they shift with what is written above them. Of several that are the same, each counts once.
 *
 * @param pathAfter where a file of the earlier revision is in the later one
 */
export function compareProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  pathAfter: (path: string) => string,
): ComparedProblems {
  const left = Map.groupBy(before, (problem) => keyOf(problem, pathAfter(problem.path)));
  const appeared = after.filter((problem) => left.get(keyOf(problem, problem.path))?.shift() === undefined);
  const remaining = new Set([...left.values()].flat());
  return { appeared, solved: before.filter((problem) => remaining.has(problem)) };
}

function keyOf({ code, message }: Problem, path: string): string {
  return [path, code, message.replace(/\blines? \d+(?:, \d+)*/g, 'line')].join('\0');
}
