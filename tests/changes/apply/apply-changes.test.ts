import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src/changes/apply/apply-changes.ts';
import { ChangesRefused, realDisk, type Disk } from '../../../src/changes/apply/disk.ts';
import { formatRecovery, recoverChanges } from '../../../src/changes/apply/recover-changes.ts';
import { changesForTests, textsForTests } from '../../support/changes-to-apply.ts';
import { projectDir } from '../../support/site.ts';

let dir: string;
let contentDir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'on-record-apply-'));
  contentDir = join(dir, 'content');
  startAgain();
});

afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

const apply = (disk?: Disk) => {
  applyChanges(changesForTests, { contentDir, projectDir: dir }, disk);
};

/** Every file there is, hidden ones included. */
function held(): Record<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(dir, path)).isFile())
      .map((path) => [path, readFileSync(join(dir, path), 'utf8')]),
  );
}

const before = { ...textsForTests };
const after = {
  'content/actors/ben.md': 'Ben, changed\n',
  'content/actors/new/cleo.md': 'Cleo\n',
  'content/topics/moved.md': 'Rain, moved\n',
  'content/topics/stays.md': 'Stays\n',
};

/** The real disk, with something done before each operation on it. */
function watchedDisk(before: () => void): Disk {
  const after =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      before();
      act(...args);
    };
  const { makeFolder, write, rename, removeFile, removeEmptyFolder, removeTree } = realDisk;
  return {
    makeFolder: after(makeFolder),
    write: after(write),
    rename: after(rename),
    removeFile: after(removeFile),
    removeEmptyFolder: after(removeEmptyFolder),
    removeTree: after(removeTree),
  };
}

/** A disk that does `operations` things and then nothing ever again, as for a process that was killed. */
function dyingDisk(operations: number): Disk {
  let left = operations;
  return watchedDisk(() => {
    if (left === 0) throw new Error('killed');
    left -= 1;
  });
}

/** Puts the files there again as they were. */
function startAgain(): void {
  for (const path of Object.keys(held())) rmSync(join(dir, path));
  for (const [path, text] of Object.entries(textsForTests)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** How many operations a whole change takes. */
function countOperations(): number {
  let count = 0;
  apply(
    watchedDisk(() => {
      count += 1;
    }),
  );
  startAgain();
  return count;
}

describe('applyChanges', () => {
  test('creates, changes, deletes and moves, and leaves nothing behind', () => {
    apply();
    expect(held()).toEqual(after);
    expect(existsSync(join(contentDir, 'topics/old'))).toBe(false);
    expect(recoverChanges(contentDir)).toBeUndefined();
  });

  test('killed between any two operations, leaves the content as it was, or as it was to be', () => {
    const total = countOperations();
    expect(total).toBeGreaterThan(15);
    const outcomes: string[] = [];
    for (let operations = 0; operations <= total; operations += 1) {
      try {
        apply(dyingDisk(operations));
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
      recoverChanges(contentDir);
      const now = held();
      const outcome = JSON.stringify(now) === JSON.stringify(after) ? 'after' : 'before';
      expect(now).toEqual(outcome === 'after' ? after : before);
      outcomes.push(outcome);
      startAgain();
    }
    // Once it is done it stays done, and until then nothing is.
    expect(outcomes.lastIndexOf('before')).toBeLessThan(outcomes.indexOf('after'));
    expect(outcomes.at(-1)).toBe('after');
  });

  test('killed while it is put back, is put back all the same', () => {
    for (let operations = 13; operations <= 18; operations += 1) {
      for (let more = 0; more < 6; more += 1) {
        try {
          apply(dyingDisk(operations));
        } catch {
          // Killed, as it should be.
        }
        try {
          recoverChanges(contentDir, dyingDisk(more));
        } catch {
          // Killed again.
        }
        recoverChanges(contentDir);
        const now = held();
        expect([before, after]).toContainEqual(now);
        startAgain();
      }
    }
  });

  test('puts everything back at once when the disk refuses a file', () => {
    let renames = 0;
    const refusing: Disk = {
      ...realDisk,
      rename: (from, to) => {
        renames += 1;
        // The first is the claim; the third is the second file.
        if (renames === 3) throw new Error('EACCES: permission denied');
        realDisk.rename(from, to);
      },
    };
    expect(() => {
      apply(refusing);
    }).toThrow('The content could not be changed: EACCES: permission denied');
    expect(held()).toEqual(before);
  });

  test('changes nothing when a file is not as the plan found it', () => {
    writeFileSync(join(dir, 'content/actors/ben.md'), 'Ben, changed by hand\n');
    expect(() => {
      apply();
    }).toThrow(new ChangesRefused('content/actors/ben.md was changed while the command ran. Run it again.'));
    expect(held()).toEqual({ ...before, 'content/actors/ben.md': 'Ben, changed by hand\n' });
  });

  test('never writes over a file that came meanwhile', () => {
    mkdirSync(join(contentDir, 'actors/new'), { recursive: true });
    writeFileSync(join(contentDir, 'actors/new/cleo.md'), 'Another Cleo\n');
    expect(() => {
      apply();
    }).toThrow(
      new ChangesRefused('content/actors/new/cleo.md exists by now, and is not overwritten. Run the command again.'),
    );
    expect(held()).toEqual({ ...before, 'content/actors/new/cleo.md': 'Another Cleo\n' });
  });

  test('never writes outside the content folder', () => {
    const change = { path: 'elsewhere.md', kind: 'topics', id: 'elsewhere', before: undefined, after: 'x' } as const;
    expect(() => {
      applyChanges([change], { contentDir, projectDir: dir });
    }).toThrow('leads out of the content folder');
    expect(held()).toEqual(before);
  });

  test('keeps the byte order mark and the mode of a file', () => {
    const path = join(contentDir, 'actors/ben.md');
    writeFileSync(path, '\uFEFFBen\n');
    chmodSync(path, 0o640);
    apply();
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFBen, changed\n');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('refuses while another command is writing, and takes over from one that is no more', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const shared = join(contentDir, '.on-record-changes');
    mkdirSync(shared);
    writeFileSync(join(shared, 'journal.json'), JSON.stringify({ pid: other.pid, operations: [] }));
    expect(() => recoverChanges(contentDir)).toThrow(
      new ChangesRefused(
        `Another command (process ${String(other.pid)}) is changing the content. Try again when it has ended.`,
      ),
    );
    expect(() => {
      apply();
    }).toThrow(new ChangesRefused('Another command is changing the content. Try again when it has ended.'));
    const ended = new Promise((done) => other.once('exit', done));
    other.kill('SIGKILL');
    await ended;
    expect(recoverChanges(contentDir)).toEqual({ restored: [], left: [] });
    expect(held()).toEqual(before);
  });

  test('leaves a file alone that somebody changed after the interruption', () => {
    let renames = 0;
    const dying = dyingDisk(Infinity);
    const interrupted: Disk = {
      ...dying,
      rename: (from, to) => {
        renames += 1;
        if (renames > 2) throw new Error('killed');
        realDisk.rename(from, to);
      },
    };
    expect(() => {
      apply({
        ...interrupted,
        removeTree: () => undefined,
        write: (path, bytes, mode) => {
          if (path.endsWith('.back')) throw new Error('killed');
          realDisk.write(path, bytes, mode);
        },
      });
    }).toThrow();
    writeFileSync(join(dir, 'content/actors/ben.md'), 'Ben, by hand\n');
    const recovery = recoverChanges(contentDir);
    expect(recovery).toEqual({ restored: [], left: ['actors/ben.md'] });
    expect(recovery && formatRecovery(recovery)).toBe(
      'A command was interrupted while it changed the content; 0 files are as before it again.\nactors/ben.md was changed since, and is left as it is.\n',
    );
    expect(held()).toEqual({ ...before, 'content/actors/ben.md': 'Ben, by hand\n' });
  });
});

describe('a process that applies changes', () => {
  /** Runs it, with a signal to itself before its nth operation on the disk. */
  const runWith = (signal: NodeJS.Signals, operation: number) =>
    new Promise<NodeJS.Signals | number | null>((done) => {
      const script = join(projectDir, 'tests/support/apply-and-signal.ts');
      const child = spawn(process.execPath, [script, dir, signal, String(operation)], { stdio: 'inherit' });
      child.once('close', (code, by) => {
        done(by ?? code);
      });
    });

  test('that is killed leaves what the next command puts right', async () => {
    for (const operation of [1, 9, 13, 14, 15, 16, 17, 18]) {
      expect(await runWith('SIGKILL', operation)).toBe('SIGKILL');
      recoverChanges(contentDir);
      expect([before, after]).toContainEqual(held());
      startAgain();
    }
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('that gets %s in the middle finishes what it began', async (signal) => {
    expect(await runWith(signal, 15)).toBe(0);
    expect(held()).toEqual(after);
  });
});
