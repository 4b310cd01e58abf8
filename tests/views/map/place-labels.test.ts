import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelRuns } from '../../../src/views/map/label-runs.ts';
import { overlaps, placeLabels, type LabelWish } from '../../../src/views/map/place-labels.ts';
import type { Point, Stroke } from '../../../src/views/map/path-data.ts';

const frame = { width: 400, height: 300 };
const space = { taken: [], borders: [], frame };

function dot(x: number, y: number): LabelWish {
  return { at: [x, y], width: 80, height: 20, clearance: 6, runs: [] };
}

function square(left: number, top: number, size: number): Stroke {
  const points: Point[] = [
    [left, top],
    [left + size, top],
    [left + size, top + size],
    [left, top + size],
  ];
  return { points, isClosed: true };
}

describe('the label of a point', () => {
  test('stands to its right', () => {
    expect(placeLabels([dot(100, 100)], space)).toEqual([
      { box: { x: 112, y: 90, width: 80, height: 20 }, anchor: 'start', isWithin: false, isShort: false },
    ]);
  });

  test('stands to its left where the drawing ends', () => {
    const [label] = placeLabels([dot(380, 100)], space);
    expect(label).toEqual({
      box: { x: 288, y: 90, width: 80, height: 20 },
      anchor: 'end',
      isWithin: false,
      isShort: false,
    });
  });

  test('makes way for another mark', () => {
    const [label] = placeLabels([dot(100, 100)], { ...space, taken: [{ x: 130, y: 95, width: 10, height: 10 }] });
    expect(label?.anchor).toBe('end');
  });

  test('covers a border only where there is no other room', () => {
    const [label] = placeLabels([dot(100, 100)], { ...space, borders: [[150, 100]] });
    expect(label?.anchor).toBe('end');
    const everywhere = Array.from({ length: 1200 }, (_unused, index): Point => [(index % 40) * 10, (index / 40) * 10]);
    expect(placeLabels([dot(100, 100)], { ...space, borders: everywhere })[0]?.anchor).toBe('start');
  });

  /** Something in the way of every label right beside the dot, and of no line from it. */
  const crowded = [60, 130].flatMap((x) => [70, 104, 120].map((y) => ({ x, y, width: 10, height: 6 })));

  test('is tied to its mark by a line where it stands away from it', () => {
    const [label] = placeLabels([dot(100, 100)], { ...space, taken: crowded });
    expect(label?.leader).toEqual({ from: [106, 100], to: [148, 100] });
  });

  test('has its line led past what is in the way', () => {
    const taken = [...crowded, { x: 126, y: 98, width: 4, height: 4 }];
    const [label] = placeLabels([dot(100, 100)], { ...space, taken });
    expect(label?.leader?.to).toEqual([134, 134]);
  });

  test('is shortened where the whole finds no room', () => {
    const taken = [
      { x: 0, y: 0, width: 400, height: 88 },
      { x: 0, y: 112, width: 400, height: 200 },
      { x: 160, y: 88, width: 240, height: 24 },
      { x: 0, y: 88, width: 94, height: 24 },
    ];
    const [label] = placeLabels([{ ...dot(100, 100), short: { width: 30, height: 20 } }], { ...space, taken });
    expect(label).toMatchObject({ isShort: true, box: { x: 112, y: 90, width: 30, height: 20 } });
  });

  test('is left out where there is no room at all', () => {
    expect(placeLabels([dot(100, 100)], { ...space, taken: [{ x: 0, y: 0, ...frame }] })).toEqual([undefined]);
  });
});

test('labels never cover each other, a mark, or the edge', () => {
  const at = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(at, { maxLength: 14 }), (points) => {
      const taken = points.map(([x, y]) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
      const boxes = placeLabels(
        points.map(([x, y]) => dot(x, y)),
        { ...space, taken },
      ).flatMap((label) => label?.box ?? []);
      const clashes = boxes.filter((box, index) =>
        [...taken, ...boxes.slice(0, index)].some((other) => overlaps(box, other)),
      );
      const leaving = boxes.filter(
        ({ x, y, width, height }) => x < 0 || y < 0 || x + width > frame.width || y + height > frame.height,
      );
      expect([clashes, leaving]).toEqual([[], []]);
    }),
  );
});

describe('the label of an area', () => {
  test('stands inside it where it fits, near its middle', () => {
    const runs = labelRuns([square(50, 50, 200)], frame);
    const [label] = placeLabels([{ at: [150, 150], width: 80, height: 20, clearance: 0, runs }], space);
    expect(label).toMatchObject({ isWithin: true, anchor: 'middle' });
    expect(Math.abs((label?.box.y ?? 0) - 140)).toBeLessThan(10);
    expect(label?.box.x).toBe(110);
  });

  test('stands outside a small one, tied to it by a line', () => {
    const runs = labelRuns([square(100, 100, 30)], frame);
    const [label] = placeLabels([{ at: [115, 115], width: 80, height: 20, clearance: 0, runs }], space);
    expect(label?.isWithin).toBe(false);
    expect(label?.leader?.from).toEqual([115, 115]);
  });
});

describe('the runs of an area', () => {
  test('keep out of its holes', () => {
    const runs = labelRuns([square(0, 0, 300), square(100, 100, 100)], frame);
    const inHole = runs.filter(({ at: [x, y] }) => x > 100 && x < 200 && y > 100 && y < 200);
    expect(inHole).toEqual([]);
  });

  test('keep to what is seen of it', () => {
    const [best] = labelRuns([square(300, 50, 400)], frame);
    expect(best).toMatchObject({ width: 100 });
    expect(best?.at[0]).toBe(350);
  });

  test('are none where there is no area', () => {
    expect(labelRuns([], frame)).toEqual([]);
  });
});
