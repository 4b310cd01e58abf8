import { systemCode } from './system-code.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * A folder of files that can be listed and read: on a disk, or in a revision that nobody has checked out. Whoever reads
 * content through it finds the same problems in both.
 */
export interface FileTree {
  /** The path its own paths are shown under, relative to the project, with `/` separators; `.` for the project itself. */
  readonly path: string;
  /** Whether there is such a folder. */
  readonly exists: boolean;
  /** What is in one of its folders, in no particular order, or the system's reason why not; the folder itself has the empty path. */
  readonly list: (folder: string) => readonly TreeItem[] | { readonly reason: string };
  /** A file's size in bytes and, unless that is more than `most`, its bytes; or the system's reason why not. */
  readonly read: (file: string, most: number) => FileBytes | { readonly reason: string };
}

export interface FileBytes {
  readonly size: number;
  /** Empty where the file is larger than was asked for. */
  readonly bytes: Buffer;
}

export interface TreeItem {
  readonly name: string;
  /** `link` also for what leads out of a revision: a submodule. `other` for devices and the like. */
  readonly type: 'file' | 'folder' | 'link' | 'other';
}

/**
 * A folder on the disk.
 *
 * @param dir absolute path of the folder
 * @param projectDir absolute path that the paths of problems are relative to
 */
export function diskTree(dir: string, projectDir: string): FileTree {
  return {
    path: relative(projectDir, dir).split(sep).join('/') || '.',
    exists: statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true,
    list: (folder) => {
      try {
        return readdirSync(join(dir, folder), { withFileTypes: true }).map((item) => ({
          name: item.name,
          type: item.isSymbolicLink() ? 'link' : item.isDirectory() ? 'folder' : item.isFile() ? 'file' : 'other',
        }));
      } catch (error) {
        return { reason: systemCode(error) ?? 'unknown reason' };
      }
    },
    read: (file, most) => {
      try {
        const absolute = join(dir, file);
        const { size } = statSync(absolute);
        return { size, bytes: size > most ? Buffer.alloc(0) : readFileSync(absolute) };
      } catch (error) {
        return { reason: systemCode(error) ?? 'unknown reason' };
      }
    },
  };
}
