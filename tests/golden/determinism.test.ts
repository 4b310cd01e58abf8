import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, describe, expect, test } from 'vitest';

import { folderFiles } from '../support/folder-files.ts';
import { basePath, builtAmong, builtSite, siteUrl } from '../support/built-site.ts';
import { runsFactor } from '../support/runs.ts';
import { scratchCopy } from '../support/scratch-copy.ts';
import type { ScratchFolder } from '../support/scratch-project.ts';
import { buildSite } from '../support/site.ts';

let elsewhere: ScratchFolder | undefined;

afterEach(() => elsewhere?.remove());

/** Loaded before everything else, it makes the process believe that it is another day. */
const anotherDay = `
const shift = Date.UTC(2047, 1, 3) - Date.now();
const Today = Date;
globalThis.Date = class Date extends Today {
  constructor(...given) {
    if (given.length === 0) super(Today.now() + shift);
    else super(...given);
  }
  static now() {
    return Today.now() + shift;
  }
};
`;

describe('the same record', () => {
  // The golden record has every feature; the seed's is built once more only at night.
  test.each(runsFactor > 1 ? builtAmong('golden', 'seed') : (['golden'] as const))(
    'gives the same bytes from another folder, on another day, in another time zone and locale: %s',
    async (name) => {
      const { contentDir, dir } = builtSite(name);
      const copy = (elsewhere = scratchCopy(contentDir));
      copy.write({ 'another-day.mjs': anotherDay });
      const { code, stdout, stderr } = await buildSite({
        projectDir: copy.dir,
        outDir: join(copy.dir, 'dist'),
        basePath,
        siteUrl,
        env: {
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          NODE_OPTIONS: `--import=${pathToFileURL(join(copy.dir, 'another-day.mjs')).href}`,
        },
      });
      expect(code, stdout + stderr).toBe(0);
      const [here, there] = [folderFiles(dir), folderFiles(join(copy.dir, 'dist'))];
      expect(Object.keys(there)).toEqual(Object.keys(here));
      expect(Object.keys(here).filter((path) => here[path] !== there[path])).toEqual([]);
    },
  );

  test('names neither the machine’s folders nor the day it was built on', () => {
    const { dir } = builtSite('golden');
    const today = new Date().toISOString().slice(0, 10);
    const telling = Object.entries(folderFiles(dir)).filter(
      ([, text]) => text.includes(dir) || text.includes(process.cwd()) || text.includes(today),
    );
    expect(telling.map(([path]) => path)).toEqual([]);
  });
});
