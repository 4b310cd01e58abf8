/**
 * A count with a mark between each three digits, so that long ones can be read.
 *
 * @example
 * groupDigits(12345, ',') // => '12,345'
 */
export function groupDigits(number: number, mark: string): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, mark);
}
