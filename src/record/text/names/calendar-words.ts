import { lowerCase } from './letter-case.ts';

/** Names of months and days in a language, in lower case: "may", "wednesday", "sept". */
export interface CalendarWords {
  readonly months: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  /** Whether the language writes them with a capital in a sentence. */
  readonly areCapitalised: boolean;
}

const known = new Map<string, CalendarWords>();

/**
 * What the calendar of a language is written with, long and short, and as it stands in a date ("3 мая").
 *
 * @example
 * calendarWords('en').months.has('may') // => true
 */
export function calendarWords(language: string): CalendarWords {
  let words = known.get(language);
  if (!words) known.set(language, (words = readCalendar(language)));
  return words;
}

function readCalendar(language: string): CalendarWords {
  const months = new Set<string>();
  const days = new Set<string>();
  const add = (set: Set<string>, word: string) => {
    const plain = lowerCase(word, language).replace(/\.$/, '');
    if (/^\p{L}[\p{L}\p{M}]+$/u.test(plain)) set.add(plain);
  };
  let capitals = 0;
  for (const width of ['long', 'short'] as const) {
    // Weekdays alone, months alone, and months in a date, where some languages give them another ending.
    const weekday = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
    const month = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
    const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: width, timeZone: 'UTC' });
    for (let at = 0; at < 12; at += 1) {
      const day = Date.UTC(2018, at, 1 + at);
      const dated = date.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      if (/^\p{Lu}/u.test(dated)) capitals += 1;
      add(months, dated);
      add(months, month.format(day));
      add(days, weekday.format(Date.UTC(2018, 0, 1 + at)));
    }
  }
  return { months, days, areCapitalised: capitals > 12 };
}
