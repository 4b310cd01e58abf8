import { geoEquirectangular } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathData, projectStrokes, type Point } from '../../../src/views/map/path-data.ts';

const flat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

describe('path data', () => {
  test('is relative, whole, and without needless separators', () => {
    const points: Point[] = [
      [10, 10],
      [14, 7],
      [12, 12],
    ];
    expect(pathData([{ points, isClosed: true }])).toBe('M10 10l4-3-2 5z');
    expect(pathData([{ points, isClosed: false }])).toBe('M10 10l4-3-2 5');
  });

  test('begins where it does, left of and above the drawing too', () => {
    const points: Point[] = [
      [-8, -3],
      [-9, 4],
    ];
    expect(pathData([{ points, isClosed: false }])).toBe('M-8-3l-1 7');
  });

  test('of nothing is nothing', () => {
    expect(pathData([])).toBe('');
  });

  test('leads through the same points again', () => {
    const point = fc.tuple(fc.integer({ min: -99, max: 999 }), fc.integer({ min: -99, max: 999 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
        const [, start = '', steps = ''] = /^M(.*)l(.*)$/.exec(pathData([{ points, isClosed: false }])) ?? [];
        const numbers = [...`${start} ${steps}`.matchAll(/-?\d+/g)].map(Number);
        let [x, y] = [0, 0];
        const read: Point[] = [];
        for (let index = 0; index < numbers.length; index += 2) {
          [x, y] = [x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)];
          read.push([x, y]);
        }
        expect(read).toEqual(points);
      }),
    );
  });
});

describe('a shape on a map', () => {
  test('has whole numbers, and no point twice in a row', () => {
    const coordinates = [
      [1, -2],
      [1.2, -2.2],
      [5.4, -2],
      [5.4, -5.6],
    ];
    expect(projectStrokes(flat, { type: 'LineString', coordinates })).toEqual([
      {
        points: [
          [1, 2],
          [5, 2],
          [5, 6],
        ],
        isClosed: false,
      },
    ]);
  });

  test('is left out when nothing of it is left', () => {
    const coordinates = [
      [0, 0],
      [0.2, 0.2],
    ];
    expect(projectStrokes(flat, { type: 'LineString', coordinates })).toEqual([]);
  });

  test('does not say its first point again when it is closed', () => {
    const ring = [
      [0, 0],
      [0, 5],
      [5, 5],
      [0, 0],
    ];
    const [stroke] = projectStrokes(flat, { type: 'Polygon', coordinates: [ring] });
    expect(stroke?.isClosed).toBe(true);
    expect(stroke?.points).toHaveLength(3);
  });
});
