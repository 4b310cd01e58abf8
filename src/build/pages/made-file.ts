import type { Reads } from '../../record/derived/reads.ts';
import type { SitePage } from './site-page.ts';

/** What stands in the file of a page. */
export interface MadeFile {
  /** Of its bytes. */
  readonly fingerprint: string;
  /** In bytes. */
  readonly size: number;
}

/** Who is told of a page that was made, and of what it read of the record. The file is undefined for a page without one. */
export type PageMade = (page: SitePage, file: MadeFile | undefined, reads: Reads | undefined) => void;
