import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawMap, type MapMark, type MapRequest } from '../../../src/views/map/map-drawing.ts';
import { mapSvg } from '../../../src/views/map/map-svg.ts';
import { outlines } from '../../../src/record/places/outlines.ts';
import type { Position } from '../../../src/views/map/sphere.ts';

const locator = { margin: 1.9, leastHeight: 14 };

function country(outline: string, isWithin = false, note = ''): MapMark {
  return { shape: 'outline', outline, isWhole: !isWithin, isWithin, name: outline, note };
}

function point(name: string, position: Position, extent: 'spot' | 'town' | 'unknown', weight?: number): MapMark {
  return { shape: 'point', position, extent, name, note: '', weight };
}

function request(...marks: readonly MapMark[]): MapRequest {
  return { marks, around: [], framing: locator };
}

function svgOf(...marks: readonly MapMark[]): string {
  return mapSvg(drawMap(request(...marks)), 'A map.', (length) => `${length} km`);
}

describe('a country on a map', () => {
  test('is an area with its name in it', () => {
    const { areas, points, labels, rings } = drawMap(request(country('Algeria')));
    expect(areas).toMatchObject([{ isWhole: true, isWithin: false }]);
    expect(points).toEqual([]);
    expect(rings).toEqual([]);
    expect(labels).toMatchObject([{ lines: [{ text: 'Algeria' }], anchor: 'middle', isOnTint: true, leader: '' }]);
  });

  test('is tinted when it is meant itself, hatched when something lies somewhere in it', () => {
    expect(svgOf(country('Algeria'))).not.toContain('<pattern');
    expect(svgOf(country('Algeria', true))).toContain('fill="url(#within)"');
    const both = svgOf({ ...country('Algeria'), isWithin: true } as MapMark);
    expect(both).toContain('<pattern id="both"');
    expect(both).toContain('fill="url(#both)"');
  });

  test('gets a ring when it is too small to be seen, and dots where its islands are', () => {
    const { rings, labels } = drawMap(request(country('Maldives')));
    expect(rings).toHaveLength(1);
    expect(rings[0]?.islands).toMatch(/^(M\d+ \d+h0)+$/);
    expect(labels).toMatchObject([{ lines: [{ text: 'Maldives' }], anchor: 'start' }]);
  });

  test('is drawn in one piece across the antimeridian', () => {
    const { sheet, areas } = drawMap(request(country('Fiji')));
    expect(Math.abs(sheet.centre[0])).toBeGreaterThan(177);
    const [x = 0] =
      /^M(-?\d+)/
        .exec(areas[0]?.path ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    expect(x).toBeGreaterThan(200);
    expect(x).toBeLessThan(600);
  });

  test('is drawn around a pole', () => {
    const { sheet, areas, labels } = drawMap(request(country('Antarctica')));
    expect(sheet).toMatchObject({ extent: 'region' });
    expect(areas[0]?.path.length).toBeGreaterThan(200);
    expect(labels).toMatchObject([{ lines: [{ text: 'Antarctica' }], isOnTint: true }]);
  });
});

describe('a point on a map', () => {
  test('is drawn as large as is known', () => {
    const { points } = drawMap(
      request(
        point('Quay', [-12, 48], 'spot'),
        point('Mirhaven', [-9, 50], 'town'),
        point('Averland', [-6, 46], 'unknown'),
      ),
    );
    expect(points.map(({ extent, dot, radius }) => [extent, dot, radius])).toEqual([
      ['spot', 7, 7],
      ['town', 6, 14],
      ['unknown', 0, 26],
    ]);
  });

  test('grows in area with its weight', () => {
    const { points } = drawMap(
      request(
        point('One', [0, 0], 'spot', 0.01),
        point('Four', [3, 0], 'town', 0.25),
        point('Many', [0, 3], 'spot', 1),
      ),
    );
    expect(points.map(({ dot }) => dot)).toEqual([4, 15, 30]);
  });

  test('is placed to the unit, wherever the map is centred', () => {
    const [at] = drawMap(request(point('Here', [179.9, -17], 'spot'))).points;
    expect(at?.x).toBeGreaterThan(390);
    expect(at?.x).toBeLessThan(410);
  });
});

describe('a map', () => {
  test('of one region says where on the globe it is, and how far things are', () => {
    const { globe, scaleBar, base } = drawMap(request(country('Syria')));
    expect(globe).toEqual([724, 524]);
    expect(base.globe?.frame).toMatch(/^M/);
    expect(scaleBar).toMatchObject({ x: 20, kilometres: 200 });
  });

  test('has its globe in the corner that hides the least', () => {
    const marks = [point('North west', [0, 10], 'spot'), point('South east', [12, 1], 'spot')];
    expect(drawMap({ ...request(...marks), framing: { margin: 1, leastHeight: 1 } }).globe).toEqual([76, 524]);
  });

  test('of the world has neither globe nor scale', () => {
    const { sheet, globe, scaleBar, base } = drawMap(request(country('Brazil'), country('Australia')));
    expect(sheet.extent).toBe('world');
    expect([globe, scaleBar]).toEqual([undefined, undefined]);
    expect(base.edge).toMatch(/^M/);
  });

  test('holds the outline around a point, as a line', () => {
    const { sheet, around } = drawMap({
      marks: [point('Somewhere', [3, 36.75], 'town')],
      around: ['Algeria'],
      framing: { margin: 1.25, leastHeight: 10 },
    });
    expect(sheet.centre).toEqual([2, 28]);
    expect(around.length).toBeGreaterThan(200);
  });

  test('can be drawn of every outline there is, in at most 6 kB compressed, around the Arctic islands in 8', () => {
    const sizes = [...outlines.keys()].map((name): [string, number] => [name, gzipSync(svgOf(country(name))).length]);
    const large = sizes.filter(([, size]) => size > 6144).map(([name]) => name);
    expect(large.sort()).toEqual(['China', 'Greenland', 'Norway', 'Russia']);
    expect(Math.max(...sizes.map(([, size]) => size))).toBeLessThan(8000);
    expect(sizes).toHaveLength(241);
  });

  test('is the same bytes every time', () => {
    expect(svgOf(country('Fiji', true))).toBe(svgOf(country('Fiji', true)));
  });
});

describe('the file of a map', () => {
  test('has no number with a fraction in its shapes', () => {
    const paths = [...svgOf(country('Syria')).matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);
    expect(paths.filter((path) => path.includes('.'))).toEqual([]);
    expect(paths.length).toBeGreaterThan(5);
  });

  test('escapes what stands in a name', () => {
    const svg = mapSvg(drawMap(request(point('<b>A & B</b>', [0, 0], 'spot'))), 'A <b> & "c"', String);
    expect(svg).toContain('<title>A &lt;b&gt; &amp; "c"</title>');
    expect(svg).toContain('>&lt;b&gt;A &amp; B&lt;/b&gt;</text>');
  });

  test('names no other address and runs nothing', () => {
    const svg = svgOf(country('Syria', true), point('Town', [38, 35], 'town'));
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(svg).not.toMatch(/<script|\son\w+=|href|style=|@import|<image/);
  });

  test('is right without its style sheet, which only turns it dark', () => {
    const svg = svgOf(country('Syria'));
    expect(svg).toMatch(/<style>@media \(prefers-color-scheme:dark\)\{[^<]*\}<\/style>/);
    const uncoloured = [...svg.replace(/<pattern[^]*?<\/pattern>/g, '').matchAll(/<(path|circle|text)[^>]*>/g)].filter(
      ([tag]) => !/ (fill|stroke)="/.test(tag),
    );
    expect(uncoloured).toEqual([]);
  });
});
