/** What lies under the marks of a map: land, borders, a net of degrees, and where on the globe it all is. */
import { geoGraticule, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { LineString, Polygon } from 'geojson';
import { projectionOf, radiusOf, type MapSheet } from './map-sheet.ts';
import { outlineShapes, type Piece } from './outline-shapes.ts';
import { boundsOf, pathData, projectStrokes, type Stroke } from './path-data.ts';
import { angleBetween, type Position } from './sphere.ts';

/** SVG path data, in units of the sheet. */
export interface BaseMap {
  /** The edge of the globe, on a map of the world. */
  readonly edge: string;
  readonly land: string;
  readonly borders: string;
  readonly graticule: string;
  /** The whole globe from above the map's centre, around (0, 0); undefined on a map that shows half of it. */
  readonly globe: Globe | undefined;
}

export interface Globe {
  readonly radius: number;
  readonly land: string;
  /** The edge of the map on the globe. */
  readonly frame: string;
}

export const globeRadius = 58;
/** Units beyond the edge of the sheet that shapes are drawn to, so that their clipped edges are not seen. */
const bleed = 8;
const degrees = 180 / Math.PI;

const baseMaps = new Map<string, BaseMap>();

/** The base of a sheet; drawn once, however many maps lie on it. */
export function baseMap(sheet: MapSheet): BaseMap {
  const key = keyOf(sheet);
  let base = baseMaps.get(key);
  if (!base) {
    base = drawBase(sheet);
    baseMaps.set(key, base);
  }
  return base;
}

/** A projection that leaves out what the sheet does not show. */
function clippedProjection(sheet: MapSheet): GeoProjection {
  const projection = projectionOf(sheet).clipExtent([
    [-bleed, -bleed],
    [sheet.width + bleed, sheet.height + bleed],
  ]);
  return sheet.extent === 'world' ? projection : projection.clipAngle(Math.min(179, radiusOf(sheet) * degrees + 3));
}

/** Radians: what shows more than this to its corners has long coasts, and is drawn with a coarser pen. */
const wide = 1.05;

function isWide(sheet: MapSheet): boolean {
  return radiusOf(sheet) > wide;
}

/**
 * How far (in degrees of arc) the base of this sheet may be off: a pixel, on a wide one a little more. The outlines of
 * marked countries are drawn more finely; their stroke covers the difference.
 */
function toleranceOf(sheet: MapSheet): number {
  return ((isWide(sheet) ? 2.8 : 2) * degrees) / sheet.scale;
}

function fineToleranceOf(sheet: MapSheet): number {
  return ((isWide(sheet) ? 1.4 : 1) * degrees) / sheet.scale;
}

const drawnOutlines = new Map<string, readonly Stroke[]>();

/** The outline of a country on a sheet, as strokes; parts smaller than a pixel are left out. */
export function outlineOn(sheet: MapSheet, name: string): readonly Stroke[] {
  const key = `${keyOf(sheet)} ${name}`;
  let strokes = drawnOutlines.get(key);
  if (!strokes) {
    const pieces = outlineShapes(fineToleranceOf(sheet)).outlines.get(name) ?? [];
    strokes = piecesOn(sheet, clippedProjection(sheet), pieces).filter((stroke) => isSeen(stroke));
    drawnOutlines.set(key, strokes);
  }
  return strokes;
}

function keyOf({ extent, centre, scale }: MapSheet): string {
  return [extent, ...centre, scale].join(' ');
}

/** The pieces of an outline that a sheet shows, as strokes on it. */
function piecesOn<Shape extends Polygon | LineString>(
  sheet: MapSheet,
  projection: GeoProjection,
  pieces: readonly Piece<Shape>[],
): Stroke[] {
  const radius = radiusOf(sheet);
  return pieces
    .filter(({ cap }) => angleBetween(cap.centre, sheet.centre) <= cap.radius + radius)
    .flatMap(({ shape }) => projectStrokes(projection, shape));
}

function drawBase(sheet: MapSheet): BaseMap {
  const projection = clippedProjection(sheet);
  const shapes = outlineShapes(toleranceOf(sheet));
  return {
    edge: sheet.extent === 'world' ? pathData(projectStrokes(projection, { type: 'Sphere' })) : '',
    land: pathData(
      piecesOn(sheet, projection, shapes.land).filter((stroke) => isSeen(stroke, isWide(sheet) ? 3 : 2.4)),
    ),
    borders: pathData(piecesOn(sheet, projection, shapes.borders)),
    graticule: pathData(projectStrokes(projection, graticuleOf(sheet))),
    globe: isWide(sheet) ? undefined : drawGlobe(sheet),
  };
}

/** Whether a shape is wider or higher than some units. */
function isSeen({ points }: Stroke, units = 2): boolean {
  const { left, right, top, bottom } = boundsOf(points);
  return right - left > units || bottom - top > units;
}

/** Meridians and parallels, four or so across the map. */
function graticuleOf(sheet: MapSheet) {
  const across = sheet.extent === 'world' ? 120 : (sheet.height / sheet.scale) * degrees;
  const step = [1, 2, 5, 10, 15, 30].findLast((candidate) => candidate <= Math.max(1, across / 3)) ?? 1;
  return geoGraticule().step([step, step]).precision(5)();
}

function drawGlobe(sheet: MapSheet): Globe {
  const projection = geoOrthographic()
    .rotate([-sheet.centre[0], -sheet.centre[1]])
    .scale(globeRadius)
    .translate([0, 0])
    .precision(1);
  const land = outlineShapes(degrees / globeRadius).land.flatMap(({ shape }) => projectStrokes(projection, shape));
  return {
    radius: globeRadius,
    land: pathData(land.filter((stroke) => isSeen(stroke))),
    frame: pathData(
      projectStrokes(projection, { type: 'LineString', coordinates: edgeOf(sheet).map((at) => [...at]) }),
    ),
  };
}

/** Positions along the edge of a sheet. */
function edgeOf(sheet: MapSheet): Position[] {
  const projection = projectionOf(sheet);
  const { width, height } = sheet;
  const corners: readonly (readonly [number, number])[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0],
  ];
  const parts = 8;
  return corners.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [0, 0];
    return Array.from({ length: parts + 1 }, (_unused, part): Position => {
      const along = part / parts;
      return projection.invert?.([fromX + (x - fromX) * along, fromY + (y - fromY) * along]) ?? sheet.centre;
    });
  });
}
