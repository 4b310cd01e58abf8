import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../changes/apply/is-running.ts';

export interface WholeFile {
  readonly path: string;
  /** As text, or as the bytes it is made of. */
  readonly text: string | Uint8Array;
}

/**
 * Writes files that belong together: all of them beside their places first, then each by a rename. Where the disk is
 * full, all are as they were. A process that is killed between two renames leaves old files and new ones, each whole;
 * what it left beside them has a hidden name, and goes when somebody writes there again.
 */
export function writeWhole(files: readonly WholeFile[]): void {
  const comings = files.map(({ path, text }) => {
    return { path, text, coming: join(dirname(path), `${hiddenStart(path)}${process.pid}`) };
  });
  try {
    for (const { path, text, coming } of comings) {
      mkdirSync(dirname(path), { recursive: true });
      removeAbandoned(path);
      writeFileSync(coming, text, { flush: true });
    }
    for (const { path, coming } of comings) renameSync(coming, path);
  } catch (error) {
    for (const { coming } of comings) rmSync(coming, { force: true });
    throw error;
  }
}

/** How the names begin that the texts of a file have on their way; the number of the process follows. */
function hiddenStart(path: string): string {
  return `.${basename(path)}.on-record-`;
}

/** Removes what killed processes left on its way to a file; one that runs is about to move its own. */
function removeAbandoned(path: string): void {
  const start = hiddenStart(path);
  for (const name of readdirSync(dirname(path))) {
    const number = name.startsWith(start) ? name.slice(start.length) : '';
    if (/^\d+$/.test(number) && !isRunning(Number(number))) rmSync(join(dirname(path), name), { force: true });
  }
}
