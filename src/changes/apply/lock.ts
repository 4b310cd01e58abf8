import { systemCode } from '../../record/source/system-code.ts';
import { randomBytes } from 'node:crypto';
import { appendFileSync, linkSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { ChangesRefused, type Disk } from './disk.ts';
import { isRunning } from './is-running.ts';

/**
 * The right to change a content folder: a file that only its maker could create, because creating it fails where there
 * is one, and that grows by a byte whenever its maker does something. Process ids say nothing across containers and
 * machines; a file that is there and grows says the same to everybody who shares the folder.
 */
export interface Lock {
  /**
   * Says that the maker is alive. To be called before every step that changes the content.
   *
   * @throws ChangesRefused where somebody took the lock away, because it had not grown for long
   */
  readonly beat: () => void;
  readonly release: () => void;
}

/** How a command waits for another: in turns of some milliseconds. Turns are counted, so no clock is compared. */
export interface Patience {
  readonly milliseconds: number;
  /** After so many turns a lock that has grown meanwhile is somebody's at work. */
  readonly turnsForTheLiving: number;
  /** After so many turns a lock that has not grown is nobody's: no step of a change takes that long. */
  readonly turnsForTheDead: number;
}

const patience: Patience = { milliseconds: 50, turnsForTheLiving: 40, turnsForTheDead: 300 };

const ownerSchema = z.object({ token: z.string().regex(/^[0-9a-f]{32}$/), pid: z.int(), processes: z.string() });

/**
 * Takes the lock, after an abandoned one was cleared away.
 *
 * @throws ChangesRefused while another command holds it
 */
export function takeLock(file: string, disk: Disk, wait: Patience = patience): Lock {
  const token = randomBytes(16).toString('hex');
  const text = `${JSON.stringify({ token, pid: process.pid, processes: processesHere() })}\n`;
  while (!createsFile(file, text, disk)) clearAbandoned(file, token, disk, wait);
  removeAsides(file, disk);
  const isMine = () => readIfThere(file)?.startsWith(text) === true;
  return {
    beat: () => {
      if (!isMine()) {
        throw new ChangesRefused(`${file} was taken away while the command ran. Run it again.`);
      }
      appendFileSync(file, '.');
    },
    release: () => {
      if (isMine()) disk.removeFile(file);
    },
  };
}

/** Whether there is a lock, or what a command left that was killed while it cleared one away. */
export function isLocked(file: string): boolean {
  try {
    return readdirSync(dirname(file)).some((name) => name.startsWith(basename(file)));
  } catch (error) {
    // Also where the command that had it took the folder away.
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

function removeAsides(file: string, disk: Disk): void {
  const start = `${basename(file)}-`;
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(start)) disk.removeFile(join(dirname(file), name));
  }
}

/** Whether the lock could be created. Another command that ends may take the empty folder away just before. */
function createsFile(file: string, text: string, disk: Disk, triesLeft = 100): boolean {
  disk.makeFolder(dirname(file));
  try {
    disk.create(file, Buffer.from(text));
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT' && triesLeft > 0) return createsFile(file, text, disk, triesLeft - 1);
    throw error;
  }
}

/** Returns once the lock may be tried again. */
function clearAbandoned(file: string, token: string, disk: Disk, wait: Patience): void {
  const seen = readIfThere(file);
  let now = seen;
  for (let turn = 0; now !== undefined && !isOfTheDead(now) && turn < wait.turnsForTheDead; turn += 1) {
    if (turn >= wait.turnsForTheLiving && now !== seen) throw new ChangesRefused(busy(file));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait.milliseconds);
    now = readIfThere(file);
  }
  if (now === undefined) return;
  // Moved away, then looked at: between the last look and the move another command may have taken the lock.
  const aside = `${file}-${token}`;
  try {
    disk.rename(file, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) !== now) {
    try {
      linkSync(aside, file);
    } catch {
      // A third has it by now; the second finds out before its next step.
    }
  }
  disk.removeFile(aside);
}

/**
 * Whether the maker of a lock is known to be no more: it counted processes as this one does, and its own is gone, or is
 * this one, which makes a change in one go and so has none under way.
 */
function isOfTheDead(text: string): boolean {
  try {
    const owner = ownerSchema.parse(JSON.parse(text.split('\n')[0] ?? ''));
    const here = processesHere();
    return here !== '' && owner.processes === here && (owner.pid === process.pid || !isRunning(owner.pid));
  } catch {
    return false;
  }
}

/**
 * What tells one count of processes from another: the boot of the machine and, on Linux, the namespace. Empty where
 * the system does not say; then only time tells.
 */
function processesHere(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return [hostname(), boot, readlinkSync('/proc/self/ns/pid')].join(' ');
  } catch {
    return '';
  }
}

function busy(file: string): string {
  return (
    'Another command is changing the content. Try again when it has ended. ' +
    `If none is running, here, in a container or on another machine, delete ${file}.`
  );
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
