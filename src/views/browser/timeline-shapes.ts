/**
 * The shapes of dates, as SVG path data: the same in the drawing that the build makes and in the one that moves.
 *
 * A bar fills the time it stands for; a bracket says "somewhere within"; an end that thins out is open.
 */

import { round } from './round.ts';

/** How high every mark is, in pixels. */
export const markHeight = 10;
/** A day among decades is still drawn this wide, so that it can be seen. */
export const smallestMark = 4;

/**
 * How long a mark is that only has a last day ("by 5 October"), before that day: it stands at its bound, and says nothing
 * of all the time before.
 */
export const untilLength = 40;

/** Where a mark lies, in pixels, and which of its ends are open. */
export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
}

export function barPath({ x, y, width }: MarkBox): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${markHeight}h${round(-width)}z`;
}

/** A line between two hooks; an open end has no hook. */
export function bracketPath({ x, y, width, isOpenStart, isOpenEnd }: MarkBox): string {
  const top = round(y);
  const left = isOpenStart ? '' : `M${round(x + 4)} ${top}h-4v${markHeight}h4`;
  const right = isOpenEnd ? '' : `M${round(x + width - 4)} ${top}h4v${markHeight}h-4`;
  return `${left}M${round(x)} ${round(y + markHeight / 2)}h${round(width)}${right}`;
}

/**
 * Three gaps, wider towards the open end, so that the mark thins out; drawn, not shaded, so that it prints.
 *
 * In a short mark they are narrower, so that something of it is left.
 */
export function gapsPath({ x, y, width, isOpenStart, isOpenEnd }: MarkBox): string {
  const scale = Math.min(1, width / 40);
  const gap = (at: number, size: number) =>
    `M${round(at)} ${round(y - 1)}h${round(size * scale)}v${markHeight + 2}h${round(-size * scale)}z`;
  const end = x + width;
  const left = isOpenStart ? gap(x - scale, 9) + gap(x + 13 * scale, 6) + gap(x + 25 * scale, 4) : '';
  const right = isOpenEnd ? gap(end - 29 * scale, 4) + gap(end - 19 * scale, 6) + gap(end - 8 * scale, 9) : '';
  return left + right;
}
