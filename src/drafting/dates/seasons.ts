import type { Found, TimeGrammar } from './time-patterns.ts';

/** "the winter of 1963" is a season of that year in EDTF: which months it had is not said. */
export function seasonOf({ season, year }: Found, { words }: TimeGrammar): string | undefined {
  const number = words.seasons[season?.toLowerCase() ?? ''];
  return number === undefined ? year : `${year ?? ''}-${number}`;
}

/** "last summer": in EDTF a season of its year; the last one that had ended, or this year's, or the next. */
export function seasonNear(found: Found, { words }: TimeGrammar, published: string): string | undefined {
  const season = words.seasons[found.season?.toLowerCase() ?? ''];
  if (season === undefined) return undefined;
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (found.this !== undefined) return `${year}-${season}`;
  const end = 5 + 3 * (season - 21);
  if (found.nextBefore !== undefined || found.nextAfter !== undefined)
    return `${month > end ? year + 1 : year}-${season}`;
  // A winter goes by the year it begins in.
  return `${month > end && season !== 24 ? year : year - 1}-${season}`;
}
