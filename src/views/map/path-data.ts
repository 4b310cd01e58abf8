import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A point of the drawing, in its units. */
export type Point = readonly [x: number, y: number];

/** A line on the drawing; a closed one ends where it begins, without saying so again. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** The edges of the upright rectangle around some points. */
export function boundsOf(points: readonly Point[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** What a shape on the globe looks like on a map, clipped to it, in whole units. */
export function projectStrokes(projection: GeoProjection, shape: GeoPermissibleObjects): Stroke[] {
  const strokes: { points: Point[]; isClosed: boolean }[] = [];
  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = strokes.at(-1)?.points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) strokes.at(-1)?.points.push(point);
  };
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      strokes.push({ points: [], isClosed: false });
      add(x, y);
    },
    lineTo: add,
    closePath: () => {
      const stroke = strokes.at(-1);
      if (!stroke) return;
      stroke.isClosed = true;
      const [first, last] = [stroke.points[0], stroke.points.at(-1)];
      if (stroke.points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) stroke.points.pop();
    },
    arc: () => undefined,
  })(shape);
  return strokes.filter(({ points, isClosed }) => points.length >= (isClosed ? 3 : 2));
}

/**
 * SVG path data, as short as it gets: relative, in whole numbers, with no separator that is not needed.
 *
 * @example
 * pathData([{ points: [[10, 10], [14, 7], [12, 12]], isClosed: true }]) // => 'M10 10l4-3-2 5z'
 */
export function pathData(strokes: readonly Stroke[]): string {
  return strokes
    .map(({ points, isClosed }) => {
      const [first = [0, 0], ...rest] = points;
      let [x, y] = first;
      const steps = rest.map((point) => {
        const step = `${separated(point[0] - x)}${separated(point[1] - y)}`;
        [x, y] = point;
        return step;
      });
      return `M${first[0]}${separated(first[1])}l${steps.join('').trimStart()}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** A minus sign separates by itself. */
function separated(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
