/** More of a value than this would hide the sentence it stands in. */
const longest = 80;

/**
 * A value as an editor wrote it, for a message: in quotation marks, on one line, cut when it is long.
 *
 * One line, so that no value can look like a line of the report.
 *
 * @example
 * asWritten('ana\nrivera') // => '"ana rivera"'
 */
export function asWritten(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > longest
    ? `"${line
        .slice(0, longest - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…"`
    : `"${line}"`;
}
