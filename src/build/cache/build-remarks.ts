import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves what a build has said of the content, for the command that has started it, in the folder that is this build's own. */
export function writeRemarks(dir: string, remarks: string): void {
  writeFileSync(join(dir, name), remarks);
}

/** What a build has said; undefined where it left nothing. */
export function readRemarks(dir: string): string | undefined {
  const file = join(dir, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const name = 'remarks.txt';
