import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexRoot } from '../../views/browser/search/search-format.ts';
import type { SearchRecord } from '../../views/search/search-records.ts';
import { createFolderName, searchFiles, type SearchFilesOptions } from './search-files.ts';

/**
 * Writes the search index of a site: `search/index.json`, and a folder below `search/index/` that is named after all it holds. So a
 * browser that has the list of another build never takes files of this one for what the list says.
 *
 * @param outDir the folder of the built site
 */
export function writeSearchIndex(outDir: string, records: readonly SearchRecord[], options?: SearchFilesOptions): void {
  const searchDir = join(outDir, 'search');
  const unnamed = join(searchDir, 'index', 'unnamed');
  mkdirSync(unnamed, { recursive: true });
  const folder = createFolderName();
  const files = searchFiles(records, options);
  let next = files.next();
  while (!next.done) {
    folder.add(next.value);
    writeFileSync(join(unnamed, next.value.name), next.value.text);
    next = files.next();
  }
  const root: IndexRoot = { ...next.value, folder: `index/${folder.name()}` };
  renameSync(unnamed, join(searchDir, root.folder));
  writeFileSync(join(searchDir, 'index.json'), `${JSON.stringify(root)}\n`);
}
