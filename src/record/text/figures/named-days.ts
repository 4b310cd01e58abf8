import type { Range } from '../range.ts';

/** A day that a passage names by its number and its month. */
export interface NamedDay extends Range {
  readonly kind: 'day';
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Where the passage gives it. */
  readonly year: number | undefined;
}

/**
 * The days that a text names in full, in order: "October 3", "5 October 2017", "le 1er mai". A day of the week alone, or
 * a number alone, names no day.
 *
 * @param language the primary subtag
 */
export function daysIn(text: string, language: string): NamedDay[] {
  const months = monthsOf(language);
  const name = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const year = String.raw`(?:,?\s+(?:de\s+)?(?<year>[12]\d{3})(?!\d))?`;
  const dayFirst = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª])?\s+(?:of\s+|de\s+)?(?<month>${name})\.?${year}`;
  const monthFirst = String.raw`(?<month>${name})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?${year}`;
  const found = [dayFirst, ...(language === 'en' ? [monthFirst] : [])].flatMap((pattern) =>
    Array.from(
      text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}.,:-])(?:${pattern})(?![\p{L}\p{N}]|[-–]\d)`, 'giu')),
      (match): NamedDay[] => {
        const { day = '', month = '', year: given } = match.groups ?? {};
        const number = Number(day);
        // "may 3" can be a verb with a number; English and German write months with a capital.
        const isName = !['en', 'de'].includes(language) || /^\p{Lu}/u.test(month);
        if (!isName || number < 1 || number > 31) return [];
        return [
          {
            kind: 'day',
            start: match.index,
            end: match.index + match[0].length,
            month: months.get(month.toLowerCase()) ?? 0,
            day: number,
            year: given === undefined ? undefined : Number(given),
          },
        ];
      },
    ).flat(),
  );
  // "3 October 5 people" is one day: what stands first is taken.
  return found
    .sort((a, b) => a.start - b.start)
    .filter((day, index, all) => !all.slice(0, index).some((before) => day.start < before.end));
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The names of the months beside a day, in small letters; those of English where the language is not known. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const before = known.get(language);
  if (before) return before;
  const months = new Map<string, number>();
  const tag = Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { month: width, day: 'numeric', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2017, month, 9)).find(({ type }) => type === 'month');
      const name = (part?.value ?? '').toLowerCase().replace(/\.$/u, '');
      if (/^\p{L}{2,}$/u.test(name)) months.set(name, month + 1);
    }
  }
  if (language === 'en') months.set('sept', 9);
  known.set(language, months);
  return months;
}
