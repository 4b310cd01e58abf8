/**
 * The part of the search that is in every page's script. It fetches the rest when the reader follows the link in the
 * header or presses the slash.
 */
import { isShortcut } from './shortcut.ts';
import { wayBack } from './way-back.ts';

/**
 * Lets the link to the search page open the search on the page it is on. Where that fails, it leads there.
 *
 * The search page itself is made to answer where it stands.
 */
export function offerSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  if (page) {
    void import('./search-page.ts').then(({ startSearchPage }) => startSearchPage(page));
    return;
  }
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link) return;
  link.setAttribute('aria-haspopup', 'dialog');
  const open = (search?: string) => {
    import('./search-dialog.ts')
      .then(({ openSearchDialog }) => openSearchDialog(link.dataset.search ?? '', search))
      .catch(() => {
        location.assign(link.href);
      });
  };
  link.addEventListener('click', (event) => {
    // With one of these keys the browser opens the link in a tab or a window of its own.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
  // Back from a result, the reader finds the search it stood in.
  const comeBack = () => {
    const search = wayBack();
    if (search !== undefined) open(search);
  };
  window.addEventListener('popstate', comeBack);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBack();
  });
  comeBack();
}
