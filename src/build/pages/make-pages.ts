import { readsOfPromise } from '../../record/derived/reads.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { PageMade } from './made-file.ts';
import type { SitePage } from './site-page.ts';

/** Gives what stands in a page's file; undefined for a page without content, which has no file. */
export type RenderPage = (page: SitePage) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** A page could not be made. The message names its address; the cause says why. */
export class PageFailed extends Error {
  readonly pathname: string;

  constructor(pathname: string, cause: unknown) {
    super(`The page ${pathname} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.pathname = pathname;
  }
}

/**
 * Makes pages, one after the other, and writes them.
 *
 * @param take gives the next page to be made; several threads can take from the same list
 * @param made is told of each page once it is written
 */
export async function makePages(
  take: () => SitePage | undefined,
  render: RenderPage,
  write: (file: string, content: Uint8Array<ArrayBuffer>) => void,
  made: PageMade,
): Promise<void> {
  for (let page = take(); page !== undefined; page = take()) {
    const { value: content, reads } = await readsOfPromise(() => render(page)).catch((error: unknown) => {
      throw new PageFailed(page.pathname, error);
    });
    // Before it is written: another thread that writes it takes the bytes away.
    const file = content && { fingerprint: fingerprint(content), size: content.length };
    if (content !== undefined) write(page.file, content);
    made(page, file, reads);
  }
}
