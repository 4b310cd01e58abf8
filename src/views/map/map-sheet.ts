import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { boundsOf } from './path-data.ts';
import { capAround, type Position } from './sphere.ts';

/**
 * The ground a map is drawn on: how the globe is laid flat, and which part of it.
 *
 * Lengths are in units of the drawing, two to a pixel, so that whole numbers are fine enough for every coordinate.
 */
export interface MapSheet {
  /** Both keep areas true: a country looks as large as it is. `region` is centred, so that it is hardly bent either. */
  readonly extent: 'region' | 'world';
  readonly centre: Position;
  /** Units per radian, at the centre. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** How much of its surroundings a map shows. */
export interface Framing {
  /** The size of the map in sizes of what it has to hold; 1 leaves no margin. Large countries need less of one. */
  readonly margin: number;
  /** The least height of the map, in degrees of arc: a town is shown in its country rather than by itself. */
  readonly leastHeight: number;
}

const width = 800;
const regionHeight = 600;
const worldHeight = 392;
/** Scales go up by this factor, so that maps of nearly the same part of the globe share one sheet. */
const scaleStep = 2 ** 0.25;
/** Radians of surroundings on either side: about 1,600 km. */
const widestMargin = 0.25;
/** The angle from the centre to the corners of the widest map of a region; beyond it, shapes bend too much. */
const widestRegion = (100 * Math.PI) / 180;

const world: MapSheet = { extent: 'world', centre: [11, 0], scale: 145, width, height: worldHeight };

/** The sheet that holds some positions; the whole world when they lie far apart, or when there are none. */
export function sheetFor(positions: readonly Position[], { margin, leastHeight }: Framing): MapSheet {
  if (positions.length === 0) return world;
  const cap = capAround(positions);
  if (cap.radius > widestRegion) return world;
  const { centre, halfWidth, halfHeight } = boxAround(positions, cap.centre);
  const leastHalf = flatRadius((leastHeight * Math.PI) / 360);
  const scaleFor = (wide: number, high: number) => Math.min(width / 2 / wide, regionHeight / 2 / high);
  const leastScale = Math.hypot(width, regionHeight) / 2 / flatRadius(widestRegion);
  if (scaleFor(halfWidth, halfHeight) < leastScale) return world;
  const withMargin = (half: number) => Math.max(leastHalf, Math.min(half * margin, half + widestMargin));
  const fitting = scaleFor(withMargin(halfWidth), withMargin(halfHeight));
  const scale = Math.ceil(Math.max(leastScale, scaleStep ** Math.floor(Math.log(fitting) / Math.log(scaleStep))));
  const grid = gridFor((regionHeight / scale) * (180 / Math.PI));
  return {
    extent: 'region',
    centre: [rounded(centre[0], grid), Math.max(-90, Math.min(90, rounded(centre[1], grid)))],
    scale,
    width,
    height: regionHeight,
  };
}

/** Lays the globe flat on a sheet. */
export function projectionOf({ extent, centre, scale, width, height }: MapSheet): GeoProjection {
  const projection =
    extent === 'world'
      ? geoEqualEarth().rotate([-centre[0], 0])
      : geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]);
  return projection
    .scale(scale)
    .translate([width / 2, height / 2])
    .precision(1);
}

/** The angle from a sheet's centre to its corners, in radians. */
export function radiusOf({ extent, scale, width, height }: MapSheet): number {
  if (extent === 'world') return Math.PI;
  return 2 * Math.asin(Math.min(1, Math.hypot(width, height) / 2 / scale / 2));
}

/** The middle of some positions as a map centred there shows them, and how far they reach from it. */
function boxAround(positions: readonly Position[], around: Position) {
  let centre = around;
  let box = { halfWidth: 0, halfHeight: 0 };
  // The middle of the flat box depends on where the map is centred; three steps are enough for it to settle.
  for (let step = 0; step < 3; step += 1) {
    const flat = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
    const { left, right, top, bottom } = boundsOf(positions.map((position) => flat([...position]) ?? [0, 0]));
    box = { halfWidth: (right - left) / 2, halfHeight: (bottom - top) / 2 };
    centre = flat.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? centre;
  }
  return { centre, ...box };
}

/** How far from the centre of a flat map a point is drawn that lies at an angle from it. */
function flatRadius(angle: number): number {
  return 2 * Math.sin(angle / 2);
}

/** The degrees that centres are rounded to, for a map of some height: about a twentieth of it. */
function gridFor(heightInDegrees: number): number {
  return [0.25, 0.5, 1, 2, 4].findLast((grid) => grid <= Math.max(0.25, heightInDegrees / 16)) ?? 0.25;
}

function rounded(value: number, grid: number): number {
  return Math.round(value / grid) * grid;
}
