import { element } from '../elements.ts';
import type { Actions } from './actions.ts';
import { itemAt, type Desk } from './desk.ts';
import { fieldInput } from './field-form.ts';
import { questionParts } from './show-item.ts';
import { itemList, leftParts } from './show-list.ts';
import { planParts } from './show-plan.ts';
import { addingParts, becomesButtons, findingParts, meaningParts, selectedWords } from './show-selected.ts';

/** The panel beside the text: its parts stay, what stands in them is drawn anew. */
export interface Panel {
  readonly root: HTMLElement;
  readonly head: HTMLElement;
  readonly status: HTMLElement;
  readonly now: HTMLElement;
  readonly bar: HTMLElement;
  readonly list: HTMLElement;
}

export function makePanel(): Panel {
  const head = element('header', {});
  // Said to whoever does not see it; everybody else reads it in the same place.
  const status = element('p', { role: 'status', class: 'deciding-said' });
  const now = element('div', { class: 'deciding-now', role: 'group', 'aria-label': 'Question', tabindex: -1 });
  const bar = element('div', { class: 'deciding-bar', role: 'group', 'aria-label': 'Answers' });
  const list = element('div', { class: 'deciding-all' });
  const body = element('div', { class: 'deciding-body' }, now, list);
  const root = element('aside', { class: 'deciding', 'aria-label': 'Drafts' }, head, body, status, bar);
  return { root, head, status, now, bar, list };
}

/** Shows the desk. What has the focus keeps it where it is still there. */
export function drawPanel(panel: Panel, desk: Desk, actions: Actions, close: () => void): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const inPanel = focused !== undefined && panel.root.contains(focused);
  const key = inPanel ? (focused.dataset.focus ?? focused.id) : undefined;
  const { state, mode } = desk;
  const { accepted, rejected, left } = state.counts;
  panel.head.replaceChildren(
    element('p', { class: 'deciding-counts' }, `${left} left · ${accepted} accepted · ${rejected} rejected`),
    button('Close', 'close', close),
  );
  if (panel.status.textContent !== desk.said) panel.status.textContent = desk.said;
  if (!isBeingWritten(panel, focused, mode)) panel.now.replaceChildren(...nowParts(desk, actions));
  panel.bar.replaceChildren(...barButtons(desk, actions));
  /** Whoever takes a draft from the list goes on with the question about it. */
  const look = (record: string): void => {
    panel.now.focus();
    panel.now.scrollIntoView({ block: 'start' });
    actions.look(record);
  };
  panel.list.replaceChildren(...itemList(desk, look), leftParts(state.left, actions.selectPlace));
  const find = panel.now.querySelector<HTMLElement>('#deciding-find');
  if (find && find !== document.activeElement) find.focus({ preventScroll: true });
  if (key === undefined || find) return;
  const again = panel.root.querySelector<HTMLElement>(
    `[data-focus="${CSS.escape(key)}"], #${CSS.escape(key === '' ? 'none' : key)}`,
  );
  if (again !== document.activeElement) again?.focus({ preventScroll: true });
}

/** Whether somebody writes in a field that is part of what would be drawn anew. */
function isBeingWritten(panel: Panel, focused: HTMLElement | undefined, mode: Desk['mode']): boolean {
  if (!focused || !panel.now.contains(focused) || !focused.matches('input, textarea')) return false;
  return mode.is === 'form' || mode.is === 'finding' || (mode.is === 'adding' && mode.plan?.seen === '');
}

function nowParts(desk: Desk, actions: Actions): HTMLElement[] {
  const { mode, state, parts } = desk;
  const item = itemAt(desk);
  switch (mode.is) {
    case 'selected':
      return [...selectedWords(parts), ...becomesButtons(actions.become)];
    case 'finding':
      return findingParts(mode.words, actions.seek);
    case 'adding':
      return addingParts(mode.adding, mode.plan, actions.fill);
    case 'meaning':
      return meaningParts(mode.words, state, actions.mean);
    case 'confirm':
      return [element('h2', { class: 'deciding-title' }, mode.title), ...planParts(mode.plan, true)];
    case 'form':
      return item ? formParts(desk) : [];
    case 'question':
      return item
        ? questionParts(desk, item, actions.option)
        : [element('p', {}, 'Nothing is left to decide. Select words of the text to add a record.')];
  }
}

function formParts(desk: Desk): HTMLElement[] {
  const item = itemAt(desk);
  const fields = (item?.fields ?? []).filter(({ input }) => input !== 'none');
  return [
    element('p', { class: 'deciding-kind' }, `change this ${item?.noun ?? 'record'}`),
    ...fields.map((field) =>
      fieldInput(field, desk.staged.get(field.name) ?? field.written, (name, value) => {
        if (value === field.written) desk.staged.delete(name);
        else desk.staged.set(name, value);
        desk.plan = undefined;
      }),
    ),
  ];
}

function barButtons({ mode, state }: Desk, actions: Actions): HTMLElement[] {
  switch (mode.is) {
    case 'confirm':
      return [button('Yes, write it', 'yes', actions.yes, 'Enter'), button('No', 'no', actions.no, 'Esc')];
    case 'adding':
      return [button('Write it', 'yes', actions.yes, 'Enter'), button('Leave it', 'no', actions.no, 'Esc')];
    case 'form':
      return [
        button('Save', 'save', actions.save, 'Enter'),
        button('Save and accept', 'accept', actions.accept),
        button('Leave it', 'no', actions.no, 'Esc'),
      ];
    case 'finding':
      return [button('Take it', 'take', actions.take, 'Enter'), button('Leave it', 'no', actions.no, 'Esc')];
    case 'selected':
      return [button('Further words', 'find', actions.find, 'w'), button('Leave it', 'no', actions.no, 'Esc')];
    case 'meaning':
      return [button('Leave it', 'no', actions.no, 'Esc')];
    case 'question':
      return [
        ...(state.items.length > 0
          ? [
              button('Accept', 'accept', actions.accept, 'a'),
              button('Reject', 'reject', actions.reject, 'r'),
              button('Edit', 'edit', actions.edit, 'e'),
              button('Next', 'next', actions.next, 'n'),
              button('All sure', 'sure', actions.acceptSure, 's'),
            ]
          : []),
        button('Words', 'find', actions.find, 'w'),
        ...(state.canUndo ? [button('Undo', 'undo', actions.undo, 'u')] : []),
      ];
  }
}

function button(label: string, name: string, act: () => void, key?: string): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', 'data-focus': name, ...(key?.length === 1 ? { 'aria-keyshortcuts': key } : {}) },
    label,
    ...(key === undefined ? [] : [' ', element('kbd', {}, key)]),
  );
  made.addEventListener('click', act);
  return made;
}
