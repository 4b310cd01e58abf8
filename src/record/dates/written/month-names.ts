/** The names of months and days of the week in the languages whose calendar is the Gregorian one, as their press writes them. */

/**
 * Languages and regions whose names are known, of the months of the Gregorian calendar alone: Persian "mehr" is none of
 * them. No language whose own years go by the same names of months: Thai months stand beside Buddhist years.
 */
const languages = [
  ...['af', 'ar', 'ar-SY', 'ar-DZ', 'ar-MA', 'az', 'bg', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'de-AT', 'el', 'en-GB'],
  ...[
    'en-US',
    'es',
    'et',
    'eu',
    'fa',
    'fi',
    'fil',
    'fr',
    'ga',
    'gl',
    'he',
    'hi',
    'hr',
    'hu',
    'id',
    'is',
    'it',
    'ka',
    'kk',
  ],
  ...['lt', 'lv', 'mk', 'ms', 'mt', 'nb', 'nl', 'nn', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sv'],
  ...['sw', 'tr', 'uk', 'ur', 'uz'],
];

/** Forms in print that the tables of the languages lack. */
const moreMonths: Readonly<Record<string, number>> = {
  ...{ jan: 1, janv: 1, jänner: 1, fév: 2, feber: 2, mrz: 3, juil: 7, sep: 9, sept: 9, setiembre: 9 },
};

let knownMonths: ReadonlyMap<string, ReadonlySet<number>> | undefined;
let knownDays: ReadonlyMap<string, ReadonlySet<number>> | undefined;

/**
 * The months a name can mean, from 1 to 12: none where it is no month's, two where languages differ.
 *
 * @example
 * monthsNamed('octobre')  // => [10]
 * monthsNamed('Sept.')    // => [9]
 * monthsNamed('listopad') // => [10, 11], Croatian and Polish
 */
export function monthsNamed(name: string): readonly number[] {
  knownMonths ??= table('month', 12, moreMonths);
  return [...(knownMonths.get(keyOf(name)) ?? [])].sort((a, b) => a - b);
}

/**
 * The days of the week a name can mean, from 1, Monday, to 7.
 *
 * @example
 * weekdaysNamed('lundi') // => [1]
 */
export function weekdaysNamed(name: string): readonly number[] {
  knownDays ??= table('weekday', 7, {});
  return [...(knownDays.get(keyOf(name)) ?? [])].sort((a, b) => a - b);
}

/** Without case, accents and the full stop of an abbreviation: `FEVRIER` is `février`. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.׳']+$/u, '');
}

/** Names alone and beside a day, which many languages inflect: "październik", but "9 października". */
function table(
  part: 'month' | 'weekday',
  count: number,
  more: Readonly<Record<string, number>>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  const add = (name: string, number: number): void => {
    const key = keyOf(name);
    if (/^\p{L}{2}/u.test(key)) names.set(key, (names.get(key) ?? new Set()).add(number));
  };
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      for (const beside of part === 'month' ? [{}, { day: 'numeric' as const }] : [{}]) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          [part]: width,
          timeZone: 'UTC',
          ...beside,
        });
        for (let number = 1; number <= count; number += 1) {
          // 2 January 2017 was a Monday.
          const day = part === 'month' ? Date.UTC(2017, number - 1, 9) : Date.UTC(2017, 0, 1 + number);
          add(format.formatToParts(day).find(({ type }) => type === part)?.value ?? '', number);
        }
      }
    }
  }
  for (const [name, number] of Object.entries(more)) add(name, number);
  return names;
}
