import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPageHash } from '../schemas/page-hash.ts';
import type { Problem } from '../problems/problem.ts';
import { locate } from './locate.ts';
import type { SourceFile } from './source-file.ts';

/** The SHA-256 of a page, as sources have it. */
export function hashOfPage(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Where the page that a source was taken from is kept: beside the content folder, under its hash. It is no record, no build
 * reads it, and a source that is renamed still has it.
 *
 * @example
 * keptPageName('9f86…') // => 'kept/9f86….html'
 */
export function keptPageName(hash: string): string {
  return `kept/${hash}.html`;
}

/** The same as an absolute path. */
export function keptPagePath(contentDir: string, hash: string): string {
  return join(dirname(realpathSync(contentDir)), keptPageName(hash));
}

/** What is wrong with the kept pages that sources name: one that is another by now, or is not there. */
export function keptPageProblems(files: readonly SourceFile[], contentDir: string): Problem[] {
  return files.flatMap((file): Problem[] => {
    const { keptPage } = file.frontmatter;
    if (file.kind !== 'sources' || typeof keptPage !== 'string' || !isPageHash(keptPage)) return [];
    const actual = hashOfFile(keptPagePath(contentDir, keptPage));
    if (actual === keptPage) return [];
    const place = { path: file.path, ...locate(file, ['keptPage']) };
    return [
      actual === undefined
        ? {
            ...place,
            severity: 'warning',
            code: 'source/kept-page-missing',
            message: `The page that was kept for this source is not in ${keptPageName(keptPage)}, beside the content folder.`,
            help: 'Put it back, or remove `keptPage`. Where it may not be passed on, whoever has no copy sees this warning.',
          }
        : {
            ...place,
            severity: 'error',
            code: 'source/kept-page-changed',
            message: `${keptPageName(keptPage)} is not the page that was kept for this source: its SHA-256 is ${actual}.`,
            help: 'Put back the file as it was, or remove `keptPage`.',
          },
    ];
  });
}

/** Undefined where there is no ordinary file that can be read. */
function hashOfFile(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? hashOfPage(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}
