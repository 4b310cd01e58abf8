/** The edges of something in the window, in CSS pixels. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a hover goes, in the window; it may be no taller than there is room for. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between a hover and its link, and between a hover and the edge of the window. */
const gap = 6;
/** With less room than this above and below its link there is no hover. */
const leastHeight = 72;

/**
 * Places a hover below its link, or above it where there is more room; never over it, and never out of the window.
 *
 * @param rtl whether the link's line begins on the right
 *
 * @example
 * placeHover({ top: 10, bottom: 30, left: 50, right: 90 }, { width: 200, height: 100 }, { width: 400, height: 600 }, false)
 * // => { left: 50, top: 36, maxHeight: 558 }
 */
export function placeHover(link: Box, hover: Size, view: Size, rtl: boolean): Placement | undefined {
  const below = view.height - link.bottom - 2 * gap;
  const above = link.top - 2 * gap;
  const isBelow = hover.height <= below || below >= above;
  const maxHeight = isBelow ? below : above;
  if (maxHeight < leastHeight) return undefined;
  const wished = rtl ? link.right - hover.width : link.left;
  return {
    left: Math.max(gap, Math.min(wished, view.width - hover.width - gap)),
    top: isBelow ? link.bottom + gap : link.top - gap - Math.min(hover.height, maxHeight),
    maxHeight,
  };
}
