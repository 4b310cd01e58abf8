import { join } from 'node:path';
import { publicationFile } from '../schemas/publication-file.ts';
import { defaultPublication, type Publication } from '../schemas/publication.ts';
import { validatePublication } from '../schemas/validate-publication.ts';
import { diskTree } from '../source/file-tree.ts';
import { parseSource } from '../source/parse-source.ts';
import { readTextOf } from '../source/read-content.ts';

/**
 * What the publication says of itself, without reading the records: for commands that only need its language or colours.
 * Where the file is missing or not valid, the defaults take its place; `npm run check` says what is wrong.
 *
 * @param contentDir absolute path of the content folder
 */
export function readPublication(contentDir: string): Publication {
  const text = readTextOf(diskTree(contentDir, contentDir), publicationFile);
  const path = join(contentDir, publicationFile);
  const file = text === undefined ? undefined : parseSource({ path, kind: 'site', id: 'site', text }).file;
  return file ? validatePublication(file).publication.data : defaultPublication;
}
