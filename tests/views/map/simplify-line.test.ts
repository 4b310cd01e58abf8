import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointWeights } from '../../../src/views/map/simplify-line.ts';
import type { Position } from '../../../src/views/map/sphere.ts';

const line = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -5, max: 5 })), {
  minLength: 2,
  maxLength: 40,
});

function simplified(points: readonly Position[], tolerance: number): Position[] {
  const weights = pointWeights(points);
  return points.filter((_point, index) => (weights[index] ?? 0) >= tolerance);
}

describe('the weight of a point', () => {
  test('is how far the line would be off without it', () => {
    const weights = [
      ...pointWeights([
        [0, 0],
        [1, 0.25],
        [2, 0],
      ]),
    ];
    expect(weights).toEqual([Infinity, 0.25, Infinity]);
  });

  test('counts degrees of longitude for what they are at the latitude', () => {
    const [, weight = 0] = pointWeights([
      [0, 60],
      [2, 60],
      [0, 60],
    ]);
    expect(weight).toBeCloseTo(1, 9);
  });

  test('keeps the ends of every line, so that lines that meet still meet', () => {
    fc.assert(
      fc.property(line, (points) => {
        const coarse = simplified(points, 1000);
        expect(coarse).toEqual([points[0], points.at(-1)]);
      }),
    );
  });

  test('never exceeds that of the point before it in the order of splitting: coarser lines have no points of their own', () => {
    fc.assert(
      fc.property(line, (points) => {
        const fine = new Set(simplified(points, 0.5));
        expect(simplified(points, 2).every((point) => fine.has(point))).toBe(true);
      }),
    );
  });

  test('keeps every point of the line within the tolerance of the coarser one', () => {
    fc.assert(
      fc.property(line, (points) => {
        const tolerance = 1.5;
        const kept = simplified(points, tolerance);
        const off = Math.max(...points.map((point) => distanceToLine(point, kept)));
        // The tolerance is measured on the ground, and a degree of longitude is a little shorter than one of latitude.
        expect(off).toBeLessThanOrEqual(tolerance * 1.02);
      }),
    );
  });
});

function distanceToLine(point: Position, onto: readonly Position[]): number {
  return Math.min(
    ...onto.slice(1).map((to, index) => {
      const from = onto[index] ?? to;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const squared = dx * dx + dy * dy;
      const along =
        squared === 0 ? 0 : Math.max(0, Math.min(1, ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / squared));
      return Math.hypot(point[0] - from[0] - along * dx, point[1] - from[1] - along * dy);
    }),
  );
}
