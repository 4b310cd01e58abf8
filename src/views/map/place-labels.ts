import type { Run } from './label-runs.ts';
import type { Point } from './path-data.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** A label that wants to stand somewhere. */
export interface LabelWish extends LabelSize {
  /**
   * The size of the shorter label that is tried where the whole finds no room; undefined where the label is left out
   * then.
   */
  readonly short?: LabelSize | undefined;
  /** What it names. */
  readonly at: Point;
  /** How far from there the mark reaches. */
  readonly clearance: number;
  /** Where it can stand inside what it names; empty for a point. */
  readonly runs: readonly Run[];
}

export interface PlacedLabel {
  readonly box: Box;
  /** Whether only the short form found room. */
  readonly isShort: boolean;
  /** Whether it stands inside the area it names. */
  readonly isWithin: boolean;
  /** Which side of the box the text is set against. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** The line from the mark to a label that found no room beside it. */
  readonly leader?: { readonly from: Point; readonly to: Point } | undefined;
}

type Candidate = Omit<PlacedLabel, 'isShort'>;

/** Units between a mark and its label, and between two labels. */
const gap = 6;
/** The share of a label that has to fit inside an area: the estimated width is generous, and a halo sets off the rest. */
const leastRun = 0.8;
/** How far away from its mark a label with a leader line is tried. */
const reaches = [36, 64, 96, 140];
/** East first, where a name reads on from its mark; then around. */
const directions: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

/** What labels have to respect. */
export interface LabelSpace {
  /** What they never cover. */
  readonly taken: readonly Box[];
  /** Points along the borders of areas: covered only where there is no other room. */
  readonly borders: readonly Point[];
  readonly frame: { readonly width: number; readonly height: number };
}

/**
 * Finds room for labels, one after the other: inside what they name, beside it, or at the end of a line from it.
 *
 * No label covers another, nor a mark, nor leaves the drawing, and no line crosses them. One that finds no room is
 * shortened, and left out if even that finds none; the text beside the map still has it.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  { taken, borders, frame }: LabelSpace,
): (PlacedLabel | undefined)[] {
  const filled = [...taken];
  const isFree = (box: Box) => !filled.some((other) => overlaps(box, other));
  return wishes.map((wish) => {
    const find = (sized: LabelWish) => {
      const free = candidatesFor(sized).filter(
        (label) => isInside(label.box, frame) && isFree(label.box) && leaderSteps(label, sized).every(isFree),
      );
      const coversBorder = (box: Box) => borders.some((point) => overlaps(box, boxAt(point)));
      return free.find(({ box, isWithin }) => isWithin || !coversBorder(box)) ?? free[0];
    };
    const whole = find(wish);
    const short = whole ?? (wish.short && find({ ...wish, ...wish.short }));
    if (!short) return undefined;
    filled.push(short.box, ...leaderSteps(short, wish));
    return { ...short, isShort: whole === undefined };
  });
}

/** Points along a label's leader line, but for where it leaves its own mark. */
function leaderSteps({ leader }: Candidate, { at, clearance }: LabelWish): Box[] {
  if (!leader) return [];
  const { from, to } = leader;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 8);
  return Array.from({ length: steps }, (_unused, step): Point => {
    const along = step / steps;
    return [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along];
  })
    .filter(([x, y]) => Math.hypot(x - at[0], y - at[1]) > 1.5 * clearance + gap)
    .map(boxAt);
}

export function boxAt([x, y]: Point): Box {
  return { x, y, width: 0, height: 0 };
}

function candidatesFor(wish: LabelWish): Candidate[] {
  const inside = wish.runs
    .filter(({ width }) => width >= wish.width * leastRun)
    .map(({ at: [x, y] }): Candidate => ({ box: boxAround(x, y, wish), anchor: 'middle', isWithin: true }));
  // A name beside an area could be its neighbour's, so only points have theirs beside them without a line.
  const beside = wish.runs.length > 0 ? [] : directions.map((direction) => boxBeside(wish, direction, wish.clearance));
  const afar = reaches.flatMap((reach) =>
    holdsOf(wish).flatMap((at) =>
      directions.map((direction): Candidate => {
        const held = { ...wish, at };
        const { box, anchor } = boxBeside(held, direction, wish.clearance + reach);
        return { box, anchor, isWithin: false, leader: leaderTo(box, held) };
      }),
    ),
  );
  return [...inside, ...beside, ...afar];
}

/** Where a line to a label can begin: at a point, or at a few places in an area that lie apart, such as its islands. */
function holdsOf({ at, runs }: LabelWish): Point[] {
  const holds = [at];
  for (const run of runs) {
    if (holds.length === 3) break;
    if (holds.every(([x, y]) => Math.hypot(run.at[0] - x, run.at[1] - y) > 50)) holds.push(run.at);
  }
  return holds;
}

function boxAround(x: number, y: number, { width, height }: LabelWish): Box {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

function boxBeside(wish: LabelWish, [dx, dy]: Point, distance: number): Candidate {
  const reach = (distance + gap) / (dx !== 0 && dy !== 0 ? Math.SQRT2 : 1);
  return {
    box: boxAround(wish.at[0] + dx * (reach + wish.width / 2), wish.at[1] + dy * (reach + wish.height / 2), wish),
    isWithin: false,
    anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
  };
}

/** From the edge of the mark to the nearest point of the label. */
function leaderTo(box: Box, { at: [x, y], clearance }: LabelWish): NonNullable<PlacedLabel['leader']> {
  const toX = Math.max(box.x, Math.min(box.x + box.width, x));
  const toY = Math.max(box.y, Math.min(box.y + box.height, y));
  const length = Math.hypot(toX - x, toY - y) || 1;
  const from = clearance / length;
  return {
    from: [Math.round(x + (toX - x) * from), Math.round(y + (toY - y) * from)],
    to: [Math.round(toX), Math.round(toY)],
  };
}

function isInside({ x, y, width, height }: Box, frame: { readonly width: number; readonly height: number }): boolean {
  return x >= gap && y >= gap && x + width <= frame.width - gap && y + height <= frame.height - gap;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height;
}
