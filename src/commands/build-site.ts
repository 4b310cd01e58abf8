import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';

import { ChangesRefused } from '../changes/apply/disk.ts';
import { formatRecovery, recoverChanges } from '../changes/apply/recover-changes.ts';
import { isRunning } from '../changes/apply/is-running.ts';
import { formatSettingProblems, readSettings, type Settings } from '../build/settings.ts';
import { parseBuildArguments } from './build-arguments.ts';
import { describeDiskFault, tryToWrite } from '../changes/apply/disk-fault.ts';
import { writeManifest } from '../build/verify/site-manifest.ts';
import { findReportObjection } from './preview-report.ts';
import { findOutputObjection, prepareOutput, publishOutput, recoverOutput } from './output-folder.ts';
import { runAstro } from './run-astro.ts';
import { projectDir } from './surroundings.ts';

export const buildHelp = `Builds the site from the content folder.

  npm run build -- [--outDir DIR] [Astro's flags]

  --outDir DIR   where the site goes (default dist); its last site stays until the new one is complete
  --base PATH    the same as BASE_PATH=PATH
  --site URL     the same as SITE_URL=URL
  --help         this text

Every other flag goes to "astro build". Settings such as CONTENT_DIR, SITE_URL and BASE_PATH are read from the environment.
Ends with 0 when the site is built, 1 when it could not be, 2 when the command was not understood.
`;

export type BuildOutcome =
  | { readonly status: 'built'; readonly outDir: string; readonly settings: Settings }
  | { readonly status: 'helped' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'misused'; readonly message: string }
  | { readonly status: 'stopped'; readonly signal: NodeJS.Signals };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Builds the site into a folder of its own and puts it in the place of the last one only when it is complete.
 *
 * Everything that could be wrong with the request is said before anything is written.
 */
export async function buildSite(args: readonly string[], env: Environment): Promise<BuildOutcome> {
  const request = parseBuildArguments(args);
  if (request.asks === 'help') return { status: 'helped' };
  if (request.asks === 'nonsense') return { status: 'misused', message: request.message };

  const buildEnv = { ...env, ...request.variables };
  const read = readSettings(buildEnv, projectDir);
  if (!read.ok) return { status: 'misused', message: formatSettingProblems(read.problems) };
  const { settings } = read;
  if (!isFolder(settings.contentDir)) {
    return { status: 'misused', message: `CONTENT_DIR: there is no folder ${settings.contentDir}.` };
  }
  const objectionToReport = findReportObjection(settings);
  if (objectionToReport !== undefined) return { status: 'misused', message: objectionToReport };
  const outDir = resolve(request.outDir ?? join(projectDir, 'dist'));
  const objection = findOutputObjection(outDir, projectDir, settings.contentDir);
  if (objection !== undefined) return { status: 'misused', message: `--outDir: ${objection}` };

  try {
    const recovery = recoverChanges(settings.contentDir);
    if (recovery) process.stderr.write(formatRecovery(recovery));
  } catch (error) {
    if (error instanceof ChangesRefused) return { status: 'failed', message: error.message };
    throw error;
  }
  const workDir = join(workRoot, `build-${randomUUID().slice(0, 8)}-${process.pid}`);
  const siteDir = join(workDir, 'site');
  const faultOf = {
    output: (error: unknown) =>
      describeDiskFault(error, 'The output folder', outDir, 'name another folder with --outDir'),
    work: (error: unknown) =>
      describeDiskFault(error, 'The work folder', workRoot, 'build a copy of the project that is elsewhere'),
  };
  let stage: keyof typeof faultOf = 'output';
  try {
    recoverOutput(outDir);
    // Better before a long build than after it.
    prepareOutput(outDir);
    stage = 'work';
    removeAbandonedWork();
    mkdirSync(siteDir, { recursive: true });
    prepareAstroFolder();
    const ended = await runAstro(
      ['build', ...request.astroFlags, '--outDir', siteDir],
      astroEnvironment(buildEnv, join(workDir, 'cache')),
    );
    if (ended.signal !== undefined) return { status: 'stopped', signal: ended.signal };
    if (ended.code !== 0) {
      // Astro has said what it knows; where the disk stood in its way, that is said in words.
      const message = faultOf.work(tryToWrite(workDir, probeBytes)) ?? 'The site was not built.';
      return { status: 'failed', message };
    }
    if (!existsSync(join(siteDir, 'index.html'))) {
      return { status: 'failed', message: 'The build ended without a home page.' };
    }
    writeManifest(siteDir, settings);
    stage = 'output';
    publishOutput(siteDir, outDir);
    return { status: 'built', outDir, settings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      status: 'failed',
      message: faultOf[stage](error) ?? `The site could not be put into ${outDir}: ${reason}`,
    };
  } finally {
    removeWork(workDir);
  }
}

/** As much as a disk that was too full for a site will hardly have left, also when the build has tidied up after itself. */
const probeBytes = 4 * 1024 * 1024;

/** What cannot be removed now is removed by the next build. */
function removeWork(workDir: string): void {
  try {
    rmSync(workDir, { recursive: true, force: true });
  } catch {
    // The build has ended, and how it did is what has to be said.
  }
}

/** Says how a build ended, on the error output unless help was asked, and gives the exit code. */
export function reportBuild(outcome: BuildOutcome): number {
  switch (outcome.status) {
    case 'built':
      process.stdout.write(`The site is in ${outcome.outDir}.\n${addressNote(outcome.settings)}`);
      return 0;
    case 'helped':
      process.stdout.write(buildHelp);
      return 0;
    case 'failed':
      process.stderr.write(`${outcome.message}\nThe last site, if there is one, is as it was.\n`);
      return 1;
    case 'misused':
      process.stderr.write(`${outcome.message}\n`);
      return 2;
    case 'stopped':
      return 128 + constants.signals[outcome.signal];
  }
}

/** What a site without an address of its own has to do without. */
function addressNote({ siteUrl }: Settings): string {
  return siteUrl === undefined ? 'Set SITE_URL for feeds, a sitemap, and pictures where its pages are shared.\n' : '';
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
 * Brings the two files that Astro's content layer shares between all builds of a checkout into the state it wants.
 *
 * Astro rewrites them only when they differ, but through a temporary file of a fixed name, which two builds at once
 * would pull away from under each other. Records have no images and no modules of their own, so both stay empty maps;
 * a loader must not call `store.clear()`, which makes Astro write another spelling of the same.
 */
function prepareAstroFolder(): void {
  const dir = join(projectDir, '.astro');
  const emptyMap = 'export default new Map();';
  mkdirSync(dir, { recursive: true });
  for (const name of ['content-assets.mjs', 'content-modules.mjs']) {
    const file = join(dir, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === emptyMap) continue;
    const written = `${file}.${randomUUID()}`;
    writeFileSync(written, emptyMap);
    renameSync(written, file);
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
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
