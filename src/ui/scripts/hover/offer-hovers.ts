/**
 * The hovers of an article or an analysis: each shows the text's own evidence for what a link leads to.
 *
 * A hover opens where the pointer rests on a link, where the keyboard's focus is, or under a finger that is held down. It
 * stays while the pointer is on the link or on the hover, and the Escape key closes it. The link that it belongs to is the
 * way on; under a finger, whose tap elsewhere closes the hover, its title is a link as well.
 */
import hoverSheet from '../../styles/hover.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import { hoverLookup } from './hover-lookup.ts';
import { hoverPopover } from './hover-popover.ts';
import { onLongPress } from './long-press.ts';

/** In milliseconds: how long a pointer rests before a hover opens, and how long it may take from a link to its hover. */
const restMs = 300;

/** Offers the hovers of the page, where it has any and the browser knows popovers. */
export function offerHovers(): void {
  const root = document.querySelector<HTMLElement>('[data-hovers]');
  if (!root || !('popover' in root)) return;

  adoptSheet(hoverSheet);
  const hoverOf = hoverLookup(root.dataset.hovers ?? '');
  const popover = hoverPopover(root);
  /** What the pointer is on. */
  let pointed: EventTarget | null = null;
  /** The link that a finger was held on. */
  let held: HTMLAnchorElement | undefined;
  /** The link whose hover the reader closed: it stays closed until the reader has been on another link. */
  let dismissed: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !root.contains(link)) return undefined;
    // A link whose mark is switched off reads as plain text, which has no hover.
    const mark = link.dataset.mark;
    return mark !== undefined && link.closest(`[data-hide~="${mark}s"]`) ? undefined : link;
  };

  const wantedLink = (): HTMLAnchorElement | undefined => {
    if (pointed instanceof Node && popover.contains(pointed)) return popover.link;
    const focused = document.activeElement;
    return linkAt(pointed) ?? (focused?.matches(':focus-visible') ? linkAt(focused) : held);
  };

  const isWanted = (link: HTMLAnchorElement) => link === wantedLink() && link !== dismissed;

  const settle = async (): Promise<void> => {
    const link = wantedLink();
    if (link !== dismissed) dismissed = undefined;
    if (link && link === popover.link) return;
    const hover = link && isWanted(link) ? await hoverOf(link) : undefined;
    if (hover && link && isWanted(link)) popover.open(link, hover);
    else if (popover.link !== wantedLink()) popover.close();
  };

  const settleSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), restMs);
    // The file of the hovers comes while the pointer is coming to rest.
    const link = wantedLink();
    if (link) void hoverOf(link);
  };

  const dismiss = (): void => {
    clearTimeout(timer);
    dismissed = wantedLink();
    held = undefined;
    popover.close();
  };

  const point = (target: EventTarget | null): void => {
    pointed = target;
    if (popover.link || linkAt(target)) settleSoon();
  };

  document.addEventListener('pointerover', ({ pointerType, target, buttons }) => {
    // With a button held down the pointer selects, and points at nothing.
    if (pointerType !== 'touch') point(buttons === 0 ? target : null);
  });
  document.documentElement.addEventListener('pointerleave', () => {
    point(null);
  });
  root.addEventListener('focusin', ({ target }) => {
    // A reader who uses the keyboard now has left the pointer where it last was: it counts no more.
    if (target instanceof Element && target.matches(':focus-visible')) pointed = null;
    settleSoon();
  });
  root.addEventListener('focusout', settleSoon);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && popover.contains(target))) dismiss();
  });
  onLongPress(linkAt, async (link, isHeld) => {
    const hover = await hoverOf(link);
    if (!hover || !isHeld()) return false;
    held = link;
    popover.open(link, hover, true);
    return true;
  });
}
