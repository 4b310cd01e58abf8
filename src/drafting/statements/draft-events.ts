import type { Range } from '../../record/text/range.ts';
import type { Event } from '../../record/schemas/event.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import { findTimes, type TimeInText } from '../dates/find-times.ts';
import type { ArticleNames } from '../quotes/article-names.ts';
import type { QuoteDraft } from '../quotes/quote-draft.ts';
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

/**
 * When the words of a quote were said, where the tag beside them says so: "she said in an interview on Tuesday". A time that
 * stands elsewhere in the sentence is one of what was said.
 */
export function timeOfSaying(
  names: ArticleNames,
  quote: QuoteDraft,
  times: readonly TimeOfSentence[],
): TimeOfSentence | undefined {
  const verbs = speechVerbs(primaryLanguage(names.reading.language));
  if (!verbs) return undefined;
  return times.find(({ sentence, time }) => {
    if (sentence.start > quote.around.start || sentence.end < quote.around.end) return false;
    const before = sentence.told.slice(0, time.start);
    const tag = before.split(/[,;:–—]|\s{3,}/u).at(-1) ?? '';
    const verb = [...tag.matchAll(new RegExp(verbs.anywhere.source, 'giu'))].at(-1);
    const between = verb ? tag.slice(verb.index + verb[0].length) : '';
    return (
      verb !== undefined &&
      (between.match(/\p{L}+/gu)?.length ?? 0) <= 8 &&
      !/(?<![\p{L}])(?:that|que|dass|had|hatte|avait|había)(?![\p{L}])/u.test(between)
    );
  });
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
    if (taken.has(one) || isToCome) return [];
    return [{ evidence: { start: sentence.start, end: sentence.end }, time, kind: eventKindOf(sentence.told) }];
  });
}
