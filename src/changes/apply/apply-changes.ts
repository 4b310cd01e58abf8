/**
 * Puts planned changes into the content folder, all of them or none.
 *
 * No file system changes several files at once, so it is done in steps that can be taken back:
 *
 * 1. a folder of this process receives every new text, a copy of every file that will go, and a journal;
 * 2. that folder is renamed to `.on-record-changes`. This is both the lock (a second command's rename fails) and the
 *    moment from which on the content may differ from what it was;
 * 3. the new texts are renamed into place and files that go are deleted, with nothing in between;
 * 4. the folder is renamed away again, which ends the change, and deleted.
 *
 * A process killed before 2 or after 4 leaves the content whole. Killed in between, it leaves the journal, from which
 * `recoverChanges`, called by every command that reads the content, puts everything back as it was.
 *
 * The folders begin with a dot, so the content's readers pass them over, and lie in the content folder, so that a
 * rename stays on one file system.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Change } from '../edit/change.ts';
import { changesFolder, hashOf, journalName, putBack, type Journal, type Operation } from './change-journal.ts';
import { describeDiskFault } from './disk-fault.ts';
import { ChangesRefused, readIfThere, realDisk, refuseToLeave, removeEmptyFolders, type Disk } from './disk.ts';

const byteOrderMark = '\uFEFF';

/**
 * Makes the changes.
 *
 * @param projectDir absolute path that the paths of changes are relative to
 * @throws ChangesRefused when a file is not as the plan found it, when another command is writing, or when the disk
 * does not allow it; the content is then as it was
 */
export function applyChanges(
  changes: readonly Change[],
  { contentDir, projectDir }: { readonly contentDir: string; readonly projectDir: string },
  disk: Disk = realDisk,
): void {
  if (changes.length === 0) return;
  const staging = join(contentDir, `${changesFolder}-${process.pid}`);
  const shared = join(contentDir, changesFolder);
  // Ctrl-C between two renames would leave the rest undone: a signal that comes meanwhile is not answered.
  const release = holdSignals();
  try {
    const operations = stage(changes, staging, contentDir, projectDir, disk);
    claim(staging, shared, disk);
    try {
      putInPlace(operations, shared, contentDir, disk);
    } catch (error) {
      putBack({ pid: process.pid, operations }, shared, contentDir, disk);
      throw error;
    } finally {
      disk.rename(shared, staging);
    }
  } catch (error) {
    if (error instanceof ChangesRefused) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChangesRefused(
      `${describeDiskFault(error, 'The content folder', contentDir, 'use a copy of the content that is elsewhere') ?? `The content could not be changed: ${reason}`} Nothing was changed.`,
    );
  } finally {
    try {
      if (existsSync(staging)) disk.removeTree(staging);
    } finally {
      release();
    }
  }
}

function stage(
  changes: readonly Change[],
  staging: string,
  contentDir: string,
  projectDir: string,
  disk: Disk,
): Operation[] {
  disk.removeTree(staging);
  disk.makeFolder(staging);
  const operations = changes.map(({ path, before, after }, index): Operation => {
    const target = resolve(projectDir, path);
    const inContent = relative(contentDir, target);
    refuseToLeave(contentDir, target);
    const present = readIfThere(target);
    const text = present?.bytes.toString('utf8');
    const mark = text?.startsWith(byteOrderMark) ? byteOrderMark : '';
    if (text !== (before === undefined ? undefined : mark + before)) {
      throw new ChangesRefused(
        before === undefined
          ? `${path} exists by now, and is not overwritten. Run the command again.`
          : `${path} was changed while the command ran. Run it again.`,
      );
    }
    if (present) disk.write(join(staging, `${index}.old`), present.bytes, present.mode);
    const bytes = after === undefined ? undefined : Buffer.from(mark + after);
    if (bytes) disk.write(join(staging, `${index}.new`), bytes, present?.mode);
    return {
      path: inContent.split(sep).join('/'),
      before: present ? hashOf(present.bytes) : null,
      after: bytes ? hashOf(bytes) : null,
    };
  });
  const journal: Journal = { pid: process.pid, operations };
  disk.write(join(staging, journalName), Buffer.from(JSON.stringify(journal)), undefined);
  return operations;
}

/** The rename that makes the change this process's to make; it fails while another's folder is there. */
function claim(staging: string, shared: string, disk: Disk): void {
  try {
    disk.rename(staging, shared);
  } catch (error) {
    if (!existsSync(shared)) throw error;
    throw new ChangesRefused('Another command is changing the content. Try again when it has ended.');
  }
}

function putInPlace(operations: readonly Operation[], shared: string, contentDir: string, disk: Disk): void {
  for (const { path } of operations.filter(({ after }) => after !== null)) {
    disk.makeFolder(dirname(join(contentDir, path)));
  }
  for (const [index, { path, after }] of operations.entries()) {
    if (after !== null) disk.rename(join(shared, `${index}.new`), join(contentDir, path));
  }
  for (const { path, after } of operations) {
    if (after === null) disk.removeFile(join(contentDir, path));
  }
  for (const { path, after } of operations) {
    if (after === null) removeEmptyFolders(contentDir, path, disk);
  }
}

function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const ignore = () => undefined;
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}
