import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { scratchFolder, type ScratchFolder } from './scratch-project.ts';
import { projectDir } from './site.ts';

/** What the site is built from, the content aside. */
const sources = ['package.json', 'tsconfig.json', 'astro.config.mjs', '.config', 'src'];

/**
 * A copy of this whole project in a folder whose path has a space and an umlaut, with one record as its content.
 *
 * @param contentDir the record to copy
 */
export function scratchCopy(contentDir: string): ScratchFolder {
  const folder = scratchFolder();
  for (const path of sources) cpSync(join(projectDir, path), join(folder.dir, path), { recursive: true });
  cpSync(contentDir, join(folder.dir, 'content'), { recursive: true });
  symlinkSync(join(projectDir, 'node_modules'), join(folder.dir, 'node_modules'), 'dir');
  return folder;
}
