import { enGB } from 'date-fns/locale/en-GB';
import type { DateWords, WordedDate } from '../date-words.ts';

export const dates: DateWords = {
  locale: enGB,
  long: { year: 'y', month: 'MMMM y', monthOnly: 'MMMM', day: 'd MMMM y', dayAndMonth: 'd MMMM', dayOnly: 'd' },
  short: { year: 'y', month: 'MMM y', monthOnly: 'MMM', day: 'd MMM y', dayAndMonth: 'd MMM', dayOnly: 'd' },
  undated: 'undated',
  season: (season, first, last) => `${season} ${first === last ? first : `${first}–${last.slice(-2)}`}`,
  decade: (firstYear) => `${firstYear}s`,

  alone,
  uncertain: (phrase) => `${phrase} (uncertain)`,
  since: (date) => `since ${alone(date)}`,
  from: (date) => `from ${alone(date)}`,
  until: (date) => `until ${alone(date)}`,
  fromTo: (start, end) => `from ${alone(start)} to ${alone(end)}`,

  within,
  between: (start, end) => `between ${alone(start)} and ${alone(end)}`,
  orLater: (phrase) => `${phrase} or later`,
  by: (end) =>
    end.unit === 'day' || end.approximate || end.uncertain ? `by ${alone(end)}` : `by the end of ${alone(end)}`,
};

function alone({ text, approximate, uncertain }: WordedDate): string {
  return `${approximate ? 'about ' : ''}${text}${uncertain ? ' (uncertain)' : ''}`;
}

/** "About" takes the place of the preposition. */
function within(date: WordedDate): string {
  if (date.approximate) return alone(date);
  if (date.unit === 'day') return `on ${alone(date)}`;
  return `in ${date.unit === 'decade' ? 'the ' : ''}${alone(date)}`;
}
