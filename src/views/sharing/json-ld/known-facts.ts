/**
 * Some facts of a thing, without those whose value is undefined or an empty list.
 *
 * @example
 * knownFacts<Place>({ '@type': 'Place', name: 'Averland', alternateName: [] })
 * // => { '@type': 'Place', name: 'Averland' }
 */
export function knownFacts<T extends object>(facts: Partially<T>): T {
  const known = Object.entries(facts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as T;
}

/** The same properties, each possibly undefined. */
type Partially<T> = T extends unknown ? { readonly [K in keyof T]: T[K] | undefined } : never;
