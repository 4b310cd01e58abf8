import type { Range } from '../../record/text/range.ts';
import type { DraftedRule } from '../drafted.ts';

/** Who spoke, as far as a rule says it. */
export type DraftedSpeaker =
  | { readonly is: 'named'; /** The key of a name's cluster. */ readonly key: string; readonly rule: DraftedRule }
  | { readonly is: 'unnamed'; readonly words: Range; readonly rule: DraftedRule }
  | { readonly is: 'open' };

/** Words that the text gives as somebody's own, or reports as said. */
export interface QuoteDraft {
  readonly kind: 'direct' | 'partial' | 'indirect';
  /** The words, without marks; several where the quote is interrupted. */
  readonly segments: readonly Range[];
  readonly speaker: DraftedSpeaker;
  readonly medium: 'spoken' | 'written' | 'posted' | undefined;
  /** Where the text says how and when it was said: the sentence around the words, or the line before them. */
  readonly around: Range;
}

/** Where the last words of a quote end, as an offset in the text. */
export function endOfWords({ segments }: Pick<QuoteDraft, 'segments'>): number {
  return segments.at(-1)?.end ?? 0;
}
