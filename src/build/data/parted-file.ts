import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../views/data/data-package.ts';

/** 20 MB: hosts refuse files of more than 25 MB, and one that grows has to be told of before. */
export const partLimit = 20_000_000;

/** So many bytes are gathered before they are written. */
const gathered = 1 << 18;

export interface PartedFileOptions {
  /** What each part begins and ends with, where a part has to be a document of its own. */
  readonly head?: string;
  readonly foot?: string;
  /** Between two items of a part. */
  readonly separator?: string;
  /** Bytes. */
  readonly limit?: number;
}

/**
 * A file that is written item by item, and goes on in a second one before it is too long: `mentions.csv`,
 * `mentions.2.csv`. No item is divided, and no more than a quarter of a megabyte of it is held.
 */
export interface PartedFile {
  readonly write: (item: string) => void;
  /** Ends the last part, and gives all of them; there is one even if nothing was written. */
  readonly close: () => DataFile[];
}

/**
 * @param dir the folder; it has to be there
 * @param path the name in it, with an ending
 */
export function openPartedFile(dir: string, path: string, options: PartedFileOptions = {}): PartedFile {
  const { head = '', foot = '', separator = '', limit = partLimit } = options;
  const parts: DataFile[] = [];
  let part = openPart(dir, path, head);
  let isEmpty = true;
  const end = () => {
    part.add(foot);
    parts.push(part.end());
  };
  return {
    write: (item) => {
      const text = isEmpty ? item : separator + item;
      if (!isEmpty && part.bytes() + Buffer.byteLength(text) + foot.length > limit) {
        end();
        part = openPart(dir, nameOfPart(path, parts.length + 1), head);
        part.add(item);
      } else part.add(text);
      isEmpty = false;
    },
    close: () => {
      end();
      return parts;
    },
  };
}

/** `mentions.2.csv`; what comes after the first dot is the ending. */
function nameOfPart(path: string, number: number): string {
  const dot = path.indexOf('.', path.lastIndexOf('/') + 1);
  return `${path.slice(0, dot)}.${number}${path.slice(dot)}`;
}

function openPart(dir: string, path: string, head: string) {
  const file = openSync(join(dir, path), 'w');
  const hash: Hash = createHash('sha256');
  let waiting = head;
  let bytes = Buffer.byteLength(head);
  const flush = () => {
    const chunk = Buffer.from(waiting);
    hash.update(chunk);
    writeSync(file, chunk);
    waiting = '';
  };
  return {
    bytes: () => bytes,
    add: (text: string) => {
      waiting += text;
      bytes += Buffer.byteLength(text);
      if (waiting.length >= gathered) flush();
    },
    end: (): DataFile => {
      flush();
      closeSync(file);
      return { path, bytes, sha256: hash.digest('hex') };
    },
  };
}
