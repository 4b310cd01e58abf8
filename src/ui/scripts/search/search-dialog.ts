import styleSheet from '../../styles/search.css?url';
import type { SearchSetup } from '../../../views/search/search-view.ts';
import { element } from '../elements.ts';
import { readJson } from '../read-json.ts';
import { hasShortcut, isShortcut, switchShortcut } from './shortcut.ts';
import { resultLink } from './result-item.ts';
import { createSearchPanel, type SearchPanel } from './search-panel.ts';
import { formatSearchState, readSearchState } from './search-state.ts';
import { forgetWayBack, keepWayBack } from './way-back.ts';

interface SearchDialog {
  readonly element: HTMLDialogElement;
  readonly panel: SearchPanel;
}

let made: Promise<SearchDialog> | undefined;

/**
 * Opens the search over the page; what was looked for last is still there.
 *
 * @param setupAddress where the site says what the search has to know
 * @param search another search to show, as an address tells it
 */
export async function openSearchDialog(setupAddress: string, search?: string): Promise<void> {
  made ??= Promise.all([readJson<SearchSetup>(setupAddress), loadStyles()]).then(([setup]) => makeDialog(setup));
  const { element: dialog, panel } = await made.catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  if (search !== undefined) panel.show(readSearchState(search));
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  input?.focus();
  input?.select();
}

/** The dialog's styles, which no page needs before it; imported the usual way, Astro would give them to every page. */
function loadStyles(): Promise<void> {
  return new Promise((done, fail) => {
    const link = element('link', { rel: 'stylesheet', href: styleSheet });
    link.addEventListener('load', () => {
      done();
    });
    link.addEventListener('error', () => {
      fail(new Error(`${styleSheet} could not be loaded.`));
    });
    document.head.append(link);
  });
}

function makeDialog(setup: SearchSetup): SearchDialog {
  const { words } = setup;
  const input = element('input', {
    // In a field for searches, Escape would empty it instead of closing the dialog.
    type: 'text',
    role: 'searchbox',
    enterkeyhint: 'search',
    name: 'q',
    'aria-label': words.field,
    placeholder: words.field,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const close = element('button', { type: 'button' }, words.close);
  const form = element(
    'form',
    { class: 'search-form', action: setup.page, method: 'get' },
    element('div', { class: 'search-field' }, input, close),
  );
  const wholePage = element('a', { href: setup.page }, words.page);
  const body = element('div', { class: 'search-body' });
  const foot = element('p', { class: 'search-foot' }, wholePage, shortcutSwitch(words.shortcut));
  const dialog = element(
    'dialog',
    { class: 'search search-dialog', 'aria-label': words.dialog },
    element('search', {}, form),
    body,
    foot,
  );
  const panel = createSearchPanel({
    setup,
    form,
    input,
    into: body,
    changed: (state) => {
      wholePage.href = setup.page + formatSearchState(state);
    },
  });
  panel.show({ query: '', limits: {} });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(setup.page + formatSearchState({ ...panel.state(), query: input.value }));
  });
  close.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    const at = event.target;
    // Beside the dialog; or on a result, which can lead to a place on this very page.
    const isResult = at instanceof Element && at.closest(`[${resultLink}]`) !== null;
    if (isResult) keepWayBack(formatSearchState(panel.state()));
    isFollowed = isResult;
    if (isResult || at === dialog) dialog.close();
  });
  let isFollowed = false;
  dialog.addEventListener('close', () => {
    if (!isFollowed) forgetWayBack();
    isFollowed = false;
  });
  dialog.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  document.body.append(dialog);
  return { element: dialog, panel };
}

/** The box that switches the slash off. Readers who speak to their computer may press it without meaning to. */
function shortcutSwitch(label: string): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = hasShortcut();
  box.addEventListener('change', () => {
    if (!switchShortcut(box.checked)) box.checked = true;
  });
  return element('label', { class: 'search-shortcut' }, box, ' ', label);
}
