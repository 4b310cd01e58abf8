/** The outlines as shapes on the globe, no finer than a drawing can show. */
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position as GeoJsonPosition } from 'geojson';
import { geoArea } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { pointWeights } from './simplify-line.ts';
import { capAround, type Cap, type Position } from './sphere.ts';

type World = typeof world;

/** A piece of land or of a border, with the circle it lies in: so that what is far from a map is never projected. */
export interface Piece<Shape> {
  readonly shape: Shape;
  readonly cap: Cap;
}

export interface OutlineShapes {
  readonly land: readonly Piece<Polygon>[];
  /** The lines between two countries; coasts are the land's own edge. */
  readonly borders: readonly Piece<LineString>[];
  /** The pieces of each outline by its name, the largest first. */
  readonly outlines: ReadonlyMap<string, readonly Piece<Polygon>[]>;
}

/** Two steps of fineness for every doubling: few enough to keep, near enough to what a drawing needs. */
const steps = new Map<number, OutlineShapes>();

/**
 * The outlines with every point left out that moves no line by more than a tolerance.
 *
 * Borders are simplified once and for both sides, so that neighbours still meet.
 *
 * @param tolerance in degrees of arc; rounded down to a step
 */
export function outlineShapes(tolerance: number): OutlineShapes {
  const step = Math.floor(2 * Math.log2(tolerance));
  let shapes = steps.get(step);
  if (!shapes) {
    shapes = simplified(2 ** (step / 2));
    steps.set(step, shapes);
  }
  return shapes;
}

/** Every arc of the topology as positions; the file holds differences between whole numbers. */
let decoded: readonly { readonly points: readonly Position[]; readonly weights: Float64Array }[] | undefined;

function decodedArcs(): NonNullable<typeof decoded> {
  decoded ??= world.arcs.map((arc) => {
    const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
    let [x, y] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): Position => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return { points, weights: pointWeights(points) };
  });
  return decoded;
}

function simplified(tolerance: number): OutlineShapes {
  const arcs = decodedArcs().map(({ points, weights }) =>
    points.filter((_point, index) => (weights[index] ?? 0) >= tolerance),
  );
  const topology = { ...world, arcs, transform: undefined } as unknown as World;
  const { countries, land } = topology.objects;
  const borders = mesh(topology, countries, (a, b) => a !== b);
  return {
    land: feature(topology, land).features.flatMap(({ geometry }) => polygonPieces(geometry)),
    borders: linePieces(borders),
    outlines: new Map(
      feature(topology, countries).features.map(({ properties, geometry }) => [
        properties.name,
        polygonPieces(geometry)
          .map((piece) => ({ piece, area: geoArea(piece.shape) }))
          .sort((a, b) => b.area - a.area)
          .map(({ piece }) => piece),
      ]),
    ),
  };
}

function polygonPieces(geometry: { readonly type: string }): Piece<Polygon>[] {
  if (geometry.type === 'Polygon') return polygonPiece((geometry as Polygon).coordinates);
  if (geometry.type === 'MultiPolygon') return (geometry as MultiPolygon).coordinates.flatMap(polygonPiece);
  return [];
}

/** None where simplifying left no area. */
function polygonPiece(rings: readonly GeoJsonPosition[][]): Piece<Polygon>[] {
  const coordinates = rings.filter((ring) => !isPole(ring) && !isDegenerate(ring));
  const [outer] = coordinates;
  return outer ? [{ shape: { type: 'Polygon', coordinates }, cap: capAround(outer.map(toPosition)) }] : [];
}

/** Antarctica comes with a ring around the pole itself, the seam of a flat map. On the globe there is nothing to cut out. */
function isPole(ring: readonly GeoJsonPosition[]): boolean {
  return ring.every(([, latitude = 0]) => latitude < -89.9);
}

/** Whether a ring has lost its area, or was turned inside out; only one of a few points can. */
function isDegenerate(ring: GeoJsonPosition[]): boolean {
  if (ring.length > 12) return false;
  return new Set(ring.map(String)).size < 3 || geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
}

function linePieces({ coordinates }: MultiLineString): Piece<LineString>[] {
  return coordinates.map((line) => ({
    shape: { type: 'LineString', coordinates: line },
    cap: capAround(line.map(toPosition)),
  }));
}

function toPosition([longitude = 0, latitude = 0]: GeoJsonPosition): Position {
  return [longitude, latitude];
}
