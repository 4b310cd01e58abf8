/**
 * What `parse` of the `edtf` package returns, for the three types asked of it; the package ships no types of its own.
 */
declare module 'edtf' {
  export function parse(
    written: string,
    constraints: { readonly level: 1; readonly types: readonly ['Date', 'Season', 'Interval'] },
  ): ParsedPart | ParsedInterval;

  export type ParsedPart = ParsedDate | ParsedSeason;

  export interface ParsedDate extends Qualified {
    readonly type: 'Date';
    /** Year, month counted from 0, day; then hours and so on when a time of day was written. */
    readonly values: readonly [year: number, month?: number, day?: number, ...time: number[]];
    /** One bit per digit of YYYYMMDD, the first digit of the year being the lowest bit; set where it is written as X. */
    readonly unspecified?: number;
  }

  export interface ParsedSeason extends Qualified {
    readonly type: 'Season';
    /** Year and season, from 21 (spring) to 24 (winter). */
    readonly values: readonly [year: number, season: number];
  }

  export interface ParsedInterval {
    readonly type: 'Interval';
    /** `Infinity` is an open end (`..`), null an unknown one (nothing written). */
    readonly values: readonly [start: IntervalEnd, end: IntervalEnd];
  }

  export type IntervalEnd = ParsedDate | number | null;

  interface Qualified {
    readonly uncertain?: boolean;
    readonly approximate?: boolean;
  }
}
