import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Every file of a folder and of the folders in it, hidden ones included, by path with `/` and sorted by it; none where the
 * folder is not there. Bytes are told apart in the text unless it is read as UTF-8.
 */
export function folderFiles(dir: string, encoding: 'latin1' | 'utf8' = 'latin1'): Readonly<Record<string, string>> {
  const items = existsSync(dir) ? readdirSync(dir, { recursive: true, withFileTypes: true }) : [];
  const files = items
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [relative(dir, file).replaceAll('\\', '/'), file] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(files.map(([path, file]) => [path, readFileSync(file, encoding)]));
}
