/** The layer that dims what a single source says, with the words that explain it. */

/** The name of the address's parameter. */
const singleKey = 'single';

export function switchSingle(): void {
  const box = document.querySelector<HTMLInputElement>('.legend .single input');
  const note = document.querySelector<HTMLElement>('.legend > p');
  if (!box || !note) return;
  // A browser that comes back may have ticked the box itself: the address says whether it is.
  box.checked = new URLSearchParams(location.search).has(singleKey);
  box.disabled = false;
  const explain = (): void => {
    note.hidden = !box.checked;
  };
  box.addEventListener('change', () => {
    history.replaceState(history.state, '', withSingle(location.href, box.checked));
    explain();
  });
  explain();
}

/** An address that says whether the layer is on: `?single`. */
export function withSingle(address: string, isOn: boolean): string {
  const url = new URL(address);
  // Only this parameter is touched: the others keep the spelling they have.
  const others = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== singleKey);
  url.search = [...others, ...(isOn ? [singleKey] : [])].join('&');
  return url.href;
}
