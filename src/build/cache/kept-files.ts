import { randomUUID } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { MadeFile } from '../pages/made-file.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { safely } from './safely.ts';
import { readWhole } from './whole-file.ts';

/** A file of the cache: its content, and how the disk knew it when its content was last known to be that. */
export type KeptFile = readonly [content: string, size: number, changed: number, inode: number];

/** A list of what is kept: the files by their paths in a site, and whatever its owner needs besides. */
export interface KeptList {
  readonly files: Readonly<Record<string, KeptFile>>;
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

/** Gives a file of a site a second name, in the place of whatever had it. */
export function keepFile(file: string, to: string, { fingerprint, size }: MadeFile): KeptFile | undefined {
  const aside = `${to}.${randomUUID().slice(0, 8)}`;
  linkSync(file, aside);
  renameSync(aside, to);
  // Where both are names of one file already, the rename has done nothing.
  rmSync(aside, { force: true });
  const about = lstatSync(to);
  return about.size === size ? [fingerprint, size, about.mtimeMs, about.ino] : undefined;
}

/** How the disk knows a file of the cache, where its content is what it is kept for. */
export function findKept(dir: string, kept: KeptFile): KeptFile | undefined {
  return safely(() => {
    const [content, size] = kept;
    const path = keptPath(dir, content);
    const about = lstatSync(path);
    if (!about.isFile() || about.size !== size) return undefined;
    if (about.mtimeMs === kept[2] && about.ino === kept[3]) return kept;
    // Brought back by a CI, or touched: what is in it decides.
    return fingerprint(readFileSync(path)) === content ? [content, size, about.mtimeMs, about.ino] : undefined;
  });
}

/** Puts a file of the cache into the site. */
export function placeKept(dir: string, [content]: KeptFile, to: string): boolean {
  return safely(() => (linkOrCopy(keptPath(dir, content), to), true)) === true;
}

/** As many lists are remembered: two for each site of a project, such as published, previews, other base paths. */
const mostLists = 8;

/** Removes the lists of sites that were not built for long, and every file that no list has. */
export function forgetFiles(dir: string): void {
  const lists = readdirSync(dir, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ name }) => ({ path: join(dir, name), at: lstatSync(join(dir, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const read = lists.slice(0, mostLists).map(({ path }) => readWhole(path) as KeptList | undefined);
  for (const { path } of lists.slice(mostLists)) rmSync(path, { force: true });
  const used = new Set(read.flatMap((one) => Object.values(one?.files ?? {}).map(([content]) => content)));
  for (const start of readdirSync(join(dir, 'files'))) {
    for (const rest of readdirSync(join(dir, 'files', start))) {
      if (!used.has(start + rest)) rmSync(join(dir, 'files', start, rest), { force: true });
    }
  }
}
