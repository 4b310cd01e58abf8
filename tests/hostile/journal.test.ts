/** A journal of an interrupted command is content as well: whoever can add a record can add one. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { applyChanges } from '../../src/changes/apply/apply-changes.ts';
import { ChangesRefused } from '../../src/changes/apply/disk.ts';
import { recoverChanges } from '../../src/changes/apply/recover-changes.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { runCommand } from '../support/site.ts';
import { baseRecords } from './records.ts';

let folder: ScratchFolder;
let contentDir: string;
beforeEach(() => {
  folder = scratchFolder({ 'secret.txt': 'secret', 'content/topics/rain.md': '---\nname: Rain\n---\n' });
  contentDir = join(folder.dir, 'content');
});
afterEach(() => {
  folder.remove();
});

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const nobody = 4_194_305;

function plant(operations: unknown, pid: unknown = nobody): void {
  folder.write({
    'content/.on-record-changes/journal.json': JSON.stringify({ pid, operations }),
    'content/.on-record-changes/0.old': 'planted',
  });
}

describe('a journal that a stranger has planted', () => {
  test.each([
    ['writes a file outside', [{ path: '../planted.txt', before: hashOf('planted'), after: null }]],
    ['writes over a file outside', [{ path: '../secret.txt', before: hashOf('planted'), after: hashOf('secret') }]],
    ['deletes a file outside', [{ path: '../secret.txt', before: null, after: hashOf('secret') }]],
    ['goes out by a record’s folder', [{ path: 'topics/../../planted.md', before: hashOf('planted'), after: null }]],
    ['begins at the root', [{ path: '/tmp/planted.md', before: hashOf('planted'), after: null }]],
    ['goes out with backslashes', [{ path: 'topics\\..\\..\\planted.md', before: hashOf('planted'), after: null }]],
    ['writes what is no record', [{ path: 'topics/planted.js', before: hashOf('planted'), after: null }]],
    ['writes a hidden folder', [{ path: '.git/hooks/post-checkout.md', before: hashOf('planted'), after: null }]],
    ['has hashes that are none', [{ path: 'topics/rain.md', before: '__proto__', after: null }]],
    ['has no list', 'everything'],
  ])('and that %s is not believed', (_what, operations) => {
    plant(operations);
    expect(() => recoverChanges(contentDir)).toThrow(/is not what an interrupted command leaves/);
    expect(readFileSync(join(folder.dir, 'secret.txt'), 'utf8')).toBe('secret');
    expect(existsSync(join(folder.dir, 'planted.txt'))).toBe(false);
    expect(existsSync(join(folder.dir, 'planted.md'))).toBe(false);
  });

  test.each([0, -1, 1.5, 'x', null])('and whose process is %s is not believed', (pid) => {
    plant([], pid);
    expect(() => recoverChanges(contentDir)).toThrow(ChangesRefused);
  });

  test('and that goes out by a link is not believed', () => {
    symlinkSync('..', join(contentDir, 'actors'), 'dir');
    plant([{ path: 'actors/planted.md', before: hashOf('planted'), after: null }]);
    expect(() => recoverChanges(contentDir)).toThrow(/leads out of the content folder/);
    expect(existsSync(join(folder.dir, 'planted.md'))).toBe(false);
  });

  test('and that is itself behind a link is not opened', () => {
    plant([]);
    const elsewhere = join(folder.dir, 'elsewhere');
    folder.write({ 'elsewhere/journal.json': '{}' });
    rmSync(join(contentDir, '.on-record-changes'), { recursive: true });
    symlinkSync(elsewhere, join(contentDir, '.on-record-changes'), 'dir');
    expect(() => recoverChanges(contentDir)).toThrow(/is a link, which no command has made/);
  });

  test.each(['check', 'build', 'show'])('ends npm run %s with a sentence', async (name) => {
    plant([{ path: '../planted.txt', before: hashOf('planted'), after: null }]);
    const args = name === 'show' ? ['rain'] : name === 'build' ? ['--outDir', join(folder.dir, 'dist')] : [];
    const { code, stderr } = await runCommand(name, args, { env: { CONTENT_DIR: contentDir } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/is not what an interrupted command leaves, and nothing in it is believed\. Delete it/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder.dir, 'planted.txt'))).toBe(false);
  });
});

describe('a change', () => {
  test.each([
    ['through a folder that is a link', 'actors/planted.md'],
    ['of a record that is a link', 'topics/link.md'],
  ])('is not made %s', (_what, path) => {
    symlinkSync('..', join(contentDir, 'actors'), 'dir');
    symlinkSync('../../secret.txt', join(contentDir, 'topics/link.md'));
    const before = path === 'topics/link.md' ? 'secret' : undefined;
    expect(() => {
      applyChanges([{ path: `content/${path}`, kind: 'topics', id: 'x', before, after: 'planted' }], {
        contentDir,
        projectDir: folder.dir,
      });
    }).toThrow(/leads out of the content folder, or is a link/);
    expect(existsSync(join(folder.dir, 'planted.md'))).toBe(false);
    expect(readFileSync(join(folder.dir, 'secret.txt'), 'utf8')).toBe('secret');
  });
});

describe('arguments of editing commands', () => {
  const hostile = [
    '../../x',
    '/etc/passwd',
    '__proto__',
    'a\u001b[2Jb',
    '..\\x',
    'x\n::error::forged',
    '##[error]x',
    'nul',
    'x'.repeat(5000),
    '$(touch /tmp/on-record-ran)',
    '\u202ex',
    '.*',
  ];

  test('neither write outside nor print what a terminal obeys', async () => {
    folder.write(Object.fromEntries(Object.entries(baseRecords()).map(([path, text]) => [`content/${path}`, text])));
    const env = { CONTENT_DIR: contentDir };
    const calls: [string, string[]][] = hostile.flatMap((word): [string, string[]][] => [
      ['show', ['--', word]],
      ['rename', ['--', 'topic', 'base', word]],
    ]);
    calls.push(
      ...hostile.slice(0, 6).map((word): [string, string[]] => ['new', ['topic', 'Rain again', '--id', word]]),
    );
    for (const [name, args] of calls) {
      const { code, stdout, stderr } = await runCommand(name, args, { env });
      const said = stdout + stderr;
      expect([1, 2], `${name} ${args.join(' ')}: ${said}`).toContain(code);
      expect(said).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*::|##\[|^\s+at /m,
      );
      expect(said.length).toBeLessThan(1000);
    }
    expect(existsSync('/tmp/on-record-ran')).toBe(false);
    expect(existsSync(join(contentDir, 'topics/base.md'))).toBe(true);
  });
});
