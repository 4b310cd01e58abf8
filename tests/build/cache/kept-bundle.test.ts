import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { findBundle, keepBundle, placeOfBundle } from '../../../src/build/cache/kept-bundle.ts';
import { folderFiles } from '../../support/folder-files.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
const at = (path: string) => join(folder.dir, path);

beforeEach(() => {
  folder = scratchFolder({
    'site/.prerender/prerender-entry.a1.mjs': 'the pages',
    'site/.prerender/chunks/b2.mjs': 'a part',
    'site/_astro/every-page.c3.js': 'a script',
    'site/_astro/frame.d4.js': 'a script of frames',
    'site/icon.png': 'the picture of the owner',
    'public/icon.png': 'the picture of the owner',
  });
});
afterEach(() => {
  folder.remove();
});

function keep(key: string): void {
  keepBundle(at('bundles'), key, {
    entry: at('site/.prerender/prerender-entry.a1.mjs'),
    siteDir: at('site'),
    publicDir: at('public'),
    scripts: { page: '_astro/every-page.c3.js', frame: '_astro/frame.d4.js' },
  });
}

test('a bundle is found under its key alone, without what the owner gives to the site', () => {
  keep('code 1');
  expect(findBundle(at('bundles'), 'code 2')).toBeUndefined();
  const found = findBundle(at('bundles'), 'code 1');
  expect(found?.scripts).toEqual({ page: '_astro/every-page.c3.js', frame: '_astro/frame.d4.js' });
  expect(readFileSync(found?.entry ?? '', 'utf8')).toBe('the pages');
  expect(folderFiles(found?.assets ?? '')).toEqual({
    '_astro/every-page.c3.js': 'a script',
    '_astro/frame.d4.js': 'a script of frames',
  });
  expect(readdirSync(at('bundles'))).toHaveLength(1);
});

test.each<readonly [what: string, damage: (place: string) => void]>([
  [
    'a part is another',
    (place) => {
      writeFileSync(join(place, 'pages/chunks/b2.mjs'), 'a pert');
    },
  ],
  [
    'a part is missing',
    (place) => {
      rmSync(join(place, 'pages/chunks/b2.mjs'));
    },
  ],
  [
    'there is one more',
    (place) => {
      writeFileSync(join(place, 'assets/_astro/more.js'), '');
    },
  ],
  [
    'its list is cut',
    (place) => {
      writeFileSync(join(place, 'bundle.json'), readFileSync(join(place, 'bundle.json')).subarray(0, 150));
    },
  ],
  [
    'its list is foreign',
    (place) => {
      writeFileSync(join(place, 'bundle.json'), '{"key":"code 1","entry":"pages/x.mjs","files":{}}');
    },
  ],
  [
    'its list is gone',
    (place) => {
      rmSync(join(place, 'bundle.json'));
    },
  ],
])('a bundle is none where %s, and the next one takes its place', (_what, damage) => {
  keep('code 1');
  damage(placeOfBundle(at('bundles'), 'code 1'));
  expect(findBundle(at('bundles'), 'code 1')).toBeUndefined();
  keep('code 1');
  expect(findBundle(at('bundles'), 'code 1')).toBeDefined();
});

test('six bundles are kept, those that were used last', () => {
  for (let number = 1; number <= 6; number += 1) keep(`code ${String(number)}`);
  findBundle(at('bundles'), 'code 1');
  keep('code 7');
  const isKept = [1, 2, 3, 7].map((number) => findBundle(at('bundles'), `code ${String(number)}`) !== undefined);
  expect(isKept).toEqual([true, false, true, true]);
});

test('a bundle that is there already stays in its place, since a build may be using it', () => {
  keep('code 1');
  const entry = findBundle(at('bundles'), 'code 1')?.entry ?? '';
  const before = statSync(entry).ino;
  keep('code 1');
  expect(statSync(entry).ino).toBe(before);
  writeFileSync(at('site/.prerender/chunks/b2.mjs'), 'another part');
  keep('code 1');
  expect(readFileSync(join(dirname(entry), 'chunks/b2.mjs'), 'utf8')).toBe('another part');
  expect(readdirSync(at('bundles'))).toHaveLength(1);
});

test('where no bundle can be kept, nothing is said and nothing is found', () => {
  writeFileSync(at('bundles'), 'a file where the folder should be');
  keep('code 1');
  expect(findBundle(at('bundles'), 'code 1')).toBeUndefined();
  rmSync(at('bundles'));
  mkdirSync(at('bundles'));
});
