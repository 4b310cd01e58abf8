/** The ways to narrow a search, in the order in which they are offered; also their names in a search page's address. */
export const facets = ['kind', 'speaker', 'actor', 'place', 'topic', 'outlet', 'year', 'form', 'verdict'] as const;

export type Facet = (typeof facets)[number];
