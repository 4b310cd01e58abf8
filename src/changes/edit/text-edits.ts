import type { Range } from '../../record/text/range.ts';

/** A stretch of a text, in UTF-16 units, and what is to stand there instead. */
export interface TextEdit extends Range {
  readonly text: string;
}

/**
 * A text with some stretches replaced; everything else stays as it is, to the byte.
 *
 * @example
 * applyEdits('one two', [{ start: 0, end: 3, text: 'four' }]) // => 'four two'
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error('Two edits overlap.');
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
