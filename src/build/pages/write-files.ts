import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder. Synchronously, since promises cost several times the CPU time of small files, and with
 * each folder made once.
 *
 * @param file path in the folder, with `/` separators
 */
export function fileWriter(folder: string): (file: string, content: Uint8Array) => void {
  const made = new Set<string>();
  return (file, content) => {
    const dir = dirname(file);
    if (!made.has(dir)) {
      mkdirSync(join(folder, dir), { recursive: true });
      made.add(dir);
    }
    writeFileSync(join(folder, file), content);
  };
}
