/** A coordinate of a drawing: a tenth of a unit is enough, and keeps the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
