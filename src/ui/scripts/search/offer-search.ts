/** The part of the search that every page has: it waits for the link in the header, or for the slash. */
import { remember, remembered } from './memory.ts';

/** Under this name the browser remembers a reader who wants the slash for themselves. */
const shortcutSetting = 'search-shortcut';

/**
 * Lets the link to the search page open the search on the page it is on. Where that fails, it leads there.
 *
 * The search page itself is made to answer where it stands.
 */
export function offerSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) {
    void import('./search/search-page.ts').then(({ startSearchPage }) => startSearchPage(page));
    return;
  }
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  link.setAttribute('aria-haspopup', 'dialog');
  const open = () => {
    import('./search/search-dialog.ts')
      .then(({ openSearchDialog }) => openSearchDialog(link.dataset.search ?? ''))
      .catch(() => {
        location.assign(link.href);
      });
  };
  link.addEventListener('click', (event) => {
    // Asked for in a tab or window of its own, it stays a link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
}

/** A slash by itself, that nobody is typing; a reader can switch it off (WCAG 2.2, 2.1.4). */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))) return false;
  return hasShortcut();
}

/** Browsers that keep nothing for the site keep the shortcut too. */
export function hasShortcut(): boolean {
  return remembered(shortcutSetting) !== 'off';
}

/** Gives whether the browser keeps it; else the shortcut stays as it was. */
export function switchShortcut(isOn: boolean): boolean {
  return remember(shortcutSetting, isOn ? null : 'off');
}
