/** Points on the globe, without the seams that longitudes have at the antimeridian and at the poles. */

/** WGS 84 longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A circle on the globe: what lies within `radius` (radians) of its centre. */
export interface Cap {
  readonly centre: Position;
  readonly radius: number;
}

type Vector = readonly [x: number, y: number, z: number];

const degree = Math.PI / 180;

/** The angle between two positions as seen from the centre of the globe, in radians. */
export function angleBetween(a: Position, b: Position): number {
  return angle(vectorOf(a), vectorOf(b));
}

/**
 * A circle around some positions: not the smallest one, but centred in their middle.
 *
 * Positions that lie evenly all around the globe have no middle; the circle is then the whole globe.
 */
export function capAround(positions: readonly Position[]): Cap {
  const vectors = positions.map(vectorOf);
  const sum = vectors.reduce<Vector>((total, v) => [total[0] + v[0], total[1] + v[1], total[2] + v[2]], [0, 0, 0]);
  const length = Math.hypot(...sum);
  if (length < 1e-6) return { centre: [0, 0], radius: Math.PI };
  const middle: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  return {
    centre: positionOf(middle),
    radius: vectors.reduce((radius, vector) => Math.max(radius, angle(middle, vector)), 0),
  };
}

function vectorOf([longitude, latitude]: Position): Vector {
  const across = Math.cos(latitude * degree);
  return [across * Math.cos(longitude * degree), across * Math.sin(longitude * degree), Math.sin(latitude * degree)];
}

function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / degree, Math.asin(Math.max(-1, Math.min(1, z))) / degree];
}

/** Between two vectors of length 1; by their distance, which stays exact for small angles. */
function angle(a: Vector, b: Vector): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * Math.asin(Math.min(1, chord / 2));
}
