/**
 * The drawing of who has to do with whom: geometry only, so that it can be tested without a browser.
 *
 * On a large screen names stand where the layout puts them and lines lead from name to name, with their word. On a
 * small one the names are a column, and the lines arcs beside it. Both show the same lines.
 */
import { betweenBoxes, bentCurve, coveredBy, pointAt, touches, type Box, type Curve } from './geometry.ts';
import { round } from '../browser/round.ts';
import type { Edge } from './edges.ts';
import { layoutAround, layoutTogether, type Name } from './layout.ts';
import { lineForm, type LineForm } from './line-forms.ts';
import { isSpeech, type TieKind } from './ties.ts';
import { compareText } from '../../record/problems/problem.ts';
import type { NetworkWords } from '../../words/en/network.ts';
import { fitLabel, textWidth } from '../drawing/text-width.ts';
import { shorten } from '../lines/labels.ts';
import type { Links } from '../page/links.ts';

/** An edge and what the record thinks of it. */
export interface DrawnEdge extends Edge {
  /** Whether all it rests on is hedged or contested. */
  readonly isTentative: boolean;
}

export interface NetworkDrawing {
  readonly size: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for those who cannot see it. */
  readonly label: string;
  readonly names: readonly NameMark[];
  readonly lines: readonly LineMark[];
}

export interface NameMark {
  /** The actor's id. */
  readonly id: string;
  /** The actor's page. */
  readonly href: string;
  readonly isCentre: boolean;
  readonly anchor: 'start' | 'middle';
  /** The name, on one line or two; then, on a small screen, what is between it and the one in the middle. */
  readonly texts: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly isQuiet: boolean;
  }[];
}

export interface LineMark extends LineForm {
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  readonly isSpeech: boolean;
  readonly isTentative: boolean;
  /** The first record that says so. */
  readonly href: string;
  /** The line in words: "Ana Rivera echoes Ben Okafor". */
  readonly title: string;
  /** The curve alone, for a pointer that is near it. */
  readonly reach: string;
  /** Its word, where there is room for it. */
  readonly word?: WordMark | undefined;
}

export interface WordMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly edges: readonly DrawnEdge[];
  /** What each actor is called. */
  readonly nameOf: (id: string) => string;
  readonly links: Pick<Links, 'record'>;
  /** The actor whose drawing it is. */
  readonly centre?: string | undefined;
  readonly words: NetworkWords;
}

/** In the column of a record; across the page for the drawing of everybody. */
const wideWidths = { one: 720, all: 960 };
const narrowWidth = 340;
/** The sizes of type of names and of the words on lines, as `network.css` has them. */
const nameSize = 12;
const wordSize = 11;
const textLine = 15;
const clearance = 3;

/** The drawings of some edges, one for small and one for large screens; none where there is not more than one. */
export function networkDrawings(drawn: Drawn): NetworkDrawing[] {
  return drawn.edges.length < 2 ? [] : [narrowDrawing(drawn), wideDrawing(drawn)];
}

/** The ids of the actors that some edges lead to or from, in the order of their ids. */
export function actorsOf(edges: readonly Edge[]): string[] {
  return [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort(compareText);
}

function wideDrawing(drawn: Drawn): NetworkDrawing {
  const { edges, nameOf, centre, words, links } = drawn;
  const actors = actorsOf(edges);
  const lines = new Map(actors.map((id) => [id, inTwoLines(shorten(nameOf(id), 38))]));
  const names: Name[] = actors.map((id) => ({
    id,
    width: Math.max(...(lines.get(id) ?? []).map((line) => textWidth(line, 'label'))) * nameSize + 4,
    height: (lines.get(id) ?? []).length * textLine,
  }));
  const width = centre === undefined ? wideWidths.all : wideWidths.one;
  const layout =
    centre === undefined
      ? layoutTogether(names, edges, { width, gap: 24 })
      : layoutAround(names, centre, { width, gap: 12 });
  return {
    size: 'wide',
    width,
    height: layout.height,
    label: words.drawingLabel(actors.length, edges.length),
    names: actors.map((id) => {
      const box = getBox(layout.boxes, id);
      const texts = lines.get(id) ?? [];
      return {
        id,
        href: links.record({ kind: 'actors', id }),
        isCentre: id === centre,
        anchor: 'middle',
        texts: texts.map((text, index) => ({
          text,
          x: box.x,
          y: round(box.y + (index - (texts.length - 1) / 2) * textLine + 4),
          isQuiet: false,
        })),
      };
    }),
    lines: withLabels(
      wideLines(edges, layout.boxes, { width, height: layout.height }),
      [...layout.boxes.values()],
      width,
      drawn,
      // Among many lines the plain ones go without a word; the key has it.
      (edge) => centre !== undefined || edge.kind !== 'meets' || edge.isTentative,
    ),
  };
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Whether a curve stays in the frame, as far as its middle and its quarters tell. */
function isInside(curve: Curve, { width, height }: Frame): boolean {
  return [0.25, 0.5, 0.75]
    .map((t) => pointAt(curve, t))
    .every(({ x, y }) => x > 4 && x < width - 4 && y > 4 && y < height - 4);
}

/** A curve per edge: those of one pair side by side, bent around the names in between as far as that helps. */
function wideLines(
  edges: readonly DrawnEdge[],
  boxes: ReadonlyMap<string, Box>,
  frame: Frame,
): { readonly edge: DrawnEdge; readonly curve: Curve }[] {
  const laneOf = lanes(edges);
  return edges.map((edge) => {
    const [from, to] = [getBox(boxes, edge.from), getBox(boxes, edge.to)];
    const others = [...boxes.values()].filter((box) => box !== from && box !== to);
    const lane = laneOf.get(edge) ?? 0;
    const costOf = (curve: Curve) => (isInside(curve, frame) ? coveredBy(curve, others, clearance) : 1000);
    const candidates = [0, 24, -24, 48, -48, 72, -72].map((detour) => bentCurve(from, to, lane * 18 + detour));
    const costs = candidates.map(costOf);
    const best = candidates[costs.indexOf(Math.min(...costs))] ?? bentCurve(from, to, 0);
    // Between names that stand so near that nothing of the line would be left, it is drawn whole, below them.
    return { edge, curve: betweenBoxes(best, from, to, clearance) ?? best };
  });
}

/** Where each of the edges between one pair stands beside the others: 0 for a single one, -0.5 and 0.5 for two. */
function lanes(edges: readonly Edge[]): ReadonlyMap<Edge, number> {
  const pairs = Map.groupBy(edges, ({ from, to }) => [from, to].sort(compareText).join(' '));
  const laneOf = new Map<Edge, number>();
  for (const pair of pairs.values()) {
    for (const [place, edge] of pair.entries()) laneOf.set(edge, place - (pair.length - 1) / 2);
  }
  return laneOf;
}

/** The word of a line stands on it, where it touches no name and no other word. */
function withLabels(
  lines: readonly { readonly edge: DrawnEdge; readonly curve: Curve }[],
  names: readonly Box[],
  width: number,
  drawn: Drawn,
  isNamed: (edge: DrawnEdge) => boolean,
): LineMark[] {
  const taken: Box[] = [...names];
  const hasRoom = (box: Box) =>
    box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= width && !taken.some((other) => touches(box, other, 2));
  return lines.map(({ edge, curve }) => {
    if (!isNamed(edge)) return lineMark(drawn, edge, curve);
    const text = wordOf(edge, drawn.words);
    const size = { width: textWidth(text, 'label') * wordSize + 6, height: 13 };
    const box = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
      .map((t) => ({ ...pointAt(curve, t), ...size }))
      .find(hasRoom);
    if (!box) return lineMark(drawn, edge, curve);
    taken.push(box);
    return { ...lineMark(drawn, edge, curve), word: { text, x: round(box.x), y: round(box.y + 3.5) } };
  });
}

function lineMark({ nameOf, words, links }: Drawn, edge: DrawnEdge, curve: Curve): LineMark {
  const { start, control, end } = curve;
  const [first] = edge.ties;
  const times = edge.ties.length > 1 ? ` (${edge.ties.length})` : '';
  return {
    ...lineForm(edge.kind, curve),
    kind: edge.kind,
    from: edge.from,
    to: edge.to,
    isSpeech: isSpeech(edge.kind),
    isTentative: edge.isTentative,
    href: first ? links.record(first.record) : '',
    title: `${nameOf(edge.from)} ${wordOf(edge, words)} ${nameOf(edge.to)}${times}`,
    reach: `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`,
  };
}

/** "echoes", "echoes (hedged)", "meets (contested)". */
function wordOf(edge: DrawnEdge, words: NetworkWords, direction: 'relation' | 'reverse' = 'relation'): string {
  const word = words[direction][edge.kind];
  if (!edge.isTentative) return word;
  return `${word} (${edge.ties.every(({ isHedged }) => isHedged) ? words.hedged : words.contested})`;
}

const arcRoom = 116;

/** The names in a column, the lines as arcs to their left. */
function narrowDrawing(drawn: Drawn): NetworkDrawing {
  const { edges, nameOf, centre, words, links } = drawn;
  const actors = inColumn(edges, centre);
  const rowHeight = centre === undefined ? 26 : 40;
  const top = 16;
  const room = narrowWidth - arcRoom;
  const yOf = new Map(actors.map((id, row) => [id, top + row * rowHeight]));
  const laneOf = lanes(edges);
  return {
    size: 'narrow',
    width: narrowWidth,
    height: top + (actors.length - 1) * rowHeight + (centre === undefined ? 14 : 30),
    label: words.drawingLabel(actors.length, edges.length),
    names: actors.map((id) => {
      const y = yOf.get(id) ?? 0;
      const between = centre === undefined || id === centre ? [] : wordsBetween(edges, centre, id, words);
      return {
        id,
        href: links.record({ kind: 'actors', id }),
        isCentre: id === centre,
        anchor: 'start',
        texts: [
          { text: fitLabel(nameOf(id), room / nameSize), x: arcRoom, y: y + 4, isQuiet: false },
          ...(between.length === 0
            ? []
            : [{ text: fitLabel(between.join(', '), room / wordSize), x: arcRoom, y: y + 18, isQuiet: true }]),
        ],
      };
    }),
    lines: edges.map((edge) => {
      const lane = laneOf.get(edge) ?? 0;
      const [from, to] = [yOf.get(edge.from) ?? 0, yOf.get(edge.to) ?? 0];
      const x = arcRoom - 6;
      const depth = Math.min(arcRoom - 14, 16 + Math.abs(to - from) * 0.34) + lane * 7;
      const isDown = to > from;
      const apart = isDown ? 3.5 : -3.5;
      const start = { x, y: from + apart + lane * 3 };
      const end = { x, y: to - apart + lane * 3 };
      return lineMark(drawn, edge, {
        start,
        control: { x: round(x - Math.min(depth * 2, 2 * (arcRoom - 12))), y: (start.y + end.y) / 2 },
        end,
      });
    }),
  };
}

/** What is between the actor in the middle and another, in words, from the middle's side. */
function wordsBetween(edges: readonly DrawnEdge[], centre: string, other: string, words: NetworkWords): string[] {
  return edges.flatMap((edge) => {
    if (edge.from === centre && edge.to === other) return [wordOf(edge, words)];
    return edge.from === other && edge.to === centre ? [wordOf(edge, words, 'reverse')] : [];
  });
}

/** Actors one below the other so that those with a line between them stand near: each followed by its neighbours. */
function inColumn(edges: readonly Edge[], centre: string | undefined): string[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const column = new Set<string>();
  const start = [...neighbours]
    .sort(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
    .map(([id]) => id);
  const waiting = (centre === undefined ? start : [centre, ...start]).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (column.has(next)) continue;
    column.add(next);
    waiting.push(...(neighbours.get(next) ?? []).toReversed());
  }
  return [...column];
}

function getBox(boxes: ReadonlyMap<string, Box>, id: string): Box {
  const box = boxes.get(id);
  if (!box) throw new Error(`The actor ${id} has no place in the drawing.`);
  return box;
}

/** A long name on two lines, broken at the space nearest to its middle. */
function inTwoLines(name: string): string[] {
  if (name.length <= 18) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

/** A short straight line of each kind, for the key. */
export function sampleLine(kind: TieKind): LineForm {
  return lineForm(kind, { start: { x: 4, y: 8 }, control: { x: 28, y: 8 }, end: { x: 52, y: 8 } });
}
