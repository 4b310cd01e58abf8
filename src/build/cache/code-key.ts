import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../record/problems/problem.ts';

/** What of a project decides what its code makes of a site; `node_modules/.package-lock.json` says what is installed. */
const parts = [
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
];

/**
 * Names the code of a project: another one where anything of it is another, or the Node that runs it. What somebody writes
 * into `node_modules` by hand is not seen; such a build needs `--force`.
 */
export function codeKey(projectDir: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string) => hash.update(`\0${path}\0`).update(readFileSync(join(projectDir, path)));
  for (const part of parts) {
    if (!existsSync(join(projectDir, part))) continue;
    if (part !== 'src') add(part);
    else
      readdirSync(join(projectDir, part), { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name).slice(join(projectDir, '/').length))
        .sort(compareText)
        .forEach(add);
  }
  return hash.digest('base64url');
}
