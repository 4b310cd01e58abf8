import { systemCode } from '../../record/source/system-code.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the system says when it does not let a program write, in words, and what to do about it. */
const faults: Readonly<Record<string, readonly [says: string, help: string]>> = {
  EACCES: ['permission is denied', 'Allow yourself to write there'],
  EDQUOT: ['your share of the disk is used up', 'Free some space'],
  EFBIG: ['a file would be larger than is allowed', 'Raise the limit (ulimit -f)'],
  EIO: ['the disk does not work', 'Look after the disk'],
  EISDIR: ['a folder stands where a file is needed', 'Move the folder away'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n)'],
  ENAMETOOLONG: ['the path is too long', 'Shorten it'],
  ENOSPC: ['no space is left on the disk', 'Free some space'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move the file away'],
  EPERM: ['the operation is not permitted', 'Allow yourself to write there'],
  EROFS: ['the file system can only be read', 'Mount it for writing'],
};

/**
 * A failed operation on a folder as a person reads it: which folder, what the system said, what to do. Undefined for an
 * error that is none of the disk's.
 *
 * @param name what the folder is: "The output folder"
 * @param instead how to use another one, for the end of a sentence
 */
export function describeDiskFault(error: unknown, name: string, folder: string, instead: string): string | undefined {
  const code = systemCode(error) ?? '';
  const known = Object.hasOwn(faults, code) ? faults[code] : undefined;
  return known && `${name} ${folder} cannot be written: ${known[0]}. ${known[1]}, or ${instead}.`;
}

/** Tries to write a file of some size in a folder that exists, and takes it away again; gives what stood in the way. */
export function tryToWrite(folder: string, bytes: number): unknown {
  const probe = join(folder, `.on-record-probe-${process.pid}`);
  try {
    mkdirSync(probe);
    writeFileSync(join(probe, 'probe'), new Uint8Array(bytes));
    return undefined;
  } catch (error) {
    return error;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}
