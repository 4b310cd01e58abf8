/**
 * The unit that divides and names a stretch of time, by its length in days. The still drawing and the instrument share
 * it.
 *
 * @example
 * timeUnit(400) // => 'month'
 */
export function timeUnit(days: number): 'year' | 'month' | 'day' {
  if (days > 1000) return 'year';
  return days > 45 ? 'month' : 'day';
}
