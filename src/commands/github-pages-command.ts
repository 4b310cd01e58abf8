import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { verifyOutput } from '../build/verify/verify-output.ts';
import { describeDiskFault } from '../changes/apply/disk-fault.ts';
import { count } from '../record/problems/format-problems.ts';
import { publishSite } from './github-pages/published-branch.ts';
import { buildPull } from './github-pages/build-pull.ts';
import { publishPull, removePull } from './github-pages/publish-pull.ts';
import { remoteOf } from './github-pages/runner.ts';
import { Misuse, Refusal, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Publishes to GitHub Pages; the workflows in .github/workflows run it.

  npm run github-pages -- deploy [DIR]
  npm run github-pages -- build-pull DIR
  npm run github-pages -- publish-pull DIR
  npm run github-pages -- remove

  deploy         puts a built site (default dist) at the top of the branch gh-pages; previews stay
  build-pull     of a stranger's pull request: takes the records it has, merged with this checkout, as data, and builds
                 the preview of them with the code of this checkout; DIR receives the site, the report and what was left
  publish-pull   after that, or after npm run preview of a branch of this repository: puts the site in DIR into the
                 folder pr-N of the branch, and writes the comment on the pull request
  remove         after a pull request was closed: takes both away
  --help         this text

Reads SITE_URL and BASE_PATH (where the site is published) and what GitHub's runner sets: GITHUB_API_URL, GITHUB_EVENT_PATH,
GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_SERVER_URL, GITHUB_TOKEN. GITHUB_PAGES_REMOTE is pushed to instead of GITHUB_SERVER_URL/GITHUB_REPOSITORY.
Ends with 0 when it is done, 1 when it could not be, 2 when the command was not understood.

Examples
  npm run github-pages -- deploy dist
  GITHUB_PAGES_REMOTE=/tmp/pages.git npm run github-pages -- deploy
`;

/** `npm run github-pages`: what the workflows do with the branch that GitHub Pages serves. */
export const githubPagesCommand: Command = { name: 'github-pages', help, run };

type Job = (around: Surroundings, dir: string) => Promise<number>;

/** Each job, and the folder it is about where none is named; undefined where one has to be, null where it takes none. */
const jobs: Readonly<Record<string, { readonly run: Job; readonly dir: string | undefined | null }>> = {
  deploy: { run: deploy, dir: 'dist' },
  'build-pull': { run: buildPull, dir: undefined },
  'publish-pull': { run: publishPull, dir: undefined },
  remove: { run: removePull, dir: null },
};

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const [name, named] = understand(args, {}, ['JOB', 'DIR']).positionals;
  const job = name !== undefined && Object.hasOwn(jobs, name) ? jobs[name] : undefined;
  if (!job) throw new Misuse(`Name what to do: ${Object.keys(jobs).join(', ')}.`);
  if (job.dir === null && named !== undefined) throw new Misuse(`"${named}" is one word too many: ${name} takes none.`);
  const dir = named ?? job.dir;
  if (dir === undefined) throw new Misuse(`Name the folder: npm run github-pages -- ${name} preview`);
  const folder = resolve(around.projectDir, dir ?? '');
  try {
    return await job.run(around, folder);
  } catch (error) {
    const folders = `${tmpdir()} and ${folder}`;
    const fault = describeDiskFault(error, 'One of the folders', folders, 'name others (TMPDIR, DIR)');
    throw fault === undefined ? error : new Refusal(fault);
  }
}

async function deploy(around: Surroundings, dir: string): Promise<number> {
  const { faults } = verifyOutput(dir);
  if (faults.length > 0)
    throw new Refusal(
      `${dir} is not whole (${count(faults.length, 'fault')}), so it is not published. See npm run verify-dist.`,
    );
  const isNew = await publishSite(remoteOf(around), dir, `Site of ${around.env.GITHUB_SHA ?? 'a local build'}`);
  around.out.write(isNew ? 'The site is published.\n' : 'The site is published already.\n');
  return 0;
}
