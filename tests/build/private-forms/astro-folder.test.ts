import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { emptySharedFile, prepareAstroFolder, sharedFiles } from '../../../src/build/private-forms/astro-folder.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';
import { packageFile } from './package-file.ts';

const ours = 'src/build/private-forms/astro-folder.ts';

let folder: ScratchFolder;
beforeEach(() => {
  folder = scratchFolder();
});
afterEach(() => {
  folder.remove();
});

describe('what Astro shares between builds', () => {
  test('are the two files we write', async () => {
    const names = (await import(packageFile('astro/dist/content/consts.js', ours).href)) as Record<string, string>;
    expect(
      [names.ASSET_IMPORTS_FILE, names.MODULES_IMPORTS_FILE],
      `Astro calls its files otherwise: see ${ours}`,
    ).toEqual(sharedFiles);
  });

  test('holds what we write, where no record has an image or a module', async () => {
    const { MutableDataStore } = (await import(packageFile('astro/dist/content/mutable-data-store.js', ours).href)) as {
      MutableDataStore: new () => Record<'writeAssetImports' | 'writeModuleImports', (file: URL) => Promise<void>>;
    };
    const store = new MutableDataStore();
    const [assets, modules] = sharedFiles.map((name) => join(folder.dir, name)) as [string, string];
    await store.writeAssetImports(pathToFileURL(assets));
    await store.writeModuleImports(pathToFileURL(modules));
    expect(
      [assets, modules].map((file) => readFileSync(file, 'utf8')),
      `Astro writes something else, so two builds at once would rewrite it under each other: see ${ours}`,
    ).toEqual([emptySharedFile, emptySharedFile]);
  });
});

describe('prepareAstroFolder', () => {
  const file = (name: string) => join(folder.dir, '.astro', name);

  test('writes both files, and nothing else', () => {
    prepareAstroFolder(folder.dir);
    expect(readdirSync(join(folder.dir, '.astro')).sort()).toEqual(['content-assets.mjs', 'content-modules.mjs']);
    for (const name of sharedFiles) expect(readFileSync(file(name), 'utf8')).toBe('export default new Map();');
  });

  test('leaves a file alone that is as it should be, and writes over another', () => {
    mkdirSync(join(folder.dir, '.astro'));
    folder.write({ '.astro/content-assets.mjs': emptySharedFile, '.astro/content-modules.mjs': 'export default 1;' });
    const before = statSync(file('content-assets.mjs')).ino;
    prepareAstroFolder(folder.dir);
    expect(statSync(file('content-assets.mjs')).ino).toBe(before);
    expect(readFileSync(file('content-modules.mjs'), 'utf8')).toBe(emptySharedFile);
    expect(existsSync(file('content-data.mjs'))).toBe(false);
  });
});
