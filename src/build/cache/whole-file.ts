import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { safely } from './safely.ts';

/** What an earlier build left in a file, behind the fingerprint of it; undefined where that is not whole. */
export function readWhole(file: string): unknown {
  return safely(() => {
    const read = readFileSync(file, 'utf8');
    const text = read.slice(read.indexOf('\n') + 1);
    return read.startsWith(`${fingerprint(text)}\n`) ? (JSON.parse(text) as unknown) : undefined;
  });
}

/** Leaves a value for the next build: all of it, or where that fails what was there before. */
export function writeWhole(file: string, value: object): void {
  const text = JSON.stringify(value);
  const aside = `${file}.${randomUUID().slice(0, 8)}`;
  writeFileSync(aside, `${fingerprint(text)}\n${text}`);
  renameSync(aside, file);
}
