import { compareText } from '../problems/problem.ts';
import type { AnyEntry } from '../schemas/index.ts';
import { kinds, nounOf, type Kind } from '../schemas/kinds.ts';
import type { KeyPath } from '../source/source-file.ts';
import type { EntriesByKind } from './corpus.ts';
import type { Reporter } from './reporter.ts';

/** The entries by kind and id; reports every id, present or former, that two records claim. */
export function indexEntries(entries: readonly AnyEntry[], reporter: Reporter): EntriesByKind {
  const maps = Object.fromEntries(kinds.map((kind) => [kind, new Map<string, AnyEntry>()])) as Record<
    Kind,
    Map<string, AnyEntry>
  >;
  const report = (entry: AnyEntry, path: KeyPath, message: string, help: string) => {
    reporter.atField(entry, path, { code: 'id/duplicate', message, help });
  };

  for (const entry of entries.toSorted((a, b) => compareText(a.id, b.id) || compareText(a.path, b.path))) {
    const map = maps[entry.kind];
    const other = map.get(entry.id);
    if (other) {
      const message = `Another ${nounOf[entry.kind]} has the id "${entry.id}" (${other.path}).`;
      report(entry, [], message, 'Merge the two files, or give one of them another name.');
    } else map.set(entry.id, entry);
  }
  for (const kind of kinds) {
    const claimed = new Map<string, AnyEntry>();
    for (const entry of maps[kind].values()) {
      for (const [index, formerId] of entry.data.formerIds.entries()) {
        const other = maps[kind].get(formerId) ?? claimed.get(formerId);
        claimed.set(formerId, entry);
        if (!other) continue;
        const claim =
          other !== entry
            ? `belongs to another ${nounOf[kind]} (${other.path})`
            : formerId === entry.id
              ? 'is the present one'
              : 'stands here twice';
        const help = 'Remove it from one of the two; an address can lead to one record only.';
        report(
          entry,
          ['formerIds', index],
          `The former id "${formerId}" ${claim}.`,
          other === entry ? 'Remove it here.' : help,
        );
      }
    }
  }
  return maps as unknown as EntriesByKind;
}
