import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reads } from '../../record/derived/reads.ts';
import type { MadeFile } from '../pages/made-file.ts';
import type { SitePage } from '../pages/site-page.ts';
import { isKeepable } from './keepable.ts';
import { noTraces, TraceCollector, type StoredTraces } from './page-traces.ts';

/** A file of the cache: its content, and how the disk knew it when its content was last known to be that. */
export type KeptFile = readonly [content: string, size: number, changed: number, inode: number];

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

/** Where the cache has the file with a fingerprint. */
export function keptPath(dir: string, content: string): string {
  return join(dir, 'files', content.slice(0, 2), content.slice(2));
}

/** Gives a file's path back once its folder is there; each folder is made once. */
export function folderMaker(): (file: string) => string {
  const folders = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
}

/** Gives the file of a page that was just written a second name, in the place of whatever had it. */
export function keepFile(file: string, to: string, { fingerprint, size }: MadeFile): KeptFile | undefined {
  const aside = `${to}.${randomUUID().slice(0, 8)}`;
  linkSync(file, aside);
  renameSync(aside, to);
  // Where both are names of one file already, the rename has done nothing.
  rmSync(aside, { force: true });
  const about = lstatSync(to);
  return about.size === size ? [fingerprint, size, about.mtimeMs, about.ino] : undefined;
}
