import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCode } from '../cache/code-key.ts';
import { placeOfBundle } from '../cache/kept-bundle.ts';
import type { Settings } from '../settings.ts';

/** Where the bundles of a project's builds are kept. */
export function bundlesOf({ projectDir }: Settings): string {
  return join(projectDir, '.on-record', 'cache', 'bundles');
}

/**
 * Everything that a bundle rests on; undefined where it rests on more than can be said: on the record, where a page asks
 * for content collections, on the environment, or on what Astro was told besides.
 *
 * @param flags what Astro was told besides
 */
export function bundleKey(
  { siteUrl, basePath, previewReport, measured }: Settings,
  { key, usesCollections, usesEnvironment }: ProjectCode,
  flags: readonly string[],
): string | undefined {
  if (usesCollections || usesEnvironment || flags.length > 0) return undefined;
  return JSON.stringify([key, siteUrl, basePath, previewReport !== undefined, measured]);
}

/** Whether there seems to be a bundle for a build. Whether it is whole is found out by whoever builds with it. */
export function hasBundle(settings: Settings, code: ProjectCode, flags: readonly string[]): boolean {
  const key = bundleKey(settings, code, flags);
  return key !== undefined && existsSync(placeOfBundle(bundlesOf(settings), key));
}

/** The exit code of a build that found no bundle after all, or a damaged one (EX_TEMPFAIL of sysexits.h). */
export const noBundle = 75;
