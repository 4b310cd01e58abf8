import type { Edtf } from './edtf.ts';

/** First and last year a date can mean; absent where the date is open. */
export interface Years {
  readonly firstYear?: number;
  readonly lastYear?: number;
}

/**
 * The years a date touches, for indexes by year.
 *
 * @example
 * yearsOf(getDate('2016-12-30/2017-01-02')) // => { firstYear: 2016, lastYear: 2017 }
 * yearsOf(getDate('2015/..'))               // => { firstYear: 2015 }
 */
export function yearsOf({ first, last }: Edtf): Years {
  return {
    ...(first !== undefined && { firstYear: yearOf(first) }),
    ...(last !== undefined && { lastYear: yearOf(last) }),
  };
}

/**
 * The year under which a list by years has a date: the first it can mean, or, where its start is open, the one it had
 * happened by. A decade stands under its first year, as it does on the timeline.
 *
 * @example
 * listedYear(getDate('2016-12-30/2017-01-02')) // => 2016
 * listedYear(getDate('../2017-10-08'))         // => 2017
 */
export function listedYear(date: Edtf): number | undefined {
  const { firstYear, lastYear } = yearsOf(date);
  return firstYear ?? lastYear;
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
