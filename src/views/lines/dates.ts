import type { Edtf } from '../../record/dates/edtf.ts';
import { formatBound, formatDate } from '../../words/format-date.ts';
import { machineDate } from '../../record/dates/machine-date.ts';
import type { Event } from '../../record/schemas/event.ts';
import type { Words } from '../../words/words.ts';

/** A date, ready for a `time` element. */
export interface DateView {
  readonly text: string;
  readonly datetime?: string | undefined;
}

/** An event's date and how it is known. */
export interface EventDateView extends DateView {
  /** "stated", "inferred" or "undated". */
  readonly dating: Event['dating'];
  /** Why this date, or why none. */
  readonly reasoning?: string | undefined;
  readonly cue?: string | undefined;
}

export function dateView(date: Edtf, words: Words): DateView {
  return { text: formatDate(date, words.dates), datetime: machineDate(date) };
}

/** When something was said: a moment, so an interval bounds it: "by 8 October 2017", "between 7 and 8 July 2017". */
export function momentView(date: Edtf, words: Words): DateView {
  return date.form === 'interval' ? { text: formatBound(date, words.dates) } : dateView(date, words);
}

/** "9 October 2017", "between 2015 and 11 October 2017", "undated". */
export function eventDateView({ date, time, within, dating, reasoning, cue }: Event, words: Words): EventDateView {
  const known = { dating, reasoning, cue };
  if (!date) return { text: words.dates.undated, ...known };
  if (within) return { text: formatBound(date, words.dates), ...known };
  const { text, datetime } = dateView(date, words);
  if (time === undefined) return { text, datetime, ...known };
  return {
    text: words.event.at(text, time),
    ...(datetime !== undefined && { datetime: `${datetime}T${time}` }),
    ...known,
  };
}
