import { fingerprint } from '../../record/source/fingerprint.ts';
import { join } from 'node:path';
import { systemCode } from '../../record/source/system-code.ts';
import { z } from 'zod';
import { isKind } from '../../record/schemas/kinds.ts';
import { readIfThere, type Disk } from './disk.ts';
import { isSignedHere, sign } from './installation-key.ts';
import { stagingName, type StatePlaces } from './state-folder.ts';

export const journalName = 'journal.json';

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

/** One file of a change: its path in the content folder, and the SHA-256 of its bytes before and after; null for no file. */
const operationSchema = z.strictObject({
  path: z.string().refine(isRecordPath),
  before: hash,
  after: hash,
});

const journalSchema = z.strictObject({
  /** The content folder that it is about, as an absolute path. */
  content: z.string(),
  /** `done`: the content is as the change wanted it, and only what was left beside it is to be removed. */
  phase: z.enum(['changing', 'done']),
  /** Where the files lie on their way: in the state folder, or in the content where that is a file system of its own. */
  staging: z.enum(['beside', 'inside']),
  operations: z.array(operationSchema),
});

/** What a change is about to do, written down before it begins, so that the next command can take it back. */
export type Journal = z.output<typeof journalSchema>;
export type Operation = z.output<typeof operationSchema>;

const signedSchema = z.strictObject({ signature: z.string(), journal: z.string() });

/** Whether a path leads from the content folder to where a record can be. */
function isRecordPath(path: string): boolean {
  const [kind = '', ...rest] = path.split('/');
  const isPlain = rest.length > 0 && rest.every((part) => !/^\.*$|[\\\0]/.test(part));
  return isKind(kind) && isPlain && /\.md$/i.test(path);
}

/** The folder of the files on their way. */
export function stagingOf({ content, folder }: StatePlaces, staging: Journal['staging']): string {
  return staging === 'beside' ? folder : join(content, stagingName);
}

/** A file that is to come, one that is moved aside, and one that is taken back, by the number of its operation. */
export function filesOf(
  staging: string,
  index: number,
): { readonly coming: string; readonly aside: string; readonly back: string } {
  return {
    coming: join(staging, `${index}.new`),
    aside: join(staging, `${index}.old`),
    back: join(staging, `${index}.back`),
  };
}

/** Writes a journal in one step: it is there whole, or as it was before. */
export function writeJournal(places: StatePlaces, journal: Omit<Journal, 'content'>, disk: Disk): void {
  const text = JSON.stringify({ content: places.content, ...journal });
  const file = join(places.folder, journalName);
  disk.makeFolder(places.folder);
  disk.write(`${file}.new`, Buffer.from(JSON.stringify({ signature: sign(text), journal: text })), 0o600);
  disk.rename(`${file}.new`, file);
}

/**
 * The journal of an interrupted command: `none`, or one that this installation has written about this very folder, or
 * `foreign`, which is not believed. Whoever can put files into a repository can put one there.
 */
export function readJournal(places: StatePlaces): 'none' | 'foreign' | Journal {
  try {
    // Read without asking first whether it is there: the command that wrote it may be about to end.
    const present = readIfThere(join(places.folder, journalName));
    if (!present) return 'none';
    const signed = signedSchema.parse(JSON.parse(present.bytes.toString('utf8')));
    if (!isSignedHere(signed.journal, signed.signature)) return 'foreign';
    const journal = journalSchema.parse(JSON.parse(signed.journal));
    return journal.content === places.content ? journal : 'foreign';
  } catch (error) {
    // Where a file stands in the place of the folder there is no journal; whoever wants to write one is told.
    return systemCode(error) === 'ENOTDIR' ? 'none' : 'foreign';
  }
}

/** The hash of a file; null where there is none. */
export function hashOfFile(path: string): string | null {
  const present = readIfThere(path);
  return present ? fingerprint(present.bytes) : null;
}
