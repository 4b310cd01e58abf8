import type { Range } from '../../record/text/range.ts';

/** Words that look like one name, with what stands beside them. */
export interface NameRun extends Range {
  /** As printed, on one line. */
  readonly text: string;
  /** Whether only the beginning of a sentence gives it its capital. */
  readonly isFirst: boolean;
  /** What stands before it as a title: "Trade Minister". */
  readonly titles: string;
  /** The word before it, in lower case; empty where a mark stands between. */
  readonly before: string;
  /** Whether a determiner stands before it. */
  readonly hasArticle: boolean;
  /** The words of it with a capital. */
  readonly size: number;
  readonly isPossessive: boolean;
  /** Whether a verb of speech stands right before or behind it. */
  readonly isBesideSpeech: boolean;
  readonly paragraph: number;
}
