import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptValues } from '../../record/derived/kept-values.ts';
import { forgetOldest, markUsed } from './oldest.ts';
import { safely } from './safely.ts';

export interface ValueStoreOptions {
  /** The folder of all stores of the project. */
  readonly dir: string;
  /** Which of them: what is read from one content folder is of no use to another. */
  readonly name: string;
  /** The code that makes the values. What other code has made is thrown away. */
  readonly key: string;
  /** Whether to find nothing, and make every value again. */
  readonly isForced?: boolean;
  /** Is told what was thrown away because it was damaged, in a sentence. */
  readonly tell: (message: string) => void;
  /** With fewer values than this nothing is kept: they are made sooner than found. */
  readonly least?: number;
}

export interface ValueStore extends KeptValues {
  /** Leaves the values for the next process. */
  close(): void;
}

/** A value as it is kept, and in how many of the last writings of its part nobody has asked for it. */
interface Entry {
  readonly bytes: Buffer;
  age: number;
}

/** A part of the store, by the first sign of the prints: after an edit only those parts are written that have new values. */
interface Part {
  readonly entries: Map<string, Entry>;
  hasNew: boolean;
}

/** A value that nobody has asked for in as many writings of its part is forgotten; edits that are taken back find theirs. */
const oldest = 8;
const mostStores = 4;
const leastValues = 200;

/**
 * Values kept on the disk, each under the print of what it was made from.
 *
 * A part that is not whole, or made by other code, counts as empty: its values are made again. It is written aside and
 * renamed, so that of two processes at once one leaves its part, whole.
 */
export function openValueStore({
  dir,
  name,
  key,
  tell,
  isForced = false,
  least = leastValues,
}: ValueStoreOptions): ValueStore {
  const folder = join(dir, name);
  const parts = new Map<string, Part>();
  const told = { damaged: false };
  const partOf = (print: string): Part => {
    const sign = print.charAt(0);
    let part = parts.get(sign);
    if (!part) {
      const read = isForced ? undefined : safely(() => readPart(join(folder, fileOf(sign)), key));
      if (read === 'damaged' && !told.damaged) {
        told.damaged = true;
        tell(`What an earlier run kept in ${folder} is damaged. It is made again.`);
      }
      part = { entries: read instanceof Map ? read : new Map<string, Entry>(), hasNew: false };
      parts.set(sign, part);
    }
    return part;
  };
  return {
    find(print) {
      const entry = partOf(print).entries.get(print);
      if (!entry) return undefined;
      entry.age = -1;
      return safely(() => deserialize(entry.bytes) as unknown);
    },
    keep(print, value) {
      const part = partOf(print);
      part.entries.set(print, { bytes: serialize(value), age: -1 });
      part.hasNew = true;
    },
    close() {
      const size = [...parts.values()].reduce((sum, { entries }) => sum + entries.size, 0);
      // What cannot be kept costs the next run its time, and nothing else.
      if (size >= least) {
        safely(() => {
          mkdirSync(folder, { recursive: true });
          for (const [sign, part] of parts) if (part.hasNew) writePart(join(folder, fileOf(sign)), key, part);
          markUsed(folder);
          forgetOldest(dir, mostStores);
        });
      }
      parts.clear();
    },
  };
}

/** File names do not tell upper and lower case apart everywhere. */
function fileOf(sign: string): string {
  return `${sign.codePointAt(0)?.toString(16) ?? ''}.bin`;
}

const digestLength = 32;

/**
 * A part is the SHA-256 of all that follows, the length of its list in 4 bytes, the list as JSON, and the values.
 *
 * @returns undefined for one that is not there or is of other code
 */
function readPart(file: string, key: string): Map<string, Entry> | 'damaged' | undefined {
  const bytes = safely(() => readFileSync(file));
  if (!bytes) return undefined;
  const rest = bytes.subarray(digestLength);
  if (!digest([rest]).equals(bytes.subarray(0, digestLength))) return 'damaged';
  const start = 4 + rest.readUInt32LE(0);
  const list = JSON.parse(rest.toString('utf8', 4, start)) as {
    key: string;
    values: readonly (readonly [string, number, number])[];
  };
  if (list.key !== key) return undefined;
  let at = start;
  const entries = new Map<string, Entry>();
  for (const [print, length, age] of list.values) {
    entries.set(print, { bytes: rest.subarray(at, (at += length)), age });
  }
  return entries;
}

function writePart(file: string, key: string, { entries }: Part): void {
  const kept = Array.from(entries, ([print, { bytes, age }]) => [print, bytes, age + 1] as const).filter(
    ([, , age]) => age <= oldest,
  );
  const list = Buffer.from(
    JSON.stringify({ key, values: kept.map(([print, { length }, age]) => [print, length, age]) }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(list.length);
  const chunks = [length, list, ...kept.map(([, bytes]) => bytes)];
  const aside = `${file}.${randomUUID().slice(0, 8)}`;
  writeFileSync(aside, Buffer.concat([digest(chunks), ...chunks]));
  renameSync(aside, file);
}

function digest(chunks: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest();
}
