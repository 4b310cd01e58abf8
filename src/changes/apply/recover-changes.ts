import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readJournal } from './change-journal.ts';
import { clearAway, clearJournal } from './clear-away.ts';
import { ChangesRefused, realDisk, type Disk } from './disk.ts';
import { isLocked, takeLock, type Patience } from './lock.ts';
import { stateOf, type StatePlaces } from './state-folder.ts';
import { takeBack, type Recovery } from './take-back.ts';

/** A journal lies there that this installation has not written; the content was left alone. */
export interface ForeignState {
  readonly foreign: StatePlaces;
}

/** What was put back, or what is not believed, to whoever runs the next command. */
export function formatRecovery(recovery: Recovery | ForeignState): string {
  if ('foreign' in recovery) return `${describeForeign(recovery.foreign)}\n`;
  const { restored, left, kept } = recovery;
  const files = restored.length === 1 ? '1 file is' : `${restored.length} files are`;
  const notes = [
    ...left.map((path) => `${path} was changed since, and is left as it is.\n`),
    ...kept.map((path) => `What was saved while the command ran is in ${path}.\n`),
  ];
  return `A command was interrupted while it changed the content; ${files} as before it again.\n${notes.join('')}`;
}

/**
 * Takes back what a killed command left half done, and clears away what it left. A journal that this installation has
 * not written is not believed and stops nobody from reading: whoever can add files to a repository could add one.
 *
 * @returns what was put back or is not believed; undefined when there was nothing to do
 * @throws ChangesRefused while another command is writing
 */
export function recoverChanges(
  contentDir: string,
  disk: Disk = realDisk,
  wait?: Patience,
): Recovery | ForeignState | undefined {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const places = stateOf(contentDir);
  const found = readJournal(places);
  if (found === 'foreign') return { foreign: places };
  if (found === 'none' && !isLocked(places.lock)) return undefined;
  const lock = takeLock(places.lock, disk, wait);
  try {
    const journal = readJournal(places);
    if (journal === 'foreign') return { foreign: places };
    if (journal === 'none') {
      clearJournal(places, disk);
      return undefined;
    }
    const recovery = journal.phase === 'changing' ? takeBack(journal, places, disk) : undefined;
    clearAway(journal, places, disk);
    return recovery;
  } finally {
    lock.release();
    disk.removeEmptyFolder(dirname(places.folder));
  }
}

/** Ends a command that would change the content where somebody else's journal lies: only they can tell what is half done. */
export function refuseForeignState(places: StatePlaces): void {
  if (readJournal(places) === 'foreign') throw new ChangesRefused(describeForeign(places));
}

function describeForeign({ folder }: StatePlaces): string {
  return (
    `${folder} holds what an interrupted command leaves, but this installation has not written it: nothing in it is believed. ` +
    'If a command was interrupted on another machine or in a container, run any command there and it is put right. ' +
    'Otherwise delete the folder, and look where it came from.'
  );
}
