import type { LinkView } from './line.ts';

/** Rows on one page of a list. */
export const pageSize = 50;

/** The way from one page of a list to its others; for a single page there is none. */
export interface Pagination {
  readonly page: number;
  readonly pages: number;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** Pages by number, for those who know where they want to go. */
  readonly pageLinks: readonly (LinkView & { readonly isCurrent: boolean })[];
}

/** How many pages so many rows fill; an empty list still has a page that says so. */
export function pagesFor(rows: number): number {
  return Math.max(1, Math.ceil(rows / pageSize));
}

/** The rows of a page; pages count from 1. */
export function rowsOnPage<Row>(rows: readonly Row[], page: number): readonly Row[] {
  return rows.slice((page - 1) * pageSize, page * pageSize);
}

/** @param hrefOf the address of a page */
export function paginationView(page: number, pages: number, hrefOf: (page: number) => string): Pagination {
  return {
    page,
    pages,
    previous: page > 1 ? hrefOf(page - 1) : undefined,
    next: page < pages ? hrefOf(page + 1) : undefined,
    pageLinks: nearbyPages(page, pages).map((number) => ({
      label: String(number),
      href: hrefOf(number),
      isCurrent: number === page,
    })),
  };
}

/** The first, the last, and those around the current one. */
function nearbyPages(page: number, pages: number): number[] {
  if (pages === 1) return [];
  const wanted = new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages]);
  return [...wanted].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}
