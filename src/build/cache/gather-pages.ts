import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reads } from '../../record/derived/reads.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { SitePage } from '../pages/site-page.ts';
import { isKeepable } from './keepable.ts';
import { noTraces, TraceCollector, type StoredTraces } from './page-traces.ts';
import { safely } from './safely.ts';

/** A file of the cache: its content, and how the disk knew it when its content was last known to be that. */
export type KeptFile = readonly [content: string, size: number, changed: number, inode: number];

/** The pages that one thread has made, as plain data: what they read, without prints, and their files in the cache. */
export interface GatheredPages {
  readonly traces: StoredTraces;
  readonly files: Readonly<Record<string, KeptFile>>;
}

export const nothingGathered: GatheredPages = { traces: noTraces, files: {} };

/**
 * Gathers the pages that a thread makes, and gives each file a second name in the cache: the fingerprint of its bytes.
 *
 * @param dir the folder of the cache
 * @param siteDir the folder of the site, where the files are
 */
export function gatherPages({ dir, siteDir }: { readonly dir: string; readonly siteDir: string }) {
  const collector = new TraceCollector();
  const files: Record<string, KeptFile> = {};
  const folderOf = folderMaker();
  return {
    add: (page: SitePage, content: Uint8Array | undefined, reads: Reads | undefined): void => {
      if (content === undefined || !isKeepable(page)) return;
      const name = fingerprint(content);
      const about = safely(() => keep(join(siteDir, page.file), folderOf(keptPath(dir, name)), content.length));
      if (!about) return;
      files[page.file] = [name, ...about];
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
function keep(file: string, to: string, size: number): readonly [number, number, number] | undefined {
  const aside = `${to}.${randomUUID().slice(0, 8)}`;
  linkSync(file, aside);
  renameSync(aside, to);
  // Where both are names of one file already, the rename has done nothing.
  rmSync(aside, { force: true });
  const about = lstatSync(to);
  return about.size === size ? [about.size, about.mtimeMs, about.ino] : undefined;
}
