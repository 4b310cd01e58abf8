/** The small drawing of the whole time: how many events when, and which part of it is shown below, enlarged. */
import type { InstrumentWords } from '../../../views/timeline/timeline-instrument.ts';
import { round } from '../../../views/browser/round.ts';
import { setAttributes } from '../elements.ts';
import { binsOf, columnsOf } from './columns.ts';
import { KeyedElements, setText, svgElement } from './svg-elements.ts';
import type { TimelineEvent } from './model.ts';
import { lengthOf, xOf, type Window } from './scale.ts';
import { axisOf } from './ticks.ts';
import { tickLabel } from './wording.ts';

/** Of the drawing, and from its top to the line that the columns stand on. */
const wholeHeight = 56;
const base = 38;
const columnsHeight = 32;
/** A column is at least so wide: this is a silhouette, and its columns are not pressed. */
const columnRoom = 6;
/** The part that is shown is at least so wide, so that it can be seen and taken hold of. */
const smallestPart = 6;

export interface WholeDrawing {
  draw(events: readonly TimelineEvent[], whole: Window, window: Window, width: number): void;
}

export function createWholeDrawing(svg: SVGSVGElement, words: InstrumentWords): WholeDrawing {
  const part = svgElement('path', { class: 'part' });
  const columns = svgElement('path', { class: 'silhouette' });
  const axis = svgElement('path', { class: 'axis' });
  const ends = svgElement('path', { class: 'part-ends' });
  const labels = svgElement('g');
  svg.append(part, columns, axis, labels, ends);
  const ticks = new KeyedElements(labels, () => svgElement('text', { class: 'quiet', y: base + 14 }));
  return {
    draw(events, whole, window, width) {
      setAttributes(svg, { width, height: wholeHeight, viewBox: `0 0 ${width} ${wholeHeight}` });
      setAttributes(columns, { d: silhouette(events, whole, width) });
      const { unit, ticks: named } = axisOf(whole, width, 40);
      setAttributes(axis, { d: `M0 ${base}H${width}${named.map(({ x }) => `M${round(x)} ${base}v5`).join('')}` });
      ticks.show(
        named.filter(({ x }) => x <= width - 34),
        ({ x }) => String(x),
        (text, tick) => {
          setAttributes(text, { x: round(tick.x + 2) });
          setText(text, tickLabel(words, unit, tick));
        },
      );
      const { x, width: shown } = partShown(whole, window, width);
      const isAll = lengthOf(window) >= lengthOf(whole);
      setAttributes(part, { d: isAll ? '' : `M${x} 1h${shown}V${base}h${-shown}z` });
      setAttributes(ends, { d: isAll ? '' : `M${round(x + 4)} 1h-4V${base}M${round(x + shown - 4)} 1h4V${base}` });
    },
  };
}

function partShown(whole: Window, window: Window, width: number): { x: number; width: number } {
  const from = xOf(whole, width, window.from);
  const length = Math.max(smallestPart, xOf(whole, width, window.until) - from);
  return { x: round(Math.min(from, width - length)), width: round(length) };
}

function silhouette(events: readonly TimelineEvent[], whole: Window, width: number): string {
  // What is open has no end to be counted to; it would raise every column by itself.
  const closed = events.filter(({ from, to }) => from !== undefined && to !== undefined);
  const columns = columnsOf(closed, binsOf(whole, width, columnRoom), whole, width);
  const most = Math.max(1, ...columns.map(({ inside, beyond }) => inside + beyond));
  return columns
    .map(({ x, width: wide, inside, beyond }) => {
      const height = round(Math.max(2, ((inside + beyond) / most) * columnsHeight));
      return `M${round(x)} ${base}v${-height}h${round(Math.max(1, wide - 1))}v${height}z`;
    })
    .join('');
}
