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
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { isKind } from '../schemas/kinds.ts';
import type { Change } from './change.ts';
import { describeDiskFault } from './disk-fault.ts';
import { isRunning } from './is-running.ts';

/** The operations that change the disk; a test passes its own to end the process between any two of them. */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  /** Writes a file through to the disk. */
  readonly write: (path: string, bytes: Uint8Array, mode: number | undefined) => void;
  readonly rename: (from: string, to: string) => void;
  readonly removeFile: (path: string) => void;
  /** Removes a folder if it is empty. */
  readonly removeEmptyFolder: (path: string) => void;
  readonly removeTree: (path: string) => void;
}

export const realDisk: Disk = {
  makeFolder: (path) => {
    mkdirSync(path, { recursive: true });
  },
  write: (path, bytes, mode) => {
    writeFileSync(path, bytes, { flush: true });
    if (mode !== undefined) chmodSync(path, mode);
  },
  rename: renameSync,
  removeFile: (path) => {
    rmSync(path, { force: true });
  },
  removeEmptyFolder: (path) => {
    try {
      rmdirSync(path);
    } catch {
      // It holds something, or is gone.
    }
  },
  removeTree: (path) => {
    rmSync(path, { recursive: true, force: true });
  },
};

/** Why changes were not made, to the person who asked for them. Nothing has changed. */
export class ChangesRefused extends Error {}

const folderName = '.on-record-changes';
const journalName = 'journal.json';
const byteOrderMark = '\uFEFF';

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

/** One file of a change: its path in the content folder, and the hashes of its bytes before and after. */
const operationSchema = z.strictObject({
  path: z.string().refine(isRecordPath),
  before: hash,
  after: hash,
});

/**
 * What a journal may say. Whoever can put files into the content folder can put a journal there, so that it is believed
 * only of records: what they say can be changed by changing them just as well.
 */
const journalSchema = z.strictObject({ pid: z.int().positive(), operations: z.array(operationSchema) });

type Journal = z.output<typeof journalSchema>;
type Operation = z.output<typeof operationSchema>;

/** Whether a path leads from the content folder to where a record can be. */
function isRecordPath(path: string): boolean {
  const [kind = '', ...rest] = path.split('/');
  const isPlain = rest.length > 0 && rest.every((part) => !/^\.*$|[\\\0]/.test(part));
  return isKind(kind) && isPlain && /\.md$/i.test(path);
}

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
  const staging = join(contentDir, `${folderName}-${process.pid}`);
  const shared = join(contentDir, folderName);
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

/** What `recoverChanges` did. */
export interface Recovery {
  /** Paths in the content folder that are again as they were before the interrupted command. */
  readonly restored: readonly string[];
  /** Paths somebody has changed since; they are left as they are. */
  readonly left: readonly string[];
}

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
  const shared = join(contentDir, folderName);
  let recovery: Recovery | undefined;
  const journal = abandonedJournal(shared);
  if (journal) {
    recovery = putBack(journal, shared, contentDir, disk);
    disk.rename(shared, join(contentDir, `${folderName}-${process.pid}`));
  }
  for (const name of readdirSync(contentDir)) {
    if (!name.startsWith(`${folderName}-`)) continue;
    const pid = Number(name.slice(folderName.length + 1));
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

/** A journal as a command of this project has written it; anything else ends the command, and nothing is touched. */
function readJournal(bytes: Buffer, shared: string): Journal {
  try {
    return journalSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new ChangesRefused(
      `The folder ${shared} is not what an interrupted command leaves, and nothing in it is believed. Delete it, and look where it came from.`,
    );
  }
}

/**
 * Ends the command where a path leads out of the content folder: by itself, or by a link on its way or at its end.
 */
function refuseToLeave(contentDir: string, target: string): void {
  const isInside = (outer: string, inner: string) => {
    const way = relative(outer, inner);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  };
  let nearest = dirname(target);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isLink && isInside(contentDir, target) && isInside(realpathSync(contentDir), realpathSync(nearest))) return;
  throw new ChangesRefused(
    `${target} leads out of the content folder, or is a link; nothing is written there. Put the record itself in its place.`,
  );
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

/** Every file of a journal as it was before; done again from any point, it comes to the same. */
function putBack({ operations }: Journal, shared: string, contentDir: string, disk: Disk): Recovery {
  const restored: string[] = [];
  const left: string[] = [];
  for (const { path } of operations) refuseToLeave(contentDir, join(contentDir, path));
  for (const [index, { path, before, after }] of operations.entries()) {
    const target = join(contentDir, path);
    const present = readIfThere(target);
    const hash = present ? hashOf(present.bytes) : null;
    if (hash === before) continue;
    if (hash !== after) {
      left.push(path);
      continue;
    }
    if (before === null) {
      disk.removeFile(target);
      removeEmptyFolders(contentDir, path, disk);
    } else {
      const old = readIfThere(join(shared, `${index}.old`));
      if (!old) throw new Error(`${join(shared, `${index}.old`)} is missing.`);
      const copy = join(shared, `${index}.back`);
      disk.write(copy, old.bytes, old.mode);
      disk.makeFolder(dirname(target));
      disk.rename(copy, target);
    }
    restored.push(path);
  }
  return { restored, left };
}

/** Removes the folders above a file that nothing is in any more; a kind's own folder stays. */
function removeEmptyFolders(contentDir: string, path: string, disk: Disk): void {
  const parts = path.split('/').slice(0, -1);
  for (let depth = parts.length; depth > 1; depth -= 1)
    disk.removeEmptyFolder(join(contentDir, ...parts.slice(0, depth)));
}

function readIfThere(path: string): { bytes: Buffer; mode: number } | undefined {
  try {
    return { bytes: readFileSync(path), mode: statSync(path).mode & 0o777 };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function holdSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const ignore = () => undefined;
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}
