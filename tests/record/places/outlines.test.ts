import { describe, expect, test } from 'vitest';
import { outlineFrame, outlineParts } from '../../../src/views/map/outline-frame.ts';
import { outlineShapes } from '../../../src/views/map/outline-shapes.ts';
import { findOutlineByCode, findOutlineByName, outlines } from '../../../src/record/places/outlines.ts';
import { capAround } from '../../../src/views/map/sphere.ts';

describe('an outline', () => {
  test('is found by its ISO 3166-1 numeric code', () => {
    expect(findOutlineByCode('012')?.name).toBe('Algeria');
    expect(findOutlineByCode('12')).toBeUndefined();
    expect(findOutlineByCode('999')).toBeUndefined();
  });

  test('is the country’s own where a dependency carries the same code', () => {
    expect(findOutlineByCode('036')?.name).toBe('Australia');
  });

  test('is found by any of the names of a place, character by character', () => {
    expect(findOutlineByName(['The Syrian Arab Republic', 'Syria'])?.code).toBe('760');
    expect(findOutlineByName(['syria'])).toBeUndefined();
    expect(findOutlineByName(['Averland'])).toBeUndefined();
  });

  test('is not chosen between two', () => {
    expect(findOutlineByName(['Congo', 'Dem. Rep. Congo'])).toBeUndefined();
    expect(findOutlineByName(['Congo', 'Congo'])?.code).toBe('178');
  });

  test('has a shape, however small', () => {
    const shapes = outlineShapes(0.001).outlines;
    expect([...outlines.keys()].filter((name) => (shapes.get(name) ?? []).length === 0)).toEqual([]);
  });
});

describe('the shapes of outlines', () => {
  test('get fewer points with a larger tolerance', () => {
    const points = (tolerance: number) =>
      outlineShapes(tolerance).land.reduce((sum, { shape }) => sum + shape.coordinates.flat().length, 0);
    expect(points(0.5)).toBeLessThan(points(0.1) / 2);
    expect(points(0.1)).toBeLessThan(points(0.01) / 2);
  });

  test('are shared by all tolerances that round down to the same', () => {
    expect(outlineShapes(0.36)).toBe(outlineShapes(0.49));
  });

  test('lie in their circles, across the antimeridian and around a pole', () => {
    const russia = outlineShapes(0.25).outlines.get('Russia')?.[0];
    expect(russia?.cap.radius).toBeLessThan(0.75);
    const antarctica = outlineShapes(0.25).outlines.get('Antarctica')?.[0];
    expect(antarctica?.cap.centre[1]).toBeLessThan(-80);
    expect(antarctica?.cap.radius).toBeLessThan(0.55);
  });
});

describe('what a map of a country has to hold', () => {
  const reach = (name: string) => capAround(outlineFrame(name));

  test('is its main part, not what lies an ocean away', () => {
    expect(reach('France').radius).toBeLessThan(0.13);
    expect(reach('Norway').radius).toBeLessThan(0.21);
  });

  test('has the parts of about the same size, and those nearby', () => {
    expect(outlineParts('New Zealand').length).toBeGreaterThanOrEqual(2);
    expect(reach('United States of America').radius).toBeGreaterThan(0.5);
  });

  test('stays in one piece across the antimeridian', () => {
    expect(reach('Fiji').radius).toBeLessThan(0.04);
    expect(reach('Russia').radius).toBeLessThan(0.75);
  });

  test('is there for the smallest of them', () => {
    expect([...outlines.keys()].filter((name) => outlineFrame(name).length < 3)).toEqual([]);
  });

  test('is nothing for a name without an outline', () => {
    expect(outlineFrame('Averland')).toEqual([]);
    expect(outlineParts('Averland')).toEqual([]);
  });
});
