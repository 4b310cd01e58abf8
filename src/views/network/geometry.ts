/** Points, boxes and curves of a drawing, in its units; y grows downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle by its middle. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A quadratic Bézier curve; straight where its control is halfway. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Whether two boxes come nearer to each other than a gap. */
export function touches(a: Box, b: Box, gap = 0): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;
}

function holds(box: Box, { x, y }: Point, gap: number): boolean {
  return Math.abs(x - box.x) < box.width / 2 + gap && Math.abs(y - box.y) < box.height / 2 + gap;
}

/**
 * The curve from one point to another that swings out to its left by so many units; to its right where negative.
 *
 * Left and right are seen from the point that is further left (or higher up), whichever end the curve starts from. So the
 * curves of one pair stay apart in both directions.
 */
export function bentCurve(start: Point, end: Point, bend: number): Curve {
  const turned = start.x > end.x || (start.x === end.x && start.y > end.y);
  const { x, y } = normalOf(turned ? end : start, turned ? start : end);
  return {
    start,
    control: { x: (start.x + end.x) / 2 + x * 2 * bend, y: (start.y + end.y) / 2 + y * 2 * bend },
    end,
  };
}

/** The unit vector at a right angle to the way from one point to another. */
function normalOf(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
}

export function pointAt({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** The unit vector at a right angle to a curve. */
export function normalAt({ start, control, end }: Curve, t: number): Point {
  const between = (from: Point, to: Point) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
  return normalOf(between(start, control), between(control, end));
}

/** Points along a curve, ends included, so near to each other that the way between two is as good as straight. */
function sampled(curve: Curve, steps: number): { t: number; point: Point }[] {
  return Array.from({ length: steps + 1 }, (_unused, index) => ({
    t: index / steps,
    point: pointAt(curve, index / steps),
  }));
}

/** Places on a curve at equal distances, as near as possible to the distance asked for; always both ends. */
export function placesAlong(curve: Curve, distance: number): { t: number; point: Point }[] {
  const samples = sampled(curve, 100);
  const lengths = [0];
  for (const [index, { point }] of samples.entries()) {
    const before = samples[index - 1]?.point;
    if (before) lengths.push((lengths[index - 1] ?? 0) + Math.hypot(point.x - before.x, point.y - before.y));
  }
  const whole = lengths.at(-1) ?? 0;
  const count = Math.max(1, Math.round(whole / distance));
  let at = 0;
  return Array.from({ length: count + 1 }, (_unused, index) => {
    const wanted = (whole * index) / count;
    while (at < 99 && (lengths[at + 1] ?? 0) < wanted) at += 1;
    const [from = 0, to = 0] = [lengths[at], lengths[at + 1]];
    const t = (at + (to > from ? (wanted - from) / (to - from) : 0)) / 100;
    return { t, point: pointAt(curve, t) };
  });
}

/** The part of a curve outside the boxes at its two ends; undefined where no part of it is outside. */
export function betweenBoxes(curve: Curve, from: Box, to: Box, gap: number): Curve | undefined {
  const samples = sampled(curve, 200);
  const leaves = samples.findLastIndex(({ point }) => holds(from, point, gap));
  const enters = samples.findIndex(({ point }, index) => index > leaves && holds(to, point, gap));
  const [first, last] = [leaves + 1, enters === -1 ? samples.length - 1 : enters - 1];
  return last - first < 2 ? undefined : partOfCurve(curve, first / 200, last / 200);
}

function partOfCurve(curve: Curve, from: number, to: number): Curve {
  const { start, control, end } = curve;
  const blend = (a: number, b: number, c: number) =>
    (1 - from) * (1 - to) * a + ((1 - from) * to + from * (1 - to)) * b + from * to * c;
  return {
    start: pointAt(curve, from),
    control: { x: blend(start.x, control.x, end.x), y: blend(start.y, control.y, end.y) },
    end: pointAt(curve, to),
  };
}

/** How many of a curve's points, one at each hundredth of its way, lie in some boxes. */
export function coveredBy(curve: Curve, boxes: readonly Box[], gap: number): number {
  return sampled(curve, 100).filter(({ point }) => boxes.some((box) => holds(box, point, gap))).length;
}

/** Whether two straight lines cross; those that meet at an end do not. */
export function crosses(
  a: { readonly start: Point; readonly end: Point },
  b: { readonly start: Point; readonly end: Point },
): boolean {
  const side = (from: Point, to: Point, point: Point) =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
  return (
    side(a.start, a.end, b.start) * side(a.start, a.end, b.end) < 0 &&
    side(b.start, b.end, a.start) * side(b.start, b.end, a.end) < 0
  );
}
