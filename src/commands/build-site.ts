import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { prepareAstroFolder } from '../build/private-forms/astro-folder.ts';
import { hasBundle, noBundle } from '../build/astro/bundle-key.ts';
import { createPhaseClock } from '../build/astro/phase-timings.ts';
import { readRemarks } from '../build/cache/build-remarks.ts';
import { readCode, type ProjectCode } from '../build/cache/code-key.ts';
import { openKeptSite, pagesOf, siteState, variantOf, type KeptSite } from '../build/cache/kept-site.ts';
import { knownFingerprints } from '../build/cache/known-files.ts';
import { readPageCount, type PageCount } from '../build/pages/page-count.ts';
import { formatSettingProblems, readSettings, type Settings } from '../build/settings.ts';
import { readShardFacts, type Shard } from '../build/shards/shard.ts';
import { writeManifest } from '../build/verify/site-manifest.ts';
import { describeDiskFault, tryToWrite } from '../changes/apply/disk-fault.ts';
import { ChangesRefused } from '../changes/apply/disk.ts';
import { isRunning } from '../changes/apply/is-running.ts';
import { astroEnvironment } from './astro-environment.ts';
import { parseBuildArguments } from './build-arguments.ts';
import { findObjection } from './build-objections.ts';
import { recoverContent } from './open-content.ts';
import { MountPoint, prepareOutput, publishOutput, recoverOutput } from './output-folder.ts';
import { runAstro, runNode } from './run-astro.ts';
import { projectDir, type Surroundings } from './surroundings.ts';

export const buildHelp = `Builds the site from the content folder.

  npm run build -- [--outDir DIR] [Astro's flags]

  --outDir DIR   where the site goes (default dist); its last site stays until the new one is complete
  --threads N    makes the pages in N threads (default: one for each core, at most 4, and fewer for a small record)
  --shard K/N    makes the K-th of N parts of the site (default folder dist-K-of-N); npm run merge-shards joins them
  --verbose      lists every page as it is made, and what Astro does
  --force        makes every page again, and trusts nothing of an earlier build
  --base PATH    the same as BASE_PATH=PATH
  --site URL     the same as SITE_URL=URL
  --help         this text

Every other flag goes to "astro build". Settings such as CONTENT_DIR, SITE_URL and BASE_PATH are read from the environment.
Ends with 0 when the site is built, 1 when it could not be, 2 when the command was not understood.
`;

export type BuildOutcome =
  | {
      readonly status: 'built';
      readonly outDir: string;
      readonly settings: Settings;
      /** Undefined where the project's own integration is not part of the build. */
      readonly pages: PageCount | undefined;
    }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'misused'; readonly message: string }
  | { readonly status: 'stopped'; readonly signal: NodeJS.Signals };

type Environment = Surroundings['env'];

/**
 * Builds the site into a folder of its own and puts it in the place of the last one only when it is complete.
 *
 * Everything that could be wrong with the request is said before anything is written.
 */
export async function buildSite(
  args: readonly string[],
  around: Pick<Surroundings, 'env' | 'err'>,
): Promise<BuildOutcome> {
  const planned = planBuild(args, around.env);
  if ('message' in planned) return { status: 'misused', message: planned.message };
  const { plan } = planned;
  try {
    prepare(plan, around.err);
    const pages = await run(plan, around.err);
    publish(plan);
    return { status: 'built', outDir: plan.output.path, settings: plan.settings, pages };
  } catch (error) {
    if (error instanceof BuildStopped) return { status: 'stopped', signal: error.signal };
    if (error instanceof BuildFailure || error instanceof ChangesRefused)
      return { status: 'failed', message: error.message };
    throw error;
  } finally {
    removeWork(plan);
  }
}

/** The site could not be built; the message says why. */
class BuildFailure extends Error {}

/** A signal to this process ended the build. */
class BuildStopped extends Error {
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super(`The build was stopped by ${signal}.`);
    this.signal = signal;
  }
}

/** A folder that a build writes to, as a message names it. */
interface WrittenFolder {
  readonly name: string;
  readonly path: string;
  /** How to use another folder, for the end of a sentence. */
  readonly instead: string;
}

/** What a build is going to do, understood in full before anything is written. */
interface BuildPlan {
  readonly settings: Settings;
  readonly env: Environment;
  readonly astroFlags: readonly string[];
  /** Where the site goes. */
  readonly output: WrittenFolder;
  /** Where the folders of all builds of this project are. */
  readonly work: WrittenFolder;
  /** The folder of this build. */
  readonly workDir: string;
  /** Where Astro writes the site, in `workDir`. */
  readonly siteDir: string;
}

function planBuild(
  args: readonly string[],
  env: Environment,
): { readonly plan: BuildPlan } | { readonly message: string } {
  const request = parseBuildArguments(args);
  if (!request.ok) return { message: request.message };
  const buildEnv = { ...env, ...request.variables };
  const read = readSettings(buildEnv, projectDir);
  if (!read.ok) return { message: formatSettingProblems(read.problems) };
  const { settings } = read;
  const outDir = resolve(request.outDir ?? join(projectDir, folderOf(settings.shard)));
  const objection = findObjection(settings, outDir);
  if (objection !== undefined) return { message: objection };
  const workDir = join(workRoot, `build-${randomUUID().slice(0, 8)}-${process.pid}`);
  return {
    plan: {
      settings,
      env: buildEnv,
      astroFlags: request.astroFlags,
      output: { name: 'The output folder', path: outDir, instead: 'name another folder with --outDir' },
      work: { name: 'The work folder', path: workRoot, instead: 'build a copy of the project that is elsewhere' },
      workDir,
      siteDir: join(workDir, 'site'),
    },
  };
}

/** Puts back what was interrupted before, and makes the folders. A folder that cannot be written is found before a long build. */
function prepare({ settings, output, work, workDir, siteDir }: BuildPlan, err: Surroundings['err']): void {
  recoverContent(settings, { err });
  whileWriting(output, () => {
    recoverOutput(output.path);
    prepareOutput(output.path);
  });
  whileWriting(work, () => {
    removeAbandonedWork();
    mkdirSync(siteDir, { recursive: true });
    mkdirSync(cacheOf({ workDir }), { recursive: true });
    prepareAstroFolder(projectDir);
  });
}

/** What speeds up this build alone, and what its processes tell each other. */
function cacheOf({ workDir }: Pick<BuildPlan, 'workDir'>): string {
  return join(workDir, 'cache');
}

/**
 * Has the site put into `siteDir`: as the last build left it where nothing has changed since, or built, by Astro or with
 * what Astro bundled before.
 */
async function run(plan: BuildPlan, err: Surroundings['err']): Promise<PageCount | undefined> {
  const { settings, astroFlags, work, workDir, siteDir } = plan;
  const clock = createPhaseClock(settings.timingsFile);
  const code = readCode(settings.projectDir);
  const site = siteOf(plan, code);
  // A build that lists its pages makes them.
  const found = settings.force || settings.verbose ? undefined : site?.place(siteDir);
  if (found) {
    err.write(found.said);
    whileWriting(work, () => {
      writeManifest(siteDir, settings, { known: (path) => found.files[path]?.[0] });
    });
    clock.mark('last site');
    clock.write();
    return { made: 0, kept: found.pages };
  }
  whileWriting(work, () => {
    // What of a kept site could be put in its place, where not all of it could.
    rmSync(siteDir, { recursive: true, force: true });
    mkdirSync(siteDir);
  });
  await build(plan, hasBundle(settings, code, astroFlags));
  const cache = cacheOf({ workDir });
  const pages = readPageCount(cache);
  const said = readRemarks(cache);
  whileWriting(work, () => {
    const known = knownFingerprints(cache, siteDir);
    const files = writeManifest(siteDir, settings, { shard: readShardFacts(cache), known });
    if (pages && said !== undefined) site?.keep(siteDir, { files, said, pages: pages.made + pages.kept });
  });
  return pages;
}

/** Where the site that a build left is kept; undefined where nobody could tell whether it is still the same. */
function siteOf({ settings, astroFlags }: BuildPlan, code: ProjectCode): KeptSite | undefined {
  // A flag of Astro's can mean anything; a part of a site is made to be joined with others.
  if (astroFlags.length > 0 || settings.shard) return undefined;
  const before = siteState(settings, code.key);
  const kept = openKeptSite(pagesOf(settings), {
    name: JSON.stringify(variantOf(settings)),
    key: before.key,
  });
  return {
    place: (siteDir) => kept.place(siteDir),
    keep(siteDir, site) {
      // What was saved meanwhile is in some of its pages and not in others.
      const { key, touched } = siteState(settings, code.key);
      if (key === before.key && touched === before.touched) kept.keep(siteDir, site);
    },
  };
}

/** Has the site built into `siteDir`: by Astro, or where code and settings are as they were, with what Astro bundled then. */
async function build(plan: BuildPlan, isBundled: boolean): Promise<void> {
  const { settings, env, astroFlags, work, workDir, siteDir } = plan;
  const buildEnv = astroEnvironment(env, workRoot, cacheOf({ workDir }));
  const kept = settings.force || !isBundled ? undefined : await runNode([buildKept, siteDir], buildEnv);
  const { code, signal } =
    kept && kept.code !== noBundle ? kept : await runAstro(['build', ...astroFlags, '--outDir', siteDir], buildEnv);
  if (signal !== undefined) throw new BuildStopped(signal);
  if (code !== 0) {
    // Astro has said what it knows. A full disk is not always among it, so that is found out here.
    throw new BuildFailure(faultOf(work, tryToWrite(workDir, probeBytes)) ?? 'The site was not built.');
  }
  if (!settings.shard && !existsSync(join(siteDir, 'index.html')))
    throw new BuildFailure('The build ended without a home page.');
}

const buildKept = fileURLToPath(new URL('build-kept.ts', import.meta.url));

/** Puts the site in the place of the last one. */
function publish({ output, siteDir }: BuildPlan): void {
  whileWriting(output, () => {
    publishOutput(siteDir, output.path);
  });
}

/** Does something that writes to a folder; where it cannot, the build has failed, and the message names the folder. */
function whileWriting(folder: WrittenFolder, write: () => void): void {
  try {
    write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof MountPoint) throw new BuildFailure(error.message);
    throw new BuildFailure(faultOf(folder, error) ?? `${folder.name} ${folder.path} cannot be written: ${reason}`);
  }
}

function faultOf({ name, path, instead }: WrittenFolder, error: unknown): string | undefined {
  return describeDiskFault(error, name, path, instead);
}

/** 4 MiB: where this cannot be written after a build, the disk was full. */
const probeBytes = 4 * 1024 * 1024;

/** What cannot be removed now is removed by the next build. */
function removeWork({ workDir }: BuildPlan): void {
  try {
    rmSync(workDir, { recursive: true, force: true });
  } catch {
    // How the build ended is more important than this.
  }
}

/** Where a site goes, or a part of it, which never takes the place of the whole. */
function folderOf(shard: Shard | undefined): string {
  return shard ? `dist-${shard.number}-of-${shard.of}` : 'dist';
}

/**
 * Inside the project, because Astro writes to a shared `.astro/.prerender` when its output is outside the working
 * folder, and two builds at once would delete each other's files.
 */
const workRoot = join(projectDir, '.on-record');

/** Removes what builds left that were killed before they could. */
function removeAbandonedWork(): void {
  if (!existsSync(workRoot)) return;
  for (const name of readdirSync(workRoot)) {
    const pid = /^build-[0-9a-f]+-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(workRoot, name), { recursive: true, force: true });
  }
}
