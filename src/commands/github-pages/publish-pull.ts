import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sizeOfSite } from '../../build/verify/site-manifest.ts';
import { verifyOutput } from '../../build/verify/verify-output.ts';
import { createLinks } from '../../views/page/links.ts';
import { formatMarkdown } from '../../views/report/format-markdown.ts';
import { outlineReport } from '../../views/report/outline-report.ts';
import { readReport } from '../../views/report/read-report.ts';
import type { LinkOf } from '../../views/report/run-markup.ts';
import { readPublication } from '../../record/corpus/read-publication.ts';
import type { Language } from '../../record/schemas/languages.ts';
import { dictionaryOf } from '../../words/words.ts';
import { Refusal, settingsOf } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { builtFiles, readOutcome } from './build-pull.ts';
import type { GitHub } from './github.ts';
import { commentMark, previewComment } from './preview-comment.ts';
import { previewFolder, publishPreview, removePreview } from './published-branch.ts';
import { closedEventSchema, githubOf, pullEventSchema, readEvent, remoteOf } from './runner.ts';

/** The largest preview that is put beside the site: GitHub serves a gigabyte in all. */
const limits = { files: 50_000, bytes: 600_000_000 };

/** Where a preview is published. */
interface Preview {
  readonly basePath: string;
  readonly siteUrl: string | undefined;
}

/**
 * Publishes what the job before it has built, and writes the comment. Both are of the commit that the event names; where
 * the pull request has moved on or was closed, nothing is done: its next run, or its end, follows.
 *
 * @param dir what that job has left: of a fork by `buildPull`, of a branch of this repository by `npm run preview`
 */
export async function publishPull(around: Surroundings, dir: string): Promise<number> {
  const { env, out } = around;
  const { pull_request: pull, repository } = readEvent(around, pullEventSchema);
  const { number, head } = pull;
  const github = githubOf(around);
  if ((await github.findHead(number)) !== head.sha) {
    out.write(`#${number} is closed, or has moved on from ${head.sha}.\n`);
    return 0;
  }
  const isForeign = head.repo?.full_name !== repository.full_name;
  const outcome = isForeign ? readOutcome(dir) : undefined;
  if (isForeign && (outcome?.number !== number || outcome.head !== head.sha))
    throw new Refusal(`${dir} holds no build of #${number} at ${head.sha}. Run the workflow again.`);
  const { basePath, siteUrl, contentDir, projectDir } = settingsOf(around);
  const { language } = readPublication(contentDir);
  const place: Preview = { basePath: `${basePath}${previewFolder(number)}/`, siteUrl };
  const site = join(dir, builtFiles.site);
  const fault = outcome?.fault ?? siteFault(site);
  const remote = remoteOf(around);
  if (fault === undefined) await publishPreview(remote, number, site, `Preview of #${number} at ${head.sha}`);
  // The last preview would show something else than the comment tells of.
  else await removePreview(remote, number, `No preview of #${number}`);
  await writeComment(
    github,
    number,
    previewComment({
      commit: head.sha,
      runUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository.full_name}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`,
      site: fault === undefined ? { url: `${siteUrl ?? ''}${place.basePath}` } : { fault },
      report: reportIn(dir, language, fault === undefined ? place : undefined),
      by: outcome ?? 'itself',
      folder: relative(projectDir, contentDir).split(sep).join('/'),
    }),
  );
  // Closed while this went on: the run that takes previews away may have been here before.
  if ((await github.findHead(number)) === undefined) return takeAway(around, github, number);
  out.write(
    fault === undefined ? `The preview of #${number} is published.\n` : `No preview of #${number} is published.\n`,
  );
  return 0;
}

/** After a pull request was closed: takes its preview and its comment away. */
export async function removePull(around: Surroundings): Promise<number> {
  const { pull_request: pull } = readEvent(around, closedEventSchema);
  const github = githubOf(around);
  // Reopened in the meantime: the run that was started by that has written both anew, or will.
  if ((await github.findHead(pull.number)) !== undefined) {
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

/** Why a site is not published, as a sentence of ours; undefined where nothing is wrong with it. */
function siteFault(site: string): string | undefined {
  if (!existsSync(site)) return 'the site could not be built';
  const size = sizeOfSite(site);
  if (size && (size.files > limits.files || size.bytes > limits.bytes)) return 'it is too large';
  const { faults } = verifyOutput(site);
  return faults.length === 0 ? undefined : 'it is not whole: npm run verify-dist finds something wrong with it';
}

/** The report in our own words; its links lead into the preview, where there is one. */
function reportIn(dir: string, language: Language, preview: Preview | undefined) {
  const file = join(dir, builtFiles.report);
  if (!existsSync(file)) return { fault: 'The build has made no report.' };
  const read = readReport(file);
  if (!read.ok) return { fault: read.message };
  const words = dictionaryOf(language);
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
