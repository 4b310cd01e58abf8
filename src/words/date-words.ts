/** The words of dates: what a language gives so that `src/words/format-date.ts` can write any date in it. */
import type { Locale } from 'date-fns';

import type { Season } from '../record/dates/english-names.ts';

/** Patterns of date-fns. The shorter ones leave out the year or the month that the other end of a range has. */
export interface DatePatterns {
  readonly year: string;
  readonly month: string;
  readonly monthOnly: string;
  readonly day: string;
  readonly dayAndMonth: string;
  readonly dayOnly: string;
}

/**
 * A date that is no interval, in words, with what a language needs to know to put it into a phrase: French says
 * "jusqu’au 9 octobre", "jusqu’en octobre" and "jusqu’aux années 2010".
 *
 * `years` are several in figures, such as "1900–1999".
 */
export interface WordedDate {
  readonly text: string;
  readonly unit: 'day' | 'month' | 'season' | 'year' | 'decade' | 'years';
  /** `~` */
  readonly approximate: boolean;
  /** `?` */
  readonly uncertain: boolean;
}

export interface DateWords {
  readonly locale: Locale;
  readonly long: DatePatterns;
  /** For tables and timelines. */
  readonly short: DatePatterns;
  /** In place of the date of an event that has none. */
  readonly undated: string;
  /** Two years for a winter: "2017–18". */
  readonly season: (season: Season, firstYear: string, lastYear: string) => string;
  readonly decade: (firstYear: string) => string;

  /** A date that stands by itself, or a range: "about October 2017 (uncertain)". */
  readonly alone: (date: WordedDate) => string;
  /** Takes what `between` gave. */
  readonly uncertain: (phrase: string) => string;
  /** An open end: it lasts. */
  readonly since: (date: WordedDate) => string;
  /** An unknown end: whether it lasts is not said. */
  readonly from: (date: WordedDate) => string;
  readonly until: (date: WordedDate) => string;
  /** A range whose ends need a word each, such as "from about 2012 to 2017". */
  readonly fromTo: (start: WordedDate, end: WordedDate) => string;

  /** When something happened that lies within a date: "on 9 October 2017", "in the 2010s". */
  readonly within: (date: WordedDate) => string;
  readonly between: (start: WordedDate, end: WordedDate) => string;
  /** Takes what `within` gave. */
  readonly orLater: (phrase: string) => string;
  /** "by 8 October 2017", "by the end of October 2017". */
  readonly by: (end: WordedDate) => string;
}
