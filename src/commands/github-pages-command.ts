import { resolve } from 'node:path';
import { verifyOutput } from '../build/verify/verify-output.ts';
import { count } from '../record/problems/format-problems.ts';
import { valueOf } from './arguments.ts';
import { publishSite } from './github-pages/published-branch.ts';
import { publishPull, removePull, type MadeByRun } from './github-pages/preview-jobs.ts';
import { remoteOf } from './github-pages/runner.ts';
import { Misuse, Refusal, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Publishes to GitHub Pages; the workflows in .github/workflows run it.

  npm run github-pages -- deploy [DIR]
  npm run github-pages -- preview --site DIR --report FILE
  npm run github-pages -- remove

  deploy         puts a built site (default dist) at the top of the branch gh-pages; previews stay
  preview        after a run of the workflow "preview": looks through what it made, puts the site into the folder pr-N
                 of that branch if nothing is wrong with it, and writes the comment on the pull request
    --site DIR     the site; it need not be there
    --report FILE  the report, as JSON; it need not be there
  remove         after a pull request was closed: takes both away
  --help         this text

Reads SITE_URL and BASE_PATH (where the site is published) and what GitHub's runner sets: GITHUB_API_URL, GITHUB_EVENT_PATH,
GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_TOKEN. GITHUB_PAGES_REMOTE is pushed to instead of GITHUB_SERVER_URL/GITHUB_REPOSITORY.
Ends with 0 when it is done, 1 when it could not be, 2 when the command was not understood.

Examples
  npm run github-pages -- deploy dist
  GITHUB_PAGES_REMOTE=/tmp/pages.git npm run github-pages -- deploy
`;

/** `npm run github-pages`: what the workflows do with the branch that GitHub Pages serves. */
export const githubPagesCommand: Command = { name: 'github-pages', help, run };

const jobs = { deploy, preview: publishPull, remove: removePull } as const;

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const given = understand(
    args,
    { site: { takes: 'value', example: 'site' }, report: { takes: 'value', example: 'report.json' } },
    ['JOB', 'DIR'],
  );
  const [job, dir] = given.positionals;
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

interface Given extends MadeByRun {
  readonly dir: string;
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
