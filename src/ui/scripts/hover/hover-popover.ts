import type { Hover } from '../../../views/browser/hover-file.ts';
import { hoverContent } from './hover-content.ts';
import { placeHover, type Box } from './place-hover.ts';
import { sentenceBox } from './sentence-box.ts';

/** The one popover of a page, which shows the hover of one link at a time. */
export interface HoverPopover {
  /** The link that it is open for. */
  readonly link: HTMLAnchorElement | undefined;
  readonly contains: (node: Node) => boolean;
  /** @param isHeld by a finger, which covers the link: the title of the hover leads on then */
  readonly open: (link: HTMLAnchorElement, hover: Hover, isHeld?: boolean) => void;
  readonly close: () => void;
}

/**
 * Makes the popover of a page.
 *
 * It is a manual popover, which only opens and closes when it is told to: browsers close every other kind when the finger
 * of a long press is lifted.
 *
 * @param root the landmark that it becomes a part of, since its text is a part of the page
 */
export function hoverPopover(root: HTMLElement): HoverPopover {
  const element = document.createElement('div');
  element.className = 'hover';
  element.id = 'hover';
  element.popover = 'manual';
  // Details of the link: a screen reader offers them, and does not read them over the text as it would a description.
  element.role = 'note';
  let opened: HTMLAnchorElement | undefined;

  const close = (): void => {
    opened?.removeAttribute('aria-details');
    opened = undefined;
    if (element.isConnected) element.hidePopover();
  };

  return {
    get link() {
      return opened;
    },
    contains: (node) => element.contains(node),
    open: (link, hover, isHeld = false) => {
      close();
      element.replaceChildren(...hoverContent(hover, isHeld ? link.href : undefined));
      element.style.removeProperty('max-height');
      root.append(element);
      element.showPopover();
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      const isRtl = getComputedStyle(link).direction === 'rtl';
      const size = element.getBoundingClientRect();
      const beside = (box: Box) => placeHover(box, size, { width, height }, isRtl);
      // Beside the whole sentence where all of the hover has room there; else beside the link.
      const sentence = sentenceBox(link, height);
      const clear = sentence && beside(sentence);
      const place = clear && clear.maxHeight >= size.height ? clear : beside(link.getBoundingClientRect());
      if (!place) {
        close();
        return;
      }
      // Against the page rather than the window: the hover moves with its link.
      element.style.setProperty('left', `${place.left + scrollX}px`);
      element.style.setProperty('top', `${place.top + scrollY}px`);
      element.style.setProperty('max-height', `${place.maxHeight}px`);
      link.setAttribute('aria-details', element.id);
      opened = link;
    },
    close,
  };
}
