/**
 * Cards that show an article's evidence for what a link leads to.
 *
 * A card opens where the pointer rests on a link, where the keyboard's focus is, or under a finger held down. It stays
 * while the pointer is on the link or on the card, and goes with Escape. It holds nothing to act on: the link is the way on.
 */
import cardSheet from '../styles/preview.css?inline';
import { adoptSheet } from './adopt-sheet.ts';
import { onLongPress } from './long-press.ts';
import { previewBook } from './preview-book.ts';
import { previewCard } from './preview-card.ts';

/** How long a pointer rests before a card opens, and how long it may take from a link to its card. */
const restMs = 300;

export function offerPreviews(): void {
  const root = document.querySelector<HTMLElement>('[data-previews]');
  if (!root || !('popover' in root)) return;

  adoptSheet(cardSheet);
  const previewOf = previewBook(root.dataset.previews ?? '');
  const card = previewCard(root);
  /** What the pointer is on. */
  let pointed: EventTarget | null = null;
  /** The link that a finger was held on. */
  let held: HTMLAnchorElement | undefined;
  /** The link whose card was sent away: it stays away until the reader has been elsewhere. */
  let dismissed: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const linkAt = (target: EventTarget | null): HTMLAnchorElement | undefined => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !root.contains(link)) return undefined;
    // Words whose mark is switched off read as plain text, which has no cards.
    const mark = link.dataset.mark;
    return mark !== undefined && link.closest(`[data-hide~="${mark}s"]`) ? undefined : link;
  };

  const wantedLink = (): HTMLAnchorElement | undefined => {
    if (pointed instanceof Node && card.contains(pointed)) return card.link;
    const focused = document.activeElement;
    return linkAt(pointed) ?? (focused?.matches(':focus-visible') ? linkAt(focused) : held);
  };

  const isWanted = (link: HTMLAnchorElement) => link === wantedLink() && link !== dismissed;

  const settle = async (): Promise<void> => {
    const link = wantedLink();
    if (link !== dismissed) dismissed = undefined;
    if (link && link === card.link) return;
    const preview = link && isWanted(link) ? await previewOf(link) : undefined;
    if (preview && link && isWanted(link)) card.open(link, preview);
    else if (card.link !== wantedLink()) card.close();
  };

  const settleSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), restMs);
    // The cards come while the pointer is coming to rest.
    const link = wantedLink();
    if (link) void previewOf(link);
  };

  const dismiss = (): void => {
    clearTimeout(timer);
    dismissed = wantedLink();
    held = undefined;
    card.close();
  };

  const point = (target: EventTarget | null): void => {
    pointed = target;
    if (card.link || linkAt(target)) settleSoon();
  };

  document.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType !== 'touch') point(target);
  });
  document.documentElement.addEventListener('pointerleave', () => {
    point(null);
  });
  root.addEventListener('focusin', ({ target }) => {
    // Whoever uses the keyboard now has left the pointer lying somewhere.
    if (target instanceof Element && target.matches(':focus-visible')) pointed = null;
    settleSoon();
  });
  root.addEventListener('focusout', settleSoon);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && card.contains(target))) dismiss();
  });
  onLongPress(linkAt, async (link, isHeld) => {
    const preview = await previewOf(link);
    if (!preview || !isHeld()) return false;
    held = link;
    card.open(link, preview);
    return true;
  });
}
