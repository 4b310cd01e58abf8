import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: beside its place first, then by a rename. Where the disk is full, what was there
 * before stays as it was.
 */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const coming = join(dirname(file), `.${basename(file)}.on-record-${process.pid}`);
  try {
    writeFileSync(coming, text, { flush: true });
    renameSync(coming, file);
  } catch (error) {
    rmSync(coming, { force: true });
    throw error;
  }
}
