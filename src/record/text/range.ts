/** A stretch of a text in UTF-16 units, the end exclusive: what `text.slice(start, end)` takes. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
