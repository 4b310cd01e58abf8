import { compareText, type Problem } from '../problems/problem.ts';
import type { AnyEntry } from '../schemas/index.ts';
import { kinds, nounOf, type Kind } from '../schemas/kinds.ts';
import type { EntriesByKind } from './corpus.ts';

/** The entries by kind and id, and a problem for every id, present or former, that two records claim. */
export function indexEntries(entries: readonly AnyEntry[]): { entries: EntriesByKind; problems: Problem[] } {
  const problems: Problem[] = [];
  const maps = Object.fromEntries(kinds.map((kind) => [kind, new Map<string, AnyEntry>()])) as Record<
    Kind,
    Map<string, AnyEntry>
  >;
  const ordered = entries.toSorted((a, b) => compareText(a.id, b.id) || compareText(a.path, b.path));
  const report = (entry: AnyEntry, other: AnyEntry, message: string) =>
    problems.push({
      path: entry.path,
      line: 1,
      column: 1,
      severity: 'error',
      code: 'id/duplicate',
      message: `${message} (${other.path}).`,
      help: 'Give one of the two another id; an address can lead to one record only.',
    });

  for (const entry of ordered) {
    const map = maps[entry.kind];
    const other = map.get(entry.id);
    if (other) report(entry, other, `Another ${nounOf[entry.kind]} has the id "${entry.id}"`);
    else map.set(entry.id, entry);
  }
  for (const kind of kinds) {
    const claimed = new Map<string, AnyEntry>();
    for (const entry of maps[kind].values()) {
      for (const formerId of entry.data.formerIds) {
        const other = maps[kind].get(formerId) ?? claimed.get(formerId);
        if (other) report(entry, other, `The former id "${formerId}" belongs to another ${nounOf[kind]}`);
        else claimed.set(formerId, entry);
      }
    }
  }
  return { entries: maps as unknown as EntriesByKind, problems };
}
