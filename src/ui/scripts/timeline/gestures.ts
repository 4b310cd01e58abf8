/**
 * Dragging, pinching and the wheel.
 *
 * The page keeps its own: one finger moves the page up and down as everywhere, and the plain wheel scrolls it until
 * the drawing has been clicked or reached by Tab. Ctrl with the wheel (which is also a pinch on a trackpad) always zooms.
 */
export interface Gestures {
  /** By a share of the width; positive is later. Gives whether anything moved. */
  readonly move: (share: number) => boolean;
  /** By a factor, below 1 is closer, around a point given as a share of the width. Gives whether anything changed. */
  readonly zoom: (factor: number, at: number) => boolean;
  /** Whether the plain wheel is the drawing's. */
  readonly isHeld: () => boolean;
}

/** A press that moves no further than this is a click. */
const dragStart = 5;

export function followGestures(surface: SVGSVGElement, { move, zoom, isHeld }: Gestures): void {
  /** The fingers or the mouse button that are down, by where they are, as a share of the width. */
  const down = new Map<number, number>();
  let travelled = 0;
  const shareOf = (clientX: number) => {
    const { left, width } = surface.getBoundingClientRect();
    return (clientX - left) / width;
  };

  surface.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, shareOf(event.clientX));
  });
  surface.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const now = shareOf(event.clientX);
    const [other] = [...down].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    travelled += Math.abs(now - before) * surface.clientWidth;
    // From here on it is a drag, also when it leaves the drawing.
    if (travelled >= dragStart && !surface.hasPointerCapture(event.pointerId))
      surface.setPointerCapture(event.pointerId);
    if (other === undefined) {
      if (travelled < dragStart) return;
      move(before - now);
    } else {
      // The day under the resting finger stays where it is, and so the day under this one follows it.
      const distance = Math.abs(now - other);
      if (distance > 0.01) zoom(Math.abs(before - other) / distance, other);
    }
    down.set(event.pointerId, now);
  });
  const end = ({ pointerId }: PointerEvent) => {
    down.delete(pointerId);
  };
  surface.addEventListener('pointerup', end);
  surface.addEventListener('pointercancel', end);
  // A drag that ends on a mark does not count as a click on it, and the browser must not drag its link away.
  surface.addEventListener(
    'click',
    (event) => {
      if (travelled < dragStart) return;
      event.preventDefault();
      event.stopPropagation();
      travelled = 0;
    },
    { capture: true },
  );
  surface.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });

  surface.addEventListener(
    'wheel',
    (event) => {
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const [across, along] = [event.deltaX * lines, event.deltaY * lines];
      const isZoom = event.ctrlKey || (isHeld() && Math.abs(along) > Math.abs(across));
      const isMoved = isZoom
        ? zoom(2 ** (along / 240), shareOf(event.clientX))
        : isHeld() && move(across / surface.clientWidth);
      // At the ends the page may scroll on; but it is never zoomed in place of the drawing.
      if (isMoved || event.ctrlKey) event.preventDefault();
    },
    { passive: false },
  );
}
