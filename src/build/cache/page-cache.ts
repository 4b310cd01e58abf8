import { join } from 'node:path';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { KeptPages } from '../pages/kept-pages.ts';
import type { SitePage } from '../pages/site-page.ts';
import { gatherPages, type GatheredPages } from './gather-pages.ts';
import { isKeepable } from './keepable.ts';
import { findKept, folderMaker, forgetFiles, keepFile, keptPath, placeKept } from './kept-files.ts';
import type { KeptFile, KeptList } from './kept-files.ts';
import type { KnownFiles } from './known-files.ts';
import { noTraces, TraceCollector, unchangedPages, type StoredTraces } from './page-traces.ts';
import { safely } from './safely.ts';
import { readWhole, writeWhole } from './whole-file.ts';

export interface PageCacheOptions {
  /** The folder of the cache; builds of one project share it, also at the same time. */
  readonly dir: string;
  /** The folder of the site that is being built. */
  readonly siteDir: string;
  /** Which of the project's sites this is, such as a preview: each has traces of its own. */
  readonly site: string;
  /** Everything that all pages of the site rest on: code, settings, publication. Of another key nothing is kept. */
  readonly key: string;
  /** The print of what a page has read, now. */
  readonly printOf: (name: string) => string;
  /** Whether to make every page all the same. */
  readonly isForced: boolean;
}

export interface PageCache extends KeptPages {
  /** Leaves what the next build needs, and says what the site has by now. A build that fails leaves what was there before. */
  close(): KnownFiles;
}

interface Stored extends KeptList {
  readonly key: string;
  readonly traces: StoredTraces;
}

/**
 * Keeps the pages of a build for the next: what each read (`page-traces.ts`), and its file under the fingerprint of its
 * bytes. A page that has read nothing that changed is linked into the new site.
 *
 * Nothing in the folder is trusted. A list that is damaged, or made with another key, counts as no list. A file whose size
 * or time has changed is read, and is used only if its fingerprint is right.
 */
export function openPageCache({ dir, siteDir, site, key, printOf, isForced }: PageCacheOptions): PageCache {
  const list = join(dir, `${fingerprint(site).slice(0, 16)}.json`);
  const prints = new Map<string, string>();
  const printOnce = (name: string) => {
    let print = prints.get(name);
    if (print === undefined) prints.set(name, (print = printOf(name)));
    return print;
  };
  const stored = isForced ? undefined : (readWhole(list) as Stored | undefined);
  const before: Stored = stored?.key === key ? stored : { key, traces: noTraces, files: {} };
  // Not before the first page is asked for: by then the code of the pages is there, which prints may need.
  let known: ReadonlySet<string> | undefined;
  const isUnchanged = (file: string) =>
    (known ??= safely(() => unchangedPages(before.traces, printOnce)) ?? new Set<string>()).has(file);
  const collector = new TraceCollector();
  const files: Record<string, KeptFile> = {};
  const made = gatherPages();
  const folderOf = folderMaker();

  const takeOver = (gathered: GatheredPages) => {
    for (const [page, file] of Object.entries(gathered.files)) {
      const kept = safely(() => keepFile(join(siteDir, page), folderOf(keptPath(dir, file.fingerprint)), file));
      if (!kept) continue;
      files[page] = kept;
      collector.keep(page, gathered.traces);
    }
  };

  return {
    keeps(page: SitePage): boolean {
      const kept = before.files[page.file];
      if (!kept || !isUnchanged(page.file) || !isKeepable(page)) return false;
      const found = findKept(dir, kept);
      if (!found || !placeKept(dir, found, folderOf(join(siteDir, page.file)))) return false;
      collector.keep(page.file, before.traces);
      files[page.file] = found;
      return true;
    },
    made: made.add,
    takeOver,
    close() {
      takeOver(made.gathered());
      const stored: Stored = { key, traces: collector.store(printOnce), files };
      // A cache that cannot be written costs the next build its time, and nothing else.
      safely(() => {
        writeWhole(folderOf(list), stored);
        forgetFiles(dir);
      });
      return files;
    },
  };
}
