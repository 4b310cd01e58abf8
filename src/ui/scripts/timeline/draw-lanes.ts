/** The drawing itself: an axis, and under it the lanes with their marks and columns. */
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import type { TextRow } from '../../../views/browser/timeline-file.ts';
import { barPath, bracketPath, gapsPath } from '../../../views/browser/timeline-shapes.ts';
import { setAttributes } from '../elements.ts';
import { filled } from '../phrases.ts';
import { laneTitleHeight, type PlacedLane } from './arrangement.ts';
import type { Column } from './columns.ts';
import { KeyedElements, setText, svgElement } from './svg-elements.ts';
import type { Mark } from './layout.ts';
import { rowHeight } from './row-size.ts';
import type { Measure } from './measure.ts';
import type { TimelineEvent } from './model.ts';
import { touches, type Window } from './scale.ts';
import type { Axis } from './ticks.ts';
import { contextLabel, eventCount, tickLabel, timeTitle } from './wording.ts';
import { round } from '../../../views/browser/round.ts';
import { hatch } from '../../../views/browser/hatch.ts';

const axisLine = 38;
/** Room for a number over a column. */
const numberHeight = 16;

/** Something that can be reached: an event, or a column of them. */
export interface Stop {
  readonly key: string;
  readonly element: SVGElement;
  /** Place in the order of time: its own, or its first event's. */
  readonly position: number;
  readonly event: TimelineEvent | undefined;
  readonly column: Column | undefined;
  /** What the columns of its lane count. */
  readonly counted: readonly TimelineEvent[] | undefined;
}

export interface LanesDrawing {
  /** Gives what can be reached, in the order of time. */
  draw(
    axis: Axis,
    window: Window,
    lanes: readonly PlacedLane[],
    size: { width: number; height: number },
  ): readonly Stop[];
}

interface Words {
  readonly words: InstrumentWords;
  readonly text: (event: TimelineEvent) => TextRow | undefined;
  readonly describe: (event: TimelineEvent) => string;
  readonly measure: Measure;
}

export function createLanesDrawing(svg: SVGSVGElement, { words, text, describe, measure }: Words): LanesDrawing {
  const hatching = svgElement('pattern', { id: 'timeline-hatch', ...hatch.pattern }, svgElement('path', hatch.path));
  const grid = svgElement('path', { class: 'grid' });
  const axisPath = svgElement('path', { class: 'axis' });
  const laneRules = svgElement('path', { class: 'grid' });
  const [labels, titles, marks] = [svgElement('g'), svgElement('g'), svgElement('g')];
  svg.append(svgElement('defs', {}, hatching), grid, axisPath, laneRules, labels, titles, marks);
  const quiet = () => svgElement('text', { class: 'quiet' });
  const axisTexts = new KeyedElements(labels, quiet);
  const laneTexts = new KeyedElements(titles, () => svgElement('text', { class: 'lane' }));
  const reachable = new KeyedElements<SVGElement>(marks, () => svgElement('g'));

  return {
    draw(axis, window, lanes, { width, height }) {
      setAttributes(svg, { width, height, viewBox: `0 0 ${width} ${height}` });
      drawAxis(axis, width, height);
      setAttributes(laneRules, {
        d: lanes
          .slice(1)
          .map(({ y }) => `M0 ${y - laneTitleHeight + 0.5}H${width}`)
          .join(''),
      });
      laneTexts.show(
        lanes.filter(({ title }) => title !== undefined),
        ({ y }) => String(y),
        (element, { title = '', y }) => {
          setAttributes(element, { x: 0, y: y - 7 });
          setText(element, measure.fit(title, width));
        },
      );
      const most = Math.max(1, ...lanes.flatMap(({ layout }) => layout.columns.map(totalOf)));
      const items = lanes
        .flatMap((lane, index) => itemsOf(lane, index, window))
        .sort((a, b) => a.position - b.position);
      const elements = reachable.show(
        items,
        ({ key }) => key,
        (element, item) => {
          if (item.mark) drawMark(element, item.mark, item.lane);
          else if (item.isThrough) drawThrough(element, item.counted?.length ?? 0, item.lane, width);
          else if (item.column) drawColumn(element, item.column, item.lane, most);
        },
      );
      return items.flatMap(({ key, position, mark, column, counted }, index) => {
        const element = mark ? elements[index]?.firstElementChild : elements[index];
        if (!(element instanceof SVGElement)) return [];
        return [{ key, position, element, event: mark?.event, column, counted }];
      });
    },
  };

  function drawAxis({ unit, ticks, minor, context }: Axis, width: number, height: number): void {
    const lines = [`M0 ${axisLine}H${width}`];
    for (const { x } of ticks) lines.push(`M${round(x)} ${axisLine}v-7`);
    for (const x of minor) lines.push(`M${round(x)} ${axisLine}v-3`);
    setAttributes(axisPath, { d: lines.join('') });
    const edges = unit === 'year' ? ticks : context.filter(({ x }) => x > 0.5);
    setAttributes(grid, { d: edges.map(({ x }) => `M${round(x)} ${axisLine}V${height}`).join('') });
    axisTexts.show(
      [
        ...context.map((tick) => ({ x: tick.x, y: 12, label: contextLabel(words, unit, tick) })),
        ...ticks.map((tick) => ({ x: tick.x + 2, y: 28, label: tickLabel(words, unit, tick) })),
      ].filter(({ x, label }) => x + measure.width(label) <= width),
      ({ x, y }) => `${y} ${x}`,
      (element, { x, y, label }) => {
        setAttributes(element, { x: round(x), y });
        setText(element, label);
      },
    );
  }

  function drawMark(element: SVGElement, { event, box, target, y, name }: Mark, lane: PlacedLane): void {
    const top = lane.y + y;
    const placed = { ...box, y: lane.y + box.y };
    let link = element.firstElementChild;
    if (!link) {
      link = svgElement(
        'a',
        { class: 'mark', tabindex: -1, 'data-event': event.index },
        svgElement('rect', { class: 'target', rx: 1 }),
        svgElement('path', { class: 'shape' }),
        svgElement('path', { class: 'gaps' }),
        svgElement('text', {}, svgElement('tspan'), svgElement('tspan', { class: 'quiet' })),
      );
      element.append(link);
    }
    const [area, shape, gaps, label] = link.children;
    if (!area || !shape || !gaps || !label) return;
    const [href, called = '', date = ''] = text(event) ?? [];
    setAttributes(link, { href, 'aria-label': describe(event), 'data-shape': event.isWithin ? 'bracket' : 'bar' });
    setAttributes(area, { x: round(target.x), y: top, width: round(target.width), height: rowHeight - 2 });
    setAttributes(shape, {
      class: event.isUncertain ? 'shape is-uncertain' : 'shape',
      d: event.isWithin ? bracketPath(placed) : barPath(placed),
      fill: event.isUncertain && !event.isWithin ? 'url(#timeline-hatch)' : undefined,
    });
    setAttributes(gaps, { d: gapsPath(placed) });
    const [nameText, dateText] = label.children;
    const written = name ? (name.isDated ? called : measure.fit(called, name.until - name.from)) : '';
    const dated = name?.isDated ? `\u00A0 ${date}` : '';
    if (nameText) setText(nameText, written);
    if (dateText) setText(dateText, dated);
    // A name that gave way to the left for the sake of its length goes back as far as it can.
    const x = name ? Math.max(name.from, Math.min(name.x, name.until - measure.width(written + dated))) : target.x;
    setAttributes(label, { x: round(x), y: top + 13 });
  }

  function drawThrough(element: SVGElement, number: number, lane: PlacedLane, width: number): void {
    if (!element.firstElementChild)
      element.append(
        svgElement('rect', { class: 'target', rx: 1 }),
        svgElement('path', { class: 'beyond' }),
        svgElement('text', { class: 'quiet' }),
      );
    const [area, bar, label] = element.children;
    if (!area || !bar || !label) return;
    const told = filled(words.through, { events: eventCount(words, number) });
    setAttributes(element, { class: 'column', role: 'button', 'aria-label': told });
    setAttributes(area, { x: 0, y: lane.y, width, height: rowHeight - 2 });
    // Lines without an end: what they are of begins before the window and ends after it.
    setAttributes(bar, { d: [20, 24, 28].map((y) => `M0 ${lane.y + y}.5H${width}`).join('') });
    setAttributes(label, { x: 0, y: lane.y + 13 });
    setText(label, measure.fit(told, width));
  }

  function drawColumn(element: SVGElement, column: Column, lane: PlacedLane, most: number): void {
    if (!element.firstElementChild)
      element.append(
        svgElement('rect', { class: 'target', rx: 1 }),
        svgElement('path', { class: 'beyond' }),
        svgElement('path', { class: 'inside' }),
        svgElement('text', { class: 'quiet', 'text-anchor': 'middle' }),
      );
    const [area, beyond, inside, number] = element.children;
    if (!area || !beyond || !inside || !number) return;
    const top = lane.y + lane.layout.columnsTop;
    const bottom = lane.y + lane.height;
    const total = totalOf(column);
    const scale = (bottom - top - numberHeight - 2) / most;
    const [x, wide] = [round(column.x + 1), round(Math.max(1, column.width - 2))];
    const bar = (from: number, height: number) => `M${x} ${round(from)}v${round(-height)}h${wide}v${round(height)}z`;
    const insideHeight = column.inside === 0 ? 0 : Math.max(2, column.inside * scale);
    const beyondHeight = column.beyond === 0 ? 0 : Math.max(2, column.beyond * scale);
    const events = eventCount(words, total);
    setAttributes(element, {
      class: 'column',
      role: 'button',
      'aria-label': filled(words.column, { time: timeTitle(words, column), events }),
    });
    setAttributes(area, { x: round(column.x), y: round(top), width: round(column.width), height: round(bottom - top) });
    setAttributes(inside, { d: insideHeight === 0 ? '' : bar(bottom, insideHeight) });
    setAttributes(beyond, { d: beyondHeight === 0 ? '' : bar(bottom - insideHeight, beyondHeight) });
    setAttributes(number, {
      x: round(column.x + column.width / 2),
      y: round(bottom - insideHeight - beyondHeight - 5),
    });
    setText(number, measure.width(String(total)) <= column.width ? String(total) : '');
  }
}

interface Item {
  readonly key: string;
  readonly position: number;
  readonly lane: PlacedLane;
  readonly mark?: Mark;
  readonly column?: Column;
  readonly counted?: readonly TimelineEvent[];
  /** What reaches across the window, told as one. */
  readonly isThrough?: boolean;
}

function itemsOf(lane: PlacedLane, index: number, window: Window): Item[] {
  const { marks, columns, counted, through } = lane.layout;
  const [first] = through;
  const column = { ...window, x: 0, width: 0, inside: 0, beyond: through.length };
  return [
    ...(first ? [{ key: `t ${index}`, position: first.index, lane, column, counted: through, isThrough: true }] : []),
    ...marks.map((mark) => ({ key: `e${mark.event.index} ${index}`, position: mark.event.index, lane, mark })),
    ...columns.map((column) => {
      const first = counted.find((event) => touches(event, column));
      const key = `c${column.from} ${column.until} ${index}`;
      return { key, position: first?.index ?? 0, lane, column, counted };
    }),
  ];
}

function totalOf({ inside, beyond }: Column): number {
  return inside + beyond;
}
