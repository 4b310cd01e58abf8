import { describe, expect, test } from 'vitest';
import { lanesOf, matchingEvents, mostLanes, readEvents } from '../../../../src/ui/scripts/timeline/model.ts';
import { shapeBits, type TimelineRecords } from '../../../../src/views/browser/timeline-file.ts';
import { eventOn } from './support.ts';

const none = { actor: [], place: [], kind: [], topic: [], article: [] };
const records: TimelineRecords = {
  actor: [
    ['ana-rivera', 'Ana Rivera'],
    ['ben-okafor', 'Ben Okafor'],
  ],
  place: [
    ['averland', 'Averland'],
    ['harbour', 'Harbour of Averland', 0],
    ['quay-street', 'Quay Street', 1],
  ],
  kind: [['meeting', 'meeting']],
  topic: [],
  article: [],
};

test('an event is read from its row', () => {
  const { within, uncertain, inferred, undated } = shapeBits;
  const file = {
    events: [
      [100, null, within + inferred, 0, 2, [1, 0], [3], [4]],
      [null, null, undated + uncertain, 1, -1, [], [], []],
    ] as const,
  };
  expect(readEvents(file)).toEqual([
    {
      index: 0,
      from: 100,
      to: undefined,
      isDated: true,
      isWithin: true,
      isUncertain: false,
      isInferred: true,
      of: { kind: [0], place: [2], actor: [1, 0], topic: [3], article: [4] },
    },
    {
      index: 1,
      from: undefined,
      to: undefined,
      isDated: false,
      isWithin: false,
      isUncertain: true,
      isInferred: false,
      of: { kind: [1], place: [], actor: [], topic: [], article: [] },
    },
  ]);
});

describe('filters', () => {
  const events = [
    eventOn(0, 1, 1, { of: { ...none, actor: [0], place: [2] } }),
    eventOn(1, 2, 2, { of: { ...none, actor: [1], place: [1] } }),
    eventOn(2, 3, 3, { of: { ...none, actor: [0, 1], place: [] } }),
  ];
  const matching = (...filters: Parameters<typeof matchingEvents>[1]) =>
    matchingEvents(events, filters, records).map(({ index }) => index);

  test('of one kind let through the events of any of their records', () => {
    expect(matching({ kind: 'actor', id: 'ana-rivera' })).toEqual([0, 2]);
    expect(matching({ kind: 'actor', id: 'ana-rivera' }, { kind: 'actor', id: 'ben-okafor' })).toEqual([0, 1, 2]);
  });

  test('of two kinds let through what fits both', () => {
    expect(matching({ kind: 'actor', id: 'ana-rivera' }, { kind: 'place', id: 'quay-street' })).toEqual([0]);
  });

  test('by a place let through what happened at places within it', () => {
    expect(matching({ kind: 'place', id: 'averland' })).toEqual([0, 1]);
    expect(matching({ kind: 'place', id: 'quay-street' })).toEqual([0]);
  });

  test('by a record that no event is of let through nothing', () => {
    expect(matching({ kind: 'topic', id: 'tolls' })).toEqual([]);
  });
});

describe('lanes', () => {
  const words = { others: 'Others', none: 'Nobody named' };
  const lanes = (events: Parameters<typeof lanesOf>[0], by: Parameters<typeof lanesOf>[1] = 'actor') =>
    lanesOf(events, by, records, words).map(({ title, events: ofLane }) => [title, ofLane.map(({ index }) => index)]);

  test('are one for all without a kind', () => {
    expect(lanesOf([eventOn(0, 1, 1)], undefined, records, words)).toEqual([
      { title: undefined, events: [eventOn(0, 1, 1)] },
    ]);
  });

  test('are those of most events first; an event of two actors stands in both, one of nobody in the last', () => {
    const events = [
      eventOn(0, 1, 1, { of: { ...none, actor: [0] } }),
      eventOn(1, 2, 2, { of: { ...none, actor: [1, 0] } }),
      eventOn(2, 3, 3),
    ];
    expect(lanes(events)).toEqual([
      ['Ana Rivera', [0, 1]],
      ['Ben Okafor', [1]],
      ['Nobody named', [2]],
    ]);
  });

  test('of more records than can be read share one for the rest', () => {
    const of = (count: number) =>
      Array.from({ length: count }, (_none, index) =>
        eventOn(index, index, index, { of: { ...none, actor: [index] } }),
      );
    expect(lanes(of(mostLanes + 1))).toHaveLength(mostLanes + 1);
    expect(lanes(of(mostLanes + 2))).toHaveLength(mostLanes + 1);
    expect(lanes(of(mostLanes + 2)).at(-1)).toEqual(['Others', [mostLanes, mostLanes + 1]]);
  });
});
