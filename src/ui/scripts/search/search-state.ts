import { facets, type Facet } from '../../../views/browser/facets.ts';

/** What a reader is looking for. */
export interface SearchState {
  readonly query: string;
  readonly limits: Limits;
  /** The time that dates have to touch: days, months or years, "2017-10". */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Undefined for the best first. */
  readonly order?: SearchOrder | undefined;
}

export const searchOrders = ['newest', 'oldest', 'contested', 'name'] as const;
export type SearchOrder = (typeof searchOrders)[number];

const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

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
  const [from, to] = ['from', 'to'].map((name) => params.get(name) ?? '');
  const order = searchOrders.find((one) => one === params.get('order'));
  return {
    query: params.get('q') ?? '',
    limits: Object.fromEntries(limits),
    ...(from !== undefined && isDate(from) && { from }),
    ...(to !== undefined && isDate(to) && { to }),
    ...(order && { order }),
  };
}

/** The same search as an address tells it, with its question mark; nothing for no search. */
export function formatSearchState({ query, limits, from, to, order }: SearchState): string {
  const params = new URLSearchParams(query.trim() === '' ? {} : { q: query.trim() });
  for (const facet of facets) for (const value of limits[facet] ?? []) params.append(facet, value);
  for (const [name, value] of Object.entries({ from, to, order })) if (value !== undefined) params.set(name, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything but the words is asked for; an order alone asks for nothing. */
export function hasLimits({ limits, from, to }: SearchState): boolean {
  return Object.keys(limits).length > 0 || from !== undefined || to !== undefined;
}

/** A day, a month or a year of the calendar. */
export function isDate(text: string): boolean {
  return date.test(text) && !Number.isNaN(Date.parse(text));
}

/** The search with a facet limited to these values; to none of them, where there are none. */
export function withLimit(state: SearchState, facet: Facet, values: readonly string[]): SearchState {
  const others = Object.entries(state.limits).filter(([name]) => name !== facet);
  return { ...state, limits: Object.fromEntries(values.length === 0 ? others : [...others, [facet, values]]) };
}
