/** Which layers are switched off, as the address and the browser's memory write it: `claims,hedges`. */
import { layers, type Layer } from '../../../views/browser/layers.ts';

/** The name of the address's parameter, and of what is remembered. */
export const hideKey = 'hide';

/**
 * The layers to hide. An address with the parameter `hide` wins over what was remembered, even where its value is
 * empty: a link shows what its sender saw.
 *
 * @param search the query of the page's address
 * @param remembered what this reader chose before
 *
 * @example
 * hiddenLayers('?hide=claims', 'names') // => ['claims']
 * hiddenLayers('', 'names')             // => ['names']
 */
export function hiddenLayers(search: string, remembered: string | null): Layer[] {
  const written = (new URLSearchParams(search).get(hideKey) ?? remembered ?? '').split(',');
  return layers.filter((layer) => written.includes(layer));
}

/** An address that says which layers are hidden; one that hides none does not mention it. */
export function withHidden(address: string, hidden: readonly Layer[]): string {
  const url = new URL(address);
  url.searchParams.delete(hideKey);
  if (hidden.length > 0) url.searchParams.set(hideKey, hidden.join(','));
  // A comma may stand in a query as it is, and people read addresses.
  url.search = url.search.replaceAll('%2C', ',');
  return url.href;
}
