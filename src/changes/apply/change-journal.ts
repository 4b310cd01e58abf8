import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isKind } from '../../record/schemas/kinds.ts';
import { ChangesRefused, readIfThere, refuseToLeave, removeEmptyFolders, type Disk } from './disk.ts';

/** The folder in the content by which a change is under way, and the file in it that says which; see `apply-changes.ts`. */
export const changesFolder = '.on-record-changes';
export const journalName = 'journal.json';

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

export type Journal = z.output<typeof journalSchema>;
export type Operation = z.output<typeof operationSchema>;

/** Whether a path leads from the content folder to where a record can be. */
function isRecordPath(path: string): boolean {
  const [kind = '', ...rest] = path.split('/');
  const isPlain = rest.length > 0 && rest.every((part) => !/^\.*$|[\\\0]/.test(part));
  return isKind(kind) && isPlain && /\.md$/i.test(path);
}

/** A journal as a command of this project has written it; anything else ends the command, and nothing is touched. */
export function readJournal(bytes: Buffer, shared: string): Journal {
  try {
    return journalSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new ChangesRefused(
      `The folder ${shared} is not what an interrupted command leaves, and nothing in it is believed. Delete it, and look where it came from.`,
    );
  }
}

/** What `recoverChanges` did. */
export interface Recovery {
  /** Paths in the content folder that are again as they were before the interrupted command. */
  readonly restored: readonly string[];
  /** Paths somebody has changed since; they are left as they are. */
  readonly left: readonly string[];
}

/** Every file of a journal as it was before; done again from any point, it comes to the same. */
export function putBack({ operations }: Journal, shared: string, contentDir: string, disk: Disk): Recovery {
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

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
