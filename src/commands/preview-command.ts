import { join, relative, resolve, sep } from 'node:path';
import { openRepository, pathInRepository } from '../changes/git/repository.ts';
import { sizeOfSite, type SiteSize } from '../build/verify/site-manifest.ts';
import { readPublication } from '../record/corpus/read-publication.ts';
import { verdictText } from '../views/report/outline-report.ts';
import type { Report } from '../views/report/report.ts';
import { formatSettingProblems, readSettings, type Settings } from '../build/settings.ts';
import { dictionaryOf } from '../words/words.ts';
import { parseBuildArguments } from './build-arguments.ts';
import { buildSite } from './build-site.ts';
import { reportBuild } from './report-build.ts';
import { findOutputObjection } from './output-folder.ts';
import { readPreviewArguments } from './preview-arguments.ts';
import { compareRevisions, formatReport, sizesOfSites, writeReport, type ReportFormat } from './report-command.ts';
import { Misuse, runCommand, type Command } from './run-command.ts';
import { readPort, serveBuiltSite, type WantedPort } from './serve-built-site.ts';
import type { Surroundings } from './surroundings.ts';
import { verifyDistCommand } from './verify-dist-command.ts';

const help = `Builds a preview: the site with what it changes in the record marked, and the report of that.

  npm run preview -- --base REF [--outDir DIR] [--reportDir DIR] [--before-site DIR] [--serve] [build's flags]

  --base REF         the revision to compare with: a branch, a tag, a commit
  --outDir DIR       where the preview goes (default dist); its last site stays until the new one is complete
  --reportDir DIR    where report.md, report.json and report.html go (default dist-report, beside the preview)
  --before-site DIR  the site of that revision, built with PREVIEW=1, so that the report can compare their sizes
  --serve            serves the preview to this machine once it is built, as npm start does
  --help             this text

The files as they lie in the folder are compared and built, drafts among them; where all of them are committed, the
preview is of that commit, and says so. The report is written before the site is
built, so it is there where the content has errors and no site can be. Every other flag goes to the build. Settings are
read from the environment; the path the site is served under is BASE_PATH, since --base is the revision.
Ends with 0 when the preview is built, 1 when it could not be, 2 when the command was not understood.

Examples
  npm run preview -- --base origin/main --serve
  BASE_PATH=/pr-7/ npm run preview -- --base HEAD~1 --outDir out/site --reportDir out/report
`;

/** `npm run preview`: what a reviewer looks at, at home or from the workflow of a pull request. */
export const previewCommand: Command = { name: 'preview', help, run };

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const plan = readPlan(args, around);
  const { settings, outDir, reportDir, beforeSize } = plan;
  const shown = (path: string): string => relative(settings.projectDir, path) || '.';

  const report = compare(plan, around);
  writeReports(report, plan);

  const outcome = await buildSite(plan.buildArguments, { ...around, env: plan.env });
  if (outcome.status !== 'built') {
    const code = reportBuild(outcome, around);
    around.err.write(
      `There is no preview. What the change does to the record is in ${shown(reportDir)}:\n${verdictOf(report, plan)}\n`,
    );
    return code;
  }
  // How large a site is can be told when it is there; its own page of the report was built before.
  const afterSize = sizeOfSite(outDir);
  if (beforeSize && afterSize) {
    writeReports({ ...report, size: { ...report.size, ...sizesOfSites(beforeSize, afterSize) } }, plan);
  }
  const whole = await runCommand(verifyDistCommand, [outDir], around);
  if (whole !== 0) return whole;
  around.out.write(
    `The preview is in ${shown(outDir)}, its report in ${shown(reportDir)}:\n${verdictOf(report, plan)}\n`,
  );
  if (plan.port) return serveBuiltSite({ outDir, basePath: settings.basePath }, plan.port, around);
  around.out.write('To look at it, give --serve as well, or serve the folder with any web server.\n');
  return 0;
}

/** What is going to be done, understood in full before anything is written. */
interface Plan {
  readonly base: string;
  readonly settings: Settings;
  readonly env: Surroundings['env'];
  readonly outDir: string;
  readonly reportDir: string;
  /** Of the base's site; undefined where nobody named it. */
  readonly beforeSize: SiteSize | undefined;
  readonly buildArguments: readonly string[];
  /** Where the preview is served; undefined where it is not. */
  readonly port: WantedPort | undefined;
}

function readPlan(args: readonly string[], { env: ambient, projectDir }: Surroundings): Plan {
  const asked = readPreviewArguments(args);
  if (!asked.ok) throw new Misuse(asked.message);
  const build = parseBuildArguments(asked.buildArguments);
  if (!build.ok) throw new Misuse(build.message);
  const port = readPort(ambient);
  if (asked.serves && !port.ok) throw new Misuse(port.message);

  // From the project's folder, as the `--outDir` of a build.
  const outDir = resolve(projectDir, build.outDir ?? 'dist');
  const reportDir = resolve(projectDir, asked.reportDir ?? `${outDir}-report`);
  const env = { ...ambient, PREVIEW: '1', PREVIEW_REPORT: join(reportDir, reportFiles.json) };
  const read = readSettings({ ...env, ...build.variables }, projectDir);
  if (!read.ok) throw new Misuse(formatSettingProblems(read.problems));
  const objection = findOutputObjection(outDir, projectDir, read.settings.contentDir);
  if (objection !== undefined) throw new Misuse(`--outDir: ${objection}`);
  if (`${reportDir}${sep}`.startsWith(`${outDir}${sep}`)) {
    throw new Misuse(`--reportDir: "${reportDir}" lies in the folder of the site, which the build replaces.`);
  }
  const beforeSize = asked.beforeSite === undefined ? undefined : sizeOfSite(resolve(projectDir, asked.beforeSite));
  if (asked.beforeSite !== undefined && !beforeSize) {
    throw new Misuse(
      `--before-site: ${asked.beforeSite} is no site that npm run build has made, or files of it are missing.`,
    );
  }
  return {
    base: asked.base,
    settings: read.settings,
    env,
    outDir,
    reportDir,
    beforeSize,
    buildArguments: asked.buildArguments,
    port: asked.serves && port.ok ? port.wanted : undefined,
  };
}

/** Whether the record is as the newest commit has it, so that the preview is one of that commit. */
function isCommitted({ contentDir }: Settings, { env }: Surroundings): boolean {
  const repository = openRepository(contentDir, env);
  const folder = pathInRepository(repository, contentDir) || '.';
  const { code, stdout } = repository.run([
    'status',
    '--porcelain',
    '--ignored',
    '--untracked-files=all',
    '--',
    folder,
  ]);
  return code === 0 && stdout.length === 0;
}

function compare({ base, settings }: Plan, around: Surroundings): Report {
  const head = isCommitted(settings, around) ? 'HEAD' : undefined;
  return compareRevisions({ base, head, built: { bytes: null, files: null } }, settings, around);
}

function verdictOf(report: Report, { settings }: Plan): string {
  return verdictText(report, dictionaryOf(readPublication(settings.contentDir).language));
}

const reportFiles = {
  json: 'report.json',
  markdown: 'report.md',
  html: 'report.html',
} as const satisfies Record<ReportFormat, string>;

function writeReports(report: Report, { settings, reportDir }: Plan): void {
  const names = Object.entries(reportFiles) as [ReportFormat, string][];
  writeReport(
    names.map(([format, name]) => ({ path: join(reportDir, name), text: formatReport(report, format, settings) })),
  );
}
