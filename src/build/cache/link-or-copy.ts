import { copyFileSync, linkSync } from 'node:fs';
import { safely } from './safely.ts';

/** Gives a file a second name, or makes a copy where it can have none. */
export function linkOrCopy(from: string, to: string): void {
  if (safely(() => (linkSync(from, to), true)) !== true) copyFileSync(from, to);
}
