import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../../src/record/dates/calendar-day.ts';
import {
  fits,
  spanOf,
  ticksOf,
  titleOf,
  touches,
  windowsOf,
  type Window,
} from '../../../src/views/timeline/timeline-windows.ts';
import * as en from '../../../src/words/en/index.ts';
import { eventsOn } from '../support/site-of.ts';

function spansOn(...dates: string[]) {
  const events = eventsOn(Object.fromEntries(dates.map((date, index) => [`e${index}`, date])));
  return events.flatMap((event) => spanOf(event) ?? []);
}

/** The windows of some dates, each from its first to its last day. */
function windowsOn(...dates: string[]): string[] {
  return windowsOf(spansOn(...dates)).map(
    ({ unit, from, until }) => `${unit}s, ${isoDay(from)} to ${isoDay(until - 1)}`,
  );
}

function days(unit: Window['unit'], first: string, last: string): Window {
  return { unit, from: dayNumber(first), until: dayNumber(last) + 1 };
}

describe('spanOf', () => {
  test('reaches from the first to the last day a date can mean', () => {
    const [span] = spansOn('2031-02');
    expect(span).toMatchObject({ from: dayNumber('2031-02-01'), to: dayNumber('2031-02-28') });
  });

  test('has no day where a date is open', () => {
    expect(spansOn('2031/..')[0]).toMatchObject({ from: dayNumber('2031-01-01'), to: undefined });
    expect(spansOn('../2031')[0]).toMatchObject({ from: undefined, to: dayNumber('2031-12-31') });
  });

  test('is none for an undated event', () => {
    const [undated] = eventsOn({ undated: undefined });
    expect(undated && spanOf(undated)).toBeUndefined();
  });
});

describe('windowsOf', () => {
  test('shows a few days with a day on either side', () => {
    expect(windowsOn('2031-03-02', '2031-03-09')).toEqual(['days, 2031-03-01 to 2031-03-10']);
  });

  test('shows some months whole', () => {
    expect(windowsOn('2031-03-14', '2031-07-02')).toEqual(['months, 2031-03-01 to 2031-07-31']);
  });

  test('shows some years whole', () => {
    expect(windowsOn('2027-11-30', '2031-03-02')).toEqual(['years, 2027-01-01 to 2031-12-31']);
  });

  test('enlarges the crowded year, then its crowded month', () => {
    expect(windowsOn('2019', '2025', '2031-01-20', '2031-10-03', '2031-10-08', '2031-10-09')).toEqual([
      'years, 2019-01-01 to 2031-12-31',
      'months, 2031-01-01 to 2031-10-31',
      'days, 2031-10-02 to 2031-10-10',
    ]);
  });

  test('enlarges the crowded month of the crowded year, not one of another year', () => {
    expect(
      windowsOn('2019', '2024-05-01', '2024-05-02', '2031-01-20', '2031-04-02', '2031-10-08', '2031-10-09'),
    ).toEqual([
      'years, 2019-01-01 to 2031-12-31',
      'months, 2031-01-01 to 2031-10-31',
      'days, 2031-10-07 to 2031-10-10',
    ]);
  });

  test('enlarges the earlier of two that are as crowded', () => {
    expect(windowsOn('2024-05-01', '2024-05-03', '2031-01-20', '2031-01-22')).toEqual([
      'years, 2024-01-01 to 2031-12-31',
      'days, 2024-04-30 to 2024-05-04',
    ]);
  });

  test('enlarges nothing that is a third of the whole or more', () => {
    expect(windowsOn('2030-01-20', '2030-10-08', '2031')).toEqual(['months, 2030-01-01 to 2031-12-31']);
  });

  test('keeps an enlarged part inside the window around it', () => {
    expect(windowsOn('2031-03-01', '2031-03-02', '2031-06-30')).toEqual([
      'months, 2031-03-01 to 2031-06-30',
      'days, 2031-03-01 to 2031-03-03',
    ]);
    expect(windowsOn('2031-03-01', '2031-06-29', '2031-06-30')).toEqual([
      'months, 2031-03-01 to 2031-06-30',
      'days, 2031-06-28 to 2031-06-30',
    ]);
  });

  test('stays inside the calendar', () => {
    expect(windowsOn('0001-01-01', '0001-01-02')).toEqual(['days, 0001-01-01 to 0001-01-03']);
    expect(windowsOn('9999-12-30', '9999-12-31')).toEqual(['days, 9999-12-29 to 9999-12-31']);
  });

  test('takes open dates by the end they have', () => {
    expect(windowsOn('../2027', '2031/..')).toEqual(['years, 2027-01-01 to 2031-12-31']);
  });
});

test('touches asks for a day in common, fits for all of them', () => {
  const window = days('day', '2031-03-01', '2031-03-10');
  const asked = ['2031-03-10', '2031-03-10/2031-03-11', '2031-03-11', '../2031-03-01', '2031-03-10/..', '2031'];
  const asks = spansOn(...asked).map((span) => [
    span.event.data.date?.edtf,
    touches(span, window) ? 'touches' : '',
    fits(span, window) ? 'fits' : '',
  ]);
  expect(asks.sort()).toEqual([
    ['../2031-03-01', 'touches', ''],
    ['2031', 'touches', ''],
    ['2031-03-10', 'touches', 'fits'],
    ['2031-03-10/..', 'touches', ''],
    ['2031-03-10/2031-03-11', 'touches', ''],
    ['2031-03-11', '', ''],
  ]);
});

test('titleOf names the years, the months, or the month', () => {
  expect(titleOf(days('year', '0987-01-01', '2031-12-31'), en)).toBe('987 to 2031');
  expect(titleOf(days('month', '2031-03-01', '2031-07-31'), en)).toBe('March to July 2031');
  expect(titleOf(days('month', '2028-11-01', '2031-02-28'), en)).toBe('November 2028 to February 2031');
  expect(titleOf(days('day', '2030-12-30', '2031-01-02'), en)).toBe('December 2030 to January 2031');
  expect(titleOf(days('day', '2031-03-01', '2031-03-10'), en)).toBe('March 2031');
});

describe('ticksOf', () => {
  function ticks(window: Window): string[] {
    return ticksOf(window, en.dates).map(({ day, label }) => `${label} ${isoDay(day)}`);
  }

  test('has the first day of each year', () => {
    expect(ticks(days('year', '2029-01-01', '2031-12-31'))).toEqual([
      '2029 2029-01-01',
      '2030 2030-01-01',
      '2031 2031-01-01',
    ]);
  });

  test('has the first day of each month', () => {
    expect(ticks(days('month', '2030-12-01', '2031-03-31'))).toEqual([
      'Dec 2030-12-01',
      'Jan 2031-01-01',
      'Feb 2031-02-01',
      'Mar 2031-03-01',
    ]);
  });

  test('has each day', () => {
    expect(ticks(days('day', '2031-02-27', '2031-03-02'))).toEqual([
      '27 2031-02-27',
      '28 2031-02-28',
      '1 2031-03-01',
      '2 2031-03-02',
    ]);
  });

  test('has as many as there is room for, at equal distances', () => {
    const labels = (most: number) =>
      ticksOf(days('year', '0001-01-01', '9999-12-31'), en.dates, most).map(({ label }) => label);
    expect(labels(4)).toEqual(['1', '2501', '5001', '7501']);
    expect(labels(9999)).toHaveLength(9999);
  });

  test.each([
    ['a few days more than those shown by days', ['2031-03-15', '2031-04-28'], '14', 'days'],
    ['a few days less than those shown by years', ['2028-03-15', '2030-11-30'], 'Mar', 'months'],
  ])('begins with the window for %s', (_name, dates, label, unit) => {
    const [window] = windowsOf(spansOn(...dates));
    expect(`${window?.unit ?? ''}s`).toBe(unit);
    expect(window && ticksOf(window, en.dates)[0]).toEqual({ day: window?.from, label });
  });
});
