import type { Words } from '../../words/words.ts';

/** A year, or a stretch of ten, a hundred or a thousand, and what is listed under it. */
export interface YearSpan<Item> {
  /** "2017", "2010-2019" or "undated": part of an address. */
  readonly key: string;
  /** In the order in which they were given. */
  readonly items: readonly Item[];
  /** The shorter stretches that hold the same items; none for a year. */
  readonly parts: readonly YearSpan<Item>[];
}

/** The key of what has no date. */
export const undated = 'undated';

/** More spans than this are too many to choose from at once. */
export const mostSpans = 40;

/**
 * Items by year, in the order in which the years first appear, the undated last. A few years are listed as they are;
 * more are gathered into decades, and these into centuries. A decade or century with a single member is replaced by it.
 *
 * @param items in order of time, forwards or back
 * @param yearOf undefined for what has no date
 */
export function spansOfYears<Item>(
  items: readonly Item[],
  yearOf: (item: Item) => number | undefined,
): readonly YearSpan<Item>[] {
  const byYear = Map.groupBy(items, yearOf);
  const without = byYear.get(undefined) ?? [];
  const years = [...byYear].flatMap(([year, found]): Dated<Item>[] =>
    year === undefined ? [] : [{ year, span: { key: yearKey(year), items: found, parts: [] } }],
  );
  return [
    ...joined(years, 10).map(({ span }) => span),
    ...(without.length > 0 ? [{ key: undated, items: without, parts: [] }] : []),
  ];
}

interface Dated<Item> {
  /** The first year of the span. */
  readonly year: number;
  readonly span: YearSpan<Item>;
}

function joined<Item>(spans: readonly Dated<Item>[], length: number): readonly Dated<Item>[] {
  if (spans.length <= mostSpans) return spans;
  const stretches = Map.groupBy(spans, ({ year }) => Math.floor(year / length) * length);
  const longer = [...stretches].map(([first, parts]): Dated<Item> => {
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    return {
      year: first,
      span: {
        key: `${yearKey(first)}-${yearKey(first + length - 1)}`,
        items: parts.flatMap(({ span }) => span.items),
        parts: parts.map(({ span }) => span),
      },
    };
  });
  return joined(longer, length * 10);
}

function yearKey(year: number): string {
  return String(year).padStart(4, '0');
}

/** Every span, the longer ones before their parts. */
export function everySpan<Item>(spans: readonly YearSpan<Item>[]): readonly YearSpan<Item>[] {
  return spans.flatMap((span) => [span, ...everySpan(span.parts)]);
}

/**
 * @example
 * spanTitle('0980-0989', words) // => '980–989'
 */
export function spanTitle(key: string, words: Words): string {
  return key === undated ? words.timeline.undated : key.split('-').map(Number).join('–');
}
