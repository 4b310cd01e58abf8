import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptFile } from './kept-files.ts';
import { safely } from './safely.ts';

/** Files of a site whose fingerprints its build has found out already, by their paths in it. */
export type KnownFiles = Readonly<Record<string, KeptFile>>;

/** Leaves what is known for the command that has started the build, in the folder that is this build's own. */
export function writeKnownFiles(dir: string, files: KnownFiles): void {
  writeFileSync(join(dir, name), JSON.stringify(files));
}

/**
 * The fingerprint of a file of a site, where the build has found it out and the disk knows the file as it was then;
 * undefined for any other.
 *
 * @param dir the folder of the build
 * @param siteDir the folder of the site
 */
export function knownFingerprints(dir: string, siteDir: string): (path: string) => string | undefined {
  const files = safely(() => new Map(Object.entries(JSON.parse(readFileSync(join(dir, name), 'utf8')) as KnownFiles)));
  return (path) => {
    const known = files?.get(path);
    if (!known) return undefined;
    const [content, size, changed, inode] = known;
    const about = lstatSync(join(siteDir, path));
    return about.size === size && about.mtimeMs === changed && about.ino === inode ? content : undefined;
  };
}

const name = 'known-files.json';
