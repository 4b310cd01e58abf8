import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenData } from '../../views/data/data-package.ts';
import type { Site } from '../../views/page/site.ts';
import type { Settings } from '../settings.ts';
import { writeData } from './write-data.ts';

/**
 * The data is written before the pages, since the dictionary says how large each file is, and moved to the site after
 * them, since what makes the pages empties its folder first. In between it lies in the cache of the build.
 */
function stageOf({ cacheDir }: Settings): { readonly files: string; readonly facts: string } | undefined {
  return cacheDir === undefined ? undefined : { files: join(cacheDir, 'data'), facts: join(cacheDir, 'data.json') };
}

/**
 * Writes the files of the whole record where a site is made for readers. A preview has none, nor has development: their
 * cost would be paid for every edit, and what they hold is not published.
 */
export function stageData(site: Site, settings: Settings): void {
  const stage = stageOf(settings);
  if (!stage || site.isPreview) return;
  const written = writeData(site, stage.files);
  writeFileSync(stage.facts, JSON.stringify(written));
}

/** What `stageData` wrote; undefined where it wrote nothing. */
export function findStagedData(settings: Settings): WrittenData | undefined {
  const stage = stageOf(settings);
  return stage && existsSync(stage.facts) ? (JSON.parse(readFileSync(stage.facts, 'utf8')) as WrittenData) : undefined;
}

/** Moves the files to the site. */
export function publishData(settings: Settings, siteDir: string): void {
  const stage = stageOf(settings);
  if (!stage || !existsSync(stage.facts)) return;
  const folder = join(siteDir, 'data');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(stage.files)) renameSync(join(stage.files, name), join(folder, name));
}
