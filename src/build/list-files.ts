import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../record/problems/problem.ts';

/**
 * What lies below a folder, as sorted paths in it with `/` separators: its ordinary files, or what else is asked for.
 *
 * @throws where there is no such folder
 */
export function listFiles(dir: string, isListed: (item: Dirent) => boolean = (item) => item.isFile()): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(isListed)
    .map((item) => join(item.parentPath, item.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .sort(compareText);
}
