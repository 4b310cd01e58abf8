import { readWritten } from '../../../record/dates/written/read-written.ts';
import { publishedWords, updatedWords } from './lexicon.ts';

/** A date in a line, and all the days or months it can mean. */
export interface WrittenDate {
  readonly values: readonly string[];
  /** Whether the line says that it is the day of a later change. */
  readonly isUpdate: boolean;
  /** Whether its figures stand between full stops, as only those write who put the day first. */
  readonly isDotted: boolean;
  /** Where it stands in the line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const updated = new RegExp(`(?<!\\p{L})(?:${updatedWords})\\s*:?\\s*(?:\\p{L}+[.,]? ?){0,2}$`, 'iu');
const clock =
  /(?:\b(?:um|at|à|alle|a las|às|om|kl\.?|klo|o|в|ore)\s+)?\b\d{1,2}(?:[:.]\d{2}(?!\.?\d)(?::\d{2})?(?:\s?(?:[ap]\.?m\.?|uhr|h|hs|horas|(?:[A-Z]{2,4})\b))?|\s?h\s?\d{0,2}\b|\s?(?:[ap]\.?m\.?|uhr)\b)(?:\s?\(?(?:[A-Z]{2,4}T?|UTC[+-]?\d*)\)?(?!\p{L}))?/giu;

/**
 * The dates of a line, from years to days, longest readings first.
 *
 * @example
 * findDates('04.05.2033, 14:12 Uhr | Von Ana Orr')[0]?.values // => ['2033-05-04']
 * findDates('Updated 3 May 2031')[0]?.isUpdate                // => true
 */
export function findDates(line: string): readonly WrittenDate[] {
  // One blank for each character of a time, so that the offsets stay.
  const text = line.replace(clock, (time) => ' '.repeat(time.length));
  const words = Array.from(text.matchAll(/[^\s,|•·]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: WrittenDate[] = [];
  for (let first = 0; first < Math.min(words.length, 60); first += 1) {
    for (let size = Math.min(6, words.length - first); size > 0; size -= 1) {
      const start = words[first]?.start ?? 0;
      const end = words[first + size - 1]?.end ?? 0;
      const values = valuesOf(text.slice(start, end));
      if (values.length === 0) continue;
      const isDotted = /\d\.\s?\d{1,2}\./.test(text.slice(start, end));
      found.push({ values, start, end, isDotted, isUpdate: updated.test(text.slice(0, start)) });
      first += size - 1;
      break;
    }
  }
  return found;
}

/** Days and months; a year alone is too common a number. */
function valuesOf(written: string): readonly string[] {
  if (written.length > 60 || !/\d/.test(written)) return [];
  const bare = written.replace(/^[([]|[)\];:.]+$/g, '').replace(/(\d{4})(?:г|年)?\.$/u, '$1');
  const iso = /^(\d{4}-\d{2}-\d{2})T/.exec(bare)?.[1];
  return readWritten(iso ?? bare).filter((value) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value));
}

const label = new RegExp(`(?:${publishedWords}|${updatedWords})`, 'giu');

/**
 * Whether nothing stands in a line but dates, times and the words that say what they are dates of.
 *
 * @example
 * isDateLine('Publié le lundi 18 février 2030 à 18h40, mis à jour à 20h15') // => true
 * isDateLine('The strike began on 3 March 2031.')                          // => false
 */
export function isDateLine(line: string): boolean {
  const dates = findDates(line);
  if (line.length > 140) return false;
  const undated = blankDates(line, dates);
  const rest = undated.replace(label, ' ').replace(clock, ' ');
  if (dates.length === 0 && rest === undated) return false;
  const words = rest.match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= (dates.length > 0 ? 2 : 1) && words.every((word) => word.length <= 12);
}

function blankDates(line: string, dates: readonly WrittenDate[]): string {
  return dates.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, line);
}

/**
 * What else stands in a line with a date, at its beginning or its end; empty for nothing, or for words on both sides.
 *
 * @example
 * withoutDates('Averland Courier, 14 March 2031') // => 'Averland Courier'
 */
export function withoutDates(line: string): string {
  const dates = findDates(line);
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return '';
  const bare = (part: string) => part.replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/gu, '');
  const [before, after] = [bare(line.slice(0, first.start)), bare(line.slice(last.end))];
  return before === '' || after === '' ? `${before}${after}` : '';
}
