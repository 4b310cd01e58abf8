import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergeShards } from '../../../src/build/shards/merge-shards.ts';
import type { ShardFacts } from '../../../src/build/shards/shard.ts';
import { siteMarker, writeManifest } from '../../../src/build/verify/site-manifest.ts';
import { verifyOutput } from '../../../src/build/verify/verify-output.ts';
import { readHostedSite } from '../../../src/build/hosting/hosted-site.ts';
import { folderFiles } from '../../support/folder-files.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
const at = (...path: string[]) => join(folder.dir, ...path);

beforeEach(() => {
  folder = scratchFolder();
});
afterEach(() => {
  folder.remove();
});

const about = { basePath: '/', siteUrl: undefined };
const common = { '_astro/every-page.js': 'start()' };

/** A part as a build leaves it. */
function part(number: number, files: Readonly<Record<string, string>>, facts: Partial<ShardFacts> = {}): string {
  const dir = at(`part-${number}`);
  const all = Object.entries({ ...common, ...files }).map(([path, text]) => [`part-${number}/${path}`, text]);
  folder.write(Object.fromEntries(all) as Record<string, string>);
  writeManifest(dir, about, { shard: { number, of: 2, code: 'c', settings: 's', record: 'r', ...facts } });
  return dir;
}

function merged(dirs: readonly string[]): Readonly<Record<string, string>> {
  mergeShards(dirs, at('site'));
  return folderFiles(at('site'));
}

test('parts make the site that a whole build makes, its list of files included, in any order', () => {
  const files = { 'index.html': 'home', 'quotes/a/index.html': 'a', 'search/index.json': '{}' };
  const [home, ...others] = Object.entries(files);
  const dirs = [part(1, Object.fromEntries(home ? [home] : [])), part(2, Object.fromEntries(others))];
  const whole = at('whole');
  folder.write(
    Object.fromEntries(Object.entries({ ...common, ...files }).map(([path, text]) => [`whole/${path}`, text])),
  );
  writeManifest(whole, about);
  expect(merged(dirs.toReversed())).toEqual(folderFiles(whole));
});

describe('refuses', () => {
  const one = () => part(1, { 'index.html': 'home' });
  const two = (facts: Partial<ShardFacts> = {}) => part(2, { 'about/index.html': 'about' }, facts);

  test.each<[string, () => string[], string]>([
    ['none', () => [], 'Name the folders of all parts.'],
    ['a part too few', () => [one()], 'Of the 2 parts one is missing: 2.'],
    ['most parts', () => [part(3, {}, { of: 4 })], 'Of the 4 parts 3 are missing: 1, 2, 4.'],
    ['a part twice', () => [one(), one()], 'HERE/part-1 and HERE/part-1 are both part 1 of 2.'],
    [
      'a part of another division',
      () => [one(), two({ of: 3 })],
      'HERE/part-1 is one of 2 parts, HERE/part-2 is one of 3: a site is divided once.',
    ],
    [
      'a part of another record',
      () => [one(), two({ record: 'other' })],
      'HERE/part-1 and HERE/part-2 were built of different records. Build all parts of one commit in the same way.',
    ],
    [
      'a part by other code',
      () => [one(), two({ code: 'other' })],
      'HERE/part-1 and HERE/part-2 were built by different code, or by different versions of Node. Build all parts of one commit in the same way.',
    ],
    [
      'a part with other settings',
      () => [one(), two({ settings: 'other' })],
      'HERE/part-1 and HERE/part-2 were built with different settings. Build all parts of one commit in the same way.',
    ],
    [
      'a folder that is not there',
      () => [one(), at('none')],
      'HERE/none is no part of a site that npm run build -- --shard has made.',
    ],
    [
      'a whole site',
      () => {
        folder.write({ 'whole/index.html': 'home' });
        writeManifest(at('whole'), about);
        return [one(), at('whole')];
      },
      'HERE/whole is a whole site, and no part of one.',
    ],
    [
      'a part that has lost a file',
      () => {
        const dirs = [one(), two()];
        rmSync(at('part-2/about/index.html'));
        return dirs;
      },
      'HERE/part-2/about/index.html is missing. Build the part again.',
    ],
    [
      'a part with a file of somebody else',
      () => {
        const dirs = [one(), two()];
        folder.write({ 'part-2/notes.txt': 'mine' });
        return dirs;
      },
      'HERE/part-2/notes.txt was not made by the build of the part. Take it away.',
    ],
    [
      'a part with a changed file',
      () => {
        const dirs = [one(), two()];
        writeFileSync(at('part-2/about/index.html'), 'abuot');
        return dirs;
      },
      'HERE/part-2/about/index.html is not the file that its build has written. Build the part again.',
    ],
    [
      'parts that have another file of one name',
      () => [one(), part(2, { 'index.html': 'another home' })],
      'index.html is another file in HERE/part-1 than in HERE/part-2: the parts are not of one build.',
    ],
  ])('%s', (_what, dirs, message) => {
    const given = dirs();
    expect(() => merged(given)).toThrow(message.replaceAll('HERE', folder.dir));
  });

  test('a list of files that leads out of its folder', () => {
    const dirs = [one(), two()];
    const list = at('part-2', siteMarker);
    writeFileSync(list, readFileSync(list, 'utf8').replace('about/index.html', '../part-1/index.html'));
    expect(() => merged(dirs)).toThrow('is no part of a site');
  });
});

test('a part is neither verified nor hosted as if it were a site', () => {
  const dir = part(1, { 'index.html': 'home' });
  const message = 'part 1 of 2 of a site: npm run merge-shards puts the parts together';
  expect(verifyOutput(dir).faults).toEqual([{ path: '.', line: undefined, message: `this is ${message}` }]);
  expect(readHostedSite(dir)).toEqual({ fault: `${dir} is ${message}.` });
});
