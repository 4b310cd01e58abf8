import type { Window } from './scale.ts';

const animationMs = 180;

/** What is moved: the window that is shown, how to change it, and how to draw it. */
interface Moved {
  readonly window: () => Window;
  readonly setWindow: (window: Window) => void;
  readonly draw: () => void;
}

/**
 * Moves to another window: at once, or in a movement of 180 ms unless the reader prefers reduced motion. A new movement
 * ends the one before it.
 */
export function createMotion({ window, setWindow, draw }: Moved): (to: Window, isAnimated: boolean) => void {
  let frame = 0;
  return (to, isAnimated) => {
    cancelAnimationFrame(frame);
    if (!isAnimated || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setWindow(to);
      frame = requestAnimationFrame(draw);
      return;
    }
    const from = window();
    let start: number | undefined;
    const turn = (now: number): void => {
      start ??= now;
      const done = Math.min(1, (now - start) / animationMs);
      const share = done * (2 - done);
      const between = (a: number, b: number): number => a + (b - a) * share;
      setWindow({ from: between(from.from, to.from), until: between(from.until, to.until) });
      draw();
      if (done < 1) frame = requestAnimationFrame(turn);
    };
    frame = requestAnimationFrame(turn);
  };
}
