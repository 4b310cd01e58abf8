import { groupDigits } from '../numbers.ts';

/** Maps: what the signs on them mean, and the same facts in words. */
export const maps = {
  /** @param places names with the numbers of events in the list: "Averland 1, 3–5; Mirhaven 2" */
  ofEvents: (places: string) => `Map: ${places}.`,
  /** @param places "Averland: 40 events; Mirhaven: 12 events" */
  ofManyEvents: (places: string) => `Map: ${places}.`,
  kilometres: (length: number) => `${groupDigits(length, ',')} km`,
  /** A place whose own position is not recorded, in a country; stands after the place's name. */
  somewhereIn: (country: string) => `somewhere in ${country}`,
  /** The same, where of the larger place only a point is recorded. */
  somewhereAround: (place: string) => `somewhere around ${place}`,
  locator: {
    title: 'Where it is',
    of: (name: string) => `Map: where ${name} is.`,
    within: (name: string, country: string) => `${name} lies somewhere in ${country}; the records do not say where.`,
    around: (name: string, place: string) => `${name} lies somewhere around ${place}; the records do not say where.`,
    none: 'No map: the records give neither coordinates for this place nor the country it lies in.',
  },
  signs: {
    tinted: 'Tinted: the country itself.',
    hatched: 'Hatched: somewhere in it.',
    spot: 'Dot: the place.',
    town: 'Dot in a ring: a town, its extent not drawn.',
    unknown: 'Broken ring: somewhere around its middle.',
    sized: 'The larger the dot, the more events.',
  },
  /** @param numbers "3, 5–7" */
  notDrawn: (numbers: string) => `Not on the map: ${numbers}.`,
  countNotDrawn: (count: number) =>
    count === 1 ? '1 event is not on the map.' : `${count} events are not on the map.`,
  morePlaces: (count: number) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
  credit: 'Outlines: Natural Earth, public domain.',
};

export type MapsWords = typeof maps;
