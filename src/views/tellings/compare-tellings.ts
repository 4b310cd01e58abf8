/** What reports of one event say alike, and what otherwise; nothing is compared that may be about two things. */
import { isAfter } from '../../record/dates/compare-dates.ts';
import type { Figure } from '../../record/text/figures/figures.ts';
import type { Fate } from '../../record/text/figures/count-words.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { Telling, ToldPassage } from './tellings-of.ts';

/** One thing that reports count, or one day that they name. */
export interface Finding {
  readonly of: CountedThing | DayNamed;
  /** What is said of it, in the order in which it was first said. */
  readonly values: readonly FoundValue[];
  /** The first to say anything of it; undefined where the dates do not tell. */
  readonly first: Telling | undefined;
}

export interface CountedThing {
  readonly kind: 'count';
  readonly thing: string;
  readonly lang: string;
  readonly fate: Fate | undefined;
}

export interface DayNamed {
  readonly kind: 'day';
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

export interface FoundValue {
  /** As the first of them prints it. */
  readonly printed: string;
  readonly tellings: readonly Telling[];
}

/** The findings, by what they say. */
export interface Findings {
  readonly differing: readonly Finding[];
  readonly alike: readonly Finding[];
  /** Counted by one alone. */
  readonly alone: readonly Finding[];
  readonly days: readonly Finding[];
}

interface Found {
  readonly telling: Telling;
  readonly passage: ToldPassage;
  readonly figure: Figure;
}

/** @param tellings in the order in which they came */
export function compareTellings(tellings: readonly Telling[]): Findings {
  const found = tellings.flatMap((telling) =>
    telling.passages.flatMap((passage) =>
      passage.isAboutThisAlone ? passage.figures.map((figure): Found => ({ telling, passage, figure })) : [],
    ),
  );
  const counts = findingsOf(found, countKey, ({ figure, passage }) =>
    figure.kind === 'count' && figure.counted
      ? { kind: 'count', thing: figure.counted.thing, lang: passage.lang, fate: figure.counted.fate }
      : undefined,
  );
  const tellers = ({ values }: Finding) => new Set(values.flatMap((value) => value.tellings)).size;
  return {
    differing: counts.filter((finding) => finding.values.length > 1),
    alike: counts.filter((finding) => finding.values.length === 1 && tellers(finding) > 1),
    alone: counts.filter((finding) => finding.values.length === 1 && tellers(finding) === 1),
    days: findingsOf(found, dayKeys(found), ({ figure }) => (figure.kind === 'day' ? figure : undefined)),
  };
}

/** The same thing under the same name in the same language, with the same fate. */
function countKey({ figure, passage }: Found): string | undefined {
  if (figure.kind !== 'count' || !figure.counted) return undefined;
  const { thing, fate = '' } = figure.counted;
  return [primaryLanguage(passage.lang), thing.toLowerCase(), fate].join('\n');
}

/** A day without a year is the same day of a year, where only one year is named with it. */
function dayKeys(found: readonly Found[]): (found: Found) => string | undefined {
  const years = new Map<string, Set<number>>();
  const dayOf = (figure: DayNamed) => `${figure.month}-${figure.day}`;
  for (const { figure } of found) {
    if (figure.kind !== 'day') continue;
    const known = years.get(dayOf(figure)) ?? new Set();
    if (figure.year !== undefined) known.add(figure.year);
    years.set(dayOf(figure), known);
  }
  return ({ figure }) => {
    if (figure.kind !== 'day') return undefined;
    const isOne = (years.get(dayOf(figure))?.size ?? 0) < 2;
    return isOne ? dayOf(figure) : `${dayOf(figure)}-${figure.year ?? ''}`;
  };
}

function findingsOf(
  found: readonly Found[],
  keyOf: (found: Found) => string | undefined,
  ofFirst: (first: Found) => Finding['of'] | undefined,
): Finding[] {
  return [...Map.groupBy(found, keyOf)].flatMap(([key, group]) => {
    const [first] = group;
    const of = key === undefined || !first ? undefined : ofFirst(first);
    if (!of) return [];
    // Who gives one thing two numbers speaks of two things under one name.
    const single = [...Map.groupBy(group, ({ telling }) => telling).values()].filter(
      (own) => new Set(own.map(({ figure }) => valueOf(figure))).size === 1,
    );
    const said = single.flatMap(([own]) => own ?? []);
    const [firstSaid] = said;
    if (!firstSaid) return [];
    const values = [...Map.groupBy(said, ({ figure }) => valueOf(figure)).values()].map((same) => ({
      printed: printedFigure(same[0]),
      tellings: same.map(({ telling }) => telling),
    }));
    return [{ of, values, first: firstOf(said.map(({ telling }) => telling)) }];
  });
}

function valueOf(figure: Figure): number {
  return figure.kind === 'count' ? (figure.counted?.value ?? 0) : 0;
}

function printedFigure(found: Found | undefined): string {
  return found ? found.passage.text.slice(found.figure.start, found.figure.end) : '';
}

/** The first of some reports, where it certainly came before every other. */
export function firstOf(tellings: readonly Telling[]): Telling | undefined {
  const [first, ...others] = tellings;
  return first && others.every(({ day }) => isAfter(day, first.day)) ? first : undefined;
}
