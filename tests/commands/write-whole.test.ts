import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { writeWhole } from '../../src/commands/write-whole.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';

let folder: ScratchFolder;
beforeEach(() => {
  folder = scratchFolder({ 'out/report.md': 'old\n', 'out/report.json': '{}\n' });
});
afterEach(() => {
  folder.remove();
});

const at = (name: string) => join(folder.dir, name);
const textOf = (name: string) => readFileSync(at(name), 'utf8');
const both = () => [
  { path: at('out/report.md'), text: 'new\n' },
  { path: at('out/report.json'), text: '{"new":1}\n' },
];

describe('files that are written whole', () => {
  test('are all there, in folders that are made for them, with nothing beside them', () => {
    writeWhole([...both(), { path: at('out/more/report.html'), text: '<p>\n' }]);
    expect([textOf('out/report.md'), textOf('out/report.json'), textOf('out/more/report.html')]).toEqual([
      'new\n',
      '{"new":1}\n',
      '<p>\n',
    ]);
    expect(readdirSync(at('out')).sort()).toEqual(['more', 'report.json', 'report.md']);
    expect(readdirSync(at('out/more'))).toEqual(['report.html']);
  });

  test('are all as they were where one of them cannot be written', () => {
    const inAFile = { path: at('out/report.md/report.html'), text: '<p>\n' };
    expect(() => {
      writeWhole([...both(), inAFile]);
    }).toThrow(/EEXIST|ENOTDIR/);
    expect([textOf('out/report.md'), textOf('out/report.json')]).toEqual(['old\n', '{}\n']);
    expect(readdirSync(at('out')).sort()).toEqual(['report.json', 'report.md']);
  });

  test('leave nothing of a folder in the place of one of them', () => {
    mkdirSync(at('out/report.html'));
    expect(() => {
      writeWhole([{ path: at('out/report.html'), text: '<p>\n' }]);
    }).toThrow('EISDIR');
    expect(readdirSync(at('out')).sort()).toEqual(['report.html', 'report.json', 'report.md']);
  });

  test('take away what a killed process left on its way to them, and nothing else', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    folder.write({
      // By half, of a process that is no more.
      [`out/.report.md.on-record-${pid}`]: 'n',
      // Of one that runs, of another file, and of somebody who names files so.
      [`out/.report.md.on-record-${process.ppid}`]: 'n',
      [`out/.other.md.on-record-${pid}`]: 'n',
      'out/.report.md.on-record-mine': 'n',
    });
    writeWhole(both());
    expect(readdirSync(at('out')).sort()).toEqual(
      [
        `.other.md.on-record-${pid}`,
        `.report.md.on-record-${process.ppid}`,
        '.report.md.on-record-mine',
        'report.json',
        'report.md',
      ].sort(),
    );
  });
});
