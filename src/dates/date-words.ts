/**
 * The words of dates, one dictionary per language. A new language is one entry here: its date-fns locale, patterns and phrases.
 */
import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';

/** Date-fns patterns; a shorter one leaves out what the other end of a range already says. */
export interface DatePatterns {
  readonly year: string;
  readonly month: string;
  readonly monthOnly: string;
  readonly day: string;
  readonly dayAndMonth: string;
  readonly dayOnly: string;
}

/** EDTF's seasons, in its order from 21 to 24. */
export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof seasons)[number];

export interface DateWords {
  readonly locale: Locale;
  readonly long: DatePatterns;
  /** For tables and timelines. */
  readonly short: DatePatterns;
  /** Two years for a winter: "2017–18". */
  readonly season: (season: Season, years: string) => string;
  readonly decade: (firstYear: string) => string;

  /** `~` */
  readonly about: (date: string) => string;
  /** `?` */
  readonly uncertain: (date: string) => string;
  /** An open end: it lasts. */
  readonly since: (date: string) => string;
  /** An unknown end: whether it lasts is not said. */
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** A range whose ends need a word each, such as "from about 2012 to 2017". */
  readonly fromTo: (start: string, end: string) => string;

  /** Of something that happened within a date. */
  readonly on: (day: string) => string;
  readonly in: (date: string) => string;
  readonly inDecade: (decade: string) => string;
  readonly between: (start: string, end: string) => string;
  /** Takes what `on` or `in` gave. */
  readonly orLater: (phrase: string) => string;
  readonly by: (day: string) => string;
  readonly byEndOf: (date: string) => string;
}

const english: DateWords = {
  locale: enGB,
  long: { year: 'y', month: 'MMMM y', monthOnly: 'MMMM', day: 'd MMMM y', dayAndMonth: 'd MMMM', dayOnly: 'd' },
  short: { year: 'y', month: 'MMM y', monthOnly: 'MMM', day: 'd MMM y', dayAndMonth: 'd MMM', dayOnly: 'd' },
  season: (season, years) => `${season} ${years}`,
  decade: (firstYear) => `${firstYear}s`,

  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  fromTo: (start, end) => `from ${start} to ${end}`,

  on: (day) => `on ${day}`,
  in: (date) => `in ${date}`,
  inDecade: (decade) => `in the ${decade}`,
  between: (start, end) => `between ${start} and ${end}`,
  orLater: (phrase) => `${phrase} or later`,
  by: (day) => `by ${day}`,
  byEndOf: (date) => `by the end of ${date}`,
};

/** Languages a date can be shown in. */
export type DateLanguage = 'en';

export const dateWords: Record<DateLanguage, DateWords> = { en: english };

/** January to December, for reading what editors write and for writing to them: messages are in English on every site. */
export const monthNames: readonly string[] = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) =>
  enGB.localize.month(month),
);
