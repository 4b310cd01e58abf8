/** A place in a file: line and column count from 1, columns in UTF-16 code units, as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The texts asked about last and where their lines start: problems come file by file, a file can have thousands, and
 * each can point at a line of an article.
 */
let recent: readonly { readonly text: string; readonly lineStarts: readonly number[] }[] = [];

/**
 * The line and column of an offset into a text.
 *
 * @example
 * positionAt('ab\ncd', 4) // => { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): Position {
  const lineStarts = lineStartsOf(text);
  let line = 1;
  let after = lineStarts.length;
  while (line < after) {
    const middle = (line + after) >>> 1;
    if ((lineStarts[middle] ?? Infinity) <= offset) line = middle + 1;
    else after = middle;
  }
  return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
}

function lineStartsOf(text: string): readonly number[] {
  const known = recent.find((one) => one.text === text);
  if (known) return known.lineStarts;
  const lineStarts = findLineStarts(text);
  recent = [{ text, lineStarts }, ...recent.slice(0, 1)];
  return lineStarts;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
