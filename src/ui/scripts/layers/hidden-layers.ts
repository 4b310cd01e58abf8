/** Which layers are switched off, as the address and the browser's memory write it: `claims,hedges`. */
import { hiddenAtRest, layers, type Layer } from '../../../views/browser/layers.ts';

/** The name of the address's parameter, and of what is remembered. */
export const hideKey = 'hide';

const atRest = hiddenAtRest.join(',');

/**
 * The layers to hide. An address with the parameter `hide` wins over what was remembered, even where its value is
 * empty: a link shows what its sender saw. Without either, the text is at rest.
 *
 * @param search the query of the page's address
 * @param remembered what this reader chose before
 *
 * @example
 * hiddenLayers('?hide=claims', 'names') // => ['claims']
 * hiddenLayers('', 'names')             // => ['names']
 * hiddenLayers('?hide=', 'names')       // => []
 * hiddenLayers('', null)                // => ['others']
 */
export function hiddenLayers(search: string, remembered: string | null): Layer[] {
  const written = (new URLSearchParams(search).get(hideKey) ?? remembered ?? atRest).split(',');
  return layers.filter((layer) => written.includes(layer));
}

/** An address that says which layers are hidden; that of a text at rest does not mention it. */
export function withHidden(address: string, hidden: readonly Layer[]): string {
  const url = new URL(address);
  url.searchParams.delete(hideKey);
  const written = hidden.join(',');
  if (written !== atRest) url.searchParams.set(hideKey, written);
  // A comma may stand in a query as it is, and people read addresses.
  url.search = url.search.replaceAll('%2C', ',');
  return url.href;
}
