import { kinds, type Kind } from '../../../../record/schemas/kinds.ts';
import { intersect, type Matches } from './match.ts';

/** The results of a kind, the best first. */
export interface RankedKind {
  readonly kind: Kind;
  readonly records: readonly number[];
}

/** A record that has all that was asked for, and how well. */
export interface Ranked {
  readonly record: number;
  readonly kind: Kind;
  readonly score: number;
}

/**
 * Records that have all that was asked for. The more of it they have exactly as it was written, the better; then, the
 * better the field in which they have all of it: names before titles and the words of quotes, these before passages. Best
 * of all is a record that is called so, and no more.
 *
 * @param bearers records of which the query is a whole name
 */
export function scoreRecords(asks: readonly Matches[], bearers: ReadonlySet<number> = new Set()): Ranked[] {
  const [first, ...others] = asks;
  if (!first) return [];
  const all = others.reduce<Matches>(intersect, first);
  return [...all].map(([record, { kind, fields }]) => {
    const exact = asks.filter((ask) => (ask.get(record)?.exact ?? 0) > 0).length;
    // An exact word counts where it stands exactly, so a title with "unite" is none with "united".
    const written = asks.reduce((shared, ask) => {
      const match = ask.get(record);
      return shared & (match ? match.exact || match.fields : 0);
    }, allFields);
    const field = bearers.has(record) ? 6 : highestBit(written);
    return { record, kind, score: exact * 64 + 2 * field + (fields > 0 ? 1 : 0) };
  });
}

const allFields = 31;

function highestBit(fields: number): number {
  return 32 - Math.clz32(fields);
}

/**
 * Results by kind, the kind with the best result first. Of equally good ones the greater number comes first: the newer
 * record.
 */
export function rankKinds(ranked: readonly Ranked[]): RankedKind[] {
  const sorted = ranked.toSorted((a, b) => b.score - a.score || b.record - a.record);
  return [...Map.groupBy(sorted, ({ kind }) => kind)]
    .map(([kind, found]) => ({ kind, found, best: found[0]?.score ?? 0 }))
    .sort((a, b) => b.best - a.best || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ kind, found }) => ({ kind, records: found.map(({ record }) => record) }));
}
