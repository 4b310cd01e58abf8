import type { Preview, PreviewBook } from '../../views/hover/preview-view.ts';
import { readJson } from './read-json.ts';

/**
 * The cards of a page, fetched when the first of them is asked for.
 *
 * Where they cannot be had there are none, and the links stay links; the next question tries again.
 */
export function previewBook(address: string): (link: HTMLAnchorElement) => Promise<Preview | undefined> {
  let book: Promise<ReadonlyMap<string, Preview>> | undefined;
  const read = async () => new Map(Object.entries(await readJson<PreviewBook>(address)));
  return async (link) => {
    try {
      book ??= read();
      return (await book).get(link.getAttribute('href') ?? '');
    } catch {
      book = undefined;
      return undefined;
    }
  };
}
