import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binsOf, columnsOf, columnWidth } from '../../../../src/ui/scripts/timeline/columns.ts';
import { dayNumberOf } from '../../../../src/ui/scripts/timeline/calendar.ts';
import {
  layoutLane,
  rowsNeeded,
  rowsOfLanes,
  type LaneLayout,
  type NameWidth,
} from '../../../../src/ui/scripts/timeline/layout.ts';
import { rowHeight } from '../../../../src/ui/scripts/timeline/row-size.ts';
import { readEvents, type TimelineEvent } from '../../../../src/ui/scripts/timeline/model.ts';
import { keptWithin, lengthOf, touches, wholeTime, type Window } from '../../../../src/ui/scripts/timeline/scale.ts';
import type { TimelineFile } from '../../../../src/views/browser/timeline-file.ts';
import { manyEvents } from '../../../support/many-events.ts';
import { eventOn, years } from './support.ts';
import { runs } from '../../../support/runs.ts';

const day = dayNumberOf;
const width = 700;
const size = { width, height: 8 * rowHeight };
const names: NameWidth = () => ({ name: 100, withDate: 160 });

/** A hundred days, seven pixels each. */
const hundred: Window = { from: 0, until: 100 };

describe('a mark', () => {
  const boxOf = (event: TimelineEvent, window = hundred) => layoutLane([event], window, size, names).marks[0]?.box;

  test('is as wide as its date', () => {
    expect(boxOf(eventOn(0, 10, 10))).toMatchObject({ x: 70, width: 7, isOpenStart: false, isOpenEnd: false });
    expect(boxOf(eventOn(0, 31, 58))).toMatchObject({ x: 217, width: 196 });
  });

  test('can be seen, however long the time around it is', () => {
    expect(boxOf(eventOn(0, day(2031, 5, 5), day(2031, 5, 5)), years(1900, 2040))?.width).toBe(4);
  });

  test('reaches to the edge where its end is open, and stands at its last day where its start is', () => {
    expect(boxOf(eventOn(0, 50, undefined))).toMatchObject({ x: 350, width: 350, isOpenEnd: true });
    expect(boxOf(eventOn(0, undefined, 49))).toMatchObject({ x: 310, width: 40, isOpenStart: true });
  });

  test('runs on behind the edge where its date does', () => {
    expect(boxOf(eventOn(0, -500, 49))).toMatchObject({ x: -20, width: 370, isOpenStart: false });
    expect(boxOf(eventOn(0, 50, 500))).toMatchObject({ x: 350, width: 370, isOpenEnd: false });
  });

  test('is not there outside of the window, nor of an event without a date', () => {
    expect(layoutLane([eventOn(0, 100, 120), eventOn(1, undefined, undefined)], hundred, size, names)).toMatchObject({
      marks: [],
      columns: [],
    });
  });
});

describe('a name', () => {
  const namesIn = (events: readonly TimelineEvent[], height = size.height) =>
    layoutLane(events, hundred, { width, height }, names).marks.map(({ name, y }) => ({ name, y }));

  test('stands where its mark begins, with its date', () => {
    expect(namesIn([eventOn(0, 10, 10)])).toEqual([{ name: { x: 70, from: 70, until: 700, isDated: true }, y: 0 }]);
  });

  test('stands at the left edge when its mark begins before it', () => {
    expect(namesIn([eventOn(0, -40, 10)])[0]?.name?.x).toBe(0);
  });

  test('has room to the left at the right edge', () => {
    expect(namesIn([eventOn(0, 95, 95)])[0]?.name).toEqual({ x: 665, from: 540, until: 700, isDated: true });
  });

  test('goes without its date, and then away, where rows are few', () => {
    const crowd = [0, 1, 2, 3, 4, 5].map((index) => eventOn(index, index * 16, index * 16));
    expect(namesIn(crowd, rowHeight).map(({ name }) => name?.isDated)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
    const closer = [0, 1, 2, 3].map((index) => eventOn(index, index * 8, index * 8));
    expect(namesIn(closer, rowHeight).map(({ name }) => name !== undefined)).toEqual([false, false, false, true]);
  });
});

describe('a lane with more events than room', () => {
  const sameDay = Array.from({ length: 9 }, (_none, index) => eventOn(index, 50, 50));

  test('counts them in a column, and draws the others', () => {
    const [before, after] = [eventOn(9, 5, 5), eventOn(10, 80, 95)];
    const layout = layoutLane([...sameDay, before, after], hundred, size, names);
    expect(layout.marks.map(({ event }) => event.index)).toEqual([9, 10]);
    expect(layout.columns).toMatchObject([{ inside: 9, beyond: 0 }]);
    expect(layout.counted).toEqual(sameDay);
    expect(layout.columnsTop).toBe(size.height - 92);
  });

  test('gives its whole height to columns when all are counted', () => {
    expect(layoutLane(sameDay, hundred, size, names)).toMatchObject({ marks: [], columnsTop: 0 });
  });

  test('names above the columns the events of the most articles, then of the most actors', () => {
    const weighing = (article: number, actor: number) => ({
      of: { ...eventOn(0, 0, 0).of, article: Array(article).fill(0), actor: Array(actor).fill(0) },
    });
    const crowded = Array.from({ length: 90 }, (_none, index) =>
      eventOn(index, index, index, index === 40 ? weighing(3, 0) : index === 42 ? weighing(1, 9) : weighing(1, 1)),
    );
    const everyDay = Array.from({ length: 8 }, () => crowded)
      .flat()
      .map((event, index) => ({ ...event, index }))
      .slice(0, 90 * 8);
    const layout = layoutLane(everyDay, hundred, size, names);
    expect(layout.marks.filter(({ event }) => event.from !== 40 && event.from !== 42)).toEqual([]);
    expect(layout.marks.filter(({ event }) => event.from === 40).length).toBeGreaterThan(0);
    expect(layout.marks.every(({ name }) => name !== undefined)).toBe(true);
    expect(layout.columnsTop).toBe(3 * rowHeight);
    expect(layout.columns.find(({ from }) => from <= 40)?.inside).toBeGreaterThan(0);
  });

  test('puts none forward among equals', () => {
    const equals = Array.from({ length: 900 }, (_none, index) => eventOn(index, index % 90, index % 90));
    expect(layoutLane(equals, hundred, size, names)).toMatchObject({ marks: [], columnsTop: 0 });
  });

  test('tells as one what reaches across the whole window, and draws what does not', () => {
    const across = Array.from({ length: 9 }, (_none, index) =>
      eventOn(index, -index - 1, index === 3 ? undefined : 100),
    );
    const layout = layoutLane([...across, eventOn(9, 95, 95)], hundred, size, names);
    expect(layout.through).toEqual(across);
    expect(layout.marks).toMatchObject([{ event: { index: 9 }, y: rowHeight }]);
    expect(layout.columns).toEqual([]);
    expect(layoutLane(across.slice(0, 8), hundred, size, names).marks).toHaveLength(8);
  });

  test('counts everything when even long events find no room', () => {
    const long = Array.from({ length: 9 }, (_none, index) => eventOn(index, index, 90));
    const layout = layoutLane([...long, eventOn(9, 95, 95)], hundred, size, names);
    expect(layout.marks).toEqual([]);
    expect(layout.counted).toHaveLength(10);
  });
});

test('a lane is as high as its events need, up to a limit', () => {
  const apart = [eventOn(0, 0, 0), eventOn(1, 50, 50)];
  const together = [0, 1, 2, 3].map((index) => eventOn(index, 50, 50));
  expect(rowsNeeded(apart, hundred, width, names, 6)).toBe(1);
  expect(rowsNeeded(together, hundred, width, names, 6)).toBe(4);
  expect(rowsNeeded(together, hundred, width, names, 3)).toBe(3);
  expect(rowsNeeded([], hundred, width, names, 6)).toBe(1);
});

test('how high a lane of thousands is, is known without their names', () => {
  const many = Array.from({ length: 5000 }, (_none, index) => eventOn(index, index % 100, index % 100));
  const nobody = () => {
    throw new Error('A name was asked for.');
  };
  expect(rowsNeeded(many, hundred, width, nobody, 6)).toBe(6);
});

test('lanes share the room there is, none with fewer than three rows', () => {
  const lane = { events: [0, 1, 2, 3, 4, 5, 6].map((index) => eventOn(index, 50, 50)) };
  const rowsOf = (lanes: number) =>
    rowsOfLanes(
      Array.from({ length: lanes }, () => lane),
      hundred,
      width,
      names,
    );
  expect(rowsOf(5)).toEqual([6, 6, 6, 6, 6]);
  expect(rowsOf(6)).toEqual([5, 5, 5, 5, 5, 5]);
  expect(new Set(rowsOf(12))).toEqual(new Set([3]));
});

test('columns are days, weeks, months and so on, wide enough for a finger', () => {
  const first = ({ from, until }: Window) =>
    binsOf({ from, until }, width)
      .slice(0, 2)
      .map((bin) => [bin.from, bin.until]);
  expect(first({ from: day(2031, 5, 4), until: day(2031, 5, 24) })).toEqual([
    [day(2031, 5, 4), day(2031, 5, 5)],
    [day(2031, 5, 5), day(2031, 5, 6)],
  ]);
  expect(first(years(2031))).toEqual([
    [day(2031, 1), day(2031, 2)],
    [day(2031, 2), day(2031, 3)],
  ]);
  expect(first(years(1900, 1999))).toEqual([
    [day(1900), day(1905)],
    [day(1905), day(1910)],
  ]);
});

test('a column tells what lies in it from what reaches beyond it', () => {
  const events = [
    eventOn(0, undefined, day(2031, 1, 5)),
    eventOn(1, day(2031, 2, 3), day(2031, 2, 3)),
    eventOn(2, day(2031, 2, 1), day(2031, 2, 28)),
    eventOn(3, day(2031, 2, 20), day(2031, 3, 2)),
  ];
  const window = years(2031);
  const columns = columnsOf(events, binsOf(window, width), window, width);
  expect(columns.map(({ inside, beyond }) => [inside, beyond])).toEqual([
    [0, 1],
    [2, 1],
    [0, 1],
  ]);
});

describe('any events in any window', () => {
  const event = fc
    .tuple(
      fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 2000, max: 2020 })),
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3000 })),
      fc.constantFrom('closed', 'closed', 'closed', 'closed', 'since', 'until'),
    )
    .map(([from, length, ends]): [number | undefined, number | undefined] => [
      ends === 'until' ? undefined : from,
      ends === 'since' ? undefined : from + length,
    ]);
  const events = fc
    .array(event, { minLength: 1, maxLength: 90 })
    .map((list) =>
      list
        .sort(([a, b], [c, d]) => (a ?? b ?? 0) - (c ?? d ?? 0))
        .map(([from, to], index) =>
          eventOn(index, from, to, { of: { ...eventOn(0, 0, 0).of, article: Array<number>(index % 3).fill(0) } }),
        ),
    );
  const window = fc
    .tuple(fc.double({ min: 0, max: 4000, noNaN: true }), fc.double({ min: 3, max: 4000, noNaN: true }))
    .map(([from, length]) => ({ from, until: from + length }));
  const nameWidths: NameWidth = ({ index }) => ({ name: 40 + (index % 7) * 30, withDate: 100 + (index % 7) * 30 });
  const rows = fc.integer({ min: 1, max: 12 });
  const laidOut = fc.tuple(events, window, rows).map(([list, shown, count]) => ({
    list,
    shown,
    height: count * rowHeight,
    layout: layoutLane(list, shown, { width, height: count * rowHeight }, nameWidths),
  }));

  test('are each drawn once, or counted', () => {
    fc.assert(
      fc.property(laidOut, ({ list, shown, layout }) => {
        const told = [...layout.marks.map((mark) => mark.event), ...layout.counted, ...layout.through].map(
          ({ index }) => index,
        );
        const visible = list.filter((one) => touches(one, shown)).map(({ index }) => index);
        expect(told.sort((a, b) => a - b)).toEqual(visible);
      }),
      { numRuns: runs(300) },
    );
  });

  test('are counted in every column they touch', () => {
    fc.assert(
      fc.property(laidOut, ({ layout }) => {
        for (const { from, until, inside, beyond } of layout.columns) {
          const touching = layout.counted.filter(
            (one) => (one.from ?? one.to ?? -Infinity) < until && (one.to ?? Infinity) >= from,
          );
          const within = touching.filter((one) => (one.from ?? -1) >= from && (one.to ?? Infinity) < until);
          expect([inside, beyond]).toEqual([within.length, touching.length - within.length]);
        }
        const reached = layout.counted.filter((one) =>
          layout.columns.some(
            ({ from, until }) => (one.from ?? one.to ?? -Infinity) < until && (one.to ?? Infinity) >= from,
          ),
        );
        expect(reached).toEqual(layout.counted);
      }),
      { numRuns: runs(300) },
    );
  });

  test('stand clear of one another, inside the lane, and can be pressed', () => {
    fc.assert(
      fc.property(laidOut, ({ layout, height }) => {
        const byRow = Map.groupBy(layout.marks, ({ y }) => y);
        for (const [y, marks] of byRow) {
          expect(y + rowHeight).toBeLessThanOrEqual(layout.columnsTop + 1e-9);
          const targets = marks.map(({ target }) => target).sort((a, b) => a.x - b.x);
          for (const [index, { x, width: wide }] of targets.entries()) {
            expect(wide).toBeGreaterThanOrEqual(24 - 1e-9);
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width + 1e-9);
            expect(x + wide).toBeLessThanOrEqual((targets[index + 1]?.x ?? Infinity) + 1e-9);
          }
          for (const { name, target } of marks) {
            if (!name) continue;
            expect(name.from).toBeGreaterThanOrEqual(0);
            expect(name.until).toBeLessThanOrEqual(width + 1e-9);
            expect(name.x).toBeGreaterThanOrEqual(name.from - 1e-9);
            expect(target.x).toBeGreaterThanOrEqual(name.from - 1e-9);
          }
        }
        expect(layout.columnsTop).toBeGreaterThanOrEqual(0);
        expect(layout.columnsTop).toBeLessThanOrEqual(height);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('thousands of events', () => {
  const eventsOf = (count: number) =>
    readEvents(manyEvents(count, '/timeline/events.json').get('/timeline/events.json') as TimelineFile);
  const events = eventsOf(5000);
  const whole = wholeTime(events) ?? years(2031);
  const plot = { width: 992, height: 12 * rowHeight };
  const drawn = ({ marks, columns }: LaneLayout) => marks.length + columns.length;

  test('take few elements, whatever part of their time is shown', () => {
    const most: number[] = [];
    for (let length = lengthOf(whole); length > 3; length /= 2.5) {
      for (let share = 0; share <= 1; share += 0.05) {
        const from = whole.from + share * (lengthOf(whole) - length);
        const layout = layoutLane(events, keptWithin({ from, until: from + length }, whole), plot, names);
        most.push(drawn(layout));
      }
    }
    expect(most.length).toBeGreaterThan(150);
    expect(Math.max(...most)).toBeLessThan(200);
  });

  test('are all counted at first', () => {
    const layout = layoutLane(events, whole, plot, names);
    expect(layout.counted.length + layout.marks.length + layout.through.length).toBe(
      events.filter(({ isDated }) => isDated).length,
    );
    expect(layout.columns.length).toBeGreaterThan(20);
  });

  test('cost no more than in step with their number', () => {
    // What a layout costs is what it does per event; it asks for each name as often as it tries to place it.
    const asked = (count: number) => {
      let times = 0;
      const list = eventsOf(count);
      layoutLane(list, wholeTime(list) ?? whole, plot, () => {
        times += 1;
        return { name: 100, withDate: 160 };
      });
      return times / count;
    };
    const [some, more, most] = [asked(1250), asked(5000), asked(20_000)];
    expect(more).toBeLessThanOrEqual(Math.max(some * 1.5, 3));
    expect(most).toBeLessThanOrEqual(Math.max(some * 1.5, 3));
  });
});

test('a column is no narrower than a finger', () => {
  const window = fc
    .tuple(fc.integer({ min: -30_000, max: 40_000 }), fc.integer({ min: 26, max: 40_000 }))
    .map(([from, length]) => ({ from, until: from + length }));
  fc.assert(
    fc.property(window, (shown) => {
      const bins = binsOf(shown, width);
      const narrowest = Math.min(...bins.map(({ from, until }) => ((until - from) / lengthOf(shown)) * width));
      expect(narrowest).toBeGreaterThanOrEqual(columnWidth * 0.9);
    }),
  );
});
