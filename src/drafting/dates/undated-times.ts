import type { Range } from '../../record/text/range.ts';
import { timeWords } from './time-words.ts';

/**
 * Words that speak of time without dating anything: how long ("three months"), how often ("every Sunday"), more or less
 * when ("recently"), and years and quarters that belong to something else ("the 1999 vote", "third-quarter sales"). No event
 * is dated from them.
 */
export interface UndatedTime extends Range {
  readonly words: string;
  /** As TIMEX3 writes it: `P3M`, `PXY` for "years", `XXXX-WXX-7` for "every Sunday", `PAST_REF`, `1989-Q3`. */
  readonly value: string;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly value: (groups: Readonly<Partial<Record<string, string>>>, setting: Setting) => string | undefined;
}

interface Setting {
  readonly language: string;
  readonly published: string | undefined;
}

const units: Readonly<Record<string, readonly string[]>> = {
  en: ['seconds?', 'minutes?', 'hours?', 'days?', 'weeks?', 'months?', 'years?', 'decades?', 'centur(?:y|ies)'],
  fr: ['secondes?', 'minutes?', 'heures?', 'jours?', 'semaines?', 'mois', 'ans?|années?', 'décennies?', 'siècles?'],
  de: [
    'Sekunden?',
    'Minuten?',
    'Stunden?',
    'Tage?n?',
    'Wochen?',
    'Monate?n?',
    'Jahre?n?',
    'Jahrzehnte?n?',
    'Jahrhunderte?n?',
  ],
  es: ['segundos?', 'minutos?', 'horas?', 'días?', 'semanas?', 'mes(?:es)?', 'años?', 'décadas?', 'siglos?'],
};
/** What TIMEX3 writes before and behind the number of the unit at the same place, and how many of that it is. */
const written = [
  ['PT', 'S', 1],
  ['PT', 'M', 1],
  ['PT', 'H', 1],
  ['P', 'D', 1],
  ['P', 'W', 1],
  ['P', 'M', 1],
  ['P', 'Y', 1],
  ['P', 'Y', 10],
  ['P', 'Y', 100],
] as const;
/** "weeks", "several years": more than one, and nobody counts. */
const some: Readonly<Record<string, string>> = {
  en: 'several|a few|few|some|many|a couple of|recent|the coming|coming',
  fr: 'plusieurs|quelques|de nombreuses|de nombreux',
  de: 'mehrere|einige|viele|wenige|wenigen|mehreren|einigen',
  es: 'varios|varias|algunos|algunas|unos|unas|muchos|muchas',
};
const every: Readonly<Record<string, string>> = {
  en: 'every|each',
  fr: 'chaque|tous les|toutes les',
  de: 'jeden|jede|jedes|alle',
  es: 'cada|todos los|todas las',
};
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const compiled = new Map<string, readonly Pattern[]>();

/**
 * The undated times of a sentence, in order, apart from what is taken.
 *
 * @param taken where times stand that are read already
 * @example
 * findUndatedTimes('It took three months.', { language: 'en', published: undefined }, []) // => [{ words: 'three months', value: 'P3M', … }]
 */
export function findUndatedTimes(sentence: string, setting: Setting, taken: readonly Range[]): UndatedTime[] {
  let patterns = compiled.get(setting.language);
  if (!patterns) compiled.set(setting.language, (patterns = compile(setting.language)));
  const found: UndatedTime[] = [];
  for (const { pattern, value } of patterns) {
    for (const match of sentence.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if ([...taken, ...found].some(({ start, end }) => start < range.end && range.start < end)) continue;
      const own = value(match.groups ?? {}, setting);
      if (own !== undefined) found.push({ ...range, words: match[0].replace(/\s+/gu, ' '), value: own });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function compile(language: string): readonly Pattern[] {
  const words = timeWords(language);
  const own = units[language];
  if (!words || !own) return [];
  const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}$£€.,])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
  const spelled = language === 'en' ? [...words.numbers, ...teens, ...tens] : [...words.numbers];
  const number = `(?<count>\\d{1,4}(?:\\.\\d)?|(?:${tens.join('|')})-(?:one|two|three|four|five|six|seven|eight|nine)|${spelled.join('|')})`;
  const unit = `(?<unit>${own.join('|')})`;
  const countOf = (text: string) => numberIn(text, words.numbers);
  const duration: Pattern = {
    pattern: pattern(`${number}(?<half>[- ]and[- ]a[- ]half)?[- ]${unit}(?![- ]old)`),
    value: ({ count = '', unit: of = '', half }) => {
      const many = countOf(count);
      return many === undefined ? undefined : lengthOf(String(half === undefined ? many : many + 0.5), of, own);
    },
  };
  const vague: Pattern = {
    pattern: pattern(`(?:(?:${some[language] ?? ''})\\s)?${unit}`),
    value: ({ unit: of = '' }) => (/s$|n$/iu.test(of) || language === 'fr' ? lengthOf('X', of, own) : undefined),
  };
  const repeated: Pattern = {
    pattern: pattern(`(?:${every[language] ?? ''})\\s${unit}`),
    value: ({ unit: of = '' }) => lengthOf('1', of, own),
  };
  return [...(language === 'en' ? english(pattern) : []), repeated, duration, vague];
}

/** "every Sunday", "daily", "now", "the third quarter", "the 1990s", and years that stand alone. */
function english(pattern: (source: string) => RegExp): Pattern[] {
  const always = (source: string, value: string): Pattern => ({ pattern: pattern(source), value: () => value });
  const quarters = 'first second third fourth'.split(' ');
  return [
    {
      pattern: pattern(`(?:every|each) (?<weekday>${weekdays.join('|')})`),
      value: ({ weekday = '' }) => `XXXX-WXX-${weekdays.indexOf(weekday.toLowerCase()) + 1}`,
    },
    always('daily|nightly', 'P1D'),
    always('weekly', 'P1W'),
    always('monthly', 'P1M'),
    always('yearly|annually', 'P1Y'),
    {
      pattern: pattern(
        `(?:the )?(?:(?:fiscal|latest|most recent) )?(?<which>${quarters.join('|')})[- ]quarter(?: of (?:fiscal )?(?<year>(?:19|20)\\d\\d))?`,
      ),
      value: ({ which = '', year }, { published }) =>
        quarterOf(quarters.indexOf(which.toLowerCase()) + 1, year, published),
    },
    {
      pattern: pattern(`(?:the )?(?:early |late |mid-?)?(?<decade>(?:1[5-9]|20)\\d)0[’']?s`),
      value: ({ decade }) => decade,
    },
    {
      pattern: pattern(`(?:the )?(?<century>1\\d|2[01])(?:st|th)[- ]century`),
      value: ({ century = '' }) => String(Number(century) - 1),
    },
    always('right now|now|currently|current|at present|presently|nowadays|these days', 'PRESENT_REF'),
    always('recently|recent years|in recent years|in the past(?=[,.;])|the past(?=[,.;])', 'PAST_REF'),
    always('in the future|the future', 'FUTURE_REF'),
    { pattern: pattern(`(?:fiscal )?(?<year>(?:1[6-9]|20)\\d\\d)(?![-–/]\\d)`), value: ({ year }) => year },
  ];
}

/** A quarter without its year is the last one that had begun by the day of publication. */
function quarterOf(quarter: number, year: string | undefined, published: string | undefined): string | undefined {
  if (year !== undefined) return `${year}-Q${quarter}`;
  if (published === undefined) return undefined;
  const own = Number(published.slice(0, 4));
  const hasBegun = Number(published.slice(5, 7)) > 3 * (quarter - 1);
  return `${hasBegun ? own : own - 1}-Q${quarter}`;
}

function lengthOf(count: string, unit: string, own: readonly string[]): string | undefined {
  const at = own.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(unit));
  const shape = written[at];
  if (!shape) return undefined;
  const [before, behind, times] = shape;
  return `${before}${count === 'X' ? 'X' : Number(count) * times}${behind}`;
}

function numberIn(text: string, ones: readonly string[]): number | undefined {
  const lower = text.toLowerCase();
  if (/^\d/u.test(lower)) return Number(lower);
  const at = ones.findIndex((one) => new RegExp(`^(?:${one})$`, 'iu').test(lower));
  if (at !== -1) return at + 1;
  if (teens.includes(lower)) return 13 + teens.indexOf(lower);
  const [ten = '', one] = lower.split('-');
  if (!tens.includes(ten)) return undefined;
  return 20 + 10 * tens.indexOf(ten) + (one === undefined ? 0 : (numberIn(one, ones) ?? 0));
}
