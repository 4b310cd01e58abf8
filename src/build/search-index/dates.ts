import { compareText } from '../../record/problems/problem.ts';
import type { Kind } from '../../record/schemas/kinds.ts';
import { daysBetween } from '../../views/browser/search/days.ts';
import { formatGroup, keys, longestShortSpan } from '../../views/browser/search/search-format.ts';
import type { TableEntry } from './cut-table.ts';

/** Which records are dated how, and in which order those stand that have a place in the alphabet. */
export function createOrders() {
  const dated = new Map<string, Map<string, Filing>>();
  const years = new Set<string>();
  const sorted = new Map<string, Map<string, Filing>>();
  return {
    /** Records come in the order of their numbers. */
    add(record: number, kind: Kind, span: readonly [string, string] | undefined, sortKey: string | undefined): void {
      if (span) {
        const [first, last] = span;
        const days = daysBetween(first, last);
        const isShort = days <= longestShortSpan;
        years.add(first.slice(0, 4));
        file(dated, isShort ? keys.day(first) : keys.span(first, last), record, kind, isShort ? days : 0);
      }
      if (sortKey !== undefined) file(sorted, keys.sorted(sortKey), record, kind, 0);
    },
    /** Sorted by key. */
    *dates(): Generator<TableEntry> {
      if (years.size > 0) yield { key: keys.years, values: [[...years].sort().join(' ')] };
      yield* entriesOf(dated);
    },
    *names(): Generator<TableEntry> {
      yield* entriesOf(sorted);
    },
  };
}

/** Records of a key, by their kind and fields. */
type Filed = Map<string, Map<string, Filing>>;

interface Filing {
  readonly kind: Kind;
  readonly fields: number;
  readonly records: number[];
}

function file(filed: Filed, key: string, record: number, kind: Kind, fields: number): void {
  let groups = filed.get(key);
  if (!groups) filed.set(key, (groups = new Map<string, Filing>()));
  const name = `${kind} ${fields}`;
  const group = groups.get(name);
  if (group) group.records.push(record);
  else groups.set(name, { kind, fields, records: [record] });
}

function* entriesOf(filed: Filed): Generator<TableEntry> {
  for (const [key, groups] of [...filed].sort(([a], [b]) => compareText(a, b))) {
    yield { key, values: [[...groups.values()].map(formatGroup).join(';')] };
  }
}
