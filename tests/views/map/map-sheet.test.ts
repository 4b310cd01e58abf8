import { describe, expect, test } from 'vitest';
import { projectionOf, radiusOf, sheetFor, type MapSheet } from '../../../src/views/map/map-sheet.ts';
import { outlineFrame } from '../../../src/views/map/outline-frame.ts';
import { outlines } from '../../../src/record/places/outlines.ts';
import type { Position } from '../../../src/views/map/sphere.ts';

const framing = { margin: 1.25, leastHeight: 10 };

/** The positions that a sheet does not show. */
function outside(sheet: MapSheet, positions: readonly Position[]): readonly Position[] {
  const projection = projectionOf(sheet);
  return positions.filter((position) => {
    const [x = NaN, y = NaN] = projection([...position]) ?? [];
    return !(x >= 0 && x <= sheet.width && y >= 0 && y <= sheet.height);
  });
}

describe('a sheet', () => {
  test('shows the whole of any country, whatever it crosses', () => {
    const cut = [...outlines.keys()].filter(
      (name) => outside(sheetFor(outlineFrame(name), framing), outlineFrame(name)).length > 0,
    );
    expect(cut).toEqual([]);
  });

  test('of a country is centred there, antimeridian and poles included', () => {
    expect(sheetFor(outlineFrame('Algeria'), framing)).toMatchObject({ extent: 'region', centre: [2, 28] });
    const fiji = sheetFor(outlineFrame('Fiji'), framing);
    expect(Math.abs(fiji.centre[0])).toBeGreaterThan(177);
    const antarctica = sheetFor(outlineFrame('Antarctica'), framing);
    expect(antarctica.extent).toBe('region');
    expect(antarctica.centre[1]).toBeLessThan(-80);
  });

  test('is the world for what lies all over it, and for nothing', () => {
    const [quito, nairobi, jakarta]: Position[] = [
      [-78, 0],
      [37, -1],
      [107, -6],
    ];
    const world = { extent: 'world', width: 800, height: 392 };
    expect(sheetFor([quito, nairobi, jakarta] as Position[], framing)).toMatchObject(world);
    expect(sheetFor([], framing)).toMatchObject(world);
  });

  test('of the world shows every part of it', () => {
    const everywhere = [-169, -90, 0, 90, 179].flatMap((longitude) =>
      [-90, -45, 0, 45, 90].map((latitude): Position => [longitude, latitude]),
    );
    expect(outside(sheetFor([], framing), everywhere)).toEqual([]);
  });

  test('of a single point has the surroundings asked for', () => {
    const sheet = sheetFor([[3, 36.75]], { margin: 1, leastHeight: 14 });
    const degreesHigh = (sheet.height / sheet.scale) * (180 / Math.PI);
    expect(degreesHigh).toBeGreaterThanOrEqual(14);
    expect(degreesHigh).toBeLessThan(14 * 1.2);
  });

  test('is the same for maps of nearly the same part of the globe', () => {
    expect(sheetFor([[3, 36.6]], framing)).toEqual(sheetFor([[3.05, 36.5]], framing));
  });

  test('reaches no further than its corners', () => {
    const sheet = sheetFor(outlineFrame('Algeria'), framing);
    const corner = projectionOf(sheet).invert?.([0, 0]) ?? [0, 0];
    expect(outside(sheet, [[corner[0] - 0.5, corner[1] + 0.5]])).toHaveLength(1);
    expect(radiusOf(sheet)).toBeCloseTo(0.347, 2);
  });
});
