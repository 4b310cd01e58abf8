import { describe, expect, test } from 'vitest';
import { arrange, axisHeight, laneTitleHeight, placeLanes } from '../../../../src/ui/scripts/timeline/arrangement.ts';
import { rowHeight } from '../../../../src/ui/scripts/timeline/row-size.ts';
import type { TimelineState } from '../../../../src/ui/scripts/timeline/state.ts';
import { eventOn } from './support.ts';

const of = { actor: [], place: [], kind: [], topic: [], article: [] };
const events = [
  eventOn(0, 10, 12, { of: { ...of, actor: [0] } }),
  eventOn(1, 400, 400, { of: { ...of, actor: [0, 1] } }),
  eventOn(2, 800, 801),
  eventOn(3, undefined, undefined, { of: { ...of, actor: [1] } }),
];
const state: TimelineState = {
  whole: { from: 0, until: 1000 },
  opening: { from: 0, until: 1000 },
  window: { from: 0, until: 1000 },
  lanes: undefined,
  filters: [],
  records: {
    ...of,
    actor: [
      ['ana', 'Ana'],
      ['ben', 'Ben'],
    ],
  },
  width: 800,
};
const titles = { others: 'Others', none: { actor: 'Nobody', place: 'Nowhere', kind: 'Of no kind' } };
const narrow = () => ({ name: 40, withDate: 80 });

function arranged(change: Partial<TimelineState>) {
  return arrange({ ...state, ...change }, events, titles, 300, narrow);
}

describe('arranged', () => {
  test('events stand in one lane that fills the drawing, the undated apart', () => {
    const { dated, undated, lanes } = arranged({});
    expect(dated.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(undated.map(({ index }) => index)).toEqual([3]);
    expect(lanes).toEqual([{ title: undefined, events: dated, height: 300 - axisHeight }]);
  });

  test('lanes are as high as their rows', () => {
    const { lanes } = arranged({ lanes: 'actor' });
    expect(lanes.map(({ title, events: ofLane, height }) => [title, ofLane.map(({ index }) => index), height])).toEqual(
      [
        ['Ana', [0, 1], rowHeight],
        ['Ben', [1], rowHeight],
        ['Nobody', [2], rowHeight],
      ],
    );
  });

  test('filters leave the events of their records, dated or not', () => {
    const { dated, undated } = arranged({ filters: [{ kind: 'actor', id: 'ben' }] });
    expect(dated.map(({ index }) => index)).toEqual([1]);
    expect(undated.map(({ index }) => index)).toEqual([3]);
  });

  test('where the records have not come, no event is of any', () => {
    const { dated } = arranged({ records: undefined, filters: [{ kind: 'actor', id: 'ben' }] });
    expect(dated).toEqual([]);
  });
});

describe('placed', () => {
  test('one lane stands right under the axis', () => {
    const { lanes, height } = placeLanes(arranged({}), state.window, 800, narrow);
    expect(lanes.map(({ y }) => y)).toEqual([axisHeight]);
    expect(height).toBe(300);
    expect(lanes[0]?.layout.marks.map(({ event }) => event.index)).toEqual([0, 1, 2]);
  });

  test('lanes stand under each other, each under its title', () => {
    const { lanes, height } = placeLanes(arranged({ lanes: 'actor' }), state.window, 800, narrow);
    const step = laneTitleHeight + rowHeight;
    expect(lanes.map(({ y }) => y)).toEqual([0, 1, 2].map((lane) => axisHeight + laneTitleHeight + lane * step));
    expect(height).toBe(axisHeight + 3 * step);
  });
});
