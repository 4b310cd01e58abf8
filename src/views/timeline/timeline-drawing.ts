/**
 * The drawing of some events: geometry only, so that it can be tested without a browser.
 *
 * Width is precision: a month is drawn a month wide, a span from its first to its last day, an open end fades, a
 * bounded date is a bracket, an uncertain or approximate one is hatched. If events crowd a small part of a long time, that
 * part is drawn again below, enlarged, and marked on the axis above. An event is named in the largest scale that holds all
 * of it.
 */
import type { RecordOf } from '../../record/schemas/index.ts';
import { monthName, months } from '../../words/format-date.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { eventDateView } from '../lines/dates.ts';
import { fitLabel, textWidth } from '../drawing/text-width.ts';
import { byDate } from '../lines/rows.ts';
import { barPath, bracketPath, gapsPath, markHeight, smallestMark, untilLength } from '../browser/timeline-shapes.ts';
import { fits, spanOf, ticksOf, titleOf, touches, windowsOf, type Span, type Window } from './timeline-windows.ts';
import { round } from '../browser/round.ts';

export interface TimelineDrawing {
  readonly size: 'narrow' | 'wide';
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for those who cannot see it. */
  readonly label: string;
  readonly panels: readonly PanelView[];
  readonly shelf?: ShelfView | undefined;
}

/** One axis with its events; the first shows the whole time, each further one enlarges a part of the one before. */
export interface PanelView {
  readonly title: string;
  readonly y: number;
  readonly height: number;
  /** SVG path data: the axis and its ticks. */
  readonly axisPath: string;
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly marks: readonly TimelineMark[];
  /** SVG path data: the part that the next panel enlarges. */
  readonly enlargedPath?: string | undefined;
}

export interface TimelineMark {
  /** `bar` fills its time, `bracket` bounds it, `tick` is an unnamed place-holder for a mark named in a larger scale. */
  readonly shape: 'bar' | 'bracket' | 'tick';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** SVG path data: the outline of a bar, the strokes of a bracket. */
  readonly path: string;
  /** SVG path data of what is left out where an end is open; empty for a closed mark. */
  readonly gaps: string;
  readonly isUncertain: boolean;
  readonly label?:
    | {
        readonly text: string;
        readonly date: string;
        readonly x: number;
        readonly y: number;
        readonly anchor: 'start' | 'end';
      }
    | undefined;
}

/** Events without a date, below the axes. */
export interface ShelfView {
  readonly y: number;
  readonly title: string;
  readonly labels: readonly { readonly text: string; readonly y: number }[];
}

/** More than this is no longer readable as single events. */
export const drawableEvents = 60;
/** The drawing names at most this many undated events. */
const shelvedEvents = 12;

const sizes = [
  { size: 'narrow', width: 320, rowHeight: 36, isStacked: true },
  { size: 'wide', width: 720, rowHeight: 26, isStacked: false },
] as const;

/** A size to draw for, in the words to draw with. */
type Size = (typeof sizes)[number] & { readonly words: Words };

const margin = 10;
const axisHeight = 26;
const titleHeight = 24;
const panelGap = 18;
const labelHeight = 14;
/** The size of type of names and dates, in pixels, as `timeline.css` has it. */
const labelSize = 12;
/** Between a name and its date, in ems. */
const labelGap = 1.1;

/** The drawings of some events, one for small and one for large screens; none for fewer than two dated events. */
export function timelineDrawings(events: readonly RecordOf<'events'>[], words: Words): TimelineDrawing[] {
  const ordered = events.toSorted(byDate);
  const spans = ordered.flatMap((event) => spanOf(event) ?? []);
  const undated = ordered.filter((event) => !event.data.date);
  if (spans.length < 2 || spans.length > drawableEvents) return [];
  const windows = windowsOf(spans);
  return sizes.map((size) => drawing({ ...size, words }, spans, undated, windows));
}

function drawing(
  size: Size,
  spans: readonly Span[],
  undated: readonly RecordOf<'events'>[],
  windows: readonly Window[],
): TimelineDrawing {
  const panels: PanelView[] = [];
  let y = 0;
  for (const [index, window] of windows.entries()) {
    const panel = drawPanel(size, spans, window, windows[index + 1], windows[index - 1], y);
    panels.push(panel);
    y = panel.y + panel.height + panelGap;
  }
  const shelf = undated.length === 0 ? undefined : drawShelf(size, undated, y);
  const height = shelf ? shelf.y + titleHeight + shelf.labels.length * 20 : y - panelGap;
  return {
    size: size.size,
    width: size.width,
    height: height + 4,
    label: size.words.timeline.drawing(spans.length),
    panels,
    shelf,
  };
}

function drawPanel(
  size: Size,
  spans: readonly Span[],
  window: Window,
  next: Window | undefined,
  previous: Window | undefined,
  y: number,
): PanelView {
  const title = titleOf(window, size.words);
  const scale = (day: number) =>
    round(margin + ((day - window.from) / (window.until - window.from)) * (size.width - 2 * margin));
  const inside = spans.filter((span) => touches(span, window));
  const named = inside.filter((span) => !(next && fits(span, next)) && (!previous || fits(span, window)));
  const ticked = next ? inside.filter((span) => fits(span, next)) : [];
  const axisY = y + titleHeight + axisHeight - 8;
  const [first] = named;
  // What the axis has below it leaves no room there for a name.
  const rowsY =
    axisY + 16 + (first && isNamedAbove(size, first, drawMark(first, window, scale, 0, 'bar')) ? labelHeight : 0);
  const marks = [
    ...ticked.map((span) => drawMark(span, window, scale, axisY, 'tick')),
    ...named.map((span, row) => {
      const mark = drawMark(
        span,
        window,
        scale,
        rowsY + row * size.rowHeight + (size.isStacked ? labelHeight : 0),
        span.event.data.within ? 'bracket' : 'bar',
      );
      return { ...mark, label: labelOf(size, span, mark) };
    }),
  ];
  const ticks = ticksThatFit(window, scale, size).map(({ x, label }) => ({
    x: round(x + 2),
    y: axisY - 6,
    label,
  }));
  const enlarged = next && {
    x: scale(next.from),
    width: round(Math.max(smallestMark, scale(next.until) - scale(next.from))),
  };
  return {
    title: previous ? size.words.timeline.enlarged(title) : title,
    y,
    height: rowsY - y + named.length * size.rowHeight,
    axisPath: `M${margin} ${axisY}H${size.width - margin}${ticks.map(({ x }) => `M${round(x - 2)} ${axisY}v-5`).join('')}`,
    ticks,
    marks,
    enlargedPath: enlarged && `M${enlarged.x} ${axisY}h${enlarged.width}v${markHeight}h${-enlarged.width}z`,
  };
}

function drawMark(
  span: Span,
  window: Window,
  scale: (day: number) => number,
  y: number,
  shape: TimelineMark['shape'],
): TimelineMark {
  const end = scale(Math.min(span.to === undefined ? window.until : span.to + 1, window.until));
  const start = scale(Math.max(span.from ?? window.from, window.from));
  const x = span.from === undefined && span.to !== undefined ? Math.max(start, end - untilLength) : start;
  const width = round(Math.max(smallestMark, end - x));
  const { date } = span.event.data;
  const box = { x, y, width, isOpenStart: span.from === undefined, isOpenEnd: span.to === undefined };
  return {
    shape,
    x,
    width,
    y: round(y),
    path: shape === 'bracket' ? bracketPath(box) : barPath(box),
    gaps: gapsPath(box),
    isUncertain: (date?.uncertain ?? false) || (date?.approximate ?? false),
  };
}

/** Above its mark on a small screen; on a large one beside it, on the side with more room. */
function labelOf(size: Size, { event }: Span, mark: TimelineMark): TimelineMark['label'] {
  const date = eventDateView(event.data, size.words).text;
  const { x, width, y } = mark;
  if (size.isStacked) {
    // The axis and the list above say when; a date here would leave no room for the name.
    const room = (size.width - 2 * margin) / labelSize;
    return { text: fitLabel(event.data.name, room), date: '', x: margin, y: round(y - 5), anchor: 'start' };
  }
  const { anchor, room } = roomBeside(size, mark, date);
  if (room >= leastBeside) {
    return {
      text: fitLabel(event.data.name, room),
      date,
      x: round(anchor === 'start' ? x + width + 8 : x - 8),
      y: round(y + markHeight - 1),
      anchor,
    };
  }
  // A mark as wide as the drawing leaves no room beside it; its name stands above its left end.
  const dateWidth = labelGap + textWidth(date, 'label');
  const text = fitLabel(event.data.name, (size.width - 2 * margin) / labelSize - dateWidth);
  const rightmost = size.width - margin - (textWidth(text, 'label') + dateWidth) * labelSize;
  return { text, date, x: round(Math.max(margin, Math.min(x, rightmost))), y: round(y - 3), anchor: 'start' };
}

/** With less room than this for its name beside a mark, some 16 letters, the label stands above it; in ems. */
const leastBeside = 9;

/** On a large screen, where each row has room for names beside marks only. */
function isNamedAbove(size: Size, { event }: Span, mark: TimelineMark): boolean {
  return !size.isStacked && roomBeside(size, mark, eventDateView(event.data, size.words).text).room < leastBeside;
}

/** The room for a name beside its mark, with the date, in ems, and on which side it is. */
function roomBeside(size: Size, { x, width }: TimelineMark, date: string): { anchor: 'start' | 'end'; room: number } {
  const right = size.width - margin - (x + width + 8);
  const left = x - margin - 8;
  return {
    anchor: right >= left ? 'start' : 'end',
    room: Math.max(right, left) / labelSize - labelGap - textWidth(date, 'label'),
  };
}

function drawShelf(size: Size, undated: readonly RecordOf<'events'>[], y: number): ShelfView {
  const room = (size.width - 2 * margin - 16) / labelSize;
  const shown = undated.slice(0, shelvedEvents).map(({ data }) => fitLabel(data.name, room));
  const rest = undated.length - shown.length;
  return {
    y,
    title: size.words.timeline.undated,
    labels: [...shown, ...(rest > 0 ? [size.words.timeline.more(rest)] : [])].map((text, index) => ({
      text,
      y: y + titleHeight + index * 20 + 10,
    })),
  };
}

/** Every tick where there is room for their labels, else every second, third, ... */
function ticksThatFit(
  window: Window,
  scale: (day: number) => number,
  { width, words: { dates } }: Size,
): { x: number; label: string }[] {
  const room = longestTick(window.unit, dates) * labelSize + 12;
  return ticksOf(window, dates, (width - 2 * margin) / room)
    .filter(({ day }) => scale(day) <= width - room)
    .map(({ day, label }) => ({ x: scale(day), label }));
}

/** The width of the longest tick, "2031", "Mar" or "janv.", "31", in ems. */
function longestTick(unit: Window['unit'], dates: DateWords): number {
  if (unit !== 'month') return textWidth(unit === 'year' ? '2031' : '31', 'label');
  return Math.max(...months.map((month) => textWidth(monthName(month, 'abbreviated', dates), 'label')));
}
