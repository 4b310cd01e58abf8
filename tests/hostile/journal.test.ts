/** Whoever can add a record can add what looks like the journal of an interrupted command: it is not believed. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { applyChanges } from '../../src/changes/apply/apply-changes.ts';
import { writeJournal } from '../../src/changes/apply/change-journal.ts';
import { realDisk } from '../../src/changes/apply/disk.ts';
import { formatRecovery, recoverChanges } from '../../src/changes/apply/recover-changes.ts';
import { stateOf } from '../../src/changes/apply/state-folder.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { runNamed } from '../support/run-here.ts';
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

/** What each file of the folder holds, except for state of commands. */
const rain = () => readFileSync(join(contentDir, 'topics/rain.md'), 'utf8');

/** A journal that would put other words in the place of a record, as a pull request could add it. */
function forgedJournal(signature: string): string {
  const journal = JSON.stringify({
    content: contentDir,
    phase: 'changing',
    staging: 'beside',
    operations: [{ path: 'topics/rain.md', before: hashOf('planted'), after: hashOf(rain()) }],
  });
  return JSON.stringify({ signature, journal });
}

describe('a journal that a stranger has planted', () => {
  const text = '---\nname: Rain\n---\n';

  test.each([
    ['with a signature of another installation', () => forgedJournal(hashOf('another'))],
    ['without a signature', () => forgedJournal('')],
    ['that is not what a command writes', () => '{"pid":1,"operations":[]}'],
    ['that is nothing', () => ''],
  ])('beside the content, %s, changes nothing, stops no reader, and lets nobody write', (_what, journal) => {
    folder.write({
      '.on-record/changes-content/journal.json': journal(),
      '.on-record/changes-content/0.old': 'planted',
    });
    const recovery = recoverChanges(contentDir);
    expect(recovery && formatRecovery(recovery)).toMatch(
      /changes-content holds what an interrupted command leaves, but this installation has not written it: nothing in it is believed\./,
    );
    expect(() => {
      applyChanges([{ path: 'content/topics/rain.md', before: text, after: 'x' }], {
        contentDir,
        projectDir: folder.dir,
      });
    }).toThrow(/Otherwise delete the folder, and look where it came from\.$/);
    expect(rain()).toBe(text);
  });

  test('of this installation, but about another folder, is not believed', () => {
    const other = join(folder.dir, 'other');
    folder.write({ 'other/topics/rain.md': text });
    const places = stateOf(other);
    writeJournal(
      places,
      {
        phase: 'changing',
        staging: 'beside',
        operations: [{ path: 'topics/rain.md', before: hashOf('planted'), after: hashOf(text) }],
      },
      realDisk,
    );
    folder.write({ '.on-record/changes-content/0.old': 'planted' });
    cpSync(join(places.folder, 'journal.json'), join(folder.dir, '.on-record/changes-content/journal.json'));
    expect(recoverChanges(contentDir)).toHaveProperty('foreign');
    expect(rain()).toBe(text);
  });

  test.each([
    ['as an earlier version wrote it', { '.on-record-changes/journal.json': '{"pid":1,"operations":[]}' }],
    ['without a journal', { '.on-record-changes/0.old': 'planted' }],
    ['in a folder of records', { 'topics/.on-record-changes-7/journal.json': '{}' }],
  ])('in the content, %s, is a problem that the check reports, and nothing more', async (_what, files) => {
    folder.write(Object.fromEntries(Object.entries(files).map(([path, file]) => [`content/${path}`, file])));
    expect(recoverChanges(contentDir)).toBeUndefined();
    const { code, stdout } = await runNamed('check', [], { env: { CONTENT_DIR: contentDir } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/\.on-record-changes\S*:1:1 {2}error {2}content\/command-state/);
    expect(rain()).toBe(text);
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
      applyChanges([{ path: `content/${path}`, before, after: 'planted' }], {
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
      const { code, stdout, stderr } = await runNamed(name, args, { env });
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
