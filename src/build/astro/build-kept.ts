import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { readCode } from '../cache/code-key.ts';
import { findBundle } from '../cache/kept-bundle.ts';
import { loadBuiltPages, type BuiltPages } from '../private-forms/built-entry.ts';
import { staticPaths } from '../private-forms/static-paths.ts';
import type { Settings } from '../settings.ts';
import { bundleKey, bundlesOf, noBundle } from './bundle-key.ts';
import { ownPrerenderer } from './prerenderer.ts';
import { rememberScripts } from './running-site.ts';
import { siteBuild } from './site-build.ts';

/**
 * Builds a site with the bundle that an earlier build of the same code has left, without Astro's bundler.
 *
 * @returns the exit code of the process that builds
 */
export async function buildKept(settings: Settings, siteDir: string): Promise<number> {
  const { projectDir, basePath, shard, threads } = settings;
  const code = readCode(projectDir);
  const key = bundleKey(settings, code, []);
  const bundle = key === undefined ? undefined : findBundle(bundlesOf(settings), key);
  if (!bundle) return noBundle;

  const build = siteBuild(settings);
  build.clock.mark('start');
  if (!build.read()) return 1;
  build.prepare();
  const publicDir = join(projectDir, 'public');
  for (const folder of [publicDir, bundle.assets]) if (existsSync(folder)) cpSync(folder, siteDir, { recursive: true });
  if (bundle.scripts) rememberScripts(bundle.scripts);
  const pages = await loadBuiltPages(bundle.entry);
  build.clock.mark('bundle');
  const prerenderer = ownPrerenderer(prerendererOf(pages), {
    siteDir,
    publicDir,
    basePath,
    shard,
    threads,
    entry: () => bundle.entry,
    kept: build.openPages(siteDir, code, []),
    tell: build.follow((message) => process.stderr.write(`${message}\n`)),
  });
  await prerenderer.getStaticPaths();
  build.closePages();
  await build.finish(siteDir);
  return 0;
}

/** As much of Astro's own prerenderer as ours uses. */
function prerendererOf(built: BuiltPages): AstroPrerenderer {
  return {
    name: 'kept',
    getStaticPaths: () => staticPaths(built),
    render: (request, { routeData }) => built.render(request, routeData),
  };
}
