import { oncePer } from '../derived/once-per.ts';
import type { Reference } from '../schemas/fields.ts';
import type { Tombstone } from '../schemas/tombstone.ts';
import { keyOf, type RecordKey } from './corpus.ts';

/** Every id that a record had which was taken down, as it was last and as it was before. */
export function keysOf({ record, formerIds }: Tombstone): readonly RecordKey[] {
  return [record.id, ...formerIds].map((id) => keyOf({ kind: record.kind, id }));
}

const byKey = oncePer(
  (removed: readonly Tombstone[]): ReadonlyMap<RecordKey, Tombstone> =>
    new Map(removed.flatMap((tombstone) => keysOf(tombstone).map((key) => [key, tombstone]))),
);

/** What is left of a record that had this id, or once had it; undefined where none was taken down. */
export function findTombstone(removed: readonly Tombstone[], { kind, id }: Reference): Tombstone | undefined {
  return byKey(removed).get(keyOf({ kind, id }));
}
