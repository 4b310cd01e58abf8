import { systemCode } from '../../record/source/system-code.ts';
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/** The operations that change the disk; a test passes its own to end the process between any two of them. */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  /** Writes a file through to the disk. */
  readonly write: (path: string, bytes: Uint8Array, mode: number | undefined) => void;
  /** Writes a file that is not there yet; fails with EEXIST where it is. */
  readonly create: (path: string, bytes: Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  /** Puts a file in a second place as well; fails with EEXIST where something stands there. */
  readonly link: (from: string, to: string) => void;
  readonly removeFile: (path: string) => void;
  /** Removes a folder if it is empty. */
  readonly removeEmptyFolder: (path: string) => void;
}

export const realDisk: Disk = {
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  write: (path, bytes, mode) => {
    writeFileSync(path, bytes, { flush: true });
    if (mode !== undefined) chmodSync(path, mode);
  },
  create: (path, bytes) => {
    writeFileSync(path, bytes, { flag: 'wx', flush: true });
  },
  rename: renameSync,
  link: (from, to) => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!isWithoutLinks(error)) throw error;
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
  },
  removeFile: (path) => {
    rmSync(path, { force: true });
  },
  removeEmptyFolder: (path) => {
    try {
      rmdirSync(path);
    } catch {
      // It holds something, or is gone.
    }
  },
};

/** Whether a file system has no hard links, as those of memory cards and some shared folders: then a copy has to do. */
function isWithoutLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemCode(error) ?? '');
}

/** Why changes were not made, to the person who asked for them. Nothing has changed. */
export class ChangesRefused extends Error {}

/** A file's bytes and mode; undefined where there is none. */
export function readIfThere(path: string): { bytes: Buffer; mode: number } | undefined {
  try {
    return { bytes: readFileSync(path), mode: statSync(path).mode & 0o777 };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Ends the command where a path leads out of the content folder: by itself, or by a link on its way or at its end.
 */
export function refuseToLeave(contentDir: string, target: string): void {
  const isInside = (outer: string, inner: string) => {
    const way = relative(outer, inner);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  let nearest = dirname(target);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isLink && isInside(contentDir, target) && isInside(realpathSync(contentDir), realpathSync(nearest))) return;
  throw new ChangesRefused(
    `${target} leads out of the content folder, or is a link; nothing is written there. Put the record itself in its place.`,
  );
}

/** Removes the folders above a file that nothing is in any more; a kind's own folder stays. */
export function removeEmptyFolders(contentDir: string, path: string, disk: Disk): void {
  const parts = path.split('/').slice(0, -1);
  for (let depth = parts.length; depth > 1; depth -= 1)
    disk.removeEmptyFolder(join(contentDir, ...parts.slice(0, depth)));
}
