import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { verifyOutput } from '../output/verify-output.ts';
import { count, printable } from '../problems/format-problems.ts';
import { createLinks } from '../links/links.ts';
import { formatMarkdown } from '../report/format-markdown.ts';
import { outlineReport } from '../report/outline-report.ts';
import { readReport } from '../report/read-report.ts';
import type { LinkOf } from '../report/run-markup.ts';
import { wordsOf, type Language } from '../words/words.ts';
import { valueOf } from './arguments.ts';
import { buildSite } from './build-site.ts';
import { createGitHub, type GitHub } from './pages/github.ts';
import { hashesFromCode, inspectPreview, type Objection } from './pages/inspect-preview.ts';
import { previewFolder, publishPreview, publishSite, removePreview, type PagesRemote } from './pages/pages-branch.ts';
import { commentMark, previewComment } from './pages/preview-comment.ts';
import { Misuse, Refusal, settingsOf, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Publishes to GitHub Pages; the workflows in .github/workflows run it.

  npm run pages -- deploy [DIR]
  npm run pages -- preview --site DIR --report FILE
  npm run pages -- remove

  deploy         puts a built site (default dist) at the top of the branch gh-pages; previews stay
  preview        after a run of the workflow "preview": looks through what it made, puts the site into the folder pr-N
                 of that branch if nothing is wrong with it, and writes the comment on the pull request
    --site DIR     the site; it need not be there
    --report FILE  the report, as JSON; it need not be there
  remove         after a pull request was closed: takes both away
  --help         this text

Reads SITE_URL and BASE_PATH (where the site is published) and what GitHub's runner sets: GITHUB_API_URL, GITHUB_EVENT_PATH,
GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_TOKEN. PAGES_REMOTE is pushed to instead of GITHUB_SERVER_URL/GITHUB_REPOSITORY.
Ends with 0 when it is done, 1 when it could not be, 2 when the command was not understood.

Examples
  npm run pages -- deploy dist
  PAGES_REMOTE=/tmp/pages.git npm run pages -- deploy
`;

/** `npm run pages`: what the workflows do with the branch that GitHub Pages serves. */
export const pagesCommand: Command = { name: 'pages', help, run };

const jobs = { deploy, preview, remove } as const;

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const given = understand(
    args,
    { site: { takes: 'value', example: 'site' }, report: { takes: 'value', example: 'report.json' } },
    ['JOB', 'DIR'],
  );
  const [job, dir] = given.words;
  if (job === undefined || !Object.hasOwn(jobs, job))
    throw new Misuse(`Name what to do: ${Object.keys(jobs).join(', ')}.`);
  if (job !== 'deploy' && dir !== undefined) throw new Misuse(`"${dir}" is one word too many: ${job} takes none.`);
  if (job !== 'preview' && given.given.size > 0) throw new Misuse('--site and --report are for preview alone.');
  const path = (written: string | undefined) =>
    written === undefined ? undefined : resolve(around.projectDir, written);
  return jobs[job as keyof typeof jobs](around, {
    dir: resolve(around.projectDir, dir ?? 'dist'),
    site: path(valueOf(given, 'site')),
    report: path(valueOf(given, 'report')),
  });
}

interface Given {
  readonly dir: string;
  readonly site: string | undefined;
  readonly report: string | undefined;
}

async function deploy(around: Surroundings, { dir }: Given): Promise<number> {
  const { faults } = verifyOutput(dir);
  if (faults.length > 0)
    throw new Refusal(
      `${dir} is not whole (${count(faults.length, 'fault')}), so it is not published. See npm run verify-dist.`,
    );
  const isNew = await publishSite(remoteOf(around), dir, `Site of ${around.env.GITHUB_SHA ?? 'a local build'}`);
  around.out.write(isNew ? 'The site is published.\n' : 'The site is published already.\n');
  return 0;
}

/** Where a preview is published. */
interface Preview {
  readonly basePath: string;
  readonly siteUrl: string | undefined;
}

async function preview(around: Surroundings, { site, report }: Given): Promise<number> {
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
  const { basePath, siteUrl, language, contentDir } = settingsOf(around);
  const contentFolder = relative(around.projectDir, contentDir).replaceAll(sep, '/');
  const place: Preview = { basePath: `${basePath}${previewFolder(number)}/`, siteUrl };
  const isForeign = origin.head_repository.full_name !== repository.full_name;
  const objection =
    site !== undefined && isThere(site) ? await inspect(around, { site, report }, place.basePath, isForeign) : 'none';
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
      report: reportFor(report, language, objection === undefined ? place : undefined),
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

async function remove(around: Surroundings): Promise<number> {
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

/** Looks through a preview; that of a fork is held against a build of the main branch under the same path. */
async function inspect(
  around: Surroundings,
  { site, report }: { readonly site: string; readonly report: string | undefined },
  basePath: string,
  isForeign: boolean,
): Promise<Objection | undefined> {
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-trusted-'));
  try {
    let known: ReadonlySet<string> | undefined;
    if (isForeign) {
      const trusted = join(scratch, 'site');
      // Pages that show a report have a style sheet of their own, so there is one here as well. That it is the stranger's
      // does no harm: it is read as strictly as for the comment, and what it makes is thrown away.
      const shown = report !== undefined && existsSync(report) && readReport(report).ok ? report : '';
      const built = await buildSite(['--outDir', trusted], {
        ...around.env,
        SITE_URL: '',
        BASE_PATH: basePath,
        PREVIEW: '1',
        PREVIEW_REPORT: shown,
        CARDS: 'none',
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
function reportFor(file: string | undefined, language: Language, preview: Preview | undefined) {
  const read = file === undefined || !existsSync(file) ? undefined : readReport(file);
  if (!read) return { fault: 'The build has made no report.' };
  if (!read.ok) return { fault: read.message };
  const words = wordsOf(language);
  const links = preview && createLinks(preview.basePath, preview.siteUrl);
  const link: LinkOf = ({ record, address }) => {
    if (!links || (record === undefined && address === undefined)) return undefined;
    const there = links.absolute(record ? links.entry(record) : links.file(address ?? ''));
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

/** Of GitHub's own description of what started the workflow, the parts that are used. */
const runEventSchema = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string(),
    head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullable(),
  }),
  repository: z.object({ full_name: z.string(), default_branch: z.string() }),
});
const closedEventSchema = z.object({ pull_request: z.object({ number: z.int().positive() }) });

function readEvent<T>({ env }: Surroundings, schema: z.ZodType<T>): T {
  const read = schema.safeParse(JSON.parse(readFileSync(needed(env, 'GITHUB_EVENT_PATH'), 'utf8')));
  if (!read.success)
    throw new Refusal(`GITHUB_EVENT_PATH: this was not started by what it is for.\n${z.prettifyError(read.error)}`);
  return read.data;
}

function githubOf({ env }: Surroundings): GitHub {
  const access = {
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    repository: needed(env, 'GITHUB_REPOSITORY'),
    token: needed(env, 'GITHUB_TOKEN'),
  };
  return createGitHub(access, wait);
}

function remoteOf({ env }: Surroundings): PagesRemote {
  const url =
    env.PAGES_REMOTE ?? `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${needed(env, 'GITHUB_REPOSITORY')}.git`;
  return { url, token: env.GITHUB_TOKEN };
}

function needed(env: Surroundings['env'], name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Misuse(`${name} is not set. GitHub's runner sets it.`);
  return value;
}

/** Whether there is a file, or a folder with something in it: a download that failed leaves an empty one. */
function isThere(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? readdirSync(path).length > 0 : found !== undefined;
}
