import type { Reads } from '../../record/derived/reads.ts';
import type { MadeFile } from '../pages/made-file.ts';
import type { SitePage } from '../pages/site-page.ts';
import { isKeepable } from './keepable.ts';
import { noTraces, TraceCollector, type StoredTraces } from './page-traces.ts';

/** The pages that one thread has made, as plain data: what they read, without prints, and what stands in their files. */
export interface GatheredPages {
  readonly traces: StoredTraces;
  readonly files: Readonly<Record<string, MadeFile>>;
}

export const nothingGathered: GatheredPages = { traces: noTraces, files: {} };

/** Gathers the pages that a thread makes, those that can be kept. */
export function gatherPages() {
  const collector = new TraceCollector();
  const files: Record<string, MadeFile> = {};
  return {
    add: (page: SitePage, file: MadeFile | undefined, reads: Reads | undefined): void => {
      if (file === undefined || !isKeepable(page)) return;
      files[page.file] = file;
      collector.add(page.file, reads);
    },
    gathered: (): GatheredPages => ({ traces: collector.store(), files }),
  };
}
