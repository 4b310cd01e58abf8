import { kinds, type Kind } from '../../../record/schemas/kinds.ts';
import { facets, type Facet } from '../../../views/browser/facets.ts';
import { foldLetters } from '../../../views/browser/fold-letters.ts';
import { searchShardOf } from '../../../views/browser/search-shards.ts';
import type { SearchSetup } from '../../../views/search/search-view.ts';
import type {
  FilterCounts,
  Pagefind,
  PagefindAnswer,
  PagefindData,
  PagefindFilters,
  PagefindResult,
} from './pagefind.ts';
import { canBeMeantBy, plainQuery, queryTerms } from './query-terms.ts';
import type { Limits, SearchState } from './search-state.ts';
import { trustWorker } from './trust-worker.ts';

/** Answers what a reader looks for. */
export interface Engine {
  ask(state: SearchState): Promise<Answer>;
}

export interface Answer {
  readonly total: number;
  /** The words of the query, as they are compared. */
  readonly terms: readonly string[];
  /** Results by kind, the kind with the best result first. */
  readonly groups: readonly AnswerGroup[];
  /**
   * For each facet and value: the number of results if the search were limited to it, with the other facets' limits as
   * they are.
   */
  readonly counts: Readonly<Partial<Record<Facet, Readonly<Record<string, number>>>>>;
}

export interface AnswerGroup {
  readonly kind: Kind;
  readonly total: number;
  /** Some of its results, the best first. */
  take(from: number, count: number): Promise<readonly PagefindData[]>;
}

let attempts = 0;

/** Loads Pagefind and every part of the index. */
export async function openEngine({ shards }: SearchSetup): Promise<Engine> {
  const [first = ''] = shards;
  trustWorker(`${first}pagefind-worker.js`);
  attempts += 1;
  // A browser keeps in mind that a module could not be loaded; another attempt needs another address.
  const program = `${first}pagefind.js${attempts === 1 ? '' : `?attempt=${attempts}`}`;
  const pagefind = (await inTime(import(/* @vite-ignore */ program))) as Pagefind;
  await pagefind.options(optionsOf(1));
  await pagefind.init();
  await inTime(Promise.all(shards.slice(1).map((shard, index) => pagefind.mergeIndex(shard, optionsOf(index + 2)))));
  await inTime(pagefind.filters());
  return { ask: (state) => ask(pagefind, state) };
}

function optionsOf(part: number) {
  return {
    // Records bring whole addresses.
    baseUrl: '/',
    mergeFilter: { part: String(part) },
    // A record that bears the name comes before those that only tell of it, if in their titles: what a claim or an event
    // is called is a sentence, and with more weight on titles the sentences about somebody come before who it is.
    ranking: { metaWeights: { title: 1, names: 20 } },
  };
}

async function ask(pagefind: Pagefind, state: SearchState): Promise<Answer> {
  const query = plainQuery(state.query);
  const written = await askForms(pagefind, query, state.limits);
  const { answer, search } = written;
  const counts = await countFacets(answer, search, state.limits);
  const found = kinds.filter((kind) => (answer.filters.kind?.[kind] ?? 0) > 0);
  const groups = await Promise.all(
    found.map(async (kind) => {
      const { results } = found.length === 1 ? answer : await search({ ...state.limits, kind: [kind] });
      return { group: groupOf(kind, results), score: results[0]?.score ?? 0 };
    }),
  );
  return {
    total: answer.results.length,
    terms: queryTerms(query),
    groups: groups.toSorted((a, b) => b.score - a.score).map(({ group }) => group),
    counts,
  };
}

type Search = (limits: Limits) => Promise<PagefindAnswer>;

interface Asked {
  readonly answer: PagefindAnswer;
  /** Searches for the same words within other limits. */
  readonly search: Search;
}

/** Asks for a query as it is written and, where nothing has those words, in plain letters ("Łódź" as "lodz"). */
async function askForms(pagefind: Pagefind, query: string, limits: Limits): Promise<Asked> {
  const asked = await askParts(pagefind, query, limits);
  const plain = foldLetters(query);
  return asked.answer.results.length > 0 || plain === query ? asked : askParts(pagefind, plain, limits);
}

/**
 * Asks for a query, and leaves out the shards of the index that do not have its words: those answer with the beginnings
 * of them (see `canBeMeantBy`). It shows in their best result.
 */
async function askParts(pagefind: Pagefind, query: string, limits: Limits): Promise<Asked> {
  const term = query === '' ? null : query;
  const answer = await inTime(pagefind.search(term, { filters: filtersOf(limits) }));
  const isPhrase = /^".+"$/.test(query);
  const words = term === null || isPhrase ? [] : queryTerms(query);
  const best = new Map<number, PagefindResult>();
  for (const result of answer.results) {
    const part = searchShardOf(result.id);
    if (!best.has(part)) best.set(part, result);
  }
  const checked = await Promise.all(
    [...best].map(async ([part, result]) => ({ part, isMeant: words.length === 0 || (await has(result, words)) })),
  );
  const meant = checked.filter(({ isMeant }) => isMeant).map(({ part }) => String(part));
  if (meant.length === checked.length) {
    return { answer, search: (other) => inTime(pagefind.search(term, { filters: filtersOf(other) })) };
  }
  if (meant.length === 0) {
    const none = { results: [], filters: {} };
    return { answer: none, search: () => Promise.resolve(none) };
  }
  const search: Search = (other) =>
    inTime(pagefind.search(term, { filters: { ...filtersOf(other), part: { any: meant } } }));
  return { answer: await search(limits), search };
}

async function has(result: PagefindResult, words: readonly string[]): Promise<boolean> {
  const { content, meta } = await inTime(result.data());
  const held = [content, ...Object.values(meta)].join(' ').split(/\s+/);
  return words.every((word) => held.some((other) => canBeMeantBy(other, word)));
}

/** For a facet that is limited, its values are counted as if it were not, so that another can be chosen. */
async function countFacets(answer: PagefindAnswer, search: Search, limits: Limits): Promise<Answer['counts']> {
  const counted = await Promise.all(
    facets.map(async (facet): Promise<readonly [Facet, FilterCounts[string]]> => {
      if (!limits[facet]) return [facet, answer.filters[facet] ?? {}];
      const others = Object.fromEntries(Object.entries(limits).filter(([name]) => name !== facet));
      return [facet, (await search(others)).filters[facet] ?? {}];
    }),
  );
  return Object.fromEntries(counted);
}

function groupOf(kind: Kind, results: readonly PagefindResult[]): AnswerGroup {
  return {
    kind,
    total: results.length,
    take: (from, count) => inTime(Promise.all(results.slice(from, from + count).map((result) => result.data()))),
  };
}

function filtersOf(limits: Limits): PagefindFilters {
  return Object.fromEntries(Object.entries(limits).map(([facet, values]) => [facet, { any: values }]));
}

/** In milliseconds. Pagefind waits for ever for a file of the index that cannot be loaded. */
const patienceMs = 30_000;

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      fail(new Error('The search index does not answer.'));
    }, patienceMs);
    promise.then(done, fail).finally(() => {
      clearTimeout(timer);
    });
  });
}
