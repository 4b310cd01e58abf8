import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectDir } from '../../support/site.ts';

/**
 * A file of a package that the package does not offer to import, as an address to import or to read.
 *
 * @param ours the module of this project that depends on it, named where the file is gone after an upgrade
 */
export function packageFile(path: string, ours: string): URL {
  const file = join(projectDir, 'node_modules', path);
  if (!existsSync(file)) throw new Error(`${path} is gone. Look for what took its place, and change ${ours}.`);
  return pathToFileURL(file);
}
