import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import { readJson } from '../read-json.ts';
import { isShortcut } from './shortcut.ts';
import { createSearchPanel } from './search-panel.ts';
import { formatSearchState, readSearchState } from './search-state.ts';

/**
 * Makes the search page answer where it stands. Its address always holds the search, so it can be sent, and the way
 * back leads through what was looked for.
 */
export async function startSearchPage(page: HTMLElement): Promise<void> {
  const form = page.querySelector('form');
  const input = page.querySelector<HTMLInputElement>('input[name="q"]');
  const lists = page.querySelector<HTMLElement>('[data-search-lists]');
  const into = page.querySelector<HTMLElement>('[data-search-answer]');
  if (!form || !input || !into) return;
  const setup = await readJson<SearchSetup>(page.dataset.searchPage ?? '').catch(() => undefined);
  if (!setup) {
    into.replaceChildren(element('p', { class: 'search-status', role: 'status' }, page.dataset.searchFailed ?? ''));
    return;
  }

  const panel = createSearchPanel({
    setup,
    form,
    input,
    into,
    changed: (state, how) => {
      const address = location.pathname + formatSearchState(state);
      if (address === location.pathname + location.search) return;
      // What is typed on the way to a word is no step of its own.
      if (how === 'typed') history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    shown: (hasAnswer) => {
      if (lists) lists.hidden = hasAnswer;
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const state = { ...panel.state(), query: input.value };
    history.pushState(null, '', location.pathname + formatSearchState(state));
    panel.show(state);
  });
  const follow = () => {
    panel.show(readSearchState(location.search));
  };
  window.addEventListener('popstate', follow);
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  // A reader faster than this script has begun to type.
  const begun = input.value;
  follow();
  if (begun !== '' && location.search === '') panel.show({ query: begun, limits: {} });
}
