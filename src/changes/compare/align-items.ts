import { diffArrays } from 'diff';

/** The same thing before and after; undefined where it was not there. Indexes count from 0. */
export interface Pair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface Likeness<Item> {
  /** Items with one key are one and the same. */
  readonly keyOf: (item: Item) => string;
  /** From 0, nothing in common, to 1. */
  readonly likeness: (before: Item, after: Item) => number;
  /** From this likeness on, two items are one that was changed. */
  readonly enough: number;
}

/** More comparisons than this between two stretches are not worth their time: there items are paired one after the other. */
const mostComparisons = 2_500;
/** Lists further apart than this many items are compared as if nothing in them stood where it did. */
const longestEdit = 1_000;

/**
 * Which item of a list is which item of a later one.
 *
 * Items that are the same are found first, in order; what is left between them is paired by likeness; and what is the
 * same as something elsewhere has moved. So an item put in at the front makes nothing behind it a change.
 *
 * The result is in the order of the later list; what is gone stands where it stood.
 */
export function alignItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { keyOf, likeness, enough }: Likeness<Item>,
): Pair[] {
  const keysBefore = before.map(keyOf);
  const keysAfter = after.map(keyOf);
  const afterOf = new Map<number, number>();
  const gaps = gapsBetween(keysBefore, keysAfter, afterOf);

  const left = { before: new Set(gaps.flatMap((gap) => gap.before)), after: new Set(gaps.flatMap((gap) => gap.after)) };
  const pair = (from: number, to: number) => {
    afterOf.set(from, to);
    left.before.delete(from);
    left.after.delete(to);
  };
  const moved = Map.groupBy(left.after, (index) => keysAfter[index]);
  for (const from of [...left.before]) {
    const to = moved.get(keysBefore[from])?.shift();
    if (to !== undefined) pair(from, to);
  }
  for (const gap of gaps) {
    const gone = gap.before.filter((index) => left.before.has(index));
    const come = gap.after.filter((index) => left.after.has(index));
    for (const [from, to] of pairsByLikeness(
      gone,
      come,
      (from, to) => likeness(before[from] as Item, after[to] as Item),
      enough,
    )) {
      pair(from, to);
    }
  }
  return inOrder(before.length, after.length, afterOf);
}

interface Gap {
  readonly before: number[];
  readonly after: number[];
}

function gapsBetween(before: readonly string[], after: readonly string[], afterOf: Map<number, number>): Gap[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: longestEdit });
  if (!changes) return [{ before: [...before.keys()], after: [...after.keys()] }];
  const gaps: Gap[] = [];
  let gap: Gap = { before: [], after: [] };
  let from = 0;
  let to = 0;
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      gaps.push(gap);
      gap = { before: [], after: [] };
    }
    for (let count = value.length; count > 0; count -= 1) {
      if (removed) gap.before.push(from++);
      else if (added) gap.after.push(to++);
      else afterOf.set(from++, to++);
    }
  }
  return [...gaps, gap].filter(({ before: gone, after: come }) => gone.length + come.length > 0);
}

function pairsByLikeness(
  gone: readonly number[],
  come: readonly number[],
  likeness: (from: number, to: number) => number,
  enough: number,
): [from: number, to: number][] {
  if (gone.length * come.length > mostComparisons) {
    return gone.flatMap((from, index): [number, number][] => {
      const to = come[index];
      return to !== undefined && likeness(from, to) >= enough ? [[from, to]] : [];
    });
  }
  const scored = gone
    .flatMap((from, row) =>
      come.map((to, column) => ({ from, to, score: likeness(from, to), off: Math.abs(row - column) })),
    )
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score || a.off - b.off || a.from - b.from || a.to - b.to);
  const taken = { from: new Set<number>(), to: new Set<number>() };
  return scored.flatMap(({ from, to }): [number, number][] => {
    if (taken.from.has(from) || taken.to.has(to)) return [];
    taken.from.add(from);
    taken.to.add(to);
    return [[from, to]];
  });
}

function inOrder(before: number, after: number, afterOf: ReadonlyMap<number, number>): Pair[] {
  const beforeOf = new Map(Array.from(afterOf, ([from, to]) => [to, from]));
  const pairs: Pair[] = [];
  let from = 0;
  const passGone = (until: number) => {
    for (; from < until; from += 1) if (!afterOf.has(from)) pairs.push({ before: from, after: undefined });
  };
  // What is gone stands before what came in its place: up to the item that both lists have next.
  const next: number[] = [];
  for (let to = after - 1; to >= 0; to -= 1) next[to] = beforeOf.get(to) ?? next[to + 1] ?? before;
  for (let to = 0; to < after; to += 1) {
    passGone(next[to] ?? before);
    pairs.push({ before: beforeOf.get(to), after: to });
  }
  passGone(before);
  return pairs;
}

/** Pairs that stand elsewhere among the pairs than they did: the fewest that have to move to give the one order the other. */
export function outOfOrder(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const kept = pairs.filter(
    (pair): pair is { before: number; after: number } => pair.before !== undefined && pair.after !== undefined,
  );
  // The longest increasing run of old places, by patience: what is not in it moved.
  const ends: number[] = [];
  const previous: number[] = [];
  kept.forEach(({ before }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[ends[middle] ?? 0]?.before ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const moved = new Set<Pair>(kept);
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) moved.delete(kept[at] as Pair);
  return moved;
}
