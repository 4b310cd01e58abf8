/**
 * The forms of lines: each kind of tie has its own, so that none depends on colour.
 *
 *     meets        a plain line
 *     strikes      a wedge that thins out towards whom it strikes
 *     opposes      a line between two bars
 *     addresses    an arrow
 *     echoes       a wave with an arrowhead
 *     repeats      a double line with an arrowhead
 *     answers      an arrow that begins with a ring
 *     contradicts  an arrow that is crossed out where it begins
 */
import { normalAt, placesAlong, type Curve, type Point } from './geometry.ts';
import type { TieKind } from './ties.ts';
import { round } from '../browser/round.ts';

/** A line as SVG path data: what is stroked, its ends, and what is filled; each may be empty. */
export interface LineForm {
  readonly stroke: string;
  /** Arrowheads, bars and rings: stroked as well, and whole even where the line is broken. */
  readonly head: string;
  readonly fill: string;
}

export function lineForm(kind: TieKind, curve: Curve): LineForm {
  switch (kind) {
    case 'meets':
      return { stroke: plain(curve), head: '', fill: '' };
    case 'strikes':
      return { stroke: '', head: '', fill: wedge(curve) + arrowhead(curve, 'z') };
    case 'opposes':
      return { stroke: plain(curve), head: bar(curve, 0) + bar(curve, 1), fill: '' };
    case 'addresses':
      return { stroke: plain(curve), head: arrowhead(curve), fill: '' };
    case 'echoes':
      return { stroke: wave(curve), head: arrowhead(curve), fill: '' };
    case 'repeats':
      return { stroke: plain(beside(curve, 1.6)) + plain(beside(curve, -1.6)), head: arrowhead(curve), fill: '' };
    case 'answers':
      return { stroke: plain(curve), head: ring(curve.start) + arrowhead(curve), fill: '' };
    case 'contradicts':
      return { stroke: plain(curve), head: cross(curve) + arrowhead(curve), fill: '' };
  }
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function plain({ start, control, end }: Curve): string {
  const isStraight =
    Math.abs((start.x + end.x) / 2 - control.x) < 0.2 && Math.abs((start.y + end.y) / 2 - control.y) < 0.2;
  return isStraight ? `M${at(start)}L${at(end)}` : `M${at(start)}Q${at(control)} ${at(end)}`;
}

/** A curve at a distance from another, as exactly as the eye can tell. */
function beside(curve: Curve, distance: number, endDistance = distance): Curve {
  const moved = (point: Point, t: number, by: number) => {
    const normal = normalAt(curve, t);
    return { x: point.x + normal.x * by, y: point.y + normal.y * by };
  };
  return {
    start: moved(curve.start, 0, distance),
    control: moved(curve.control, 0.5, (distance + endDistance) / 2),
    end: moved(curve.end, 1, endDistance),
  };
}

const waveLength = 7;

function wave(curve: Curve): string {
  const places = placesAlong(curve, waveLength);
  return places
    .map(({ t, point }, index) => {
      const before = places[index - 1];
      if (!before) return `M${at(point)}`;
      const normal = normalAt(curve, (before.t + t) / 2);
      const by = index % 2 === 0 ? 4 : -4;
      const crest = {
        x: (before.point.x + point.x) / 2 + normal.x * by,
        y: (before.point.y + point.y) / 2 + normal.y * by,
      };
      return `Q${at(crest)} ${at(point)}`;
    })
    .join('');
}

function wedge(curve: Curve): string {
  const one = beside(curve, 2.6, 0.6);
  const other = beside(curve, -2.6, -0.6);
  return `M${at(one.start)}Q${at(one.control)} ${at(one.end)}L${at(other.end)}Q${at(other.control)} ${at(other.start)}z`;
}

function arrowhead({ control, end }: Curve, close = ''): string {
  const length = Math.hypot(end.x - control.x, end.y - control.y) || 1;
  const [x, y] = [(end.x - control.x) / length, (end.y - control.y) / length];
  const barb = (side: 1 | -1) => ({ x: end.x - 7.5 * x + side * 3.2 * y, y: end.y - 7.5 * y - side * 3.2 * x });
  return `M${at(barb(1))}L${at(end)}L${at(barb(-1))}${close}`;
}

/** A short stroke across one end. */
function bar(curve: Curve, t: 0 | 1): string {
  const point = t === 0 ? curve.start : curve.end;
  const { x, y } = normalAt(curve, t);
  return `M${at({ x: point.x + 5 * x, y: point.y + 5 * y })}L${at({ x: point.x - 5 * x, y: point.y - 5 * y })}`;
}

/** Two strokes across each other on a line, some units after its beginning. */
function cross(curve: Curve): string {
  const places = placesAlong(curve, 5);
  const { x, y } = (places[Math.min(2, places.length - 1)] ?? { point: curve.start }).point;
  return `M${at({ x: x - 4, y: y - 4 })}L${at({ x: x + 4, y: y + 4 })}M${at({ x: x - 4, y: y + 4 })}L${at({ x: x + 4, y: y - 4 })}`;
}

function ring({ x, y }: Point): string {
  return `M${at({ x: x - 3, y })}a3 3 0 1 1 6 0a3 3 0 1 1-6 0`;
}
