/** A key with its values, each a line of the table. */
export interface TableEntry {
  readonly key: string;
  readonly values: readonly string[];
}

/** A file of a table, and the key of its first line. */
export interface TablePart {
  readonly firstKey: string;
  readonly text: string;
}

/**
 * Cuts a table into files. The lines of a key stand in one file, or, where they are too many, begin one: so whoever looks
 * for a key need not look into the file before.
 *
 * @param entries sorted by key
 * @param size of a file, in UTF-8 bytes; one line may go beyond it
 */
export function* cutTable(entries: Iterable<TableEntry>, size: number): Generator<TablePart> {
  let lines: string[] = [];
  let firstKey = '';
  let held = 0;
  const part = (): TablePart => {
    const text = lines.join('\n');
    [lines, held] = [[], 0];
    return { firstKey, text };
  };
  for (const { key, values } of entries) {
    const written = values.map((value) => `${key}\t${value}`);
    const sizes = written.map((line) => Buffer.byteLength(line) + 1);
    const whole = sizes.reduce((sum, line) => sum + line, 0);
    if (lines.length > 0 && held + whole > size) yield part();
    for (const [index, line] of written.entries()) {
      if (lines.length > 0 && held + (sizes[index] ?? 0) > size) yield part();
      if (lines.length === 0) firstKey = key;
      lines.push(line);
      held += sizes[index] ?? 0;
    }
  }
  if (lines.length > 0) yield part();
}
