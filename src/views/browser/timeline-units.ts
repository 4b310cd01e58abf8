/**
 * What a stretch of time is divided into and called by, by how many days it has: the same in the drawing that the build
 * makes and in the one that moves.
 *
 * @example
 * timeUnit(400) // => 'month'
 */
export function timeUnit(days: number): 'year' | 'month' | 'day' {
  if (days > 1000) return 'year';
  return days > 45 ? 'month' : 'day';
}
