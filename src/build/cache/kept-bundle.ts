import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { ScriptPaths } from '../astro/page-script.ts';
import { listFiles } from '../list-files.ts';
import { forgetOldest, markUsed, usedName } from './oldest.ts';
import { safely } from './safely.ts';
import { readWhole, writeWhole } from './whole-file.ts';

/** What a build made of the code alone, without looking at a record: the next one of the same code needs no bundler. */
export interface KeptBundle {
  /** The module that the pages were bundled into. */
  readonly entry: string;
  /** Where the scripts of the pages are in the site. */
  readonly scripts: ScriptPaths | undefined;
  /** The folder of what goes to the site as it is, such as scripts and typefaces. */
  readonly assets: string;
}

interface Stored {
  readonly key: string;
  readonly entry: string;
  readonly scripts?: ScriptPaths | undefined;
  /** The fingerprint of each file by its path in the folder of the bundle. */
  readonly files: Readonly<Record<string, string>>;
}

/** As many are kept: of a published site and its previews, before and after the last change of the code. */
const mostBundles = 6;

/**
 * Keeps the bundle of a build, as it is before the first page is made.
 *
 * @param dir the folder of all kept bundles; it must lie in the project, where the modules find their packages
 * @param key everything the bundle rests on
 * @param bundle.entry the module of the pages; all of its folder is kept
 * @param bundle.siteDir the site so far
 * @param bundle.publicDir what the owner gives to the site: that is taken from there each time
 */
export function keepBundle(
  dir: string,
  key: string,
  {
    entry,
    siteDir,
    publicDir,
    scripts,
  }: { entry: string; siteDir: string; publicDir: string; scripts: ScriptPaths | undefined },
): void {
  const aside = join(dir, `.${randomUUID()}`);
  // What cannot be kept costs the next build its time, and nothing else.
  safely(() => {
    const pages = dirname(entry);
    const files: Record<string, string> = {};
    const copy = (from: string, path: string, to: string) => {
      mkdirSync(dirname(join(aside, to, path)), { recursive: true });
      copyFileSync(join(from, path), join(aside, to, path));
      files[`${to}/${path}`] = fingerprint(readFileSync(join(aside, to, path)));
    };
    for (const path of listFiles(pages)) copy(pages, path, 'pages');
    const own = (existsSync(siteDir) ? listFiles(siteDir) : []).filter(
      (path) => !isIn(pages, join(siteDir, path)) && !existsSync(join(publicDir, path)),
    );
    for (const path of own) copy(siteDir, path, 'assets');
    const stored: Stored = { key, entry: `pages/${basename(entry)}`, scripts, files };
    const place = placeOfBundle(dir, key);
    // The same one may be in use by a build that goes on at this moment.
    const isThere = JSON.stringify(readWhole(join(place, listName))) === JSON.stringify(stored);
    if (isThere && findBundle(dir, key)) return;
    writeWhole(join(aside, listName), stored);
    markUsed(aside);
    rmSync(place, { recursive: true, force: true });
    renameSync(aside, place);
    forgetOldest(dir, mostBundles);
  });
  safely(() => {
    rmSync(aside, { recursive: true, force: true });
  });
}

/** The bundle that was kept under a key; undefined where there is none, or a file of it is missing, more or another. */
export function findBundle(dir: string, key: string): KeptBundle | undefined {
  const place = placeOfBundle(dir, key);
  return safely(() => {
    const stored = readWhole(join(place, listName)) as Stored | undefined;
    const paths = listFiles(place).filter((path) => path !== listName && path !== usedName);
    const isWhole =
      stored?.key === key &&
      paths.length === Object.keys(stored.files).length &&
      paths.every((path) => stored.files[path] === fingerprint(readFileSync(join(place, path))));
    if (!isWhole) return undefined;
    markUsed(place);
    return { entry: join(place, stored.entry), scripts: stored.scripts, assets: join(place, 'assets') };
  });
}

const listName = 'bundle.json';

/** The folder of the bundle with a key. */
export function placeOfBundle(dir: string, key: string): string {
  return join(dir, fingerprint(key).slice(0, 16));
}

function isIn(dir: string, path: string): boolean {
  return path.startsWith(join(dir, '/'));
}
