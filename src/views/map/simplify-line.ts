import type { Position } from './sphere.ts';

/**
 * How much each point of a line matters: how far (in degrees of arc) the line would be off without it.
 *
 * Douglas and Peucker's method, kept for every distance at once: the points whose value is at least `d` make a line
 * that stays within about `d` of the whole one. The value of both ends is Infinity, so that lines which meet still
 * meet. A point never matters more than the one that splits the line before it, so a coarser line has only points of
 * the finer one.
 *
 * @example
 * pointWeights([[0, 0], [1, 0.1], [2, 0]]) // => [Infinity, 0.1, Infinity]
 */
export function pointWeights(line: readonly Position[]): Float64Array {
  const weights = new Float64Array(line.length);
  if (line.length === 0) return weights;
  weights[0] = Infinity;
  weights[line.length - 1] = Infinity;
  const narrowing = Math.cos((middleLatitude(line) * Math.PI) / 180);
  const open: { from: number; to: number; limit: number }[] = [{ from: 0, to: line.length - 1, limit: Infinity }];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const { from, to, limit } = stretch;
    const [a, b] = [line[from], line[to]];
    if (!a || !b || to - from < 2) continue;
    let farthest = from + 1;
    let distance = -1;
    for (let index = from + 1; index < to; index += 1) {
      const point = line[index];
      const off = point ? distanceToSegment(point, a, b, narrowing) : 0;
      if (off > distance) [farthest, distance] = [index, off];
    }
    const weight = Math.min(distance, limit);
    weights[farthest] = weight;
    open.push({ from, to: farthest, limit: weight }, { from: farthest, to, limit: weight });
  }
  return weights;
}

/** @param narrowing how much shorter a degree of longitude is than one of latitude */
function distanceToSegment(point: Position, a: Position, b: Position, narrowing: number): number {
  const [x, y] = [(point[0] - a[0]) * narrowing, point[1] - a[1]];
  const [dx, dy] = [(b[0] - a[0]) * narrowing, b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / squared));
  return Math.hypot(x - along * dx, y - along * dy);
}

function middleLatitude(line: readonly Position[]): number {
  const latitudes = line.map(([, latitude]) => latitude);
  return (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
}
