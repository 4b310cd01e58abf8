import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { prepareAstroFolder } from '../build/private-forms/astro-folder.ts';
import { hasBundle, noBundle } from '../build/astro/bundle-key.ts';
import { knownFingerprints } from '../build/cache/known-files.ts';
import { readPageCount, type PageCount } from '../build/pages/page-count.ts';
import { formatSettingProblems, readSettings, type Settings } from '../build/settings.ts';
import { readShardFacts, type Shard } from '../build/shards/shard.ts';
import { writeManifest } from '../build/verify/site-manifest.ts';
import { describeDiskFault, tryToWrite } from '../changes/apply/disk-fault.ts';
import { ChangesRefused } from '../changes/apply/disk.ts';
import { isRunning } from '../changes/apply/is-running.ts';
import { parseBuildArguments } from './build-arguments.ts';
import { recoverContent } from './open-content.ts';
import { findOutputObjection, MountPoint, prepareOutput, publishOutput, recoverOutput } from './output-folder.ts';
import { findReportObjection } from './preview-report.ts';
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
    await run(plan);
    const pages = readPageCount(cacheOf(plan));
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

/** What is wrong with where the project lies and with what it sends as it is; undefined where nothing is. */
export function findProjectObjection(projectDir: string): string | undefined {
  const sign = /[%#?]/.exec(projectDir)?.[0];
  if (sign !== undefined)
    return `The project lies in ${projectDir}, and "${sign}" in a path means something else to the tools that build it: files would be missing from the site. Move it to a folder without it.`;
  const link = findLink(join(projectDir, 'public'));
  return link === undefined
    ? undefined
    : `${link} is a link, and what it leads to would be published. Put the file itself into public/.`;
}

/** The first link in a folder, as an absolute path. */
function findLink(dir: string): string | undefined {
  if (lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink() === true) return dir;
  if (!isFolder(dir)) return undefined;
  const found = readdirSync(dir, { recursive: true, withFileTypes: true }).find((item) => item.isSymbolicLink());
  return found && join(found.parentPath, found.name);
}

/** What is wrong with the folders and files that the settings name; undefined where nothing is. */
function findObjection(settings: Settings, outDir: string): string | undefined {
  const { contentDir } = settings;
  if (!isFolder(contentDir)) return `CONTENT_DIR: there is no folder ${contentDir}.`;
  const toProject = findProjectObjection(settings.projectDir);
  if (toProject !== undefined) return toProject;
  const toReport = findReportObjection(settings);
  if (toReport !== undefined) return toReport;
  const toOutput = findOutputObjection(outDir, projectDir, contentDir);
  return toOutput === undefined ? undefined : `--outDir: ${toOutput}`;
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

/** Has the site built into `siteDir`: by Astro, or where code and settings are as they were, with what Astro bundled then. */
async function run(plan: BuildPlan): Promise<void> {
  const { settings, env, astroFlags, work, workDir, siteDir } = plan;
  const buildEnv = astroEnvironment(env, cacheOf({ workDir }));
  const kept =
    settings.force || !hasBundle(settings, astroFlags) ? undefined : await runNode([buildKept, siteDir], buildEnv);
  const { code, signal } =
    kept && kept.code !== noBundle ? kept : await runAstro(['build', ...astroFlags, '--outDir', siteDir], buildEnv);
  if (signal !== undefined) throw new BuildStopped(signal);
  if (code !== 0) {
    // Astro has said what it knows. A full disk is not always among it, so that is found out here.
    throw new BuildFailure(faultOf(work, tryToWrite(workDir, probeBytes)) ?? 'The site was not built.');
  }
  if (!settings.shard && !existsSync(join(siteDir, 'index.html')))
    throw new BuildFailure('The build ended without a home page.');
  whileWriting(work, () => {
    const known = knownFingerprints(cacheOf(plan), siteDir);
    writeManifest(siteDir, settings, { shard: readShardFacts(cacheOf(plan)), known });
  });
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

/**
 * The environment of the build, freed of what would change its bytes: time zone, locale, and the mode variables that a
 * test runner sets. The cache is new for each build, so no page can be a stale one and no two builds share files.
 */
function astroEnvironment(env: Environment, cacheDir: string): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|LANGUAGE|LC_.*|VITEST.*)$/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    TZ: 'UTC',
    LANG: 'en_US.UTF-8',
    LC_ALL: 'en_US.UTF-8',
    ON_RECORD_CACHE_DIR: cacheDir,
    // What Node makes of the code when it loads it, as for the commands (`main.mjs`).
    NODE_COMPILE_CACHE: env.NODE_COMPILE_CACHE ?? join(workRoot, 'cache', 'code'),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
