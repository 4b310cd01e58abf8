import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { compareText } from '../../record/problems/problem.ts';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { Settings } from '../settings.ts';
import { findKept, folderMaker, keepFile, keptPath, placeKept } from './kept-files.ts';
import type { KeptFile, KeptList } from './kept-files.ts';
import { safely } from './safely.ts';
import { readWhole, writeWhole } from './whole-file.ts';

/** A whole site as a build has left it, for one that finds everything as it was. */
interface StoredSite extends KeptList {
  readonly key: string;
  /** What the build said of the content, for whoever builds it again. */
  readonly said: string;
  readonly pages: number;
}

export interface KeptSite {
  /** Puts the site that was kept under the key into a folder; undefined, and perhaps half of it, where that cannot be done. */
  place(siteDir: string): Pick<StoredSite, 'files' | 'said' | 'pages'> | undefined;
  /** Keeps a finished site under the key. */
  keep(siteDir: string, site: { files: ReadonlyMap<string, string>; said: string; pages: number }): void;
}

/** Where a project keeps the files of its sites. */
export function pagesOf({ projectDir }: Pick<Settings, 'projectDir'>): string {
  return join(projectDir, '.on-record', 'cache', 'pages');
}

/** Which of a project's sites the settings ask for, such as a preview. */
export function variantOf({ siteUrl, basePath, editUrl, preview, cards }: Settings) {
  return { siteUrl, basePath, editUrl, preview, cards };
}

/** The site of some settings in the cache of pages, under a key that has everything it rests on (`siteState`). */
export function openKeptSite(dir: string, { name, key }: { readonly name: string; readonly key: string }): KeptSite {
  const list = join(dir, `${fingerprint(`whole ${name}`).slice(0, 16)}.json`);
  return {
    place(siteDir) {
      const stored = readWhole(list) as StoredSite | undefined;
      if (stored?.key !== key) return undefined;
      const folderOf = folderMaker();
      const isPlaced = Object.entries(stored.files).every(([path, kept]) => {
        const found = findKept(dir, kept);
        return found && safely(() => placeKept(dir, found, folderOf(join(siteDir, path))));
      });
      return isPlaced ? stored : undefined;
    },
    keep(siteDir, { files, said, pages }) {
      const folderOf = folderMaker();
      // What cannot be kept costs the next build its time, and nothing else.
      safely(() => {
        const kept = Array.from(files, ([path, content]): [string, KeptFile] => {
          const file = join(siteDir, path);
          const about = lstatSync(file);
          const now: KeptFile = [content, about.size, about.mtimeMs, about.ino];
          const there = lstatSync(keptPath(dir, content), { throwIfNoEntry: false });
          if (there?.ino === about.ino && there.mtimeMs === about.mtimeMs) return [path, now];
          const made = keepFile(file, folderOf(keptPath(dir, content)), { fingerprint: content, size: about.size });
          if (!made) throw new Error(`${path} has changed.`);
          return [path, made];
        });
        writeWhole(list, { key, said, pages, files: Object.fromEntries(kept) } satisfies StoredSite);
      });
    },
  };
}

/** What a site rests on, as it is at a moment. */
export interface SiteState {
  /** The same for the same code, settings and bytes, wherever and whenever they are. */
  readonly key: string;
  /** Another one where a file was written to in between, even where it has its old bytes again. */
  readonly touched: string;
}

/**
 * Everything that a site rests on: the code, the settings, and every file of the content, of what is kept beside it and of
 * the folder `public`. A site may be kept under the key where this is the same before and after it was built.
 *
 * @param code the key of the code (`readCode`)
 */
export function siteState(settings: Settings, code: string): SiteState {
  const { projectDir, contentDir, previewReport, measured } = settings;
  const content = realpathSync(contentDir);
  const places = [content, join(dirname(content), 'kept'), join(projectDir, 'public')];
  if (previewReport !== undefined) places.push(previewReport);
  const files = places.map((place) => ({ place: relative(projectDir, place), files: filesBelow(place) }));
  const printed = files.map(({ place, files }) => [place, files.map(({ path, print }) => [path, print])]);
  return {
    key: fingerprint(JSON.stringify([code, variantOf(settings), measured, printed])),
    touched: JSON.stringify(files.map(({ files }) => files.map(({ touched }) => touched))),
  };
}

/** What stands at a path below a place. */
interface Found {
  readonly path: string;
  /** The fingerprint of a file's bytes; of anything else what it is. */
  readonly print: string;
  readonly touched: readonly [changed: number, inode: number];
}

/** A folder and everything below it, sorted; or one file, or nothing. */
function filesBelow(place: string): Found[] {
  const about = lstatSync(place, { throwIfNoEntry: false });
  if (!about) return [];
  const below = about.isDirectory() ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort(compareText) : [];
  return ['', ...below].map((path) => {
    const file = join(place, path);
    const { mode, ctimeMs, ino } = lstatSync(file);
    // Of a link, what it leads to.
    const bytes = safely(() => (statSync(file).isFile() ? readFileSync(file) : undefined));
    return { path, print: bytes ? fingerprint(bytes) : `mode ${mode}`, touched: [ctimeMs, ino] };
  });
}
