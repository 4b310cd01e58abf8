import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** The site of some settings in the cache of pages, under a key that has everything it rests on (`siteKey`). */
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

/**
 * Names everything that a site rests on: the code, the settings, and how the disk knows every file of the content, of what
 * is kept beside it and of the folder `public`. No file is read: one that is written to, moved or replaced is known by
 * another number, size or time.
 *
 * @param code the key of the code (`readCode`)
 * @param now the present time in milliseconds
 * @returns undefined where a file was changed so lately that a change that follows could have the same time
 */
export function siteKey(settings: Settings, code: string, now: number): string | undefined {
  const { projectDir, contentDir, previewReport, measured } = settings;
  const kept = join(dirname(realpathSync(contentDir)), 'kept');
  const places = [
    realpathSync(contentDir),
    kept,
    join(projectDir, 'public'),
    ...(previewReport === undefined ? [] : [previewReport]),
  ];
  const known = places.map((place) => ({ place, files: filesBelow(place) }));
  const newest = known.reduce((most, { files }) => files.reduce((later, { ctime }) => Math.max(later, ctime), most), 0);
  return newest > now - settled ? undefined : fingerprint(JSON.stringify([code, variantOf(settings), measured, known]));
}

/** Two seconds: the coarsest clock that a disk has. */
const settled = 2000;

/** How the disk knows a file or folder, times in milliseconds. */
interface KnownBy {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  readonly ctime: number;
  readonly mtime: number;
  readonly ino: number;
}

/** A folder and everything below it, sorted; or one file, or nothing. */
function filesBelow(place: string): KnownBy[] {
  const about = lstatSync(place, { throwIfNoEntry: false });
  if (!about) return [];
  const below = about.isDirectory() ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort(compareText) : [];
  return ['', ...below].map((path) => {
    const { mode, size, ctimeMs: ctime, mtimeMs: mtime, ino } = lstatSync(join(place, path));
    return { path, mode, size, ctime, mtime, ino };
  });
}
