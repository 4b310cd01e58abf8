import { facets, type Facet } from '../../../views/browser/facets.ts';

/** What a reader is looking for. */
export interface SearchState {
  readonly query: string;
  readonly limits: Limits;
}

/** The values a facet is limited to; a record needs one of them. */
export type Limits = Readonly<Partial<Record<Facet, readonly string[]>>>;

/**
 * A search as an address tells it: `?q=tolls&kind=quotes&speaker=Ana+Rivera`.
 *
 * @param query the part of the address after the question mark
 */
export function readSearchState(query: string): SearchState {
  const params = new URLSearchParams(query);
  const limits = facets.flatMap((facet) => {
    const values = [...new Set(params.getAll(facet).filter((value) => value !== ''))];
    return values.length === 0 ? [] : [[facet, values] as const];
  });
  return { query: params.get('q') ?? '', limits: Object.fromEntries(limits) };
}

/** The same search as an address tells it, with its question mark; nothing for no search. */
export function formatSearchState({ query, limits }: SearchState): string {
  const params = new URLSearchParams(query.trim() === '' ? {} : { q: query.trim() });
  for (const facet of facets) for (const value of limits[facet] ?? []) params.append(facet, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

export function hasLimits({ limits }: SearchState): boolean {
  return Object.keys(limits).length > 0;
}

/** The search with a facet limited to these values; to none of them, where there are none. */
export function withLimit(state: SearchState, facet: Facet, values: readonly string[]): SearchState {
  const others = Object.entries(state.limits).filter(([name]) => name !== facet);
  return { ...state, limits: Object.fromEntries(values.length === 0 ? others : [...others, [facet, values]]) };
}
