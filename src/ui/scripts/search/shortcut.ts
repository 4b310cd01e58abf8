/** The key that opens the search: a slash, unless the reader has switched it off (WCAG 2.2, 2.1.4). */
import { remember, remembered } from '../memory.ts';

/** Under this name the browser remembers a reader who wants the slash for themselves. */
const shortcutSetting = 'search-shortcut';

/** Whether an event is a slash by itself that belongs to no field the reader is typing in. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))) return false;
  return hasShortcut();
}

/** Whether the slash opens the search. It does where the browser remembers nothing. */
export function hasShortcut(): boolean {
  return remembered(shortcutSetting) !== 'off';
}

/** Switches the slash on or off; gives false where the browser does not keep it, and the slash stays as it was. */
export function switchShortcut(isOn: boolean): boolean {
  return remember(shortcutSetting, isOn ? null : 'off');
}
