import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many files the routes of a site have, and what became of them in a build. */
export interface PageCount {
  /** Made in this build. */
  readonly made: number;
  /** Kept from the last one. */
  readonly kept: number;
}

/** Leaves the count for the command that has started the build, in the folder that is this build's own. */
export function writePageCount(dir: string, count: PageCount): void {
  writeFileSync(join(dir, name), JSON.stringify(count));
}

/** The count that a build left; undefined where it left none. */
export function readPageCount(dir: string): PageCount | undefined {
  const file = join(dir, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PageCount) : undefined;
}

const name = 'page-count.json';
