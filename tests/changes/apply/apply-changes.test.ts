import { spawn } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyChanges } from '../../../src/changes/apply/apply-changes.ts';
import { ChangesRefused, realDisk, type Disk } from '../../../src/changes/apply/disk.ts';
import { formatRecovery, recoverChanges } from '../../../src/changes/apply/recover-changes.ts';
import { folderFiles } from '../../support/folder-files.ts';
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
const held = () => folderFiles(dir, 'utf8');

const before = { ...textsForTests };
const after = {
  'content/actors/ben.md': 'Ben, changed\n',
  'content/actors/new/cleo.md': 'Cleo\n',
  'content/topics/moved.md': 'Rain, moved\n',
  'content/topics/stays.md': 'Stays\n',
};

/** The real disk, with something done before each operation on it. */
function watchedDisk(before: (name: string) => void): Disk {
  return Object.fromEntries(
    Object.entries(realDisk).map(([name, act]) => [
      name,
      (...args: unknown[]) => {
        before(name);
        (act as (...all: unknown[]) => void)(...args);
      },
    ]),
  ) as unknown as Disk;
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

/** How many operations come before the nth of a name, that one included. */
function countOperationsUntil(wanted: string, nth: number): number {
  let [count, left, found] = [0, nth, 0];
  apply(
    watchedDisk((name) => {
      count += 1;
      if (name !== wanted) return;
      left -= 1;
      if (left === 0) found = count;
    }),
  );
  startAgain();
  return found;
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
    const total = countOperations();
    for (let operations = 6; operations < total; operations += 2) {
      for (const more of [0, 1, 3, 6, 10]) {
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
    let links = 0;
    const refusing: Disk = {
      ...realDisk,
      link: (from, to) => {
        links += 1;
        if (links === 2) throw new Error('EACCES: permission denied');
        realDisk.link(from, to);
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

  test('keeps the line ends of a file that it changes or moves', () => {
    const [ben, rain, moved] = ['content/actors/ben.md', 'content/topics/old/rain.md', 'content/topics/moved.md'];
    writeFileSync(join(dir, ben), 'Ben\r\nof Averland\r\n');
    writeFileSync(join(dir, rain), 'Rain\r\nof Averland\r\n');
    const changes = [
      { path: ben, before: 'Ben\nof Averland\n', after: 'Ben\nof Orr\nin Averland\n' },
      { path: rain, before: 'Rain\nof Averland\n', after: undefined },
      {
        path: moved,
        before: undefined,
        after: 'Rain, moved\nof Averland\n',
        movedFrom: { path: rain, text: 'Rain\nof Averland\n' },
      },
    ];
    applyChanges(changes, { contentDir, projectDir: dir });
    expect(held()).toMatchObject({
      [ben]: 'Ben\r\nof Orr\r\nin Averland\r\n',
      [moved]: 'Rain, moved\r\nof Averland\r\n',
    });
  });

  test('leaves a file alone that somebody changed after the interruption', () => {
    expect(() => {
      apply(dyingDisk(countOperationsUntil('link', 1) + 1));
    }).toThrow();
    writeFileSync(join(dir, 'content/actors/ben.md'), 'Ben, by hand\n');
    const recovery = recoverChanges(contentDir);
    expect(recovery).toEqual({ restored: [], left: ['actors/ben.md'], kept: [] });
    expect(recovery && formatRecovery(recovery)).toBe(
      'A command was interrupted while it changed the content; 0 files are as before it again.\nactors/ben.md was changed since, and is left as it is.\n',
    );
    expect(held()).toEqual({ ...before, 'content/actors/ben.md': 'Ben, by hand\n' });
  });

  test('leaves no state in the content, and none beside it once it has ended', () => {
    const seen = new Set<string>();
    apply(
      watchedDisk(() => {
        for (const path of Object.keys(held())) if (/\/\.|^\./.test(path)) seen.add(path.replace(/-[0-9a-f]{32}$/, ''));
      }),
    );
    expect([...seen].every((path) => path.startsWith('.on-record/'))).toBe(true);
    expect(seen).toContain('.on-record/changes-content/journal.json');
    expect(existsSync(join(dir, '.on-record'))).toBe(false);
  });
});

describe('what an editor saves while a command writes', () => {
  const ben = () => join(dir, 'content/actors/ben.md');
  const saved = 'Ben, saved by an editor\n';

  /** Ways to save a file: editors write into it, put another in its place, or hold it open. */
  const waysToSave: Readonly<Record<string, () => void>> = {
    'written into': () => {
      writeFileSync(ben(), saved);
    },
    'put in its place': () => {
      writeFileSync(`${ben()}.swp`, saved);
      renameSync(`${ben()}.swp`, ben());
    },
  };

  test.each(Object.keys(waysToSave))('%s before any operation, is there afterwards', (way) => {
    const total = countOperations();
    let refusals = 0;
    for (let nth = 1; nth <= total; nth += 1) {
      let left = nth;
      try {
        apply(
          watchedDisk(() => {
            left -= 1;
            if (left === 0) waysToSave[way]?.();
          }),
        );
      } catch (error) {
        refusals += 1;
        expect(String(error)).toContain('content/actors/ben.md was changed while the command ran. Run it again.');
      }
      const now = held();
      // All the rest is as it was, or as it was to be.
      const others = { ...now, 'content/actors/ben.md': '' };
      expect([
        { ...before, 'content/actors/ben.md': '' },
        { ...after, 'content/actors/ben.md': '' },
      ]).toContainEqual(others);
      expect(now['content/actors/ben.md']).toBe(saved);
      startAgain();
    }
    expect(refusals).toBeGreaterThan(5);
    expect(refusals).toBeLessThan(total);
  });

  test('through a file that was open all the time, is there until the change is said to be done', () => {
    const untilDone = countOperationsUntil('rename', 4);
    for (let nth = 1; nth < untilDone - 2; nth += 1) {
      const handle = openSync(ben(), 'r+');
      let left = nth;
      const save = () => {
        left -= 1;
        if (left !== 0) return;
        ftruncateSync(handle);
        writeSync(handle, saved, 0);
      };
      expect(() => {
        apply(watchedDisk(save));
      }).toThrow('content/actors/ben.md was changed while the command ran. Run it again.');
      closeSync(handle);
      expect(held()).toEqual({ ...before, 'content/actors/ben.md': saved });
      startAgain();
    }
  });

  test('in both ways at once, is there twice: in its place, and beside it', () => {
    const handle = openSync(ben(), 'r+');
    let moves = 0;
    const disk = watchedDisk((name) => {
      if (name === 'rename') moves += 1;
      if (name !== 'link' || moves !== 2) return;
      moves += 1;
      ftruncateSync(handle);
      writeSync(handle, 'Ben, through the open file\n', 0);
      writeFileSync(ben(), saved);
    });
    expect(() => {
      apply(disk);
    }).toThrow('What was saved into it meanwhile is in actors/ben.md.saved-1.');
    closeSync(handle);
    expect(held()).toEqual({
      ...before,
      'content/actors/ben.md': saved,
      'content/actors/ben.md.saved-1': 'Ben, through the open file\n',
    });
  });

  test('at random moments, in random ways and on random files, is never lost', () => {
    const files = ['actors/ben.md', 'actors/new/cleo.md', 'topics/moved.md', 'topics/old/rain.md', 'topics/stays.md'];
    const total = countOperations();
    const save = fc.record({
      at: fc.integer({ min: 1, max: total }),
      file: fc.constantFrom(...files),
      way: fc.constantFrom('into', 'in its place'),
    });
    fc.assert(
      fc.property(fc.array(save, { minLength: 1, maxLength: 4 }), (saves) => {
        startAgain();
        const texts = new Map<string, string>();
        let operation = 0;
        const disk = watchedDisk(() => {
          operation += 1;
          for (const [index, { at, file, way }] of saves.entries()) {
            if (at !== operation) continue;
            const path = join(contentDir, file);
            mkdirSync(dirname(path), { recursive: true });
            const text = `Saved as number ${index}\n`;
            if (way === 'into') writeFileSync(path, text);
            else {
              writeFileSync(`${path}.swp`, text);
              renameSync(`${path}.swp`, path);
            }
            // A later save of the same file is the editor's own to make.
            texts.set(file, text);
          }
        });
        try {
          apply(disk);
        } catch (error) {
          expect(error).toBeInstanceOf(ChangesRefused);
        }
        const now = held();
        for (const [file, text] of texts) expect(now[`content/${file}`]).toBe(text);
        // What was moved aside with a save in it, while a newer save stood in its place, is kept beside it.
        const untouched = Object.entries(now).filter(
          ([path, text]) =>
            !texts.has(path.replace('content/', '')) && !(/\.saved-\d$/.test(path) && text.startsWith('Saved')),
        );
        const isOf = (state: Readonly<Record<string, string>>) =>
          Object.entries(state).every(
            ([path, text]) => texts.has(path.replace('content/', '')) || now[path] === text,
          ) && untouched.every(([path]) => path in state);
        expect(isOf(before) || isOf(after)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the lock', () => {
  const lock = () => join(dir, '.on-record/changes-content.lock');
  const otherMachine = `${JSON.stringify({ token: 'a'.repeat(32), pid: 1, processes: 'elsewhere' })}\n`;
  const quick = { milliseconds: 5, turnsForTheLiving: 4, turnsForTheDead: 20 };

  function plantLock(text: string): void {
    mkdirSync(dirname(lock()), { recursive: true });
    writeFileSync(lock(), text);
  }

  test('of a command that works on another machine is kept, whatever its process is called', async () => {
    plantLock(otherMachine);
    const script = `const { appendFileSync } = require('node:fs'); setInterval(() => appendFileSync(${JSON.stringify(lock())}, '.'), 2)`;
    const other = spawn(process.execPath, ['-e', script]);
    await vi.waitFor(() => {
      expect(readFileSync(lock(), 'utf8').length).toBeGreaterThan(otherMachine.length + 3);
    }, 20_000);
    expect(() => recoverChanges(contentDir, realDisk, { ...quick, milliseconds: 50, turnsForTheDead: 1000 })).toThrow(
      /^Another command is changing the content\. Try again when it has ended\. If none is running, .* delete .*changes-content\.lock\.$/,
    );
    const ended = new Promise((done) => other.once('exit', done));
    other.kill('SIGKILL');
    await ended;
    expect(recoverChanges(contentDir, realDisk, quick)).toBeUndefined();
    expect(existsSync(lock())).toBe(false);
  });

  test.each([
    ['of a process that is no more', () => otherMachine.replace('elsewhere', 'x')],
    ['that is empty', () => ''],
    ['that is not what a command writes', () => 'planted'],
    ['of a process called 1 elsewhere', () => otherMachine],
  ])('%s is cleared away, and the next command goes on', (_what, text) => {
    plantLock(text());
    expect(recoverChanges(contentDir, realDisk, quick)).toBeUndefined();
    apply();
    expect(held()).toEqual(after);
  });

  test.each([1, 5])(
    'is made again where its folder goes meanwhile, as when another command ends (%i times)',
    (times) => {
      let creations = 0;
      apply(
        watchedDisk((name) => {
          if (name !== 'create') return;
          creations += 1;
          if (creations <= times) rmSync(join(dir, '.on-record'), { recursive: true });
        }),
      );
      expect(creations).toBe(times + 1);
      expect(held()).toEqual(after);
    },
  );

  test('is not made where a file stands in the place of its folder, and that is said', () => {
    writeFileSync(join(dir, '.on-record'), 'mine');
    expect(recoverChanges(contentDir)).toBeUndefined();
    expect(() => {
      apply();
    }).toThrow(/^The content .*Nothing was changed\.$/);
    expect(held()).toEqual({ ...before, '.on-record': 'mine' });
  });

  test('that was taken away stops its maker, which puts everything back', () => {
    let links = 0;
    const disk = watchedDisk((name) => {
      if (name === 'link') links += 1;
      if (links === 2) writeFileSync(lock(), otherMachine);
    });
    expect(() => {
      apply(disk);
    }).toThrow(/changes-content\.lock was taken away while the command ran\. Run it again\.$/);
    expect(held()).toEqual({ ...before, '.on-record/changes-content.lock': otherMachine });
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
    for (const operation of [1, 2, 5, 9, 12, 14, 16, 18, 20, 22, 24]) {
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
