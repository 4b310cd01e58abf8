import type { Range } from '../../record/text/range.ts';
import type { Event } from '../../record/schemas/event.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { findTimes, type TimeInText } from '../dates/find-times.ts';
import type { ArticleNames } from '../quotes/article-names.ts';
import type { NarratedSentence } from './narrated-sentences.ts';
import { eventKindOf } from './statement-words.ts';

/** A time that a sentence of the text's own voice names. */
export interface TimeOfSentence {
  readonly sentence: NarratedSentence;
  readonly time: TimeInText;
}

/** Something that a sentence says happened, with when. */
export interface EventDraft {
  readonly evidence: Range;
  readonly time: TimeInText;
  readonly kind: Event['kind'] | undefined;
}

/** The times of all sentences, in order; "a week later" counts from the one before. */
export function timesOf(
  names: ArticleNames,
  sentences: readonly NarratedSentence[],
  published: string | undefined,
): TimeOfSentence[] {
  const language = primaryLanguage(names.reading.language);
  const found: TimeOfSentence[] = [];
  let last: string | undefined;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph.index > paragraph + 1) last = undefined;
    paragraph = sentence.paragraph.index;
    for (const time of findTimes(sentence.told, { language, published }, last)) {
      found.push({ sentence, time });
      last = time.edtf;
    }
  }
  return found;
}

/** "Montfaucon, 6 mai 2030." says where and when a report was written: nothing but names stands beside the time. */
function isDateLine({ sentence, time }: TimeOfSentence): boolean {
  const rest = sentence.told.slice(0, time.start) + sentence.told.slice(time.end);
  return !/(?<![\p{L}])\p{Ll}{2,}/u.test(rest);
}

/** What the sentences say happened, each with its time. What is only expected, and what a quote's tag tells, is left out. */
export function draftEvents(
  times: readonly TimeOfSentence[],
  taken: ReadonlySet<TimeOfSentence>,
  published: string | undefined,
): EventDraft[] {
  return times.flatMap((one): EventDraft[] => {
    const { sentence, time } = one;
    const first = time.edtf.split('/')[0] ?? '';
    const isToCome = time.direction === 'future' || first === '..' || (published !== undefined && first > published);
    if (taken.has(one) || isToCome || isDateLine(one)) return [];
    return [{ evidence: { start: sentence.start, end: sentence.end }, time, kind: eventKindOf(sentence.told) }];
  });
}
