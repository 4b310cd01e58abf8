/** A map as geometry: plain values, so that it can be tested and written without a browser. */
import { textWidth } from '../drawing/text-width.ts';
import { baseMap, globeRadius, outlineOn, type BaseMap } from './base-map.ts';
import { labelRuns, type Run } from './label-runs.ts';
import { projectionOf, sheetFor, type Framing, type MapSheet } from './map-sheet.ts';
import { outlineFrame, outlineParts } from './outline-frame.ts';
import { boundsOf, pathData, type Point, type Stroke } from './path-data.ts';
import { boxAt, overlaps, placeLabels, type Box, type LabelWish, type PlacedLabel } from './place-labels.ts';
import type { Position } from './sphere.ts';

/** What a map shows of a place, no more precisely than it is known. */
export type MapMark = OutlineMark | PointMark;

interface NamedMark {
  readonly name: string;
  /** A second, quieter line under the name, such as the numbers of events; may be empty. */
  readonly note: string;
}

/** A country by its outline. */
export interface OutlineMark extends NamedMark {
  readonly shape: 'outline';
  /** Natural Earth's name of the outline. */
  readonly outline: string;
  /** Whether the country itself is meant: it is tinted. */
  readonly isWhole: boolean;
  /** Whether it is hatched, because an event happened at an unknown place in it. */
  readonly isWithin: boolean;
}

/** A place by a point of it. */
export interface PointMark extends NamedMark {
  readonly shape: 'point';
  readonly position: Position;
  /** How far the place reaches around its point: hardly at all, as far as a town, or unknown. */
  readonly extent: PointExtent;
  /** How many events happened there, from 0 to 1 for the most on this map; the area of the dot then tells it. */
  readonly weight?: number | undefined;
}

export type PointExtent = 'spot' | 'town' | 'unknown';

/** What a map is asked to show. */
export interface MapRequest {
  readonly marks: readonly MapMark[];
  /** Outlines around the marks that the map also holds, drawn as lines. */
  readonly around: readonly string[];
  readonly framing: Framing;
}

export interface MapDrawing {
  readonly sheet: MapSheet;
  readonly base: BaseMap;
  /** SVG path data of the outlines around the marks. */
  readonly around: string;
  readonly areas: readonly DrawnArea[];
  /** Circles around outlines too small to be seen, and where their islands are. */
  readonly rings: readonly (Circle & { readonly islands: string })[];
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly DrawnLabel[];
  /** Where the centre of the globe stands that shows the part of the world. */
  readonly globe: Point | undefined;
  readonly scaleBar: ScaleBar | undefined;
}

export interface DrawnArea {
  readonly path: string;
  readonly isWhole: boolean;
  readonly isWithin: boolean;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The circle that the mark covers; `dot` is the radius of its solid part, 0 where it has none. */
export interface DrawnPoint extends Circle {
  readonly dot: number;
  readonly extent: PointExtent;
  /** Whether the size of the dot tells a number; it then lets others show through. */
  readonly isWeighted: boolean;
}

export interface DrawnLabel {
  /** The name and the note, as far as there was room for them; `y` is the base line. */
  readonly lines: readonly { readonly text: string; readonly size: number; readonly y: number }[];
  readonly x: number;
  readonly anchor: PlacedLabel['anchor'];
  /** Whether it stands on the tint of a country. */
  readonly isOnTint: boolean;
  /** SVG path data of the line from the mark to the label. */
  readonly leader: string;
}

/** A length on the map, in kilometres on the ground; true at its centre, and nearly so everywhere on a region. */
export interface ScaleBar {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly kilometres: number;
}

const nameSize = 27;
const noteSize = 24;
const lineHeight = 30;
const edge = 20;
const earthRadius = 6371;
/** An outline with no part larger than this (10 pixels) gets a ring around it. */
const smallestOutline = 20;
const ringRadius = 20;
const smallestDot = 4;
const largestDot = 30;

/** The sheet a map is drawn on, without drawing it. */
export function sheetOf({ marks, around, framing }: MapRequest): MapSheet {
  const positions = marks.flatMap((mark) => (mark.shape === 'point' ? [mark.position] : outlineFrame(mark.outline)));
  return sheetFor([...positions, ...around.flatMap(outlineFrame)], framing);
}

export function drawMap(request: MapRequest): MapDrawing {
  const sheet = sheetOf(request);
  const base = baseMap(sheet);
  const projected = request.marks.map((mark) => projectMark(sheet, mark));
  const globe = base.globe && globeSpot(sheet, projected);
  const scaleBar = sheet.extent === 'world' ? undefined : scaleBarOf(sheet, globe);
  const circles = projected.flatMap(({ circle }) => circle ?? []);
  const taken = [
    ...circles.map(boxOf),
    ...(globe ? [globeBox(sheet, globe)] : []),
    ...(scaleBar ? [{ x: scaleBar.x, y: scaleBar.y - 30, width: scaleBar.length + 8, height: 38 }] : []),
  ];
  const borders = projected.flatMap(({ strokes }) => strokes.flatMap(({ points }) => points));
  const placed = placeLabels(projected.map(labelWish), { taken, borders, frame: sheet });
  return {
    sheet,
    base,
    around: pathData(request.around.flatMap((name) => outlineOn(sheet, name))),
    areas: projected.flatMap(({ mark, strokes }) =>
      mark.shape === 'outline' ? [{ path: pathData(strokes), isWhole: mark.isWhole, isWithin: mark.isWithin }] : [],
    ),
    rings: projected.flatMap(({ mark, circle }) =>
      mark.shape === 'outline' && circle ? [{ ...circle, islands: islandDots(sheet, mark.outline) }] : [],
    ),
    points: projected.flatMap(({ mark, circle }) =>
      mark.shape === 'point' && circle
        ? [{ ...circle, dot: dotRadius(mark), extent: mark.extent, isWeighted: mark.weight !== undefined }]
        : [],
    ),
    labels: projected.flatMap(({ mark }, index) => {
      const label = placed[index];
      return label ? [drawLabel(mark, label)] : [];
    }),
    globe: globe && globeCentre(sheet, globe),
    scaleBar,
  };
}

interface ProjectedMark {
  readonly mark: MapMark;
  /** The area, where there is one to be seen. */
  readonly strokes: readonly Stroke[];
  readonly runs: readonly Run[];
  /** The dot of a point, the ring around a small outline. */
  readonly circle: Circle | undefined;
}

function projectMark(sheet: MapSheet, mark: MapMark): ProjectedMark {
  if (mark.shape === 'point') {
    const [x, y] = projectPoint(sheet, mark.position);
    return { mark, strokes: [], runs: [], circle: { x, y, radius: pointRadius(mark) } };
  }
  const strokes = outlineOn(sheet, mark.outline);
  const largest = Math.max(0, ...strokes.map(sizeOf));
  if (largest > smallestOutline) return { mark, strokes, runs: labelRuns(strokes, sheet), circle: undefined };
  return { mark, strokes, runs: [], circle: ringAround(sheet, mark.outline) };
}

/** Around everything that counts of an outline, however small or scattered it is. */
function ringAround(sheet: MapSheet, outline: string): Circle {
  const points = outlineFrame(outline).map((position) => projectPoint(sheet, position));
  const { left, right, top, bottom } = boundsOf(points);
  return {
    x: Math.round((left + right) / 2),
    y: Math.round((top + bottom) / 2),
    radius: Math.round(Math.max(ringRadius, Math.hypot(right - left, bottom - top) / 2 + 10)),
  };
}

/** SVG path data: lines without length, which round ends make dots of. */
function islandDots(sheet: MapSheet, outline: string): string {
  const dots = outlineParts(outline).map(({ centre }) => projectPoint(sheet, centre));
  return [...new Set(dots.map(([x, y]) => `M${x} ${y}h0`))].join('');
}

function projectPoint(sheet: MapSheet, position: Position): Point {
  const [x, y] = projectionOf(sheet)([...position]) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}

/** The area of a weighted dot grows with its weight. */
function dotRadius({ extent, weight }: PointMark): number {
  if (weight !== undefined) return Math.round(Math.max(smallestDot, largestDot * Math.sqrt(weight)));
  return { spot: 7, town: 6, unknown: 0 }[extent];
}

function pointRadius(mark: PointMark): number {
  const dot = dotRadius(mark);
  return { spot: dot, town: mark.weight === undefined ? dot + 8 : dot, unknown: Math.max(26, dot + 10) }[mark.extent];
}

function labelWish({ mark, runs, circle }: ProjectedMark): LabelWish {
  const isWeighted = mark.shape === 'point' && mark.weight !== undefined;
  const at = circle ? ([circle.x, circle.y] as const) : (runs[0]?.at ?? [0, 0]);
  return {
    width: Math.max(labelWidth(mark.name, nameSize), labelWidth(mark.note, noteSize)),
    height: lineHeight * (mark.note === '' ? 1 : 2),
    at,
    // A number in a list says something by itself; a count does not.
    short: mark.note === '' || isWeighted ? undefined : { width: labelWidth(mark.note, noteSize), height: lineHeight },
    clearance: circle?.radius ?? 0,
    runs,
  };
}

function drawLabel(mark: MapMark, { box, anchor, isShort, isWithin, leader }: PlacedLabel): DrawnLabel {
  const lines = [...(isShort ? [] : [{ text: mark.name, size: nameSize }]), { text: mark.note, size: noteSize }];
  return {
    lines: lines
      .filter(({ text }) => text !== '')
      .map((line, index) => ({ ...line, y: box.y + nameSize - 3 + index * (lineHeight - 1) })),
    x: { start: box.x, middle: Math.round(box.x + box.width / 2), end: box.x + box.width }[anchor],
    anchor,
    isOnTint: mark.shape === 'outline' && mark.isWhole && isWithin,
    leader: leader ? pathData([{ points: [leader.from, leader.to], isClosed: false }]) : '',
  };
}

/** The room that a label needs, in units of the drawing. The reader's own typeface draws it. */
function labelWidth(text: string, size: number): number {
  return Math.ceil(textWidth(text, 'label') * size);
}

type Corner = readonly [right: boolean, bottom: boolean];

/** The corner where the globe hides the least of the marks. */
function globeSpot(sheet: MapSheet, projected: readonly ProjectedMark[]): Corner {
  const corners: readonly Corner[] = [
    [true, true],
    [false, true],
    [true, false],
    [false, false],
  ];
  const hidden = (corner: Corner) => {
    const box = globeBox(sheet, corner);
    return projected.reduce((sum, { strokes, circle }) => {
      const inside = strokes.flatMap(({ points }) => points).filter((point) => overlaps(box, boxAt(point))).length;
      return sum + inside + (circle && overlaps(box, boxOf(circle)) ? 1000 : 0);
    }, 0);
  };
  return corners
    .map((corner) => ({ corner, cost: hidden(corner) }))
    .reduce((best, other) => (other.cost < best.cost ? other : best)).corner;
}

/** Between the globe and the edges of the map. */
const globeEdge = 18;

function globeCentre({ width, height }: MapSheet, [right, bottom]: Corner): Point {
  const inset = globeEdge + globeRadius;
  return [right ? width - inset : inset, bottom ? height - inset : inset];
}

function globeBox(sheet: MapSheet, corner: Corner): Box {
  const [x, y] = globeCentre(sheet, corner);
  return boxOf({ x, y, radius: globeRadius + 6 });
}

/** At the bottom, across from the globe where that is there. */
function scaleBarOf({ width, height, scale }: MapSheet, globe: Corner | undefined): ScaleBar {
  const kilometres = [10, 20, 50, 100, 200, 500, 1000, 2000].findLast(
    (length) => (length / earthRadius) * scale <= 160,
  );
  const length = Math.round(((kilometres ?? 10) / earthRadius) * scale);
  const isLeft = globe?.[0] ?? true;
  return { x: isLeft ? edge : width - edge - length, y: height - edge, length, kilometres: kilometres ?? 10 };
}

function boxOf({ x, y, radius }: Circle): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** The longer side of the box around a stroke. */
function sizeOf({ points }: Stroke): number {
  const { left, right, top, bottom } = boundsOf(points);
  return Math.max(right - left, bottom - top);
}
