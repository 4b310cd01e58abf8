import { monthsNamed, weekdaysNamed } from '../../record/dates/written/month-names.ts';
import { calendarWords } from '../../record/text/names/calendar-words.ts';
import { timeWords, type TimeWords } from './time-words.ts';

/** What a pattern has found, by the names of its groups. */
export type Found = Readonly<Partial<Record<string, string>>>;

/** The kinds of expressions of time, in the order in which they are tried. */
export type TimeForm =
  | 'range'
  | 'night'
  | 'full date'
  | 'day and month'
  | 'weekday'
  | 'month and year'
  | 'season'
  | 'phrase'
  | 'ago'
  | 'later'
  | 'month'
  | 'year';

export interface TimePattern {
  readonly form: TimeForm;
  readonly pattern: RegExp;
}

/** A language's words, patterns and the numbers of its names. */
export interface TimeGrammar {
  readonly words: TimeWords;
  readonly patterns: readonly TimePattern[];
  readonly monthOf: (name: string) => number | undefined;
  readonly weekdayOf: (name: string) => number | undefined;
  readonly numberOf: (written: string) => number | undefined;
}

const known = new Map<string, TimeGrammar | undefined>();

/** @param language its primary subtag */
export function timeGrammar(language: string): TimeGrammar | undefined {
  if (!known.has(language)) {
    const words = timeWords(language);
    known.set(language, words && compile(language, words));
  }
  return known.get(language);
}

function compile(language: string, words: TimeWords): TimeGrammar {
  const calendar = calendarWords(language);
  const longest = (names: ReadonlySet<string>, least: number) =>
    [...names].filter((name) => name.length >= least).sort((a, b) => b.length - a.length);
  // "Sept.": a short form that newspapers have and the tables lack.
  const months = longest(new Set([...calendar.months, ...(language === 'en' ? ['sept'] : [])]), 3);
  const days = longest(calendar.days, 4);
  const M = `(?<month>${months.join('|')})\\.?`;
  const D = `(?<day>\\d{1,2})(?:${words.ordinal})?`;
  const Y = '(?<year>(?:1[5-9]|20)\\d\\d)';
  const WD = `(?<weekday>${days.join('|')})\\.?`;
  const anyDay = `(?:(?:${days.join('|')}),? (?:(?:the|den|dem|le|el) )?)?`;
  const join = words.join;
  const number = `(?<count>\\d{1,3}|${words.numbers.join('|')})`;
  const unit = `(?<unit>${[words.day, words.week, words.month, words.year].join('|')})`;
  const lastOf = `(?:(?<lastBefore>${words.last}) |(?<nextBefore>${words.next}) |(?<this>${words.thisOne}) )?`;
  const lastAfter = `(?: (?:of )?(?<lastAfter>${words.lastAfter})| (?<nextAfter>${words.nextAfter}))?`;
  const pattern = (form: TimeForm, ...sources: string[]): TimePattern[] =>
    sources.map((source) => ({
      form,
      pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${withApostrophes(source)})(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    }));
  const lastYearAfter =
    '(?: (?:of )?(?<lastYear>last year|de l’an dernier|de l’année dernière|des vergangenen Jahres|vergangenen Jahres|letzten Jahres|del año pasado))?';
  const phrases = [
    ['yesterday2', words.beforeYesterday],
    ['yesterday', words.yesterday],
    ['today', words.today],
    ['tomorrow', words.tomorrow],
    ['lastWeek', words.lastWeek],
    ['lastMonth', words.lastMonth],
    ['lastYear', words.lastYear],
    ['nextWeek', words.nextWeek],
    ['nextMonth', words.nextMonth],
    ['nextYear', words.nextYearPhrase],
    ['thisWeek', words.thisWeek],
    ['thisMonth', words.thisMonth],
    ['thisYear', words.thisYear],
  ].map(([name = '', source = '']) => `(?<${name}>${source})`);
  const both = words.order === 'both';
  const patterns: TimePattern[] = [
    ...pattern(
      'range',
      `(?:(?:${words.from}) )?${D} ?(?:${words.to}) ?(?<day2>\\d{1,2})(?:${words.ordinal})?${join}${M}(?:${join}${Y})?`,
      ...(both ? [`(?:(?:${words.from}) )?${M} ${D} ?(?:${words.to}) ?(?<day2>\\d{1,2})(?:,? ${Y})?`] : []),
    ),
    ...pattern(
      'night',
      `(?:${words.nightOf}) ${WD} (?:to|into|à|au|auf|zum|al|a) (?:el )?(?<weekday2>${days.join('|')})`,
    ),
    ...(language === 'de' ? pattern('night', `in der Nacht (?:zum|zu|auf) ${WD}`) : []),
    ...pattern(
      'full date',
      `(?:${words.on})${anyDay}${D}${join}${M}${join}${Y}`,
      ...(both ? [`(?:${words.on})${anyDay}${M} ${D},? ${Y}`] : []),
      '(?<iso>(?:1[5-9]|20)\\d\\d-\\d\\d-\\d\\d)',
    ),
    ...pattern(
      'day and month',
      `(?:${words.on})${anyDay}${D}${join}${M}${lastYearAfter}`,
      ...(both ? [`(?:${words.on})${anyDay}${M} ${D}${lastYearAfter}`] : []),
    ),
    ...pattern(
      'weekday',
      `(?:${words.on})${lastOf}${WD}(?:${words.partOfDay})?${lastAfter}`,
      `${lastOf}(?:${words.on})${WD}(?:${words.partOfDay})?${lastAfter}`,
    ),
    ...pattern('month and year', `(?:(?:${words.inMonth}) (?:the )?(?:month of )?)?${M}${join}${Y}`),
    ...pattern(
      'season',
      `(?:(?:in|im|en|au|à|the|el|la|l’) ?)*(?<season>${Object.keys(words.seasons).join('|')}) (?:(?:of|de|del|des Jahres|de l’année) )?${Y}`,
      `(?:(?:in|im|en|el|le|au|l’) ?)*(?:(?<lastBefore>${words.last}) |(?<nextBefore>${words.next}) |(?<this>${words.thisOne}) )(?<season>${Object.keys(words.seasons).join('|')})`,
      `(?:(?:el|le|l’|la|au|en) ?)*(?<season>${Object.keys(words.seasons).join('|')}) (?:(?<lastAfter>${words.lastAfter})|(?<nextAfter>${words.nextAfter}))`,
    ),
    ...pattern(
      'month',
      `(?:(?<lastBefore>${words.last}) |(?<nextBefore>${words.next}) |(?:${words.inMonth}) )${M}${lastAfter}`,
    ),
    ...pattern('phrase', ...phrases),
    ...pattern(
      'ago',
      `(?:about |nearly |almost |more than |some |over )?${number} ${unit} (?:${words.ago})`,
      `(?:${words.agoBefore}) ${number} ${unit}`,
    ),
    ...pattern(
      'year',
      `(?:${words.inYear}) (?:the year )?${Y}(?! (?:ships|people|men|women|jobs|houses|seats|votes|euros?|dollars|crowns|pounds|francs|Menschen|personnes|personas|\\p{Ll}{3,}(?:ers|ents|ants|ions|oms|ets))(?![\\p{L}]))`,
      `(?<=\\()${Y}(?=\\))`,
    ),
    ...pattern('later', `${number} ${unit} (?:${words.later})`, `(?<nextDay>${words.nextDay})`),
  ];
  const numbers = words.numbers.map((one) => new RegExp(`^(?:${one})$`, 'iu'));
  return {
    words,
    patterns,
    monthOf: (name) => monthsNamed(name)[0],
    weekdayOf: (name) => weekdaysNamed(name)[0],
    numberOf: (written) => {
      if (/^\d+$/u.test(written)) return Number(written);
      const at = numbers.findIndex((one) => one.test(written));
      return at === -1 ? undefined : at + 1;
    },
  };
}

/** A typographic apostrophe in a pattern stands for a straight one, too. */
function withApostrophes(source: string): string {
  return source.replaceAll('’', "[’']").replaceAll(' ', '[ \u00a0\u202f]');
}
