import type { Kind } from '../../../../record/schemas/kinds.ts';
import { facets, type Facet } from '../../../../views/browser/facets.ts';
import { keys, parseGroups, restOf, type StoredRecord } from '../../../../views/browser/search/search-format.ts';
import type { SearchState } from '../search-state.ts';
import { datedWithin } from './dated.ts';
import { inOrder } from './in-order.ts';
import { matchAsk, type Match, type Matched, type Matches } from './match.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, type Ask, type QueryWord } from './parse-query.ts';
import { rankKinds, scoreRecords, type Ranked } from './rank.ts';
import { nearWords } from './spelling.ts';
import type { Stem } from './stem.ts';
import { findBearers, suggestNames } from './suggest.ts';

/** Answers what a reader looks for. */
export interface Engine {
  ask(state: SearchState): Promise<Answer>;
  /** Names that a reader may be about to write. */
  suggest(query: string): Promise<readonly string[]>;
}

export interface Answer {
  readonly total: number;
  /** The words that were found, as the index cuts them. */
  readonly terms: ReadonlySet<string>;
  /** Results by kind, the kind with the best result first. */
  readonly groups: readonly AnswerGroup[];
  /** The results of each kind, as if no kind had been chosen. */
  readonly kinds: ReadonlyMap<Kind, number>;
  /** Queries that may have been meant, where nothing has a word of this one; the likeliest first. */
  readonly instead: readonly string[];
  /**
   * For each value of a facet: the number of results if the search were limited to it, with the other facets' limits as
   * they are. Reads all lists of the facet.
   */
  counts(facet: Facet): Promise<ReadonlyMap<string, number>>;
}

export interface AnswerGroup {
  readonly kind: Kind;
  readonly total: number;
  /** Some of its results, the best first. */
  take(from: number, count: number): Promise<readonly StoredRecord[]>;
}

export function createEngine(index: SearchIndex, stem: Stem): Engine {
  return {
    ask: (state) => ask(index, stem, state),
    suggest: (query) => suggestNames(index, query),
  };
}

async function ask(index: SearchIndex, stem: Stem, state: SearchState): Promise<Answer> {
  const { query, limits, from, to, order } = state;
  const asks = parseQuery(query);
  const limited = facets.filter((facet) => limits[facet]);
  const isTimed = from !== undefined || to !== undefined;
  const [bearers, matched, filed, timed] = await Promise.all([
    findBearers(index, query),
    Promise.all(asks.map((one) => matchAsk(index, stem, one))),
    Promise.all(
      limited.map(async (facet) => ({ facet, records: await filedUnder(index, facet, limits[facet] ?? []) })),
    ),
    isTimed ? recordsWithin(index, from, to) : undefined,
  ]);
  const found = scoreRecords(
    matched.map(({ records }) => records),
    bearers,
  );

  /** What there is within all limits but one. Limits alone are a search too, for all that is filed so. */
  const resultsWithout = async (exceptFor?: Facet): Promise<readonly Ranked[]> => {
    const lists = [
      ...filed.filter(({ facet }) => facet !== exceptFor).map(({ records }) => records),
      ...(timed ? [timed] : []),
    ];
    const all = query.trim() === '' ? scoreRecords([lists[0] ?? (await everyRecord(index))]) : found;
    return all.filter(({ record }) => lists.every((list) => list.has(record)));
  };

  const results = await resultsWithout();
  const ranked = rankKinds(results);
  const ordered = order === undefined ? undefined : inOrder(index, ranked, order);
  return {
    total: results.length,
    terms: new Set(matched.flatMap(({ terms }) => terms)),
    groups: ranked.map(({ kind, records }) => ({
      kind,
      total: records.length,
      take: async (start, count) => {
        const sorted = ordered ? await ordered(kind, start + count) : records;
        return Promise.all(sorted.slice(start, start + count).map((number) => index.record(number)));
      },
    })),
    kinds: countKinds(await resultsWithout('kind')),
    instead: results.length > 0 ? [] : await otherQueries(index, query, asks, matched),
    counts: async (facet) => countValues(index, facet, await resultsWithout(facet)),
  };
}

/** The records whose dates touch a time. */
async function recordsWithin(index: SearchIndex, from: string | undefined, to: string | undefined): Promise<Matches> {
  const matches = new Map<number, Match>();
  for (const { group } of await datedWithin(index, from, to)) {
    for (const record of group.records) matches.set(record, { kind: group.kind, exact: 0, fields: 0 });
  }
  return matches;
}

/** The records filed under any of these values. */
async function filedUnder(index: SearchIndex, facet: Facet, values: readonly string[]): Promise<Matches> {
  const found = await Promise.all(values.map((value) => index.values(keys.value(facet, value))));
  return matchesOf(found.flat());
}

async function everyRecord(index: SearchIndex): Promise<Matches> {
  const lines = (await index.linesFrom(keys.values('kind'), Infinity)) ?? [];
  return matchesOf(lines.map(({ value }) => value));
}

function matchesOf(values: readonly string[]): Matches {
  const matches = new Map<number, Match>();
  for (const { kind, records } of values.flatMap(parseGroups)) {
    for (const record of records) matches.set(record, { kind, exact: 0, fields: 0 });
  }
  return matches;
}

function countKinds(results: readonly Ranked[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of results) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

async function countValues(
  index: SearchIndex,
  facet: Facet,
  results: readonly Ranked[],
): Promise<ReadonlyMap<string, number>> {
  const counted = new Set(results.map(({ record }) => record));
  const lines = (await index.linesFrom(keys.values(facet), Infinity)) ?? [];
  const counts = new Map<string, number>();
  for (const { key, value } of lines) {
    const name = restOf(key, keys.values(facet));
    let count = counts.get(name) ?? 0;
    for (const { records } of parseGroups(value)) for (const record of records) if (counted.has(record)) count += 1;
    if (count > 0) counts.set(name, count);
  }
  return counts;
}

/** The query with the words that nothing has as the record may spell them. */
async function otherQueries(
  index: SearchIndex,
  query: string,
  asks: readonly Ask[],
  matched: readonly Matched[],
): Promise<string[]> {
  const unknown = asks.flatMap(({ words: [word, ...more] }, number) =>
    word && more.length === 0 && matched[number]?.records.size === 0 ? [word] : [],
  );
  const near = await Promise.all(unknown.map((word) => nearWords(index, word)));
  if (unknown.length === 0 || near.some((words) => words.length === 0)) return [];
  const [first = []] = near;
  if (near.length === 1) return first.map((word) => replaced(query, unknown, [word]));
  // Several unknown words are put right together, each as it is likeliest.
  return [
    replaced(
      query,
      unknown,
      near.map(([likeliest = '']) => likeliest),
    ),
  ];
}

function replaced(query: string, words: readonly QueryWord[], by: readonly string[]): string {
  let text = query;
  for (const [index, { start, end }] of [...words.entries()].reverse()) {
    text = text.slice(0, start) + (by[index] ?? '') + text.slice(end);
  }
  return text.trim();
}
