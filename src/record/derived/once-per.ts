import { notePart, readsOf, type Reads } from './reads.ts';

interface Made<Value> {
  readonly value: Value;
  /** Whoever uses the value rests on what it was made from. */
  readonly reads: Reads | undefined;
}

/**
 * What is derived from a corpus, a site, or another object that does not change: made when it is first asked for, and
 * the same value from then on.
 *
 * The value goes when its object goes, so the dev server keeps nothing of an earlier reading. Everything that the value
 * depends on must be the object or come from it; for a second argument see `oncePerKey`.
 *
 * @example
 * const longestName = oncePer((corpus: Corpus) => [...corpus.entries.actors.values()].reduce(...));
 */
export function oncePer<Source extends object, Value>(make: (source: Source) => Value): (source: Source) => Value {
  return recallable(make).of;
}

/** The same where another process may have made the value before. */
export function recallable<Source extends object, Value>(
  make: (source: Source) => Value,
): {
  readonly of: (source: Source) => Value;
  /** Says what the value of an object is. What is read meanwhile counts as what it was made from. */
  readonly recall: (source: Source, value: () => Value) => void;
} {
  const made = new WeakMap<Source, Made<Value>>();
  const remember = (source: Source, value: () => Value): Made<Value> => {
    const known = readsOf(value);
    made.set(source, known);
    return known;
  };
  return {
    of: (source) => {
      const known = made.get(source) ?? remember(source, () => make(source));
      notePart(known.reads);
      return known.value;
    },
    recall: (source, value) => void remember(source, value),
  };
}

/**
 * The same for what is derived from an object and a name within it, such as a site and a kind of records.
 *
 * @param keyOf the name as a text; without it, the second argument is the name
 * @example
 * const sorted = oncePerKey((site: Site, kind: Kind) => [...site.corpus.entries[kind].values()].sort(byName));
 */
export function oncePerKey<Source extends object, Name, Value>(
  make: (source: Source, name: Name) => Value,
  keyOf: (name: Name) => unknown = (name) => name,
): (source: Source, name: Name) => Value {
  const namesOf = oncePer<Source, Map<unknown, Made<Value>>>(() => new Map());
  return (source, name) => {
    const names = namesOf(source);
    const key = keyOf(name);
    let known = names.get(key);
    if (!known) {
      known = readsOf(() => make(source, name));
      names.set(key, known);
    }
    notePart(known.reads);
    return known.value;
  };
}
