import { compareText } from '../../record/problems/problem.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import type { Facet } from '../../views/browser/facets.ts';
import { formatGroup, keys } from '../../views/browser/search/search-format.ts';
import type { TableEntry } from './cut-table.ts';

/** Records of one line at most: so many make it some 10 kB long. */
const mostRecords = 3000;

/** Which records are filed under which values. */
export function createValues() {
  const held = new Map<string, Map<Kind, number[]>>();
  return {
    /** Records come in the order of their numbers. */
    add(record: number, kind: Kind, values: readonly (readonly [Facet, string])[]): void {
      for (const [facet, value] of values) {
        const key = keys.value(facet, value);
        let byKind = held.get(key);
        if (!byKind) held.set(key, (byKind = new Map<Kind, number[]>()));
        const records = byKind.get(kind);
        if (records) records.push(record);
        else byKind.set(kind, [record]);
      }
    },
    *entries(): Generator<TableEntry> {
      for (const [key, byKind] of [...held].sort(([a], [b]) => compareText(a, b))) {
        const values: string[] = [];
        for (const [kind, records] of byKind) {
          for (let from = 0; from < records.length; from += mostRecords) {
            values.push(formatGroup({ kind, fields: 0, records: records.slice(from, from + mostRecords) }));
          }
        }
        yield { key, values };
      }
    },
  };
}
