import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/record/source/read-content.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

const record = '---\nname: Rain\n---\n';
let folder: ScratchFolder | undefined;

afterEach(() => {
  folder?.remove();
});

function read(files: Readonly<Record<string, string>>) {
  folder = scratchFolder(files);
  return readContent(join(folder.dir, 'content'), folder.dir);
}

describe('readContent', () => {
  test('reads every record of every kind, in subfolders too, in the order of their paths', () => {
    const { files, problems } = read({
      'content/topics/b.md': record,
      'content/topics/a/c.md': record,
      'content/actors/z.md': record,
    });
    expect(problems).toEqual([]);
    expect(files.map(({ kind, id, path }) => [kind, id, path])).toEqual([
      ['actors', 'z', 'content/actors/z.md'],
      ['topics', 'a/c', 'content/topics/a/c.md'],
      ['topics', 'b', 'content/topics/b.md'],
    ]);
  });

  test('passes over what editors and systems leave behind', () => {
    const { files, problems } = read({
      'content/.git/config': 'x',
      'content/.DS_Store': 'x',
      'content/topics/.a.md.swp': 'x',
      'content/topics/a.md~': 'x',
      'content/topics/Thumbs.db': 'x',
      'content/topics/a.md': record,
    });
    expect(problems).toEqual([]);
    expect(files.map(({ id }) => id)).toEqual(['a']);
  });

  test('reads a file with a byte order mark as one without', () => {
    const { files } = read({ 'content/topics/a.md': `\uFEFF${record}` });
    expect(files.map(({ text, yamlStart }) => [text, yamlStart])).toEqual([[record, 4]]);
  });

  test.each([
    ['Latin 1', Buffer.from('---\nname: Regen über Averland\n---\n', 'latin1'), 'file/not-utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${record}`, 'utf16le'), 'file/not-utf-8'],
    ['half a character', Buffer.concat([Buffer.from(record), Buffer.from([0xe2, 0x82])]), 'file/not-utf-8'],
    ['half a surrogate pair', Buffer.concat([Buffer.from(record), Buffer.from([0xed, 0xa0, 0x80])]), 'file/not-utf-8'],
    ['UTF-16 without its mark', Buffer.from(record, 'utf16le'), 'text/control-character'],
  ])('refuses %s', (_what, bytes, code) => {
    folder = scratchFolder({ 'content/topics/a.md': '' });
    writeFileSync(join(folder.dir, 'content/topics/a.md'), bytes);
    const { files, unread, problems } = readContent(join(folder.dir, 'content'), folder.dir);
    expect(files).toEqual([]);
    expect(unread).toEqual([{ kind: 'topics', id: 'a', path: 'content/topics/a.md' }]);
    expect(problems[0]?.code).toBe(code);
  });

  test('reads an empty folder', () => {
    folder = scratchFolder();
    expect(readContent(folder.dir, folder.dir)).toEqual({ files: [], unread: [], problems: [] });
  });

  test('names paths outside the project by the way there', () => {
    folder = scratchFolder({ 'drafts/topics/a.md': '', 'project/x': '' });
    const { problems } = readContent(join(folder.dir, 'drafts'), join(folder.dir, 'project'));
    expect(problems.map(({ path }) => path)).toEqual(['../drafts/topics/a.md']);
  });
});
