/** What is used of Pagefind's program in the browser (version 1.5); it comes with the index and not with the scripts. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: PagefindOptions): Promise<void>;
  /** Loads every filter, so that results are counted by them. */
  filters(): Promise<FilterCounts>;
  /** @param term null for everything the filters leave */
  search(term: string | null, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
}

export interface PagefindOptions {
  readonly baseUrl: string;
  /** A filter that all records of an index get. */
  readonly mergeFilter: Readonly<Record<string, string>>;
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

export type PagefindFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** How many results there are under every value of every filter. */
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Partial<Record<string, string>>>;
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
}
