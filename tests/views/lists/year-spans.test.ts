import { describe, expect, test } from 'vitest';
import { listedYear } from '../../../src/record/dates/years-of.ts';
import { parseEdtf } from '../../../src/record/dates/edtf.ts';
import { everySpan, mostSpans, spansOfYears, spanTitle } from '../../../src/views/lists/year-spans.ts';
import { dictionaryOf } from '../../../src/words/words.ts';

function listed(written: string): number | undefined {
  const parsed = parseEdtf(written);
  if (!parsed.ok) throw new Error(written);
  return listedYear(parsed.date);
}

test.each([
  ['2017-10-09', 2017],
  ['2017?', 2017],
  ['2016-12-30/2017-01-02', 2016],
  ['2015/..', 2015],
  ['../2017-10-08', 2017],
  ['202X', 2020],
  ['0987', 987],
])('the date %s is listed under %d', (written, year) => {
  expect(listed(written)).toBe(year);
});

const years = (first: number, count: number, step = 1) =>
  Array.from({ length: count }, (_none, index) => first + index * step);
const spans = (of: readonly (number | undefined)[]) => spansOfYears(of, (year) => year);
const keys = (of: readonly (number | undefined)[]) => spans(of).map(({ key }) => key);

describe('years', () => {
  test('are none where there is nothing', () => {
    expect(spans([])).toEqual([]);
  });

  test('stand in the order given, the undated last', () => {
    expect(spans([undefined, 2031, 2031, 2029])).toEqual([
      { key: '2031', items: [2031, 2031], parts: [] },
      { key: '2029', items: [2029], parts: [] },
      { key: 'undated', items: [undefined], parts: [] },
    ]);
  });

  test('stand for themselves as long as there are forty of them', () => {
    expect(mostSpans).toBe(40);
    expect(keys(years(1990, 40))).toHaveLength(40);
    expect(keys(years(1990, 41))).toEqual(['1990-1999', '2000-2009', '2010-2019', '2020-2029', '2030']);
  });

  test('of many decades stand in centuries', () => {
    const found = spans(years(1005, 100, 10).reverse());
    expect(found.map(({ key }) => key)).toEqual([
      '1900-1999',
      '1800-1899',
      '1700-1799',
      '1600-1699',
      '1500-1599',
      '1400-1499',
      '1300-1399',
      '1200-1299',
      '1100-1199',
      '1000-1099',
    ]);
    // Each of these decades has one year, which stands in its place.
    expect(found[0]?.parts.map(({ key }) => key)).toEqual([
      '1995',
      '1985',
      '1975',
      '1965',
      '1955',
      '1945',
      '1935',
      '1925',
      '1915',
      '1905',
    ]);
    expect(found[0]?.items).toEqual([1995, 1985, 1975, 1965, 1955, 1945, 1935, 1925, 1915, 1905]);
  });

  test('are never more than forty at once, whatever they are, and each is on the way to once', () => {
    const all = years(1, 9999);
    const found = spans(all);
    const widths = [found, ...everySpan(found).map(({ parts }) => parts)].map(({ length }) => length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(mostSpans);
    const leaves = everySpan(found).filter(({ parts }) => parts.length === 0);
    expect(leaves.flatMap(({ items }) => items)).toEqual(all);
    expect(new Set(everySpan(found).map(({ key }) => key)).size).toBe(everySpan(found).length);
  });
});

test('a span has a title', () => {
  const words = dictionaryOf('en');
  expect(['2017', '0980-0989', 'undated'].map((key) => spanTitle(key, words))).toEqual(['2017', '980–989', 'Undated']);
});
