/** In milliseconds: longer than a tap, and shorter than the press that opens the browser's own menu. */
const pressMs = 350;
/** A finger that moves further than this is scrolling. */
const slackPx = 10;

/**
 * Calls back when a finger is held on a link.
 *
 * @param linkAt the link at a place in the document, if it is one that can be held
 * @param onHold resolves to true where it takes the press: then the browser's menu does not open, and lifting the
 *   finger does not follow the link
 */
export function onLongPress(
  linkAt: (target: EventTarget | null) => HTMLAnchorElement | undefined,
  onHold: (link: HTMLAnchorElement, isHeld: () => boolean) => Promise<boolean>,
): void {
  let press: { readonly x: number; readonly y: number } | undefined;
  let isTaken = false;

  const take = async (link: HTMLAnchorElement, isHeld: () => boolean): Promise<void> => {
    isTaken = await onHold(link, isHeld);
    // Safari's menu heeds no event.
    if (isTaken) link.style.setProperty('-webkit-touch-callout', 'none');
  };

  document.addEventListener('pointerdown', ({ pointerType, isPrimary, target, clientX: x, clientY: y }) => {
    isTaken = false;
    press = undefined;
    const link = pointerType === 'touch' && isPrimary ? linkAt(target) : undefined;
    if (!link) return;
    const begun = (press = { x, y });
    const isHeld = () => press === begun;
    setTimeout(() => {
      if (isHeld()) void take(link, isHeld);
    }, pressMs);
  });
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (press && Math.hypot(clientX - press.x, clientY - press.y) > slackPx) press = undefined;
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(type, () => (press = undefined));
  }
  document.addEventListener('keydown', () => (isTaken = false));
  for (const type of ['contextmenu', 'click'] as const) {
    document.addEventListener(type, (event) => {
      if (isTaken) event.preventDefault();
    });
  }
}
