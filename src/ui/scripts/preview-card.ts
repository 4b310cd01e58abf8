import type { Preview } from '../../views/hover/preview-view.ts';
import { cardContent } from './card-content.ts';
import { placeCard } from './place-card.ts';

/** The one card of a page, beside whichever link it belongs to at the moment. */
export interface PreviewCard {
  /** The link it is open for. */
  readonly link: HTMLAnchorElement | undefined;
  readonly contains: (node: Node) => boolean;
  readonly open: (link: HTMLAnchorElement, preview: Preview) => void;
  readonly close: () => void;
}

/**
 * Makes the card of a page.
 *
 * It is a popover, so that nothing on the page is in its way, and one that only opens and closes when told to: a browser
 * would close any other kind when the finger of a long press is lifted.
 *
 * @param root what it becomes part of: a landmark, since its words are part of the page
 */
export function previewCard(root: HTMLElement): PreviewCard {
  const card = document.createElement('div');
  card.className = 'preview';
  card.id = 'preview';
  card.popover = 'manual';
  // Details of the link: there for who asks, and not read out over the text as a description would be.
  card.role = 'note';
  let opened: HTMLAnchorElement | undefined;

  const close = (): void => {
    opened?.removeAttribute('aria-details');
    opened = undefined;
    if (card.isConnected) card.hidePopover();
  };

  return {
    get link() {
      return opened;
    },
    contains: (node) => card.contains(node),
    open: (link, preview) => {
      close();
      card.replaceChildren(...cardContent(preview));
      card.style.removeProperty('max-height');
      root.append(card);
      card.showPopover();
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const isRtl = getComputedStyle(link).direction === 'rtl';
      const place = placeCard(link.getBoundingClientRect(), card.getBoundingClientRect(), { width, height }, isRtl);
      if (!place) {
        close();
        return;
      }
      // Against the page rather than the window: the card moves with its link.
      card.style.setProperty('left', `${place.left + scrollX}px`);
      card.style.setProperty('top', `${place.top + scrollY}px`);
      card.style.setProperty('max-height', `${place.maxHeight}px`);
      link.setAttribute('aria-details', card.id);
      opened = link;
    },
    close,
  };
}
