import { join } from 'node:path';
import { filesOf, journalName, stagingOf, type Journal } from './change-journal.ts';
import type { Disk } from './disk.ts';
import type { StatePlaces } from './state-folder.ts';

/**
 * Removes what a change has left beside the content, once it is done or taken back; the journal last, so that a command
 * killed meanwhile is followed by one that goes on. Only files that a change makes are removed.
 */
export function clearAway(journal: Journal, places: StatePlaces, disk: Disk): void {
  const staging = stagingOf(places, journal.staging);
  for (const index of journal.operations.keys()) {
    for (const file of Object.values(filesOf(staging, index))) disk.removeFile(file);
  }
  if (staging !== places.folder) disk.removeEmptyFolder(staging);
  clearJournal(places, disk);
}

/** Removes what a journal that could not be written has left; one that is there stays. */
export function clearUnwritten({ folder }: StatePlaces, disk: Disk): void {
  disk.removeFile(join(folder, `${journalName}.new`));
  disk.removeEmptyFolder(folder);
}

/** Removes the journal, also one that was never whole. */
export function clearJournal({ folder }: StatePlaces, disk: Disk): void {
  disk.removeFile(join(folder, `${journalName}.new`));
  disk.removeFile(join(folder, journalName));
  disk.removeEmptyFolder(folder);
}
