/**
 * The way back from a result to the dialog it stood in: the search is kept with the page's place in the browser's history,
 * where the page is not told about it by its address.
 */

const entry = 'search';

/** Keeps a search with the page, before a result of it is followed. */
export function keepWayBack(search: string): void {
  history.replaceState({ ...stateOf(), [entry]: search }, '');
}

/** The search from which a result was followed; undefined where none was. */
export function wayBack(): string | undefined {
  const search = stateOf()[entry];
  return typeof search === 'string' ? search : undefined;
}

/** A reader has closed the search, and is not led into it again. */
export function forgetWayBack(): void {
  if (wayBack() === undefined) return;
  const others = Object.entries(stateOf()).filter(([name]) => name !== entry);
  history.replaceState(others.length === 0 ? null : Object.fromEntries(others), '');
}

function stateOf(): Record<string, unknown> {
  return (history.state as Record<string, unknown> | null) ?? {};
}
