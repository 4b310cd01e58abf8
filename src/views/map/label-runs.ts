import type { Point, Stroke } from './path-data.ts';

/** A level stretch inside an area: where a name can be set in it. */
export interface Run {
  /** The middle of the stretch. */
  readonly at: Point;
  readonly width: number;
}

/** Rows the area is looked at in. */
const rows = 24;

/**
 * The best stretches for a name inside an area, the best first: wide ones, and near its middle.
 *
 * @param strokes the closed outlines of the area on the drawing; a hole in it is one of them
 * @param frame what is seen of the drawing
 */
export function labelRuns(
  strokes: readonly Stroke[],
  frame: { readonly width: number; readonly height: number },
): Run[] {
  const ys = strokes.flatMap(({ points }) => points.map(([, y]) => y));
  const top = Math.max(0, Math.min(...ys));
  const bottom = Math.min(frame.height, Math.max(...ys));
  const runs = Array.from({ length: rows }, (_unused, row) => top + ((row + 0.5) / rows) * (bottom - top)).flatMap(
    (y) =>
      stretchesAt(strokes, y)
        .map(([from, to]): readonly [number, number] => [Math.max(0, from), Math.min(frame.width, to)])
        .filter(([from, to]) => to > from)
        .map(([from, to]): Run => ({ at: [Math.round((from + to) / 2), Math.round(y)], width: Math.round(to - from) })),
  );
  const weight = runs.reduce((sum, { width }) => sum + width, 0);
  const middle = runs.reduce((sum, { at, width }) => sum + at[1] * width, 0) / weight;
  const merit = ({ at, width }: Run) => width - 0.8 * Math.abs(at[1] - middle);
  return runs.sort((a, b) => merit(b) - merit(a) || a.at[1] - b.at[1] || a.at[0] - b.at[0]);
}

/** Where a level line is inside the area: between each odd crossing of an outline and the next. */
function stretchesAt(strokes: readonly Stroke[], y: number): (readonly [from: number, to: number])[] {
  const crossings = strokes
    .flatMap(({ points }) =>
      points.flatMap(([x, pointY], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, pointY];
        if (pointY > y === nextY > y) return [];
        return [x + ((y - pointY) / (nextY - pointY)) * (nextX - x)];
      }),
    )
    .sort((a, b) => a - b);
  return Array.from({ length: crossings.length >> 1 }, (_unused, index) => [
    crossings[2 * index] ?? 0,
    crossings[2 * index + 1] ?? 0,
  ]);
}
