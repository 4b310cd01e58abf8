import { applyChanges } from '../changes/apply/apply-changes.ts';
import { seenChanges, verbOf, type Change } from '../changes/edit/change.ts';
import { formatChanges } from '../changes/edit/format-changes.ts';
import { printable, printableJson } from '../record/problems/printable.ts';
import { valueOf, type Arguments } from './arguments.ts';
import { paint } from './paint.ts';
import { settingsOf } from './run-command.ts';
import type { Output, Surroundings } from './surroundings.ts';

/** What a command that writes has planned. */
export interface Outcome {
  readonly changes: readonly Change[];
  /** More to say once it is done, as text. */
  readonly notes?: readonly string[];
  /** More to say as data, beside `changes` and `written`. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes what was planned, or shows it, and says so. */
export function carryOut({ changes, notes = [], data = {} }: Outcome, given: Arguments, around: Surroundings): void {
  const settings = settingsOf(around);
  const isDry = given.given.has('dry-run');
  if (!isDry) applyChanges(changes, settings);
  if (valueOf(given, 'format') === 'json') {
    const listed = seenChanges(changes).map((change) => ({
      path: change.path,
      change: verbOf(change),
      ...(change.movedFrom ? { from: change.movedFrom.path } : {}),
      ...(isDry && change.after !== undefined ? { text: change.after } : {}),
    }));
    around.out.write(`${printableJson({ written: !isDry && changes.length > 0, changes: listed, ...data })}\n`);
    return;
  }
  if (isDry) {
    around.out.write(paintDiff(around.out, formatChanges(changes)));
    if (changes.length > 0) around.out.write('Nothing was written: this was a dry run.\n');
  } else {
    for (const change of seenChanges(changes)) around.out.write(`${describeChange(change)}\n`);
  }
  for (const note of notes) around.out.write(`${printable(note)}\n`);
}

function describeChange(change: Change): string {
  if (change.movedFrom) return `Moved ${change.movedFrom.path} to ${change.path}`;
  const verb = verbOf(change);
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${change.path}`;
}

export function paintDiff(output: Output, diff: string): string {
  if (!output.hasColour) return diff;
  return diff.replace(/^(?:\+.*|-.*|@@.*)$/gm, (line) =>
    paint(output, line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'cyan', line),
  );
}
