import type { Kind } from '../../../../record/schemas/kinds.ts';
import { keys, parseGroups, parsePlaces } from '../../../../views/browser/search/search-format.ts';
import type { Line, SearchIndex } from './open-index.ts';
import type { Ask, QueryWord } from './parse-query.ts';
import type { Stem } from './stem.ts';

/** A record that has what was asked for. */
export interface Match {
  readonly kind: Kind;
  /** The fields in which it stands as it was written; see `fields`. */
  readonly exact: number;
  /** The fields in which it stands in any form. */
  readonly fields: number;
}

/** The records that have what was asked for, by their numbers. */
export type Matches = ReadonlyMap<number, Match>;

export interface Matched {
  readonly records: Matches;
  /** The words it was found by, as the index has them. */
  readonly terms: readonly string[];
}

/** A word that begins more than so many files of the index hold is not taken for the beginning of others. */
const mostFiles = 8;

/** Finds the records that have a word or a phrase. */
export async function matchAsk(index: SearchIndex, stem: Stem, { words }: Ask): Promise<Matched> {
  const found = await Promise.all(words.map((word) => matchWord(index, stem, word)));
  const terms = found.flatMap(({ terms }) => terms);
  const [first] = found;
  if (!first || found.length === 1) return { records: first?.records ?? new Map(), terms };
  const shared = found.slice(1).reduce((records, other) => intersect(records, other.records), first.records);
  if (shared.size === 0) return { records: shared, terms };
  return { records: await sideBySide(index, words, found, shared), terms };
}

async function matchWord(index: SearchIndex, stem: Stem, word: QueryWord): Promise<Matched> {
  const lines = await linesOf(index, stem, word);
  const exact = new Set(word.terms.map(keys.word));
  const records = new Map<number, { kind: Kind; exact: number; fields: number }>();
  for (const { key, value } of lines) {
    const isExact = exact.has(key);
    for (const group of parseGroups(value)) {
      for (const record of group.records) {
        let match = records.get(record);
        if (!match) records.set(record, (match = { kind: group.kind, exact: 0, fields: 0 }));
        match.fields |= group.fields;
        if (isExact) match.exact |= group.fields;
      }
    }
  }
  return { records, terms: [...new Set(lines.map(({ key }) => key.slice(keys.word('').length)))] };
}

async function linesOf(index: SearchIndex, stem: Stem, word: QueryWord): Promise<Line[]> {
  const [first = ''] = word.terms;
  const others = word.isBeginning || word.hasStem ? await otherForms(index, stem, word, first) : [];
  const exact = await Promise.all(
    word.terms.map(async (term) => {
      const key = keys.word(term);
      return (await index.values(key)).map((value) => ({ key, value }));
    }),
  );
  const written = new Set(word.terms.map(keys.word));
  return [...exact.flat(), ...others.filter(({ key }) => !written.has(key))];
}

/** The words that begin with a word, and those of its stem. */
async function otherForms(index: SearchIndex, stem: Stem, word: QueryWord, term: string): Promise<readonly Line[]> {
  const meant = word.hasStem ? stem(term) : term;
  const isOther = (other: string) =>
    (word.isBeginning && other.startsWith(term)) || (word.hasStem && stem(other) === meant);
  const offset = keys.word('').length;
  for (const beginning of new Set([sharedBeginning(term, meant), term])) {
    // A word that is neither begins with itself alone.
    if (beginning === term && !word.isBeginning && meant === term) continue;
    const lines = await index.linesFrom(keys.word(beginning), mostFiles);
    if (lines) return lines.filter(({ key }) => isOther(key.slice(offset)));
  }
  return [];
}

/** At least three letters of a word, and no more than it shares with its stem ("happ" of "happiness"). */
function sharedBeginning(term: string, stem: string): string {
  let length = 0;
  while (length < term.length && length < stem.length && term[length] === stem[length]) length += 1;
  return term.slice(0, Math.max(length, Math.min(3, term.length)));
}

export function intersect(a: Matches, b: Matches): Map<number, Match> {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const shared = new Map<number, Match>();
  for (const [record, match] of few) {
    const other = many.get(record);
    if (other) {
      shared.set(record, {
        kind: match.kind,
        exact: match.exact & other.exact,
        fields: match.fields & other.fields,
      });
    }
  }
  return shared;
}

/** Of records that have all words of a phrase, those that have them side by side. */
async function sideBySide(
  index: SearchIndex,
  words: readonly QueryWord[],
  found: readonly Matched[],
  shared: Matches,
): Promise<Matches> {
  const starts = await Promise.all(
    words.map(async (word, number) => {
      const values = await Promise.all((found[number]?.terms ?? []).map((term) => index.values(keys.places(term))));
      const places = new Map<number, Set<number>>();
      for (const { record, at } of values.flat().flatMap(parsePlaces)) {
        if (!shared.has(record)) continue;
        const held = places.get(record) ?? new Set();
        for (const place of at) held.add(place - word.at);
        places.set(record, held);
      }
      return places;
    }),
  );
  const [first, ...others] = starts;
  return new Map(
    [...shared].filter(([record]) =>
      [...(first?.get(record) ?? [])].some((start) => others.every((places) => places.get(record)?.has(start))),
    ),
  );
}
