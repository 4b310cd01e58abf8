import type { Actions } from './actions.ts';
import type { Desk } from './desk.ts';

/** The letters of `npm run review`, and what they do here. */
const letters = {
  a: 'accept',
  r: 'reject',
  e: 'edit',
  n: 'next',
  s: 'acceptSure',
  u: 'undo',
  w: 'find',
} as const satisfies Readonly<Record<string, keyof Actions>>;

/** Carries out a key; gives whether it was one of ours. In a field that somebody writes in, only Enter and Escape are. */
export function takeKey(event: KeyboardEvent, { mode }: Desk, actions: Actions): boolean {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey || event.defaultPrevented) return false;
  const isWriting = target instanceof HTMLElement && target.matches('input, select, textarea');
  const takesYes = mode.is === 'confirm' || mode.is === 'adding';
  if (key === 'Escape' && mode.is !== 'question') {
    actions.no();
    return true;
  }
  if (key === 'Enter' && !(target instanceof HTMLElement && target.matches('button, a, summary, textarea'))) {
    if (mode.is === 'form' && isWriting) actions.save();
    else if (mode.is === 'finding') actions.take();
    else if (takesYes) actions.yes();
    else return false;
    return true;
  }
  if (mode.is === 'finding' && (key === 'ArrowDown' || key === 'ArrowUp')) {
    actions.seekNext(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (isWriting) return false;
  if (/^[1-9]$/u.test(key)) {
    actions.option(Number(key));
    return true;
  }
  if (mode.is === 'confirm' && (key === 'y' || key === 'n')) {
    if (key === 'y') actions.yes();
    else actions.no();
    return true;
  }
  // A further part of what is selected.
  if (mode.is === 'selected' && key === 'w') {
    actions.find();
    return true;
  }
  if (mode.is !== 'question') return false;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    // In the list alone: elsewhere the arrows scroll.
    if (!(target instanceof HTMLElement && target.closest('.deciding-list'))) return false;
    actions.step(key === 'ArrowDown' ? 1 : -1);
    return true;
  }
  if (!Object.hasOwn(letters, key)) return false;
  actions[letters[key as keyof typeof letters]]();
  return true;
}
