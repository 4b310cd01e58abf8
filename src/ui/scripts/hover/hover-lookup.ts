import type { Hover, Hovers } from '../../../views/browser/hover-file.ts';
import { readJson } from '../read-json.ts';

/**
 * Finds the hover of a link in the page's file of hovers, which is fetched for the first link that is asked about.
 *
 * Where the file cannot be fetched, links have no hovers; the next question fetches it again.
 *
 * @param address of the file `hovers.json`
 */
export function hoverLookup(address: string): (link: HTMLAnchorElement) => Promise<Hover | undefined> {
  let hovers: Promise<ReadonlyMap<string, Hover>> | undefined;
  const read = async () => new Map(Object.entries(await readJson<Hovers>(address)));
  return async (link) => {
    try {
      hovers ??= read();
      return (await hovers).get(link.getAttribute('href') ?? '');
    } catch {
      hovers = undefined;
      return undefined;
    }
  };
}
