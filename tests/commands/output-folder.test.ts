import { existsSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findOutputObjection, publishOutput, recoverOutput, prepareOutput } from '../../src/commands/output-folder.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';

let folder: ScratchFolder;
let out: string;

/** No process has this id: Linux and macOS count to 4194304 at most. */
const deadPid = 4_194_305;

beforeEach(() => {
  folder = scratchFolder();
  out = join(folder.dir, 'dist');
});

afterEach(() => {
  folder.remove();
});

function homeOf(dir: string): string {
  return readFileSync(join(dir, 'index.html'), 'utf8');
}

describe('publishOutput', () => {
  test('puts the first site in place and leaves nothing beside it', () => {
    folder.write({ 'staged/index.html': 'new' });
    publishOutput(join(folder.dir, 'staged'), out);
    expect(homeOf(out)).toBe('new');
    expect(readdirSync(folder.dir)).toEqual(['dist']);
  });

  test('replaces the last site as a whole', () => {
    folder.write({ 'staged/index.html': 'new', 'dist/index.html': 'old', 'dist/gone/index.html': 'old' });
    publishOutput(join(folder.dir, 'staged'), out);
    expect(homeOf(out)).toBe('new');
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readdirSync(folder.dir)).toEqual(['dist']);
  });

  test('makes the folders above a new output folder', () => {
    folder.write({ 'staged/index.html': 'new' });
    publishOutput(join(folder.dir, 'staged'), join(folder.dir, 'a/b/site'));
    expect(homeOf(join(folder.dir, 'a/b/site'))).toBe('new');
  });

  test('follows a symbolic link to where the site really is', () => {
    folder.write({ 'staged/index.html': 'new', 'real/index.html': 'old' });
    symlinkSync(join(folder.dir, 'real'), out);
    publishOutput(join(folder.dir, 'staged'), out);
    expect(homeOf(join(folder.dir, 'real'))).toBe('new');
    expect(homeOf(out)).toBe('new');
  });

  test('leaves the last site when there is nothing to put in its place', () => {
    folder.write({ 'dist/index.html': 'old' });
    expect(() => {
      publishOutput(join(folder.dir, 'staged'), out);
    }).toThrow('ENOENT');
    expect(homeOf(out)).toBe('old');
    expect(readdirSync(folder.dir)).toEqual(['dist']);
  });
});

describe('recoverOutput', () => {
  test('brings the last site back when a build was killed between the two renames', () => {
    folder.write({ 'dist/index.html': 'old', [`.dist.on-record-new-${deadPid}/index.html`]: 'new' });
    renameSync(out, join(folder.dir, `.dist.on-record-old-${deadPid}`));
    recoverOutput(out);
    expect(homeOf(out)).toBe('old');
    expect(readdirSync(folder.dir)).toEqual(['dist']);
  });

  test('removes the last site left aside when the new one is in place', () => {
    folder.write({ 'dist/index.html': 'new', [`.dist.on-record-old-${deadPid}/index.html`]: 'old' });
    recoverOutput(out);
    expect(homeOf(out)).toBe('new');
    expect(readdirSync(folder.dir)).toEqual(['dist']);
  });

  test('leaves the files of a build that still runs', () => {
    const running = `.dist.on-record-new-${process.pid}`;
    folder.write({ 'dist/index.html': 'old', [`${running}/index.html`]: 'new' });
    recoverOutput(out);
    expect(readdirSync(folder.dir)).toEqual([running, 'dist']);
  });

  test('leaves the folders of other sites beside it', () => {
    folder.write({ [`.dist2.on-record-old-${deadPid}/index.html`]: 'other' });
    recoverOutput(out);
    expect(existsSync(join(folder.dir, `.dist2.on-record-old-${deadPid}`))).toBe(true);
  });
});

describe('findOutputObjection', () => {
  function objectionTo(path: string, contentDir = join(folder.dir, 'content')): string | undefined {
    return findOutputObjection(join(folder.dir, path), folder.dir, contentDir);
  }

  test.each(['dist', 'site/public', '../elsewhere'])('allows %s where nothing is yet', (path) => {
    expect(objectionTo(path)).toBeUndefined();
  });

  test('allows an empty folder and a built site', () => {
    folder.write({ 'dist/.on-record-site': '' });
    expect(objectionTo('dist')).toBeUndefined();
    renameSync(join(out, '.on-record-site'), join(folder.dir, 'moved'));
    expect(objectionTo('dist')).toBeUndefined();
  });

  test.each(['.', '..', '../..', 'src/..'])('refuses %s, which holds the project', (path) => {
    expect(objectionTo(path)).toMatch(/holds the project itself/);
  });

  test.each(['src', 'src/pages', 'content', 'public/site', 'tests', '.git', 'node_modules/x', '.on-record'])(
    'refuses %s, which the project needs',
    (path) => {
      expect(objectionTo(path)).toMatch(/which the site must not overwrite/);
    },
  );

  test('refuses a folder that holds the content, or is in it', () => {
    const content = join(folder.dir, 'records/content');
    expect(objectionTo('records', content)).toMatch(/which the site must not overwrite/);
    expect(objectionTo('records/content/site', content)).toMatch(/which the site must not overwrite/);
  });

  test('refuses the project under another name', () => {
    symlinkSync(folder.dir, join(folder.dir, 'link'));
    expect(objectionTo('link')).toMatch(/holds the project itself/);
    expect(objectionTo('link/src')).toMatch(/which the site must not overwrite/);
  });

  test('refuses a folder of files that are no site', () => {
    folder.write({ 'photos/cat.jpg': '', 'other/package.json': '{}', 'other/index.html': '', file: '' });
    expect(objectionTo('photos')).toMatch(/files that no build has put there/);
    expect(objectionTo('other')).toMatch(/holds package.json/);
    expect(objectionTo('file')).toMatch(/is a file/);
    expect(objectionTo('file/site')).toMatch(/lies below a file/);
  });

  test('refuses a home page that somebody made by hand', () => {
    folder.write({ 'public_html/index.html': 'hi', 'public_html/photos/cat.jpg': '' });
    expect(objectionTo('public_html')).toMatch(/files that no build has put there/);
  });

  test('refuses a folder inside a built site, which the next build would delete', () => {
    folder.write({ 'dist/.on-record-site': '', 'dist/index.html': 'old' });
    expect(objectionTo('dist/preview')).toMatch(/lies inside another built site/);
  });
});

test('a mount point is found before a long build', () => {
  expect(() => {
    prepareOutput('/dev/shm');
  }).toThrow(
    '/dev/shm is a mount point, and a build replaces the whole folder. Name a folder in it: --outDir /dev/shm/site',
  );
});
