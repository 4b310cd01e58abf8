import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files in `.astro/` that Astro's content layer shares between all builds of a checkout. */
export const sharedFiles: readonly string[] = ['content-assets.mjs', 'content-modules.mjs'];

/** What Astro writes into each where no record has images or modules of its own, as none of ours has. */
export const emptySharedFile = 'export default new Map();';

/**
 * Writes those files as Astro wants them, before Astro starts.
 *
 * Astro rewrites one only where it differs, but through a temporary file of a fixed name, and two builds at once would
 * move it away from under each other. A loader must not call `store.clear()`, after which Astro writes the same in
 * another spelling.
 */
export function prepareAstroFolder(projectDir: string): void {
  const dir = join(projectDir, '.astro');
  mkdirSync(dir, { recursive: true });
  for (const name of sharedFiles) {
    const file = join(dir, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === emptySharedFile) continue;
    const written = `${file}.${randomUUID()}`;
    writeFileSync(written, emptySharedFile);
    renameSync(written, file);
  }
}
