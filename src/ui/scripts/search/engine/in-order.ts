import type { Kind } from '../../../../record/schemas/kinds.ts';
import { keys, parseGroups } from '../../../../views/browser/search/search-format.ts';
import type { SearchOrder } from '../search-state.ts';
import { datedInOrder } from './dated.ts';
import type { SearchIndex } from './open-index.ts';
import type { RankedKind } from './rank.ts';

/** Gives the first results of a kind in an order. */
export type Ordered = (kind: Kind, count: number) => Promise<readonly number[]>;

/** What most needs a reader's attention first. */
const byWeight = ['contradicted', 'disputed', 'corroborated', 'not assessed'];

/**
 * Results in another order than the best first. Of the index no more is read than the results that are asked for need;
 * what has no place in the order comes last, as it stands.
 */
export function inOrder(index: SearchIndex, ranked: readonly RankedKind[], order: SearchOrder): Ordered {
  const kindOf = new Map(ranked.flatMap(({ kind, records }) => records.map((record) => [record, kind] as const)));
  const left = new Map(ranked.map(({ kind, records }) => [kind, new Set(records)]));
  const found = new Map<Kind, number[]>(ranked.map(({ kind }) => [kind, []]));
  const source = recordsInOrder(index, order);
  let reading: Promise<unknown> = Promise.resolve();

  const readFor = async (kind: Kind, count: number): Promise<void> => {
    while ((found.get(kind)?.length ?? 0) < count && (left.get(kind)?.size ?? 0) > 0) {
      const next = await source.next();
      if (next.done) {
        for (const [one, records] of left) {
          found.get(one)?.push(...records);
          records.clear();
        }
        return;
      }
      for (const record of next.value) {
        const of = kindOf.get(record);
        if (of !== undefined && left.get(of)?.delete(record) === true) found.get(of)?.push(record);
      }
    }
  };
  return async (kind, count) => {
    // One after the other: all kinds read from one source.
    const mine = reading.then(() => readFor(kind, count));
    reading = mine.catch(() => undefined);
    await mine;
    return (found.get(kind) ?? []).slice(0, count);
  };
}

async function* recordsInOrder(index: SearchIndex, order: SearchOrder): AsyncGenerator<readonly number[]> {
  switch (order) {
    case 'newest':
    case 'oldest':
      yield* datedInOrder(index, order);
      return;
    case 'contested':
      for (const verdict of byWeight) {
        const values = await index.values(keys.value('verdict', verdict));
        yield values.flatMap(parseGroups).flatMap(({ records }) => records.toReversed());
      }
      return;
    case 'name': {
      const lines = (await index.linesFrom(keys.allSorted, Infinity)) ?? [];
      yield lines.flatMap(({ value }) => parseGroups(value).flatMap(({ records }) => records));
    }
  }
}
