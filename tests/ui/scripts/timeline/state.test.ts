import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineRecords } from '../../../../src/views/browser/timeline-file.ts';
import { parseAddress } from '../../../../src/ui/scripts/timeline/address.ts';
import { lengthOf, shortestWindow } from '../../../../src/ui/scripts/timeline/scale.ts';
import {
  addressOf,
  firstState,
  isRearranged,
  knownRecords,
  needsRecords,
  reduce,
  type Action,
  type TimelineState,
} from '../../../../src/ui/scripts/timeline/state.ts';
import { years } from './support.ts';

const whole = { from: 0, until: 1000 };
const records: TimelineRecords = {
  actor: [
    ['ana', 'Ana'],
    ['ben', 'Ben'],
  ],
  place: [['quay', 'Quay']],
  kind: [],
  topic: [],
  article: [],
};
const start: TimelineState = {
  whole,
  opening: whole,
  window: { from: 100, until: 200 },
  lanes: undefined,
  filters: [],
  records: undefined,
  width: 800,
};
const allShown: TimelineState = { ...start, window: whole };

describe('an action on the window', () => {
  test.each<[string, Action, { from: number; until: number }]>([
    ['a move to later', { type: 'move', share: 0.25 }, { from: 125, until: 225 }],
    ['a move to earlier', { type: 'move', share: -0.5 }, { from: 50, until: 150 }],
    ['a move beyond the end of time', { type: 'move', share: 40 }, { from: 900, until: 1000 }],
    ['closer, around the middle', { type: 'zoom', factor: 0.5, at: 0.5 }, { from: 125, until: 175 }],
    ['closer, around the left edge', { type: 'zoom', factor: 0.5, at: 0 }, { from: 100, until: 150 }],
    ['wider, around the middle', { type: 'zoom', factor: 2, at: 0.5 }, { from: 50, until: 250 }],
    ['closer than three days', { type: 'zoom', factor: 0.001, at: 0 }, { from: 100, until: 100 + shortestWindow }],
    ['the whole', { type: 'whole' }, whole],
    ['the beginning of time', { type: 'first' }, { from: 0, until: 100 }],
    ['the end of time', { type: 'last' }, { from: 900, until: 1000 }],
    ['a day in the middle of time', { type: 'centre', day: 500 }, { from: 450, until: 550 }],
    ['a day at the end of time', { type: 'centre', day: 999 }, { from: 900, until: 1000 }],
    ['a window', { type: 'show', window: { from: 3, until: 6 } }, { from: 3, until: 6 }],
  ])('%s', (_, action, window) => {
    expect(reduce(start, action)).toEqual({ ...start, window });
  });

  test('on a day shows a quarter of the time, where all of it was shown', () => {
    expect(reduce(allShown, { type: 'centre', day: 500 }).window).toEqual({ from: 375, until: 625 });
  });

  test.each<[string, TimelineState, Action]>([
    ['a move at the end of time', { ...start, window: { from: 900, until: 1000 } }, { type: 'move', share: 1 }],
    ['a move of the whole time', allShown, { type: 'move', share: -1 }],
    ['wider than the whole time', allShown, { type: 'zoom', factor: 2, at: 0.3 }],
    ['the window that is shown', start, { type: 'show', window: { from: 100, until: 200 } }],
    ['the lanes that are shown', start, { type: 'divide', lanes: undefined }],
    ['the width that it has', start, { type: 'resize', width: 800 }],
    ['a page that is not laid out', start, { type: 'resize', width: 0 }],
  ])('that changes nothing gives the same state: %s', (_, state, action) => {
    expect(reduce(state, action)).toBe(state);
  });

  const anyAction = fc.oneof<fc.Arbitrary<Action>[]>(
    fc.record({ type: fc.constant('move'), share: fc.double({ min: -5, max: 5, noNaN: true }) }),
    fc.record({
      type: fc.constant('zoom'),
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({ type: fc.constant('centre'), day: fc.double({ min: -100, max: 1100, noNaN: true }) }),
    fc.constantFrom<Action>({ type: 'whole' }, { type: 'first' }, { type: 'last' }),
  );

  test('never leaves the whole time, and never shows less than three days', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 20 }), (actions) => {
        const { window } = actions.reduce(reduce, start);
        expect(window.from).toBeGreaterThanOrEqual(-1e-6);
        expect(window.until).toBeLessThanOrEqual(1000 + 1e-6);
        expect(lengthOf(window)).toBeGreaterThanOrEqual(shortestWindow - 1e-6);
      }),
    );
  });
});

describe('lanes, filters, records and the width', () => {
  const ana = { kind: 'actor', id: 'ana' } as const;

  test('are changed one by one', () => {
    expect(reduce(start, { type: 'divide', lanes: 'actor' })).toEqual({ ...start, lanes: 'actor' });
    expect(reduce(start, { type: 'filter', filters: [ana] })).toEqual({ ...start, filters: [ana] });
    expect(reduce(start, { type: 'know', records })).toEqual({ ...start, records });
    expect(reduce(start, { type: 'resize', width: 320 })).toEqual({ ...start, width: 320 });
  });

  test('arrange the events anew, and a window or the records do not', () => {
    const isNew = (action: Action) => isRearranged(start, reduce(start, action));
    expect(isNew({ type: 'divide', lanes: 'place' })).toBe(true);
    expect(isNew({ type: 'filter', filters: [ana] })).toBe(true);
    expect(isNew({ type: 'resize', width: 320 })).toBe(true);
    expect(isNew({ type: 'whole' })).toBe(false);
    expect(isNew({ type: 'know', records })).toBe(false);
  });

  test('need the records only where there are lanes or filters', () => {
    expect(needsRecords(start)).toBe(false);
    expect(needsRecords({ ...start, lanes: 'kind' })).toBe(true);
    expect(needsRecords({ ...start, filters: [ana] })).toBe(true);
  });

  test('of records that have not come, none is known', () => {
    expect(knownRecords(start).actor).toEqual([]);
    expect(knownRecords({ ...start, records })).toBe(records);
  });
});

describe('the address', () => {
  const offered = ['', 'actor', 'place'];

  test('is what the page opens with', () => {
    const address = parseAddress('?from=2015&to=2016&lanes=actor&actor=ana');
    expect(firstState(address, years(2000, 2020), records, offered)).toEqual({
      whole: years(2000, 2020),
      opening: years(2000, 2020),
      window: years(2015, 2016),
      lanes: 'actor',
      filters: [{ kind: 'actor', id: 'ana' }],
      records,
      width: 0,
    });
  });

  test('without anything is the whole time', () => {
    expect(firstState(parseAddress(''), whole, undefined, offered)).toEqual({ ...allShown, width: 0 });
  });

  test('asks in vain for lanes that are not offered, for records that are not there, and for another time', () => {
    const address = parseAddress('?from=1950&to=1960&lanes=kind&actor=nobody&place=quay');
    const state = firstState(address, years(2000, 2020), records, offered);
    expect(state).toMatchObject({ lanes: undefined, filters: [{ kind: 'place', id: 'quay' }] });
    expect(state.window.from).toBe(years(2000).from);
  });

  test('without anything is the stretch that the timeline opens with, where it has one', () => {
    const opening = { from: 300, until: 320 };
    const state = firstState(parseAddress(''), whole, undefined, offered, opening);
    expect(state.window).toEqual(opening);
    expect(addressOf(state).window).toBeUndefined();
    expect(addressOf(reduce(state, { type: 'whole' })).window).toEqual(whole);
  });

  test('says nothing of the window that the page opens with', () => {
    expect(addressOf(start)).toEqual({ window: start.window, lanes: undefined, filters: [] });
    expect(addressOf({ ...allShown, lanes: 'place' })).toEqual({ window: undefined, lanes: 'place', filters: [] });
  });
});
