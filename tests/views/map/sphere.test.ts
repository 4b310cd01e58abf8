import { describe, expect, test } from 'vitest';
import { angleBetween, capAround } from '../../../src/views/map/sphere.ts';

describe('the angle between two positions', () => {
  test('is a quarter of the circle from the equator to a pole', () => {
    expect(angleBetween([30, 0], [0, 90])).toBeCloseTo(Math.PI / 2, 12);
  });

  test('is short across the antimeridian', () => {
    expect(angleBetween([179, 0], [-179, 0])).toBeCloseTo((2 * Math.PI) / 180, 12);
  });

  test('does not depend on the longitude at a pole', () => {
    expect(angleBetween([0, 90], [123, 90])).toBeCloseTo(0, 12);
  });
});

describe('the circle around positions', () => {
  test('lies on their side of the antimeridian', () => {
    const { centre, radius } = capAround([
      [178, -18],
      [-178, -18],
    ]);
    expect(Math.abs(centre[0])).toBeCloseTo(180, 6);
    expect(radius).toBeLessThan(0.04);
  });

  test('is centred on a pole that they surround', () => {
    const { centre } = capAround([
      [0, -80],
      [90, -80],
      [180, -80],
      [-90, -80],
    ]);
    expect(centre[1]).toBeCloseTo(-90, 6);
  });

  test('is the whole globe for positions all around it', () => {
    expect(
      capAround([
        [0, 0],
        [180, 0],
      ]).radius,
    ).toBe(Math.PI);
  });

  test('of one position has no extent', () => {
    const { centre, radius } = capAround([[-3.06, 53.4]]);
    expect(centre[0]).toBeCloseTo(-3.06, 9);
    expect(centre[1]).toBeCloseTo(53.4, 9);
    expect(radius).toBeCloseTo(0, 12);
  });
});
