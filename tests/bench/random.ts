/** Chance that can be repeated: the same seed gives the same choices, on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** Whether something with this probability happens. */
  readonly happens: (probability: number) => boolean;
  /** One of some things, which must not be none. */
  readonly pick: <T>(things: readonly T[]) => T;
  /** A copy in another order. */
  readonly shuffle: <T>(things: readonly T[]) => T[];
}

/** The generator known as mulberry32: 32 bits of state, far more than enough to vary sentences. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(things: readonly T[]): T => thingAt(things, whole(0, things.length - 1));
  return {
    whole,
    pick,
    happens: (probability) => next() < probability,
    shuffle: (things) =>
      things
        .map((thing) => ({ thing, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ thing }) => thing),
  };
}

/**
 * Picks so that the thing at rank r is r times rarer than the first (Zipf's law with exponent 1), as names in news are.
 */
export function createZipf<T>(random: Random, things: readonly T[]): () => T {
  const precision = 2 ** 30;
  const upTo: number[] = [];
  let sum = 0;
  for (const rank of things.keys()) upTo.push((sum += 1 / (rank + 1)));
  return () => {
    const sought = (random.whole(0, precision - 1) / precision) * sum;
    let low = 0;
    let high = things.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((upTo[middle] ?? sum) <= sought) low = middle + 1;
      else high = middle;
    }
    return thingAt(things, low);
  };
}

function thingAt<T>(things: readonly T[], index: number): T {
  const thing = things[index];
  if (thing === undefined) throw new Error('There is nothing to pick from.');
  return thing;
}
