/**
 * Names in a row, with a word before the last.
 *
 * @example
 * joined(['Ana', 'Ben', 'Cleo'], ' and ') // => 'Ana, Ben and Cleo'
 */
export function joined(names: readonly string[], beforeLast: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${beforeLast}${last}`;
}
