import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress, roundedWindow } from '../../../../src/ui/scripts/timeline/address.ts';
import { dayNumberOf } from '../../../../src/ui/scripts/timeline/calendar.ts';
import { laneKinds } from '../../../../src/ui/scripts/timeline/model.ts';
import { recordKinds } from '../../../../src/views/browser/timeline-file.ts';
import { years } from './support.ts';
import { runs } from '../../../support/runs.ts';

const day = dayNumberOf;
const nothing = { window: undefined, lanes: undefined, filters: [] };

describe('an address', () => {
  test('says a window by the units it begins and ends with', () => {
    expect(parseAddress('?from=2015&to=2018-03').window).toEqual({ from: day(2015), until: day(2018, 4) });
    expect(parseAddress('?from=2031-05-04&to=2031-05-09').window).toEqual({
      from: day(2031, 5, 4),
      until: day(2031, 5, 10),
    });
    expect(parseAddress('?from=2031&to=2031').window).toEqual(years(2031));
  });

  test('says the lanes and the records, several of each', () => {
    expect(
      parseAddress('?lanes=actor&actor=ana-rivera&place=quay-street&actor=ben-okafor&topic=harbour/tolls'),
    ).toEqual({
      window: undefined,
      lanes: 'actor',
      filters: [
        { kind: 'actor', id: 'ana-rivera' },
        { kind: 'actor', id: 'ben-okafor' },
        { kind: 'place', id: 'quay-street' },
        { kind: 'topic', id: 'harbour/tolls' },
      ],
    });
  });

  test.each([
    ['nothing', ''],
    ['a window without an end', '?from=2031'],
    ['a window that ends before it begins', '?from=2031&to=2030'],
    ['a day that is none', '?from=2031-02-30&to=2032'],
    ['a month that is none', '?from=2031-13&to=2032'],
    ['words for a date', '?from=today&to=tomorrow'],
    ['a number too long for a year', '?from=99999999999999999999&to=2031'],
    ['lanes by something else', '?lanes=colour'],
    ['a record without an id', '?actor='],
    ['parameters of others', '?utm=1'],
  ])('that says %s opens the whole time', (_what, search) => {
    expect(parseAddress(search)).toEqual(nothing);
  });

  test('is as short as it can be', () => {
    expect(formatAddress(nothing)).toBe('');
    expect(formatAddress({ ...nothing, window: years(2015, 2017) })).toBe('?from=2015&to=2017');
    expect(formatAddress({ ...nothing, window: { from: day(2015, 3), until: day(2018, 4) } })).toBe(
      '?from=2015-03&to=2018-03',
    );
    expect(formatAddress({ ...nothing, window: { from: day(2031, 5, 4), until: day(2031, 6) } })).toBe(
      '?from=2031-05-04&to=2031-05',
    );
  });

  test('keeps what others put into it', () => {
    const filters = [{ kind: 'topic', id: 'harbour/tolls' }] as const;
    expect(formatAddress({ ...nothing, lanes: 'kind', filters }, '?from=2031&x=1&actor=ana')).toBe(
      '?x=1&lanes=kind&topic=harbour/tolls',
    );
  });

  test('can hold years before 1 and after 9999', () => {
    const window = years(-60, 12_000);
    expect(formatAddress({ ...nothing, window })).toBe('?from=-0060&to=%2B12000');
    expect(parseAddress('?from=-0060&to=%2B12000').window).toEqual(window);
    expect(parseAddress('?from=-0060&to=+12000').window).toEqual(window);
  });
});

test('a window is rounded by no more than a hundredth of what it shows', () => {
  const window = fc
    .tuple(fc.double({ min: 0, max: 40_000, noNaN: true }), fc.double({ min: 60, max: 80_000, noNaN: true }))
    .map(([from, length]) => ({ from, until: from + length }));
  fc.assert(
    fc.property(window, (exact) => {
      const rounded = roundedWindow(exact);
      const allowed = Math.max(0.5, (exact.until - exact.from) / 68);
      expect(Math.abs(rounded.from - exact.from)).toBeLessThanOrEqual(allowed);
      expect(Math.abs(rounded.until - exact.until)).toBeLessThanOrEqual(allowed);
    }),
  );
});

test.each([
  ['days grow into months', { from: 0, until: 1099.6 }],
  ['months grow into years', { from: 40, until: 36_550 }],
])('what is rounded stays as it is, where %s', (_what, exact) => {
  const once = roundedWindow(exact);
  expect(roundedWindow(once)).toEqual(once);
  expect(parseAddress(formatAddress({ window: once, lanes: undefined, filters: [] })).window).toEqual(once);
});

test('what is written is read again', () => {
  const window = fc
    .tuple(fc.integer({ min: -900_000, max: 4_000_000 }), fc.double({ min: 3, max: 400_000, noNaN: true }))
    .map(([from, length]) => roundedWindow({ from, until: from + length }));
  const id = fc.stringMatching(/^[a-z0-9]{1,8}([-/][a-z0-9]{1,8}){0,3}$/);
  const filter = fc.record({ kind: fc.constantFrom(...recordKinds), id });
  const address = fc.record({
    window: fc.option(window, { nil: undefined }),
    lanes: fc.option(fc.constantFrom(...laneKinds), { nil: undefined }),
    filters: fc.uniqueArray(filter, { selector: ({ kind, id: of }) => `${kind} ${of}`, maxLength: 5 }).map((list) =>
      // An address has the records of a kind together.
      recordKinds.flatMap((kind) => list.filter((one) => one.kind === kind)),
    ),
  });
  fc.assert(
    fc.property(address, (view) => {
      expect(parseAddress(formatAddress(view))).toEqual(view);
    }),
    { numRuns: runs(500) },
  );
});
