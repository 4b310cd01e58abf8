import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, hashOfFile, stagingOf, type Journal } from './change-journal.ts';
import { refuseToLeave, removeEmptyFolders, type Disk } from './disk.ts';
import type { StatePlaces } from './state-folder.ts';

/** What became of the files of a change that was taken back. Paths in the content folder. */
export interface Recovery {
  /** They had been changed, and are as they were before the command. */
  readonly restored: readonly string[];
  /** Somebody has saved them since; they are left as they are. */
  readonly left: readonly string[];
  /** Files of the name `<record>.md.saved-1`: what was saved into a record's old file while a newer one stood in its place. */
  readonly kept: readonly string[];
}

/**
 * Every file of a change as it was before it, or as somebody saved it meanwhile. Done again from any point, it comes to
 * the same; what stands in a place is never written over, only moved away, looked at, and put back where it is not ours.
 */
export function takeBack(journal: Journal, places: StatePlaces, disk: Disk): Recovery {
  const recovery = { restored: [] as string[], left: [] as string[], kept: [] as string[] };
  const staging = stagingOf(places, journal.staging);
  for (const { path } of journal.operations) refuseToLeave(places.content, join(places.content, path));
  for (const [index, { path, before, after }] of journal.operations.entries()) {
    const target = join(places.content, path);
    const { aside, back } = filesOf(staging, index);
    const wasAt = hashOfFile(target);
    const wasMoved = existsSync(aside) || existsSync(back);
    if (wasAt !== null && wasAt === after && wasAt !== before) disk.rename(target, back);
    // What was ours goes, unless somebody wrote to it in the moment before; what was moved aside comes again.
    for (const [file, expected] of [
      [back, after],
      [aside, before],
    ] as const) {
      const found = hashOfFile(file);
      if (found === null) continue;
      const isWanted = file === aside || found !== expected;
      if (isWanted && !putWhereNothingIs(file, target, disk) && found !== expected) {
        recovery.kept.push(`${path}${keepBeside(file, target, disk)}`);
      }
      disk.removeFile(file);
    }
    if (before === null && !existsSync(target)) removeEmptyFolders(places.content, path, disk);
    if (hashOfFile(target) !== before) recovery.left.push(path);
    else if (wasMoved || wasAt !== before) recovery.restored.push(path);
  }
  return recovery;
}

/** Whether a file could be put in a place: it is not where something stands. The file itself stays as well. */
function putWhereNothingIs(from: string, target: string, disk: Disk): boolean {
  disk.makeFolder(dirname(target));
  try {
    disk.link(from, target);
    return true;
  } catch (error) {
    if (existsSync(target)) return false;
    throw error;
  }
}

/** Puts a file beside a record under the first name that is free, and gives what the name adds to the record's. */
function keepBeside(from: string, target: string, disk: Disk): string {
  for (let number = 1; ; number += 1) {
    const added = `.saved-${number}`;
    if (putWhereNothingIs(from, `${target}${added}`, disk)) return added;
  }
}
