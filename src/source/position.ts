/** A place in a file: line and column count from 1, columns in UTF-16 code units, as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The line and column of an offset into a text.
 *
 * @example
 * positionAt('ab\ncd', 4) // => { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: before.length - lastBreak };
}
