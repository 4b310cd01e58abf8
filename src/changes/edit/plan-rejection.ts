import { keyOf, type RecordKey } from '../../record/corpus/corpus.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { KeyPath, SourceFile } from '../../record/source/source-file.ts';
import { changeOf, type Change } from './change.ts';
import { withText, type Content } from './content.ts';
import { editFields, valueAt } from './edit-fields.ts';
import { proposedFiles } from './plan-acceptance.ts';
import { referencesIn } from './references-in.ts';

/** What rejecting some proposed records would do. */
export interface Rejection {
  readonly changes: readonly Change[];
  /** The records that go: those that were named, and those that are nothing without them. */
  readonly rejected: readonly RecordKey[];
  /** Proposed records that stay, and no longer refer to those that go: such as a quote without its speaker. */
  readonly opened: readonly RecordKey[];
}

/** Without what these fields refer to there is no record: its article, the words it rests on, its source. */
const essential: ReadonlySet<string> = new Set(['article', 'evidence', 'source', 'exact']);

/**
 * Removes proposed records. Others that are proposed lose the field that refers to one of them, or go as well where it is
 * their article or their source. Records that were accepted are never touched.
 */
export function planRejection(content: Content, ids: readonly RecordKey[]): Rejection {
  const proposed = proposedFiles(content);
  const rejected = new Set(ids.filter((id) => proposed.has(id)));
  for (let size = -1; size !== rejected.size;) {
    size = rejected.size;
    for (const [key, file] of proposed) {
      if (referencesIn(file).some(({ to, path }) => rejected.has(keyOf(to)) && essential.has(String(path[0])))) {
        rejected.add(key);
      }
    }
  }
  const changes: Change[] = [];
  const opened: RecordKey[] = [];
  for (const [key, file] of proposed) {
    if (rejected.has(key)) changes.push(changeOf(file, undefined));
    else {
      const text = withoutReferences(file, rejected);
      if (text === file.text) continue;
      changes.push(changeOf(file, text));
      opened.push(key);
    }
  }
  return { changes, rejected: [...rejected].sort(compareText), opened: opened.sort(compareText) };
}

/** The text of a file without its references to some records, and without what says how they were drafted. */
function withoutReferences(file: SourceFile, gone: ReadonlySet<RecordKey>): string {
  let current = file;
  for (;;) {
    const reference = referencesIn(current).find(({ to, path }) => path.length > 0 && gone.has(keyOf(to)));
    if (!reference) return current.text;
    const path = removable(reference.path);
    const rule: KeyPath = ['drafted', String(path[0])];
    const isWhole = path.length === 1 && valueAt(current.frontmatter, rule) !== undefined;
    current = withText(
      current,
      editFields(current, [{ do: 'remove', path }, ...(isWhole ? [ruleRemoval(current, String(path[0]))] : [])]),
    );
  }
}

/** What `drafted` says of a field goes. The last line of it takes the whole of it along: an empty map would be no map. */
export function ruleRemoval({ frontmatter }: SourceFile, field: string): { do: 'remove'; path: KeyPath } {
  const { drafted } = frontmatter;
  const isLast = typeof drafted === 'object' && Object.keys(drafted).length === 1;
  return { do: 'remove', path: isLast ? ['drafted'] : ['drafted', field] };
}

/** What goes with a reference: the item of the list it stands in (`actors[1].actor`), or the field (`speaker`, `unnamed.of`). */
function removable(path: KeyPath): KeyPath {
  const item = path.findIndex((step) => typeof step === 'number');
  return item === -1 ? path : path.slice(0, item + 1);
}
