/**
 * Deciding about drafts beside the article's text, in `npm run dev`: the server hands this script to its own pages, and no
 * build has it. What is decided is planned and written by the server; the page shows and asks.
 */
import decidingSheet from '../../styles/deciding.css?inline';
import { adoptSheet } from '../adopt-sheet.ts';
import { element } from '../elements.ts';
import { actionsOn } from './actions.ts';
import { askServer, ownToken } from './ask-server.ts';
import { isOwnText, itemAt, openDesk, type Desk } from './desk.ts';
import { takeKey } from './keys.ts';
import { markDrafts, showPlace, unmarkDrafts } from './marks.ts';
import { placeOf, selectedParts } from './page-text.ts';
import { drawPanel, makePanel } from './panel.ts';
import type { DecidingState } from '../../../views/browser/deciding.ts';

/** Under this name the tab remembers whether the panel is open. */
const openKey = 'on-record-deciding';

if (ownToken() !== undefined && document.querySelector('.annotated')) void offer();

async function offer(): Promise<void> {
  const reply = await askServer({ want: 'state' });
  if (reply.is !== 'state') return;
  if (!isOwnText(reply.state)) {
    // The text was changed after the page was made; once is enough, should it be the page that counts otherwise.
    if (sessionStorage.getItem(`${openKey}-again`) !== location.pathname) {
      sessionStorage.setItem(`${openKey}-again`, location.pathname);
      location.reload();
    }
    return;
  }
  sessionStorage.removeItem(`${openKey}-again`);
  adoptSheet(decidingSheet);
  const remembered = sessionStorage.getItem(openKey);
  if (remembered === 'open' || (remembered === null && reply.state.items.length > 0)) open(reply.state);
  else offerButton(reply.state);
}

function offerButton({ items }: DecidingState): void {
  const label = items.length > 0 ? `Decide about ${items.length} drafts` : 'Add records';
  const button = element('button', { type: 'button', class: 'deciding-open' }, label);
  button.addEventListener('click', () => {
    sessionStorage.setItem(openKey, 'open');
    location.reload();
  });
  document.body.append(button);
}

function open(state: DecidingState): void {
  const desk = openDesk(state);
  const panel = makePanel();
  let shown = '';
  const redraw = (): void => {
    drawPanel(panel, desk, actions, close);
    const item = itemAt(desk);
    markDrafts(desk.state.items, item, desk.parts);
    if (desk.at !== shown) showPlace(item?.places[0], panel.root);
    shown = desk.at;
    const last = desk.parts.at(-1);
    if (last && desk.mode.is === 'finding') showPlace(placeOf(last), panel.root);
  };
  const actions = actionsOn(desk, redraw, (isBusy) => {
    panel.root.setAttribute('aria-busy', String(isBusy));
  });
  const close = (): void => {
    sessionStorage.setItem(openKey, 'closed');
    unmarkDrafts();
    // The page is as it was before the first answer: its notes and marks are made anew.
    location.reload();
  };
  document.documentElement.dataset.deciding = '';
  document.body.append(panel.root);
  if (desk.at === '') redraw();
  else actions.look(desk.at);
  keepPage();
  listen(desk, actions, panel.root);
}

function listen(desk: Desk, actions: ReturnType<typeof actionsOn>, panel: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (takeKey(event, desk, actions)) event.preventDefault();
  });
  // A selection counts when it is made: by the pointer once it is let go, by keys once they are.
  const take = (event: Event): void => {
    if (event.target instanceof Node && panel.contains(event.target)) return;
    const parts = selectedParts();
    if (parts.length === 0) return;
    const isJoined = event instanceof MouseEvent && event.ctrlKey;
    actions.select(isJoined ? [...desk.parts, ...parts] : parts);
  };
  document.addEventListener('pointerup', take);
  document.addEventListener('keyup', (event) => {
    if (event.shiftKey && /^(?:Arrow|Home|End|Page)/u.test(event.key)) take(event);
  });
}

/** A page that somebody decides on is not loaded anew after each answer: the panel has what is new. */
function keepPage(): void {
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    // Vite loads a page anew only where it is this one.
    payload.path = '/none.html';
  });
}
