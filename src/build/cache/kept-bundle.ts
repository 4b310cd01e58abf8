import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareText } from '../../record/problems/problem.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { ScriptPaths } from '../astro/page-script.ts';
import { safely } from './safely.ts';

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
    for (const path of filesIn(pages)) copy(pages, path, 'pages');
    const own = filesIn(siteDir).filter(
      (path) => !isIn(pages, join(siteDir, path)) && !existsSync(join(publicDir, path)),
    );
    for (const path of own) copy(siteDir, path, 'assets');
    const stored: Stored = { key, entry: `pages/${basename(entry)}`, scripts, files };
    const list = listOf(stored);
    const place = placeOfBundle(dir, key);
    // The same one may be in use by a build that goes on at this moment.
    if (safely(() => readFileSync(join(place, listName), 'utf8')) === list && findBundle(dir, key)) return;
    writeFileSync(join(aside, listName), list);
    writeFileSync(join(aside, usedName), '');
    rmSync(place, { recursive: true, force: true });
    renameSync(aside, place);
    forgetOldest(dir);
  });
  safely(() => {
    rmSync(aside, { recursive: true, force: true });
  });
}

/** The bundle that was kept under a key; undefined where there is none, or a file of it is missing, more or another. */
export function findBundle(dir: string, key: string): KeptBundle | undefined {
  const place = placeOfBundle(dir, key);
  return safely(() => {
    const read = readFileSync(join(place, listName), 'utf8');
    const text = read.slice(read.indexOf('\n') + 1);
    if (!read.startsWith(`${fingerprint(text)}\n`)) return undefined;
    const stored = JSON.parse(text) as Stored;
    const paths = filesIn(place).filter((path) => path !== listName && path !== usedName);
    const isWhole =
      stored.key === key &&
      paths.length === Object.keys(stored.files).length &&
      paths.every((path) => stored.files[path] === fingerprint(readFileSync(join(place, path))));
    if (!isWhole) return undefined;
    // When it was used last: the oldest goes first.
    writeFileSync(join(place, usedName), '');
    return { entry: join(place, stored.entry), scripts: stored.scripts, assets: join(place, 'assets') };
  });
}

function listOf(stored: Stored): string {
  const text = JSON.stringify(stored);
  return `${fingerprint(text)}\n${text}`;
}

const listName = 'bundle.json';
const usedName = 'used';

/** The folder of the bundle with a key. */
export function placeOfBundle(dir: string, key: string): string {
  return join(dir, fingerprint(key).slice(0, 16));
}

/** The ordinary files below a folder, as sorted paths with `/` separators. */
function filesIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
    .sort(compareText);
}

function isIn(dir: string, path: string): boolean {
  return path.startsWith(join(dir, '/'));
}

function forgetOldest(dir: string): void {
  const kept = readdirSync(dir)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({
      path: join(dir, name),
      at: lstatSync(join(dir, name, usedName), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of kept.slice(mostBundles)) rmSync(path, { recursive: true, force: true });
}
