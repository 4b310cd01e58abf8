import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from '../cache/link-or-copy.ts';
import {
  filesOf,
  fingerprintOfFile,
  readManifest,
  strangersIn,
  writeManifest,
  type SiteManifest,
} from '../verify/site-manifest.ts';
import type { ShardBasis, ShardFacts } from './shard.ts';

/** A part of a site in its folder. */
interface Part {
  readonly dir: string;
  readonly shard: ShardFacts;
  readonly manifest: SiteManifest;
}

/** Why parts make no site; in words for whoever has put them together. */
export class NoSite extends Error {}

/**
 * Puts the parts of a site together: the same bytes as one build of the whole. Every file is the one that its build wrote,
 * and where several parts have a file, such as a script, all have the same.
 *
 * @param dirs the folders of the parts, in any order
 * @param siteDir an empty folder for the site
 * @returns how many files it has
 * @throws {NoSite} where they are not all the parts of one site
 */
export function mergeShards(dirs: readonly string[], siteDir: string): number {
  const parts = dirs.map(readPart);
  const [first] = parts;
  if (!first) throw new NoSite('Name the folders of all parts.');
  for (const part of parts) {
    const objection = objectionTo(part, first);
    if (objection !== undefined) throw new NoSite(objection);
  }
  const byNumber = Map.groupBy(parts, ({ shard }) => shard.number);
  for (const [number, [one, other]] of byNumber) {
    if (one && other) throw new NoSite(`${one.dir} and ${other.dir} are both part ${number} of ${one.shard.of}.`);
  }
  const { of } = first.shard;
  const missing = Array.from({ length: of }, (_none, index) => index + 1).filter((number) => !byNumber.has(number));
  if (missing.length > 0)
    throw new NoSite(
      `Of the ${of} parts ${missing.length === 1 ? 'one is' : `${missing.length} are`} missing: ${missing.join(', ')}.`,
    );

  const taken = new Map<string, { readonly dir: string; readonly print: string }>();
  for (const { dir, manifest } of parts) {
    for (const [path, print] of manifest.files) {
      const by = taken.get(path);
      if (by && by.print !== print)
        throw new NoSite(`${path} is another file in ${by.dir} than in ${dir}: the parts are not of one build.`);
      if (by) continue;
      taken.set(path, { dir, print });
      mkdirSync(dirname(join(siteDir, path)), { recursive: true });
      linkOrCopy(join(dir, path), join(siteDir, path));
      if (fingerprintOfFile(join(siteDir, path)) !== print)
        throw new NoSite(`${join(dir, path)} is not the file that its build has written. Build the part again.`);
    }
  }
  const { basePath, siteUrl } = first.manifest;
  writeManifest(siteDir, { basePath, siteUrl });
  return taken.size;
}

function readPart(dir: string): Part {
  const manifest = readManifest(dir);
  if (!manifest) throw new NoSite(`${dir} is no part of a site that npm run build -- --shard has made.`);
  const { shard } = manifest;
  if (!shard) throw new NoSite(`${dir} is a whole site, and no part of one.`);
  const present = new Set(filesOf(dir));
  const lost = [...manifest.files.keys()].find((path) => !present.has(path));
  if (lost !== undefined) throw new NoSite(`${join(dir, lost)} is missing. Build the part again.`);
  const foreign = [...present, ...strangersIn(dir)].find((path) => !manifest.files.has(path));
  if (foreign !== undefined)
    throw new NoSite(`${join(dir, foreign)} was not made by the build of the part. Take it away.`);
  return { dir, shard, manifest };
}

const differences: Readonly<Record<keyof ShardBasis, string>> = {
  code: 'were built by different code, or by different versions of Node',
  settings: 'were built with different settings',
  record: 'were built of different records',
};

/** Why two parts are not of the same site; undefined where they are. */
function objectionTo({ dir, shard }: Part, first: Part): string | undefined {
  if (shard.of !== first.shard.of)
    return `${first.dir} is one of ${first.shard.of} parts, ${dir} is one of ${shard.of}: a site is divided once.`;
  const differing = (['record', 'code', 'settings'] as const).find((basis) => shard[basis] !== first.shard[basis]);
  return (
    differing && `${first.dir} and ${dir} ${differences[differing]}. Build all parts of one commit in the same way.`
  );
}
