/** How many pages a thread takes at once: those of one route stand together, and share what they are made from. */
const atOnce = 16;

/** Where several threads are in one list: the next place that nobody has taken. */
export type SharedPlace = Int32Array<SharedArrayBuffer>;

export function sharedPlace(): SharedPlace {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Takes from a list that other threads take from too, until nothing is left. Every thread has the same list. */
export function takeFrom<T>(list: readonly T[], place: SharedPlace): () => T | undefined {
  let next = 0;
  let end = 0;
  return () => {
    if (next >= end) {
      next = Atomics.add(place, 0, atOnce);
      end = Math.min(next + atOnce, list.length);
    }
    const taken = list[next];
    next += 1;
    return taken;
  };
}

/** How many of a list are taken. */
export function takenOf(length: number, place: SharedPlace): number {
  return Math.min(Atomics.load(place, 0), length);
}

/** Leaves nothing to take, so that every thread ends after what it has in hand. */
export function takeAll(length: number, place: SharedPlace): void {
  Atomics.store(place, 0, length);
}
