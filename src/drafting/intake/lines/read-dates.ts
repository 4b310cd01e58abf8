import type { Told } from '../intake.ts';
import { findDates } from './date-line.ts';

/** Languages whose press writes the day before the month in figures. English does either. */
const dayFirst = /^(?:fr|de|es|it|pt|nl|sv|da|nb|fi|pl|cs|ro|tr|id|ca|hr|ru|uk|bg|sr|el|he|ar)$/;

/**
 * The day of publication, out of the lines that have dates: the first that is no day of a later change.
 *
 * A date in figures that can mean two days is both, and unsure, unless the language writes only one of them.
 *
 * @example
 * readDates(['04/05/2033'], 'en') // => 2033-04-05 and 2033-05-04, neither sure
 * readDates(['04/05/2033'], 'fr') // => 2033-05-04
 */
export function readDates(lines: readonly string[], language: string | undefined): readonly Told[] {
  const dates = lines.flatMap((line) => findDates(line));
  const date = dates.find(({ isUpdate }) => !isUpdate) ?? dates[0];
  if (!date) return [];
  const from = date.isUpdate ? 'the line of the last change' : 'the date line';
  const [only] = date.values;
  if (date.values.length === 1 && only !== undefined) {
    return [{ field: 'datePublished', value: only, from, isSure: !date.isUpdate }];
  }
  // `readWritten` gives the reading with the day first before the other.
  if (date.isDotted || (language !== undefined && dayFirst.test(language))) {
    return [{ field: 'datePublished', value: only ?? '', from, isSure: !date.isUpdate }];
  }
  return date.values.map((value) => ({ field: 'datePublished', value, from, isSure: false }));
}
