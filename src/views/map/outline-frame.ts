import { geoArea } from 'd3-geo';
import type { Polygon } from 'geojson';
import { outlineShapes, type Piece } from './outline-shapes.ts';
import { angleBetween, type Cap, type Position } from './sphere.ts';

/** Degrees of arc: the coarsest outlines that still have the country at all are enough to frame it. */
const tolerances = [0.25, 0.03, 0.001];

/** A part smaller than this share of the largest one has to lie near it to count. */
const smallestShare = 1 / 6;
/** In radii of the largest part. */
const near = 1.5;

/**
 * The positions that a map of a country has to hold: its main part, what is of its size, and what lies near.
 *
 * Islands and territories an ocean away are left to the maps that happen to reach them; with them, a map of France or of
 * Norway would be a map of the Atlantic.
 */
export function outlineFrame(name: string): readonly Position[] {
  let frame = frames.get(name);
  if (!frame) {
    frame = findFrame(name);
    frames.set(name, frame);
  }
  return frame;
}

/** The parts of a country that its frame is made of, the largest first: of an island state, its islands. */
export function outlineParts(name: string): readonly Cap[] {
  return framingPieces(name).map(({ cap }) => cap);
}

const frames = new Map<string, readonly Position[]>();

function findFrame(name: string): readonly Position[] {
  return framingPieces(name)
    .flatMap(({ shape }) => shape.coordinates[0] ?? [])
    .map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
}

function framingPieces(name: string): readonly Piece<Polygon>[] {
  for (const tolerance of tolerances) {
    const pieces = outlineShapes(tolerance).outlines.get(name) ?? [];
    const [largest] = pieces;
    if (!largest) continue;
    const leastArea = geoArea(largest.shape) * smallestShare;
    return pieces.filter(
      ({ shape, cap }) =>
        geoArea(shape) >= leastArea || angleBetween(cap.centre, largest.cap.centre) <= near * largest.cap.radius,
    );
  }
  return [];
}
