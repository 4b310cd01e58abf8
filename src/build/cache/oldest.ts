import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file in a folder of the cache whose time says when the folder was used last. */
export const usedName = 'used';

/** Notes that a folder of the cache is in use. */
export function markUsed(folder: string): void {
  writeFileSync(join(folder, usedName), '');
}

/** Removes the folders of a folder that were not used for longest, but for so many. What begins with a full stop is being made. */
export function forgetOldest(dir: string, most: number): void {
  const folders = readdirSync(dir)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({
      path: join(dir, name),
      at: lstatSync(join(dir, name, usedName), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of folders.slice(most)) rmSync(path, { recursive: true, force: true });
}
