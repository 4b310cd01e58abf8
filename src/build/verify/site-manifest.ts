import { readFileSync, statSync, writeFileSync, type Dirent } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fingerprint } from '../../record/source/fingerprint.ts';
import { listFiles } from '../list-files.ts';
import type { ShardFacts } from '../shards/shard.ts';

/** The file by which a folder is known to hold nothing but a site that was built here, and what that site was. */
export const siteMarker = '.on-record-site';

/** What a build says of the site it made, in the folder of the site. */
export interface SiteManifest {
  /** The path the site was built for; begins and ends with a slash. */
  readonly basePath: string;
  /** The origin it was built for, where that was known. */
  readonly siteUrl: string | undefined;
  /** Every other file by its path in the folder, with `/` separators, and the SHA-256 of its bytes in hexadecimal. */
  readonly files: ReadonlyMap<string, string>;
  /** Which part of a site it is; whole sites have none. */
  readonly shard?: ShardFacts;
}

/** What is known besides of a site that was built. */
export interface KnownOfSite {
  /** Which part of a site it is; whole sites have none. */
  readonly shard?: ShardFacts | undefined;
  /** The fingerprint of a file that need not be read for it. */
  readonly known?: (path: string) => string | undefined;
}

/**
 * Writes down what a finished site is made of, so that anybody can tell later whether it is whole.
 *
 * @returns the files as the manifest has them
 */
export function writeManifest(
  dir: string,
  { basePath, siteUrl }: Pick<SiteManifest, 'basePath' | 'siteUrl'>,
  { shard, known }: KnownOfSite = {},
): SiteManifest['files'] {
  const files = new Map(
    filesOf(dir).map((path) => [path, known?.(path) ?? fingerprintOfFile(join(dir, path))] as const),
  );
  const manifest = {
    about: 'A site built by On Record; the next build replaces this folder.',
    basePath,
    siteUrl: siteUrl ?? null,
    ...(shard && { shard }),
    files: Object.fromEntries(files),
  };
  writeFileSync(join(dir, siteMarker), `${JSON.stringify(manifest, undefined, 1)}\n`);
  return files;
}

/** What the build said of a folder; undefined where no build did, or what it said cannot be read. */
export function readManifest(dir: string): SiteManifest | undefined {
  try {
    const read = JSON.parse(readFileSync(join(dir, siteMarker), 'utf8')) as {
      basePath: string;
      siteUrl: string | null;
      files: Record<string, string>;
      shard?: ShardFacts;
    };
    const { basePath, siteUrl, files, shard } = read;
    if (typeof basePath !== 'string' || typeof files !== 'object') return undefined;
    // A manifest that leads out of its folder was not written by a build.
    if (Object.keys(files).some((path) => isAbsolute(path) || /(^|[\\/])\.\.([\\/]|$)/.test(path))) return undefined;
    return { basePath, siteUrl: siteUrl ?? undefined, files: new Map(Object.entries(files)), ...(shard && { shard }) };
  } catch {
    return undefined;
  }
}

/** Every file of a site by its path, sorted; the manifest itself left out, and what is no ordinary file. */
export function filesOf(dir: string): string[] {
  return list(dir, (item) => item.isFile());
}

/** What is neither a file nor a folder: a host could follow a link out of the site, and a pipe can be read for ever. */
export function strangersIn(dir: string): string[] {
  return list(dir, (item) => !item.isFile() && !item.isDirectory());
}

function list(dir: string, isListed: (item: Dirent) => boolean): string[] {
  return listFiles(dir, isListed).filter((path) => path !== siteMarker);
}

/** The fingerprint of a file's bytes. */
export function fingerprintOfFile(file: string): string {
  return fingerprint(readFileSync(file));
}

/** How large a built site is. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
}

/** By the files its build lists; undefined where no build made the folder or a file is missing. */
export function sizeOfSite(dir: string): SiteSize | undefined {
  const manifest = readManifest(dir);
  if (!manifest) return undefined;
  let bytes = 0;
  for (const path of manifest.files.keys()) {
    const about = statSync(join(dir, path), { throwIfNoEntry: false });
    if (!about?.isFile()) return undefined;
    bytes += about.size;
  }
  return { files: manifest.files.size, bytes };
}
