import { keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import { compareProblems, compareText, type Problem } from '../../record/problems/problem.ts';
import { isProposed } from '../../record/schemas/proposed.ts';
import type { SourceFile } from '../../record/source/source-file.ts';
import { changeOf, type Change } from './change.ts';
import { acceptedIn, contentAfter, type Content } from './content.ts';
import { editFields, type FieldEdit } from './edit-fields.ts';
import { referencesIn } from './references-in.ts';

/** What accepting some proposed records would do. */
export interface Acceptance {
  readonly changes: readonly Change[];
  /** The records that are accepted, in the order of their keys: those that were named, and what they refer to. */
  readonly accepted: readonly RecordKey[];
  /** The errors that it would bring; while there are any, nothing may be written. */
  readonly problems: readonly Problem[];
  /** What the check would ask about then, such as a name that two records share. */
  readonly asked: readonly Problem[];
}

/**
 * Makes proposed records ones like any other: `state` and `drafted` go, and so with every proposed record that they refer
 * to. The record as it would then be is checked in full.
 */
export function planAcceptance(content: Content, ids: readonly RecordKey[]): Acceptance {
  const proposed = proposedFiles(content);
  const accepted = takenAlong(proposed, ids);
  const changes = accepted.flatMap((key): Change[] => {
    const file = proposed.get(key);
    return file ? [changeOf(file, editFields(file, acceptingEdits(file)))] : [];
  });
  const brought = problemsBrought(content, changes);
  return {
    changes,
    accepted,
    problems: brought.filter(({ severity }) => severity === 'error'),
    asked: brought.filter(({ severity }) => severity === 'warning'),
  };
}

/** The proposed records of a content, by their keys. */
export function proposedFiles(content: Content): ReadonlyMap<RecordKey, SourceFile> {
  return new Map(content.files.filter(isProposed).map((file) => [keyOf(file), file]));
}

/** The records, and all that they refer to that is proposed as well, in the order of their keys. */
export function takenAlong(proposed: ReadonlyMap<RecordKey, SourceFile>, ids: readonly RecordKey[]): RecordKey[] {
  const found = new Set<RecordKey>();
  const open = ids.filter((id) => proposed.has(id));
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    const file = proposed.get(key);
    for (const { to } of file ? referencesIn(file) : []) if (proposed.has(keyOf(to))) open.push(keyOf(to));
  }
  return [...found].sort(compareText);
}

function acceptingEdits({ frontmatter }: SourceFile): FieldEdit[] {
  return ['state', 'drafted'].flatMap((field): FieldEdit[] =>
    frontmatter[field] === undefined ? [] : [{ do: 'remove', path: [field] }],
  );
}

/** The problems of the accepted record that some changes bring; a problem's line is no part of it. */
function problemsBrought(content: Content, changes: readonly Change[]): Problem[] {
  const asText = ({ path, code, message }: Problem) => `${path} ${code} ${message}`;
  const before = new Set(acceptedIn(content).problems.map(asText));
  const after = contentAfter(content, changes);
  // What a record that still waits refers to is no stray: nobody has to be asked about it.
  const strays = new Set(after.built.problems.filter(isStray).map(({ path }) => path));
  return acceptedIn(after)
    .problems.filter((problem) => !before.has(asText(problem)) && (!isStray(problem) || strays.has(problem.path)))
    .toSorted(compareProblems);
}

const isStray = ({ code }: Problem) => code === 'record/unreferenced';

/** Changes that take others back: each file has again what it had. */
export function inverseOf(changes: readonly Change[]): Change[] {
  return changes.map(({ path, kind, id, before, after }) => ({ path, kind, id, before: after, after: before }));
}
