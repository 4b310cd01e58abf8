import { anchorQuote } from './anchor-quote.ts';
import { findWords } from './find-words.ts';
import { foldText } from './fold-text.ts';
import type { Range } from './range.ts';

/** What a selector needs besides its words to mean one place: nothing, the words before, those after, or both. */
export interface PassageContext {
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * The fewest words before or after a passage that tell it from all others with the same words; empty when it is the
 * only one. Words before are preferred to as many words after.
 *
 * @example
 * distinguishPassage('It rained. Then it rained.', { start: 19, end: 25 }) // => { prefix: 'Then it' } or shorter
 */
export function distinguishPassage(text: string, passage: Range): PassageContext {
  const folded = foldText(text);
  const exact = asWritten(text.slice(passage.start, passage.end));
  const words = findWords(text);
  const before = words.filter(({ start }) => start < passage.start).toReversed();
  const after = words.filter(({ end }) => end > passage.end);
  const prefixOf = (count: number) => asWritten(text.slice(before[count - 1]?.start ?? 0, passage.start));
  const suffixOf = (count: number) => asWritten(text.slice(passage.end, after[count - 1]?.end ?? text.length));
  const fits = (context: PassageContext): boolean => {
    const anchoring = anchorQuote(folded, { exact, ...context });
    return anchoring.status === 'anchored' && anchoring.start === passage.start;
  };

  if (fits({})) return {};
  for (let count = 1; count <= Math.max(before.length, after.length) + 1; count += 1) {
    const prefix = prefixOf(Math.min(count, before.length + 1));
    const suffix = suffixOf(Math.min(count, after.length + 1));
    for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
      if (Object.values(context).every((part) => part !== '') && fits(context)) return context;
    }
  }
  return {};
}

/**
 * A stretch of an article as a selector has it: the article's own characters, without the white space at both ends; a
 * line break, which a selector is not written with, is a space.
 */
export function asWritten(stretch: string): string {
  return stretch.trim().replace(/\s*\n\s*/g, ' ');
}
