import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { keptPath } from '../../../src/build/cache/kept-files.ts';
import { openKeptSite, siteState } from '../../../src/build/cache/kept-site.ts';
import { readSettings, type Settings } from '../../../src/build/settings.ts';
import { fingerprint } from '../../../src/record/source/fingerprint.ts';
import { folderFiles } from '../../support/folder-files.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
const at = (path: string) => join(folder.dir, path);

beforeEach(() => {
  folder = scratchFolder({
    'content/topics/tolls.md': 'Tolls',
    'content/topics/fees.md': 'Fees',
    'kept/a.html': 'a page',
    'public/icon.svg': 'icon',
    'site/index.html': 'home',
    'site/topics/tolls/index.html': 'Tolls',
  });
});
afterEach(() => {
  folder.remove();
});

function settings(env: Readonly<Record<string, string>> = {}): Settings {
  const read = readSettings(env, folder.dir);
  if (!read.ok) throw new Error('These settings can be read.');
  return read.settings;
}

const keyNow = (env?: Readonly<Record<string, string>>, code = 'code 1') => siteState(settings(env), code).key;

test.each<readonly [what: string, change: () => void]>([
  [
    'a file of another size',
    () => {
      writeFileSync(at('content/topics/tolls.md'), 'Tolls.');
    },
  ],
  [
    'a file of the same size, with the time it had',
    () => {
      writeFileSync(at('content/topics/tolls.md'), 'tolls');
      utimesSync(at('content/topics/tolls.md'), 1, 1);
    },
  ],
  [
    'two files that change places',
    () => {
      renameSync(at('content/topics/tolls.md'), at('content/topics/x.md'));
      renameSync(at('content/topics/fees.md'), at('content/topics/tolls.md'));
      renameSync(at('content/topics/x.md'), at('content/topics/fees.md'));
    },
  ],
  [
    'a file that is gone',
    () => {
      rmSync(at('content/topics/fees.md'));
    },
  ],
  [
    'one that is no record',
    () => {
      writeFileSync(at('content/note.txt'), '');
    },
  ],
  [
    'a new folder',
    () => {
      mkdirSync(at('content/places'));
    },
  ],
  [
    'a page that was kept',
    () => {
      writeFileSync(at('kept/a.html'), 'another page');
    },
  ],
  [
    'a file of the owner’s own',
    () => {
      writeFileSync(at('public/robots.txt'), '');
    },
  ],
])('the key of a site changes with %s', (_what, change) => {
  utimesSync(at('content/topics/tolls.md'), 1, 1);
  const before = keyNow();
  expect(keyNow()).toBe(before);
  change();
  expect(keyNow()).not.toBe(before);
});

test('the key has the code and the settings', () => {
  const keys = [
    keyNow(),
    keyNow({}, 'code 2'),
    keyNow({ BASE_PATH: '/record/' }),
    keyNow({ PREVIEW: '1' }),
    keyNow({ EDIT_URL: 'https://example.org/edit' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyNow({ ON_RECORD_THREADS: '2', ON_RECORD_VERBOSE: '1' })).toBe(keys[0]);
});

test('the key is that of the bytes: files that were only touched, or copied, have it', () => {
  const [before, copy] = [siteState(settings(), 'code 1'), scratchFolder()];
  utimesSync(at('content/topics/tolls.md'), 1, 1);
  expect(keyNow()).toBe(before.key);
  cpSync(folder.dir, copy.dir, { recursive: true });
  const read = readSettings({}, copy.dir);
  expect(read.ok && siteState(read.settings, 'code 1').key).toBe(before.key);
  copy.remove();
});

test('a file that has its bytes again was touched', () => {
  const before = siteState(settings(), 'code 1');
  expect(siteState(settings(), 'code 1')).toEqual(before);
  writeFileSync(at('content/topics/new.md'), 'Tolls');
  renameSync(at('content/topics/new.md'), at('content/topics/tolls.md'));
  const after = siteState(settings(), 'code 1');
  expect(after.key).toBe(before.key);
  expect(after.touched).not.toBe(before.touched);
});

const remarks = 'a warning\n';

function keep(key: string): void {
  const files = Object.entries(folderFiles(at('site'))).map(([path, text]) => [path, fingerprint(text)] as const);
  openKeptSite(at('pages'), { name: 'a', key }).keep(at('site'), { files: new Map(files), said: remarks, pages: 2 });
}

test('a site that was kept is put where the next build wants it', () => {
  keep('key 1');
  expect(openKeptSite(at('pages'), { name: 'a', key: 'key 2' }).place(at('next'))).toBeUndefined();
  expect(openKeptSite(at('pages'), { name: 'b', key: 'key 1' }).place(at('next'))).toBeUndefined();
  const placed = openKeptSite(at('pages'), { name: 'a', key: 'key 1' }).place(at('next'));
  expect(placed).toMatchObject({ said: remarks, pages: 2 });
  expect(folderFiles(at('next'))).toEqual(folderFiles(at('site')));
});

test.each<readonly [what: string, damage: (file: string) => void]>([
  [
    'is another',
    (file) => {
      writeFileSync(file, 'hole');
    },
  ],
  [
    'is gone',
    (file) => {
      rmSync(file);
    },
  ],
])('a site of which a file %s is not used', (_what, damage) => {
  keep('key 1');
  damage(keptPath(at('pages'), fingerprint('home')));
  expect(openKeptSite(at('pages'), { name: 'a', key: 'key 1' }).place(at('next'))).toBeUndefined();
  writeFileSync(at('site/index.html'), 'home');
  keep('key 1');
  expect(openKeptSite(at('pages'), { name: 'a', key: 'key 1' }).place(at('again'))).toBeDefined();
  expect(readFileSync(at('again/index.html'), 'utf8')).toBe('home');
});
