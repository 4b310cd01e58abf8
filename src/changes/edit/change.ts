import type { FileKind } from '../../record/schemas/kinds.ts';
import type { MarkdownFile, SourceFile } from '../../record/source/source-file.ts';

/**
 * What a command means to do with one file of the content, as a value: commands plan first and write last, so that a
 * plan can be shown, tested and refused without a disk.
 */
export interface FileChange {
  /** Path relative to the project folder, with `/` separators, as in `SourceFile`. */
  readonly path: string;
  /** The text the plan was made from, as `sourceText` gives it; undefined where there is no file yet. */
  readonly before: string | undefined;
  /** The text it is to have; undefined when the file goes. */
  readonly after: string | undefined;
  /** For a new file that is an old one under another name: that name; the old file's own change deletes it. */
  readonly movedFrom?: { readonly path: string; readonly text: string };
}

/** The change of a record's file, or of `site.md`. */
export interface Change extends FileChange {
  readonly kind: FileKind;
  readonly id: string;
}

/** The change of a file that gets another text or, without one, goes. */
export function changeOf({ path, kind, id, text }: MarkdownFile, after: string | undefined): Change {
  return { path, kind, id, before: text, after };
}

/** The changes of those files that have another text by now. */
export function changesBetween(before: readonly SourceFile[], now: Iterable<SourceFile>): Change[] {
  const texts = new Map(Array.from(now, ({ path, text }) => [path, text]));
  return before.flatMap((file) => {
    const text = texts.get(file.path);
    return text === undefined || text === file.text ? [] : [changeOf(file, text)];
  });
}

/** What two steps come to: a file that both change goes at once from what it was to what it is in the end. */
export function oneAfterOther(first: readonly Change[], then: readonly Change[]): Change[] {
  const byPath = new Map(first.map((change) => [change.path, change]));
  for (const change of then) {
    const before = byPath.get(change.path);
    byPath.set(change.path, before ? { ...before, after: change.after } : change);
  }
  return [...byPath.values()].filter(({ before, after }) => before !== after);
}

/** The changes as people see them: a file that moves is one change, not a new file and one that goes. */
export function seenChanges(changes: readonly Change[]): readonly Change[] {
  const moved = new Set(changes.map(({ movedFrom }) => movedFrom?.path));
  return changes.filter(({ path, after }) => after !== undefined || !moved.has(path));
}

/** What a change does to its file, in a word. */
export function verbOf({ before, after, movedFrom }: Change): 'created' | 'changed' | 'deleted' | 'moved' {
  if (movedFrom) return 'moved';
  return before === undefined ? 'created' : after === undefined ? 'deleted' : 'changed';
}
