import { kinds, type Kind } from '../../record/schemas/kinds.ts';
import { formatGroup, formatPlaces, keys } from '../../views/browser/search/search-format.ts';
import type { FormWord } from '../../views/search/search-form.ts';
import type { TableEntry } from './cut-table.ts';

/** All words of an index with the records they stand in: numbers in typed arrays, since there are millions. */
export interface Postings {
  /** Records come in the order of their numbers. */
  add(record: number, kind: Kind, words: readonly FormWord[]): void;
  /** The lines of the words, sorted by key. */
  words(): Generator<TableEntry>;
  /** The lines of the places, sorted by key. */
  places(): Generator<TableEntry>;
}

/** Records and places of one line at most: so many make it some 10 kB long. */
const mostNumbers = 3000;

export function createPostings(): Postings {
  const terms = new Map<string, number>();
  /** One of each for a word of a record: the word, the record, its kind and fields, where its places begin. */
  const termOf = growing(Uint32Array);
  const recordOf = growing(Uint32Array);
  const groupOf = growing(Uint16Array);
  const placesOf = growing(Uint32Array);
  const places = growing(Uint32Array);
  let sorted: Sorted | undefined;

  const sort = (): Sorted => (sorted ??= byTerm(terms, termOf));

  function* entriesOf(write: (entry: Uint32Array) => string[], key: (term: string) => string): Generator<TableEntry> {
    const { order, starts, names } = sort();
    for (const term of names) {
      const id = terms.get(term) ?? 0;
      yield { key: key(term), values: write(order.subarray(starts[id], starts[id + 1])) };
    }
  }

  const wordValues = (entries: Uint32Array): string[] => {
    const groups = new Map<number, number[]>();
    for (const entry of entries) {
      const group = groupOf.at(entry);
      const records = groups.get(group);
      if (records) records.push(recordOf.at(entry));
      else groups.set(group, [recordOf.at(entry)]);
    }
    const written = [...groups]
      .sort(([a], [b]) => a - b)
      .flatMap(([group, records]) =>
        inPieces(records, mostNumbers).map((piece) => ({
          size: piece.length,
          text: formatGroup({ kind: kinds[group >> 5] ?? 'articles', fields: group & 31, records: piece }),
        })),
      );
    return inValues(written);
  };

  const placeValues = (entries: Uint32Array): string[] => {
    const values: string[] = [];
    let written: string[] = [];
    let size = 0;
    let before = 0;
    for (const entry of entries) {
      const from = placesOf.at(entry);
      const to = entry + 1 < placesOf.length ? placesOf.at(entry + 1) : places.length;
      // A record with more places than a line holds stands in several.
      for (let start = from; start < to; start += mostNumbers) {
        const end = Math.min(to, start + mostNumbers);
        if (size + (end - start) > mostNumbers && written.length > 0) {
          values.push(written.join(';'));
          [written, size, before] = [[], 0, 0];
        }
        const record = recordOf.at(entry);
        written.push(formatPlaces(record, end - start === 1 ? [places.at(start)] : places.between(start, end), before));
        before = record;
        size += end - start;
      }
    }
    return [...values, written.join(';')];
  };

  return {
    add(record, kind, words) {
      const kindBits = kinds.indexOf(kind) << 5;
      for (const { term, fields, at } of words) {
        let id = terms.get(term);
        if (id === undefined) {
          id = terms.size;
          terms.set(term, id);
        }
        termOf.push(id);
        recordOf.push(record);
        groupOf.push(kindBits | fields);
        placesOf.push(places.length);
        for (const place of at) places.push(place);
      }
    },
    words: () => entriesOf(wordValues, keys.word),
    places: () => entriesOf(placeValues, keys.places),
  };
}

interface Sorted {
  /** Entries by term. */
  readonly order: Uint32Array;
  /** Where the entries of a term begin in `order`, and those of the next. */
  readonly starts: Uint32Array;
  readonly names: readonly string[];
}

/** Sorts entries by counting: those of a term stay in the order in which they came. */
function byTerm(terms: ReadonlyMap<string, number>, termOf: Growing): Sorted {
  const starts = new Uint32Array(terms.size + 1);
  for (let entry = 0; entry < termOf.length; entry += 1) addTo(starts, termOf.at(entry) + 1, 1);
  for (let term = 1; term <= terms.size; term += 1) addTo(starts, term, starts[term - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(termOf.length);
  for (let entry = 0; entry < termOf.length; entry += 1) {
    const term = termOf.at(entry);
    order[next[term] ?? 0] = entry;
    addTo(next, term, 1);
  }
  return { order, starts, names: [...terms.keys()].sort() };
}

function addTo(counts: Uint32Array, index: number, more: number): void {
  counts[index] = (counts[index] ?? 0) + more;
}

interface Growing {
  readonly length: number;
  at(index: number): number;
  /** A look at some of it, until more is put in. */
  between(from: number, to: number): Uint32Array | Uint16Array;
  push(value: number): void;
}

/** A typed array that doubles when it is full. */
function growing(Numbers: Uint32ArrayConstructor | Uint16ArrayConstructor): Growing {
  let held = new Numbers(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => held[index] ?? 0,
    between: (from, to) => held.subarray(from, to),
    push(value) {
      if (length === held.length) {
        const larger = new Numbers(length * 2);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
  };
}

function inPieces<T>(items: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let from = 0; from < items.length; from += size) pieces.push(items.slice(from, from + size));
  return pieces;
}

/** Groups as values that hold so many numbers at most. */
function inValues(groups: readonly { readonly size: number; readonly text: string }[]): string[] {
  const values: string[] = [];
  let held: string[] = [];
  let size = 0;
  for (const group of groups) {
    if (held.length > 0 && size + group.size > mostNumbers) {
      values.push(held.join(';'));
      [held, size] = [[], 0];
    }
    held.push(group.text);
    size += group.size;
  }
  return [...values, held.join(';')];
}
