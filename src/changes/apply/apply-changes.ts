/**
 * Puts planned changes into the content folder, all of them or none, and never writes over what somebody saves meanwhile.
 *
 * No file system changes several files at once, so it is done in steps that can be taken back:
 *
 * 1. a lock beside the content folder lets one command at a time in (`lock.ts`);
 * 2. a journal says what each file is now and what it is to be, and the new texts are written where nobody reads them;
 * 3. each file that goes is moved aside, and *that* is compared with what the plan read; each new text is linked into
 *    its place, which fails where something stands. A file that differs was saved by somebody: everything goes back;
 * 4. what was moved aside is compared once more, since an editor may have written through a file it held open;
 * 5. the journal says `done`. From here on the change stands, and what lies aside is removed.
 *
 * A process killed before 5 leaves the journal, from which `recoverChanges`, called by every command that reads the
 * content, takes everything back; killed after it, the same function only clears away.
 *
 * One moment stays open, and no file system closes it: an editor that opened a file before 3 and writes after 5.
 */
import { systemCode } from '../../record/source/system-code.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { sourceText, writtenLike } from '../../record/source/source-text.ts';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileChange } from '../edit/change.ts';
import { filesOf, hashOfFile, stagingOf, writeJournal, type Journal, type Operation } from './change-journal.ts';
import { clearAway, clearUnwritten } from './clear-away.ts';
import { describeDiskFault } from './disk-fault.ts';
import { ChangesRefused, readIfThere, realDisk, refuseToLeave, removeEmptyFolders, type Disk } from './disk.ts';
import { takeLock, type Lock } from './lock.ts';
import { refuseForeignState } from './recover-changes.ts';
import { stateOf, type StatePlaces } from './state-folder.ts';
import { takeBack, type Recovery } from './take-back.ts';

/** A change as it is carried out: its operation, and the bytes and mode of the file that is to come. */
interface Step extends Operation {
  /** As messages name it: relative to the project folder. */
  readonly shown: string;
  readonly bytes: Uint8Array | undefined;
  readonly mode: number | undefined;
}

/**
 * Makes the changes.
 *
 * @param projectDir absolute path that the paths of changes are relative to
 * @throws ChangesRefused when a file is not as the plan found it, when another command is writing, or when the disk
 * does not allow it; the content is then as it was, with whatever was saved meanwhile
 */
export function applyChanges(
  changes: readonly FileChange[],
  { contentDir, projectDir }: { readonly contentDir: string; readonly projectDir: string },
  disk: Disk = realDisk,
): void {
  if (changes.length === 0) return;
  // Ctrl-C between two steps would leave the rest undone: a signal that comes meanwhile is not answered.
  const release = holdSignals();
  try {
    const places = stateOf(contentDir);
    const steps = changes.map((change) => stepOf(change, contentDir, projectDir));
    const lock = takeLock(places.lock, disk);
    try {
      refuseForeignState(places);
      try {
        carryOut(steps, 'beside', places, lock, disk);
      } catch (error) {
        if (!isOfAnotherFileSystem(error)) throw error;
        carryOut(steps, 'inside', places, lock, disk);
      }
    } finally {
      lock.release();
      removeIfEmpty(places, disk);
    }
  } catch (error) {
    if (error instanceof ChangesRefused) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ChangesRefused(
      `${describeDiskFault(error, 'The content folder', contentDir, 'use a copy of the content that is elsewhere') ?? `The content could not be changed: ${reason}`} Nothing was changed.`,
    );
  } finally {
    release();
  }
}

function stepOf({ path, before, after, movedFrom }: FileChange, contentDir: string, projectDir: string): Step {
  const target = resolve(projectDir, path);
  refuseToLeave(contentDir, target);
  const present = readIfThere(target);
  const written = present?.bytes.toString('utf8');
  if ((written === undefined ? undefined : sourceText(written)) !== before) {
    throw savedMeanwhile(path, before === undefined);
  }
  // Mode, line ends and byte order mark stay as the file has them, under a new name as well.
  const like = present ?? (movedFrom && readIfThere(resolve(projectDir, movedFrom.path)));
  const bytes = after === undefined ? undefined : Buffer.from(writtenLike(after, like?.bytes.toString('utf8') ?? ''));
  return {
    path: relative(contentDir, target).split(sep).join('/'),
    before: present ? fingerprint(present.bytes) : null,
    after: bytes ? fingerprint(bytes) : null,
    shown: path,
    bytes,
    mode: like?.mode,
  };
}

function savedMeanwhile(path: string, isNew: boolean): ChangesRefused {
  return new ChangesRefused(
    isNew
      ? `${path} exists by now, and is not overwritten. Run the command again.`
      : `${path} was changed while the command ran. Run it again.`,
  );
}

function carryOut(
  steps: readonly Step[],
  staging: Journal['staging'],
  places: StatePlaces,
  lock: Lock,
  disk: Disk,
): void {
  const operations = steps.map(({ path, before, after }) => ({ path, before, after }));
  const journal: Journal = { content: places.content, phase: 'changing', staging, operations };
  lock.beat();
  try {
    writeJournal(places, journal, disk);
  } catch (error) {
    clearUnwritten(places, disk);
    throw error;
  }
  try {
    const folder = stagingOf(places, staging);
    disk.makeFolder(folder);
    for (const [index, { bytes, mode }] of steps.entries()) {
      lock.beat();
      if (bytes) disk.write(filesOf(folder, index).coming, bytes, mode);
    }
    for (const [index, step] of steps.entries()) {
      lock.beat();
      exchange(step, filesOf(folder, index), places, disk);
    }
    for (const [index, { before, shown }] of steps.entries()) {
      if (before !== null && hashOfFile(filesOf(folder, index).aside) !== before) throw savedMeanwhile(shown, false);
    }
    lock.beat();
    writeJournal(places, { ...journal, phase: 'done' }, disk);
  } catch (error) {
    const { kept } = takeBack(journal, places, disk);
    clearAway(journal, places, disk);
    throw kept.length === 0 || !(error instanceof ChangesRefused)
      ? error
      : new ChangesRefused(withKept(error, { kept }));
  }
  for (const { path, after } of steps) if (after === null) removeEmptyFolders(places.content, path, disk);
  clearAway(journal, places, disk);
}

/** One file: what is there goes aside and is looked at, what is to come is put where nothing stands. */
function exchange(
  { path, before, after, shown }: Step,
  { coming, aside }: ReturnType<typeof filesOf>,
  { content }: StatePlaces,
  disk: Disk,
): void {
  const target = join(content, path);
  if (before !== null) {
    try {
      disk.rename(target, aside);
    } catch (error) {
      if (existsSync(target)) throw error;
      throw savedMeanwhile(shown, false);
    }
    if (hashOfFile(aside) !== before) throw savedMeanwhile(shown, false);
  }
  if (after === null) return;
  disk.makeFolder(dirname(target));
  try {
    disk.link(coming, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    throw savedMeanwhile(shown, before === null);
  }
}

function withKept({ message }: Error, { kept }: Pick<Recovery, 'kept'>): string {
  return `${message} What was saved into it meanwhile is in ${kept.join(', ')}.`;
}

/** Whether a file could not be moved because it would have had to change the file system. */
function isOfAnotherFileSystem(error: unknown): boolean {
  return systemCode(error) === 'EXDEV';
}

function removeIfEmpty({ folder }: StatePlaces, disk: Disk): void {
  disk.removeEmptyFolder(dirname(folder));
}

function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const ignore = () => undefined;
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}
