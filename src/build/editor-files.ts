import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Corpus } from '../record/corpus/corpus.ts';
import { jsonSchemaOf } from '../record/schemas/json-schema.ts';
import { fileKinds, kinds, type Kind } from '../record/schemas/kinds.ts';
import type { Settings } from './settings.ts';
import { publicationFile } from '../record/schemas/publication-file.ts';

/**
 * Writes what the Astro extension of VS Code reads to complete and explain frontmatter: a JSON Schema per kind, with the
 * ids of the records there are, and which file is of which kind.
 *
 * The extension fixes their place and form (`.astro/collections/`). Astro itself writes schemas there when it starts,
 * without the ids, so these are written after. A file that would stay the same is left alone.
 */
export function writeEditorFiles({ records }: Corpus, { projectDir, contentDir }: Settings): void {
  const dir = join(projectDir, '.astro/collections');
  mkdirSync(dir, { recursive: true });
  const idsOf = (kind: Kind) => [...records[kind].keys()];
  for (const kind of fileKinds) {
    writeIfOther(join(dir, `${kind}.schema.json`), JSON.stringify(jsonSchemaOf(kind, idsOf), undefined, 1));
  }
  const manifest = {
    collections: fileKinds.map((name) => ({ hasSchema: true, name })),
    // The extension calls files entries.
    entries: {
      [addressOf(join(contentDir, publicationFile))]: 'site',
      ...Object.fromEntries(
        kinds.flatMap((kind) => filesOf(join(contentDir, kind)).map((file) => [addressOf(file), kind])),
      ),
    },
  };
  writeIfOther(join(dir, 'collections.json'), JSON.stringify(manifest, undefined, 1));
}

/** Those that are not valid too: they need help most. */
function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(folder, path));
}

/** As the extension looks a file up: without escapes, in lower case. */
function addressOf(file: string): string {
  return decodeURIComponent(pathToFileURL(file).href).toLowerCase();
}

function writeIfOther(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  // Renamed into place, so that the extension never reads half a file.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, text);
  renameSync(written, file);
}
