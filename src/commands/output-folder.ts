import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { systemCode } from '../record/source/system-code.ts';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isRunning } from '../changes/apply/is-running.ts';

import { siteMarker } from '../build/verify/site-manifest.ts';

/** Folders of the project that people write in or tools depend on; a site never goes in there. */
const keptFolders = [
  '.astro',
  '.ci',
  '.config',
  '.git',
  '.github',
  '.on-record',
  'content',
  'docs',
  'node_modules',
  'public',
  'src',
  'tests',
] as const;

/**
 * Why a folder cannot take the site, or undefined when it can.
 *
 * The last site in it will be deleted, so a folder that holds something else is refused rather than emptied.
 */
export function findOutputObjection(outDir: string, projectDir: string, contentDir: string): string | undefined {
  const out = realPath(outDir);
  const project = realPath(projectDir);
  if (contains(out, project))
    return `"${outDir}" holds the project itself. Name a folder for the site alone, such as dist.`;

  for (const kept of [...keptFolders.map((name) => join(project, name)), realPath(contentDir)]) {
    if (contains(kept, out) || contains(out, kept)) {
      return `"${outDir}" overlaps ${kept}, which the site must not overwrite. Name a folder for the site alone, such as dist.`;
    }
  }
  const above = nearestFolder(dirname(out));
  if (!lstatSync(above).isDirectory())
    return `"${outDir}" lies below a file, ${above}. Name a folder for the site, such as dist.`;
  if (existsSync(join(above, siteMarker))) {
    return `"${outDir}" lies inside another built site, ${above}, which the next build replaces. Name a folder beside it.`;
  }
  if (!existsSync(out)) return undefined;
  if (!lstatSync(out).isDirectory()) return `"${outDir}" is a file. Name a folder for the site, such as dist.`;

  const held = readdirSync(out);
  const foreign = held.find((name) => name === '.git' || name === 'package.json');
  if (foreign !== undefined)
    return `"${outDir}" holds ${foreign}, so it is more than a built site. Name an empty folder.`;
  if (held.length > 0 && !held.includes(siteMarker)) {
    return `"${outDir}" holds files that no build has put there (it has no ${siteMarker}). Name an empty folder.`;
  }
  return undefined;
}

/** The nearest of a path and those above it that exists. */
function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

/**
 * Puts a finished site in the place of the last one.
 *
 * The last site is renamed aside, the new one renamed in, the last one deleted. So at every moment one of the two is
 * whole, under its own name or aside, where `recoverOutput` finds it. When two builds publish at once, both succeed
 * and one of the two sites stays.
 */
export function publishOutput(stagedDir: string, outDir: string, pid: number = process.pid): void {
  const out = realPath(outDir);
  mkdirSync(dirname(out), { recursive: true });
  const incoming = `${leftoverPrefix(out)}new-${pid}`;
  const aside = `${leftoverPrefix(out)}old-${pid}`;
  rmSync(incoming, { recursive: true, force: true });
  try {
    moveBeside(stagedDir, incoming);
    swapIn(incoming, out, aside);
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true });
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/**
 * Sees to it that a site can be put into a folder later, as far as that can be known before: the folder above it is there
 * and takes files. Throws what the system says where it is not so.
 */
export function prepareOutput(outDir: string): void {
  const out = realPath(outDir);
  if (isMountPoint(out)) throw new MountPoint(out);
  mkdirSync(dirname(out), { recursive: true });
  const probe = `${leftoverPrefix(out)}new-${process.pid}`;
  rmSync(probe, { recursive: true, force: true });
  mkdirSync(probe);
  rmSync(probe, { recursive: true, force: true });
}

/** A folder where another file system begins: it cannot be renamed, so no site can be put in its place. */
export class MountPoint extends Error {
  constructor(out: string) {
    super(
      `${out} is a mount point, and a build replaces the whole folder. Name a folder in it: --outDir ${join(out, 'site')}`,
    );
  }
}

function isMountPoint(out: string): boolean {
  if (!existsSync(out)) return false;
  if (statSync(out).dev !== statSync(dirname(out)).dev) return true;
  try {
    // A bind mount of the same file system; blanks and backslashes in the list are written as octal numbers.
    const written = out.replace(/[\\ \t\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .some((line) => line.split(' ')[4] === written);
  } catch {
    // Only Linux lists them there.
    return false;
  }
}

/** Brings back the last site if a build was killed between the two renames, and removes what such a build left. */
export function recoverOutput(outDir: string): void {
  const out = realPath(outDir);
  const parent = dirname(out);
  if (!existsSync(parent)) return;
  const prefix = basename(leftoverPrefix(out));
  const leftovers = readdirSync(parent).filter((name) => name.startsWith(prefix));

  for (const name of leftovers.filter((name) => name.startsWith(`${prefix}old-`))) {
    // Also when its build still runs: that build then finds the folder taken and renames it aside once more.
    if (!existsSync(out)) tryRename(join(parent, name), out);
  }
  for (const name of leftovers) {
    const pid = Number(name.slice(name.lastIndexOf('-') + 1));
    if (!isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * The same for whoever only reads a site: does nothing where one is in its place, or where nobody may bring it back.
 */
export function bringBackOutput(outDir: string): void {
  if (existsSync(outDir)) return;
  try {
    recoverOutput(outDir);
  } catch {
    // What there is to say is that there is no such folder.
  }
}

/** Beside the folder, so that a rename stays on its file system; hidden, so that no server lists it. */
function leftoverPrefix(out: string): string {
  return join(dirname(out), `.${basename(out)}.on-record-`);
}

/** A rename, or a copy where the output folder is on another file system than the project. */
function moveBeside(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw error;
    // With a filter Node copies file by file, and says why it could not; without, a full disk is an "input/output error".
    cpSync(from, to, { recursive: true, filter: () => true });
  }
}

function swapIn(incoming: string, out: string, aside: string): void {
  for (let attempt = 1; ; attempt += 1) {
    if (existsSync(out)) rmSync(aside, { recursive: true, force: true });
    tryRename(out, aside);
    try {
      renameSync(incoming, out);
      return;
    } catch (error) {
      // Another build published in between: its site is now the last one.
      const taken = systemCode(error) === 'ENOTEMPTY' || systemCode(error) === 'EEXIST';
      if (taken && attempt < 10) continue;
      tryRename(aside, out);
      throw error;
    }
  }
}

/** Renames and says true; says false when there is nothing to rename or somebody else was quicker. */
function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

/** The path without symbolic links, also for a folder that does not exist yet. */
function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
