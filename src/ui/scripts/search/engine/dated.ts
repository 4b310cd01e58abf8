import { dayAfter } from '../../../../views/browser/search/days.ts';
import {
  keys,
  longestShortSpan,
  parseGroups,
  restOf,
  type Group,
} from '../../../../views/browser/search/search-format.ts';
import type { SearchIndex } from './open-index.ts';

/** Records that have one date. */
export interface Dated {
  readonly first: string;
  readonly last: string;
  readonly group: Group;
}

/**
 * The records whose dates touch a time.
 *
 * @param from a day, a month or a year: "2017-10"; open where it is undefined
 */
export async function datedWithin(
  index: SearchIndex,
  from: string | undefined,
  to: string | undefined,
): Promise<readonly Dated[]> {
  // "2017-10" comes before all days of that month, "2017-10-99" after them.
  const low = from ?? '';
  const high = `${to ?? '9999'}-99`;
  // A short span that touches the time may begin before it.
  const begun = low === '' ? '' : dayAfter(firstDay(low), -longestShortSpan);
  const [short, long] = await Promise.all([
    index.linesBetween(keys.day(begun), keys.day(high)),
    index.linesFrom(keys.spans(''), Infinity),
  ]);
  const all = [...short.flatMap(({ key, value }) => shortSpans(key, value)), ...longSpans(long ?? [])];
  return all.filter(({ first, last }) => first <= high && last >= low);
}

/** All dated records, from the last that begins to the first or the other way round; a year of them at a time. */
export async function* datedInOrder(index: SearchIndex, order: 'newest' | 'oldest'): AsyncGenerator<readonly number[]> {
  const [written = ''] = await index.values(keys.years);
  const years = written === '' ? [] : written.split(' ');
  const long = longSpans((await index.linesFrom(keys.spans(''), Infinity)) ?? []);
  for (const year of order === 'newest' ? years.toReversed() : years) {
    const lines = (await index.linesFrom(keys.day(year), Infinity)) ?? [];
    const dated = [
      ...lines.flatMap(({ key, value }) => shortSpans(key, value)),
      ...long.filter(({ first }) => first.startsWith(year)),
    ].flatMap(({ first, last, group }) => group.records.map((record) => ({ first, last, record })));
    // A vague date introduces the precise ones.
    dated.sort((a, b) => compare(a.first, b.first) || compare(b.last, a.last) || a.record - b.record);
    yield (order === 'newest' ? dated.toReversed() : dated).map(({ record }) => record);
  }
}

function shortSpans(key: string, value: string): Dated[] {
  const first = restOf(key, keys.day(''));
  return parseGroups(value).map((group) => ({ first, last: dayAfter(first, group.fields), group }));
}

function longSpans(lines: readonly { readonly key: string; readonly value: string }[]): Dated[] {
  return lines.flatMap(({ key, value }) => {
    const [first = '', last = ''] = restOf(key, keys.spans('')).split('/');
    return parseGroups(value).map((group) => ({ first, last, group }));
  });
}

/** @example firstDay('2017-10') // => '2017-10-01' */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
