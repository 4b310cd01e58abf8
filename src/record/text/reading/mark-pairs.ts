import type { Range } from '../range.ts';

/** What stands between two marks of a paragraph. Offsets are those of the text that was read. */
export interface MarkPair extends Range {
  readonly opening: string;
  /** Empty where the mark is never closed: then `end` is the end of the paragraph. */
  readonly closing: string;
  /** Whether the same mark is opened again inside: then a closing mark may be missing here. */
  readonly isSuspect: boolean;
}

/** A pair's words, without its marks. */
export function innerOf({ start, end, opening, closing }: MarkPair): Range {
  return { start: start + opening.length, end: end - closing.length };
}
