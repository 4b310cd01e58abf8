import type { Range } from '../range.ts';
import { primaryLanguage } from '../reading/languages.ts';
import { numbersIn } from '../reading/numbers.ts';
import { countWordsOf, type CountWords, type Fate } from './count-words.ts';
import { daysIn, type NamedDay } from './named-days.ts';

/** A number of a passage, or a day it names. */
export type Figure = NamedDay | Count;

/** A number as printed. */
export interface Count extends Range {
  readonly kind: 'count';
  /** What it counts; undefined where that cannot be told, and then it can be compared with no other. */
  readonly counted: Counted | undefined;
}

export interface Counted {
  readonly value: number;
  /** As printed, on one line: "field commanders". */
  readonly thing: string;
  /** What became of them, where the passage says so: those killed and those wounded are not the same. */
  readonly fate: Fate | undefined;
}

/**
 * The numbers and the days that a passage names, in order. What is counted is told only where the words leave no
 * choice: an exact whole number, directly before the name of something, with one fate nearest to it. Everything else is a
 * number that can be shown and not compared.
 *
 * @param language the tag of the passage's language
 * @example
 * figuresIn('killing 49 militants, seven field commanders among them', 'en')
 * // => 49 of "militants", 7 of "field commanders", both killed
 */
export function figuresIn(passage: string, language: string): Figure[] {
  const primary = primaryLanguage(language);
  const days = daysIn(passage, primary);
  const grammar = grammarOf(primary);
  const printed = [...numbersIn(passage, primary), ...(grammar ? rangesOf(passage, grammar.number) : [])].filter(
    (number) => !days.some((day) => number.start < day.end && day.start < number.end),
  );
  const counts = printed.map(({ start, end }): Count => ({
    kind: 'count',
    start,
    end,
    counted: grammar && countedAt(passage, { start, end }, grammar),
  }));
  return [...days, ...counts].sort((a, b) => a.start - b.start);
}

interface Grammar {
  readonly words: CountWords;
  readonly number: RegExp;
  readonly hedge: RegExp;
  readonly ends: RegExp;
  readonly standIn: RegExp;
  /** Between clauses. */
  readonly clause: RegExp;
  readonly fates: readonly (readonly [Fate, RegExp])[];
}

const grammars = new Map<string, Grammar | undefined>();

/** Patterns are costly to make, so each language's are kept. */
function grammarOf(language: string): Grammar | undefined {
  if (!grammars.has(language)) {
    const words = countWordsOf(language);
    grammars.set(language, words && makeGrammar(words));
  }
  return grammars.get(language);
}

function makeGrammar(words: CountWords): Grammar {
  const whole = (alternatives: string, flags: string) =>
    new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}-])(?:${alternatives})(?![\p{L}\p{M}\p{N}-])`, flags);
  const alone = (alternatives: string) => new RegExp(`^(?:${alternatives})$`, 'iu');
  return {
    words,
    // A longer one first: "dix-sept" before "dix".
    number: whole(Object.keys(words.numbers).reverse().join('|'), 'giu'),
    // "12 and 15 sailors" may be a range, or two counts of which only the second has a name.
    hedge: new RegExp(
      String.raw`(?:(?<![\p{L}\p{M}])(?:${words.hedges})|\p{N}\s(?:and|or|et|ou|und|oder|y|o))\s$`,
      'iu',
    ),
    ends: alone(words.ends),
    standIn: alone(words.standIns),
    clause: new RegExp(String.raw`[;:—]|,(?=\s(?:${words.clauses})\s)`, 'giu'),
    fates: (Object.entries(words.fates) as [Fate, string][]).map(([fate, of]) => [fate, whole(of, 'giu')]),
  };
}

function countedAt(text: string, { start, end }: Range, grammar: Grammar): Counted | undefined {
  const value = valueOf(text.slice(start, end), grammar.words);
  if (value === undefined || grammar.hedge.test(text.slice(0, start))) return undefined;
  const thing = thingAt(text, end, grammar);
  const fate = fateAt(text, { start, end: end + thing.length }, grammar);
  return thing === '' || fate === 'unclear' ? undefined : { value, thing, fate };
}

/** A whole number that is written out, or in digits; what looks like a year counts nothing for certain. */
function valueOf(printed: string, { numbers }: CountWords): number | undefined {
  const word = numbers[printed.toLowerCase()];
  if (word !== undefined) return word;
  if (/^(?:\d{1,3}|[3-9]\d{3}|\d{5,9})$/.test(printed)) return Number(printed);
  return /^\d{1,3}(?:[,.’'\u00a0\u202f ]\d{3})+$/.test(printed) ? Number(printed.replace(/\D/g, '')) : undefined;
}

/** The name of what is counted: the words behind the number up to one that cannot belong to it; empty where there is none. */
function thingAt(text: string, end: number, { ends, standIn, fates }: Grammar): string {
  const behind = /^(?:\s[\p{L}\p{M}’'-]+)*/u.exec(text.slice(end))?.[0] ?? '';
  const all = behind.trim().split(/\s/u);
  const past = all.findIndex((word) => ends.test(word) || fates.some(([, fate]) => word.replace(fate, '') === ''));
  const words = past === -1 ? all : all.slice(0, past);
  return words.length > 3 || words.some((word) => standIn.test(word)) ? '' : words.join(' ');
}

/** The fate whose word stands nearest to a count in its clause; unclear where two are as near. */
function fateAt(text: string, count: Range, { fates, clause }: Grammar): Fate | 'unclear' | undefined {
  const edges = rangesOf(text, clause).map(({ start }) => start);
  const from = edges.findLast((edge) => edge < count.start) ?? 0;
  const until = edges.find((edge) => edge >= count.end) ?? text.length;
  const near = fates
    .flatMap(([fate, pattern]) =>
      rangesOf(text, pattern).map((range) => ({ ...range, fate, away: wordsBetween(text, count, range) })),
    )
    .filter(({ start, end }) => start >= from && end <= until)
    .sort((a, b) => a.away - b.away);
  const [first] = near;
  if (!first) return undefined;
  return near.some(({ fate, away }) => fate !== first.fate && away <= first.away + 1) ? 'unclear' : first.fate;
}

function wordsBetween(text: string, a: Range, b: Range): number {
  const [from, until] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return from >= until ? 0 : (text.slice(from, until).match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

function rangesOf(text: string, pattern: RegExp): Range[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
