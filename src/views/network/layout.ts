import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { compareText } from '../../record/problems/problem.ts';
import { bentCurve, coveredBy, crosses, touches, type Box, type Point } from './geometry.ts';
import { round } from '../browser/round.ts';

/** A name to be placed, with the room it takes. */
export interface Name {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A line that keeps two names near each other. */
export interface Bond {
  readonly from: string;
  readonly to: string;
}

export interface Layout {
  /** The middle of every name. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly height: number;
}

interface Frame {
  readonly width: number;
  /** Free room between two names, in units. */
  readonly gap: number;
}

const margin = 6;
const ticks = 240;
/** From the middle of one name to that of another, where a line between them has room for a word. */
const bondLength = 150;
/** How often the names are laid out, each time from other places; the best layout is taken. */
const beginnings = 16;

type Node = SimulationNodeDatum & Name;

/**
 * Places names so that those with lines between them stand near each other and none touches another.
 *
 * The same names and lines give the same places, in whatever order they come: they are sorted first, and what the
 * simulation takes for chance is a fixed sequence. Of several beginnings, each with its own fixed seed, the one is kept
 * whose lines cross each other and other names least.
 */
export function layoutTogether(names: readonly Name[], bonds: readonly Bond[], frame: Frame): Layout {
  const sorted = inOrder(names);
  const pairs = [...new Map(bonds.map((bond) => [keyOfPair(bond), bond])).entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { from, to }]): Bond => (compareText(from, to) < 0 ? { from, to } : { from: to, to: from }));
  const layouts = Array.from({ length: beginnings }, (_unused, index) => simulate(sorted, pairs, frame, index + 1));
  const costs = layouts.map((layout) => costOf(layout, pairs));
  const best = layouts[costs.indexOf(Math.min(...costs))];
  if (!best) throw new Error('There is no layout without a beginning.');
  return best;
}

function simulate(names: readonly Name[], bonds: readonly Bond[], frame: Frame, seed: number): Layout {
  const chance = fixedSequence(seed);
  const nodes: Node[] = shuffled(names, chance).map((name, index) => {
    // A sunflower's spiral: no two begin in one place.
    const [radius, angle] = [18 * Math.sqrt(index + 0.5), index * Math.PI * (3 - Math.sqrt(5))];
    return { ...name, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  forceSimulation(nodes)
    .randomSource(chance)
    .force(
      'bonds',
      forceLink<Node, SimulationLinkDatum<Node>>(bonds.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(bondLength),
    )
    .force('distance', forceManyBody<Node>().strength(-520).distanceMax(380))
    .force('across', forceX<Node>(0).strength(0.05))
    .force('down', forceY<Node>(0).strength(0.13))
    .force('room', () => {
      pushApart(nodes, frame.gap);
    })
    .stop()
    .tick(ticks);
  return settle(nodes, frame);
}

/** The cost of a layout as one number: crossing lines, lines through names, and the room that it takes. */
function costOf({ boxes, height }: Layout, bonds: readonly Bond[]): number {
  const lines = bonds.flatMap(({ from, to }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start && end ? [{ start, end }] : [];
  });
  const crossings = lines.reduce(
    (sum, line, index) => sum + lines.slice(index + 1).filter((other) => crosses(line, other)).length,
    0,
  );
  const all = [...boxes.values()];
  const covered = lines.filter(({ start, end }) => {
    const others = all.filter((box) => box !== start && box !== end);
    return coveredBy(bentCurve(start, end, 0), others, 2) > 0;
  }).length;
  return crossings + 4 * covered + height / 60;
}

/**
 * Places names around one of them.
 *
 * They are held on an ellipse as wide as the frame, higher the more there are, and give way to each other.
 */
export function layoutAround(names: readonly Name[], centre: string, frame: Frame): Layout {
  const nodes: Node[] = inOrder(names).map((name) => ({ ...name }));
  const around = nodes.filter(({ id }) => id !== centre);
  const across = frame.width / 2 - margin - Math.max(0, ...around.map((node) => node.width)) / 2;
  const down = 50 + 14 * around.length;
  const places = new Map<string, Point>([[centre, { x: 0, y: 0 }]]);
  // Few stand to the sides, where lines have room for words; more begin off the axis, so that none is right above.
  const first = around.length < 4 ? 0 : 0.5;
  for (const [index, { id }] of around.entries()) {
    const angle = ((index + first) / around.length) * 2 * Math.PI;
    places.set(id, { x: across * Math.cos(angle), y: down * Math.sin(angle) });
  }
  const placeOf = ({ id }: Node) => places.get(id) ?? { x: 0, y: 0 };
  for (const node of nodes) Object.assign(node, placeOf(node), node.id === centre ? { fx: 0, fy: 0 } : {});
  forceSimulation(nodes)
    .randomSource(fixedSequence(1))
    .force('across', forceX<Node>((node) => placeOf(node).x).strength(0.5))
    .force('down', forceY<Node>((node) => placeOf(node).y).strength(0.5))
    .force('room', () => {
      pushApart(nodes, frame.gap, centre);
    })
    .stop()
    .tick(ticks / 4);
  return settle(nodes, frame, centre);
}

function inOrder(names: readonly Name[]): Name[] {
  return names.toSorted((a, b) => compareText(a.id, b.id));
}

function keyOfPair({ from, to }: Bond): string {
  return [from, to].sort(compareText).join(' ');
}

function shuffled<Item>(items: readonly Item[], chance: () => number): Item[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Into a frame of a certain width, without overlaps, the topmost name at its top. */
function settle(nodes: readonly Node[], { width, gap }: Frame, centre?: string): Layout {
  const left = Math.min(...nodes.map((node) => (node.x ?? 0) - node.width / 2));
  const right = Math.max(...nodes.map((node) => (node.x ?? 0) + node.width / 2));
  const scale = Math.min(centre === undefined ? 1.5 : 1, (width - 2 * margin) / Math.max(1, right - left));
  const clamp = (node: Node) => {
    const half = node.width / 2 + margin;
    node.x = Math.max(half, Math.min(width - half, node.x ?? 0));
  };
  for (const node of nodes) {
    node.x = ((node.x ?? 0) - (left + right) / 2) * scale + width / 2;
    node.fx = node.fy = null;
    clamp(node);
  }
  for (let pass = 0; pass < 60; pass += 1) {
    pushApart(nodes, gap, centre);
    for (const node of nodes) clamp(node);
  }
  const placed: Box[] = [];
  const boxes = new Map<string, Box>();
  // What still overlaps, in a narrow frame, goes down to where there is room.
  for (const node of nodes.toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0) || compareText(a.id, b.id))) {
    let box: Box = { x: round(node.x ?? 0), y: round(node.y ?? 0), width: node.width, height: node.height };
    for (let other = blocking(box, placed, gap); other; other = blocking(box, placed, gap)) {
      box = { ...box, y: round(other.y + (other.height + box.height) / 2 + gap) };
    }
    placed.push(box);
    boxes.set(node.id, box);
  }
  const top = Math.min(...placed.map((box) => box.y - box.height / 2)) - margin;
  const bottom = Math.max(...placed.map((box) => box.y + box.height / 2)) + margin;
  return {
    boxes: new Map([...boxes].map(([id, box]) => [id, { ...box, y: round(box.y - top) }])),
    height: Math.ceil(bottom - top),
  };
}

function blocking(box: Box, placed: readonly Box[], gap: number): Box | undefined {
  return placed.find((other) => touches(box, other, gap - 0.2));
}

/** Moves every two names that touch apart, along the way that is shorter. */
function pushApart(nodes: readonly Node[], gap: number, centre?: string): void {
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1)) {
      const [dx, dy] = [(b.x ?? 0) - (a.x ?? 0), (b.y ?? 0) - (a.y ?? 0)];
      const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
      const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      const [shareA, shareB] = a.id === centre ? [0, 1] : b.id === centre ? [1, 0] : [0.5, 0.5];
      if (overX < overY) {
        const by = dx < 0 ? -overX : overX;
        a.x = (a.x ?? 0) - by * shareA;
        b.x = (b.x ?? 0) + by * shareB;
      } else {
        const by = dy < 0 ? -overY : overY;
        a.y = (a.y ?? 0) - by * shareA;
        b.y = (b.y ?? 0) + by * shareB;
      }
    }
  }
}

/** Numbers from 0 to 1 that are the same each time: a linear congruential generator. */
function fixedSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
