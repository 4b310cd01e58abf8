import type { GatheredPages } from '../cache/gather-pages.ts';
import type { PageMade } from './made-file.ts';
import type { SitePage } from './site-page.ts';

/**
 * What of the last build stays. The one place where a build asks whether a page has to be made at all: pages, layouts
 * and views know nothing of it.
 */
export interface KeptPages {
  /**
   * Whether the file of a page is in the site's folder already, as it would be made now. Asked once for each page, before
   * any is made.
   */
  keeps(page: SitePage): boolean;
  /** Told of each page that was made, in no order, once its file is written. */
  made: PageMade;
  /** Told what another thread has made and gathered (`gatherPages`), once its files are written. */
  takeOver(gathered: GatheredPages): void;
}

/** A build that makes every page, and keeps none. */
export const nothingKept: KeptPages = {
  keeps: () => false,
  made: () => undefined,
  takeOver: () => undefined,
};
