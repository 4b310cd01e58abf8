import { structuredPatch } from 'diff';
import { seenChanges, verbOf, type Change } from './change.ts';

/** Lines of a file shown around those that change. */
const context = 2;

/**
 * Changes as a unified diff, the form `git apply` reads: what a dry run shows.
 */
export function formatChanges(changes: readonly Change[]): string {
  return seenChanges(changes).map(formatChange).join('');
}

function formatChange(change: Change): string {
  const { path, movedFrom, after = '' } = change;
  const verb = verbOf(change);
  const before = movedFrom?.text ?? change.before ?? '';
  const moves = movedFrom
    ? `diff --git a/${movedFrom.path} b/${path}\nrename from ${movedFrom.path}\nrename to ${path}\n`
    : '';
  const head = `--- ${verb === 'created' ? '/dev/null' : `a/${movedFrom?.path ?? path}`}\n+++ ${verb === 'deleted' ? '/dev/null' : `b/${path}`}\n`;
  const { hunks } = structuredPatch(path, path, before, after, undefined, undefined, { context });
  const blocks = hunks.map(
    ({ oldStart, oldLines, newStart, newLines, lines }) =>
      `@@ -${oldLines === 0 ? 0 : oldStart},${oldLines} +${newLines === 0 ? 0 : newStart},${newLines} @@\n${lines.map((line) => `${line}\n`).join('')}`,
  );
  return `${moves}${head}${blocks.join('')}`;
}
