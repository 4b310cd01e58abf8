import { linkSync, lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { KeptFile } from '../../../src/build/cache/kept-files.ts';
import { knownFingerprints, writeKnownFiles } from '../../../src/build/cache/known-files.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
const at = (path: string) => join(folder.dir, path);
const asNow = (path: string): KeptFile => {
  const { size, mtimeMs, ino } = lstatSync(at(path));
  return ['print of orr', size, mtimeMs, ino];
};

beforeEach(() => {
  folder = scratchFolder({ 'site/orr.html': 'Orr', 'cache/a': '' });
});
afterEach(() => {
  folder.remove();
});

test('a fingerprint is known while the disk knows the file as it was, also by another name', () => {
  linkSync(at('site/orr.html'), at('site/maro.html'));
  writeKnownFiles(at('cache'), { 'orr.html': asNow('site/orr.html'), 'maro.html': asNow('site/orr.html') });
  const known = knownFingerprints(at('cache'), at('site'));
  expect(['orr.html', 'maro.html', 'constructor'].map(known)).toEqual(['print of orr', 'print of orr', undefined]);
});

test('of a file that was written since nothing is known, nor where a build left nothing', () => {
  writeKnownFiles(at('cache'), { 'orr.html': asNow('site/orr.html') });
  writeFileSync(at('site/orr.html'), 'Orr, again');
  expect(knownFingerprints(at('cache'), at('site'))('orr.html')).toBeUndefined();
  expect(knownFingerprints(at('elsewhere'), at('site'))('orr.html')).toBeUndefined();
});
