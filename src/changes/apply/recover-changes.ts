import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { changesFolder, journalName, putBack, readJournal, type Journal, type Recovery } from './change-journal.ts';
import { ChangesRefused, readIfThere, realDisk, type Disk } from './disk.ts';
import { isRunning } from './is-running.ts';

/** What was put back, to whoever runs the next command. */
export function formatRecovery({ restored, left }: Recovery): string {
  const files = restored.length === 1 ? '1 file is' : `${restored.length} files are`;
  const kept = left.map((path) => `${path} was changed since, and is left as it is.\n`);
  return `A command was interrupted while it changed the content; ${files} as before it again.\n${kept.join('')}`;
}

/** How long a command waits for another that is writing, in steps; writing takes moments. */
const waits = { times: 40, milliseconds: 50 };

/**
 * Takes back what a killed command left half done, and clears away its folders.
 *
 * @returns what was put back; undefined when there was nothing to do
 * @throws ChangesRefused while another command is writing
 */
export function recoverChanges(contentDir: string, disk: Disk = realDisk): Recovery | undefined {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const shared = join(contentDir, changesFolder);
  let recovery: Recovery | undefined;
  const journal = abandonedJournal(shared);
  if (journal) {
    recovery = putBack(journal, shared, contentDir, disk);
    disk.rename(shared, join(contentDir, `${changesFolder}-${process.pid}`));
  }
  for (const name of readdirSync(contentDir)) {
    if (!name.startsWith(`${changesFolder}-`)) continue;
    const pid = Number(name.slice(changesFolder.length + 1));
    if (pid === process.pid || !isRunning(pid)) disk.removeTree(join(contentDir, name));
  }
  return recovery;
}

/** The journal of a command that is no more; one that still runs is given time to end. */
function abandonedJournal(shared: string): Journal | undefined {
  for (let turn = 0; ; turn += 1) {
    if (lstatSync(shared, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new ChangesRefused(
        `${shared} is a link, which no command has made. Delete it, and look where it came from.`,
      );
    }
    const file = readIfThere(join(shared, journalName));
    if (!file) return undefined;
    const journal = readJournal(file.bytes, shared);
    if (journal.pid === process.pid || !isRunning(journal.pid)) return journal;
    if (turn === waits.times) {
      throw new ChangesRefused(
        `Another command (process ${journal.pid}) is changing the content. Try again when it has ended.`,
      );
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waits.milliseconds);
  }
}
