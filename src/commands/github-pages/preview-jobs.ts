import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { createLinks } from '../../views/page/links.ts';
import { printable } from '../../record/problems/format-problems.ts';
import { formatMarkdown } from '../../views/report/format-markdown.ts';
import { outlineReport } from '../../views/report/outline-report.ts';
import { formatJson, readReport, type ReadReport } from '../../views/report/read-report.ts';
import type { Report } from '../../views/report/report.ts';
import type { LinkOf } from '../../views/report/run-markup.ts';
import type { Language } from '../../record/schemas/languages.ts';
import { wordsOf } from '../../words/words.ts';
import { buildSite } from '../build-site.ts';
import { Refusal, settingsOf } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import type { GitHub } from './github.ts';
import { hashesFromCode, inspectPreview, type KnownCode, type Objection } from './inspect-preview.ts';
import { previewFolder, publishPreview, removePreview } from './published-branch.ts';
import { commentMark, previewComment } from './preview-comment.ts';
import { closedEventSchema, githubOf, readEvent, remoteOf, runEventSchema } from './runner.ts';
import { readPublication } from '../../record/corpus/read-publication.ts';

/** What a run of the workflow that builds previews has made, as it was brought here; each may be missing. */
export interface MadeByRun {
  /** A folder. */
  readonly site: string | undefined;
  /** A report as JSON. */
  readonly report: string | undefined;
}

/** Where a preview is published. */
interface Preview {
  readonly basePath: string;
  readonly siteUrl: string | undefined;
}

/** After a run of the workflow that builds previews: publishes what it made, or says why not. */
export async function publishPull(around: Surroundings, { site, report }: MadeByRun): Promise<number> {
  const { env, out } = around;
  const { workflow_run: origin, repository } = readEvent(around, runEventSchema);
  if (origin.event !== 'pull_request' || origin.head_repository === null) {
    out.write('The run belongs to no pull request that is still there.\n');
    return 0;
  }
  const github = githubOf(around);
  const number = await github.findPull(
    {
      repository: origin.head_repository.full_name,
      owner: origin.head_repository.owner.login,
      branch: origin.head_branch,
      commit: origin.head_sha,
    },
    repository.default_branch,
  );
  if (number === undefined) {
    out.write('No open pull request has this commit at its head: it was closed, or has moved on.\n');
    return 0;
  }
  await requireArtifacts(github, origin.id, { site, report });
  const { basePath, siteUrl, contentDir } = settingsOf(around);
  const { language } = readPublication(contentDir);
  const contentFolder = relative(around.projectDir, contentDir).replaceAll(sep, '/');
  const place: Preview = { basePath: `${basePath}${previewFolder(number)}/`, siteUrl };
  const isForeign = origin.head_repository.full_name !== repository.full_name;
  const read = report !== undefined && existsSync(report) ? readReport(report) : undefined;
  const objection =
    site !== undefined && isThere(site)
      ? await inspect(around, { site, hasReport: read?.ok === true }, place.basePath, isForeign)
      : 'none';
  const remote = remoteOf(around);
  if (objection === undefined && site !== undefined) {
    await publishPreview(remote, number, site, `Preview of #${number} at ${origin.head_sha}`);
  } else {
    // The last preview would show something else than the comment tells of.
    await removePreview(remote, number, `No preview of #${number}`);
  }
  await writeComment(
    github,
    number,
    previewComment({
      commit: origin.head_sha,
      runUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository.full_name}/actions/runs/${origin.id}`,
      site: objection === 'none' ? undefined : (objection ?? { url: `${siteUrl ?? ''}${place.basePath}` }),
      report: reportFor(read, language, objection === undefined ? place : undefined),
      madeByItself: (await github.reachesBeyond(number, contentFolder)) ? { besides: contentFolder } : undefined,
    }),
  );
  // Closed while this went on: the run that takes previews away may have been here before.
  if (!(await github.isOpen(number))) return takeAway(around, github, number);
  out.write(
    objection === undefined ? `The preview of #${number} is published.\n` : `No preview of #${number} is published.\n`,
  );
  return 0;
}

/** After a pull request was closed: takes its preview and its comment away. */
export async function removePull(around: Surroundings): Promise<number> {
  const { pull_request: pull } = readEvent(around, closedEventSchema);
  const github = githubOf(around);
  // Reopened in the meantime: the run that was started by that has written both anew, or will.
  if (await github.isOpen(pull.number)) {
    around.out.write(`#${pull.number} is open.\n`);
    return 0;
  }
  return takeAway(around, github, pull.number);
}

async function takeAway(around: Surroundings, github: GitHub, number: number): Promise<number> {
  await removePreview(remoteOf(around), number, `#${number} is closed`);
  for (const comment of await github.findComments(number, commentMark)) await github.deleteComment(comment);
  around.out.write(`The preview of #${number} is gone.\n`);
  return 0;
}

/**
 * Stops where the run has made something that is not here. To take that for a build that failed would be said to people,
 * and take a preview away that is fine.
 */
async function requireArtifacts(github: GitHub, run: number, paths: Readonly<Record<string, string | undefined>>) {
  for (const [name, path] of Object.entries(paths)) {
    if (path === undefined || isThere(path)) continue;
    const artifact = await github.findArtifact(run, name);
    if (!artifact) continue;
    throw new Refusal(
      artifact.isExpired
        ? `The artifact "${name}" has expired. Run the workflow "preview" of the pull request again.`
        : `The artifact "${name}" was made, and is not here: it could not be fetched. Run this job again.`,
    );
  }
}

const none = { before: 0, after: 0 };
const emptyReport: Report = {
  version: 1,
  base: { name: 'main', commit: null },
  head: { name: 'main', commit: null },
  problems: { appeared: [], solved: [], errors: none, warnings: none },
  publication: null,
  records: [],
  anchors: [],
  verdicts: [],
  pages: { appeared: [], disappeared: [], changed: [] },
  size: { records: none, pages: none, words: none, bytes: null, files: null },
};

/** Looks through a preview; that of a fork is held against a build of the main branch under the same path. */
async function inspect(
  around: Surroundings,
  { site, hasReport }: { readonly site: string; readonly hasReport: boolean },
  basePath: string,
  isForeign: boolean,
): Promise<Objection | undefined> {
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-trusted-'));
  try {
    let known: KnownCode | undefined;
    if (isForeign) {
      const trusted = join(scratch, 'site');
      // The page of a report has a style sheet of its own, so there is one here as well, with nothing in it.
      let shown = '';
      if (hasReport) {
        shown = join(scratch, 'report.json');
        writeFileSync(shown, formatJson(emptyReport));
      }
      const built = await buildSite(['--outDir', trusted], {
        ...around,
        env: {
          ...around.env,
          SITE_URL: '',
          BASE_PATH: basePath,
          PREVIEW: '1',
          PREVIEW_REPORT: shown,
          CARDS: 'none',
        },
      });
      if (built.status !== 'built')
        return { reason: 'the main branch could not be built to compare it with', details: [] };
      known = hashesFromCode(trusted);
    }
    const objection = inspectPreview(site, { basePath, known });
    if (objection) {
      // A line of a log that begins with "::" is a command to the runner; these begin otherwise, whatever is in them.
      for (const line of [objection.reason, ...objection.details])
        around.err.write(`preview: ${printable(line).replaceAll('\n', ' ')}\n`);
    }
    return objection;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The report in our own words; its links lead into the preview, where there is one. */
function reportFor(read: ReadReport | undefined, language: Language, preview: Preview | undefined) {
  if (!read) return { fault: 'The build has made no report.' };
  if (!read.ok) return { fault: read.message };
  const words = wordsOf(language);
  const links = preview && createLinks(preview.basePath, preview.siteUrl);
  const link: LinkOf = ({ record, address }) => {
    if (!links || (record === undefined && address === undefined)) return undefined;
    const there = links.absolute(record ? links.record(record) : links.file(address ?? ''));
    // An id of a stranger's can hold what leads upwards.
    return there.startsWith(links.absolute(links.home)) ? there : undefined;
  };
  return { markdown: formatMarkdown(outlineReport(read.report, words), { words, link }) };
}

async function writeComment(github: GitHub, number: number, body: string): Promise<void> {
  const [comment, ...others] = await github.findComments(number, commentMark);
  if (comment === undefined) await github.createComment(number, body);
  else await github.updateComment(comment, body);
  for (const other of others) await github.deleteComment(other);
}

/** Whether there is a file, or a folder with something in it: a download that failed leaves an empty one. */
function isThere(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? readdirSync(path).length > 0 : found !== undefined;
}
