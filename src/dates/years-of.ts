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

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
