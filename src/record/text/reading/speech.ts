import { oncePer } from '../../derived/once-per.ts';
import type { Range } from '../range.ts';

/** What shows that words are somebody's own: marks around them, a dash before them, a block quotation. */
export type SpeechForm = 'marks' | 'dash' | 'block';

/**
 * Words that a text gives as somebody's own, in one paragraph: what stands between two marks, behind a dash, or in a
 * block quotation. A scare quote and a title between marks are stretches too; what they mean is not said here.
 *
 * `start` and `end` take in the marks, or the dash. All offsets are UTF-16 units of the text layer.
 */
export interface Speech extends Range {
  readonly form: SpeechForm;
  /** The marks as printed, such as `“` and `”`; `—` and nothing; nothing at a side that has no mark. */
  readonly marks: readonly [opening: string, closing: string];
  /**
   * The words themselves: without the marks and without the narrator's. One range, or one before and one after each
   * interruption; nested marks belong to the words.
   */
  readonly words: readonly Range[];
  /** The narrator's words inside the stretch: `— On part, dit Orr.`, `«Мы остаёмся, — сказал Орр, — и точка»`. */
  readonly interruptions: readonly Range[];
  /** 0 for a stretch in no other, 1 for one in another, … */
  readonly depth: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether the text shows where it ends. Without that, and without a paragraph that goes on, nobody can vouch for it. */
  readonly isClosed: boolean;
  /** The stretch of an earlier paragraph that this one goes on with, its mark opened again; an index in the list. */
  readonly continues: number | undefined;
  /** The stretch of the next paragraph that goes on with this one; an index in the list. */
  readonly continuedBy: number | undefined;
}

/** Whether a reader can tell that the words are somebody's own: both ends are shown, or the next paragraph goes on. */
export function isVouched({ isClosed, continuedBy }: Speech): boolean {
  return isClosed || continuedBy !== undefined;
}

/**
 * All words of a text that a reader can tell to be somebody's own, in order. What is nested in them is part of them;
 * two ranges never touch.
 */
export const vouchedWords = oncePer(findVouchedWords);

function findVouchedWords(speech: readonly Speech[]): readonly Range[] {
  const words: Range[] = [];
  const all = speech.filter(isVouched).flatMap((one) => one.words);
  for (const range of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.end > (words.at(-1)?.end ?? -1)) words.push(range);
  }
  return words;
}
