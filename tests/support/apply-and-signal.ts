/** Applies changes in a process of its own, which sends itself a signal before its nth operation on the disk. */
import { join } from 'node:path';
import { applyChanges } from '../../src/changes/apply/apply-changes.ts';
import { realDisk, type Disk } from '../../src/changes/apply/disk.ts';
import { changesForTests } from './changes-to-apply.ts';

const [dir = '', signal = 'SIGKILL', operation = '1'] = process.argv.slice(2);
let left = Number(operation);
const disk = Object.fromEntries(
  Object.entries(realDisk).map(([name, act]) => [
    name,
    (...args: unknown[]) => {
      left -= 1;
      if (left === 0) process.kill(process.pid, signal);
      (act as (...all: unknown[]) => void)(...args);
    },
  ]),
) as unknown as Disk;
applyChanges(changesForTests, { contentDir: join(dir, 'content'), projectDir: dir }, disk);
