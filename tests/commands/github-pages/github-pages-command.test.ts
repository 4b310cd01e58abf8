/** What the workflows do, for real: a repository with a pull request, a bare one for GitHub's, a server that answers as its API. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { PullOutcome } from '../../../src/commands/github-pages/build-pull.ts';
import { githubPagesCommand } from '../../../src/commands/github-pages-command.ts';
import type { Report } from '../../../src/views/report/report.ts';
import { fakeGitHub, type FakeGitHub } from '../../support/fake-github.ts';
import { runHere } from '../../support/run-here.ts';
import { scratchRepository, type ScratchRepository } from '../../support/scratch-repository.ts';
import { buildSite, projectDir } from '../../support/site.ts';

const token = 'a-token';
const commit = 'c'.repeat(40);
const runUrl = 'https://github.example/averland/record/actions/runs/42';
const built = `\`ccccccc\` ([run](${runUrl}))`;
const mark = '<!-- on-record-preview -->\n';

let root: string;
/** A small site as a build of a preview makes it. */
let builtSite: string;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'on-record pages-')));
  builtSite = join(root, 'built');
  const contentDir = join(root, 'content');
  cpSync(join(projectDir, 'tests/fixtures/check/clean/content'), contentDir, { recursive: true });
  const { code, stderr } = await buildSite({
    contentDir,
    outDir: builtSite,
    basePath: '/record/pr-7/',
    env: { PREVIEW: '1', CARDS: 'none' },
  });
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let dir: string;
/** What the job before has left. */
let made: string;
let github: FakeGitHub;

beforeEach(async () => {
  dir = mkdtempSync(join(root, 'case-'));
  made = join(dir, 'preview');
  execFileSync('git', ['init', '--quiet', '--bare', join(dir, 'pages.git')]);
  cpSync(builtSite, join(made, 'site'), { recursive: true });
  writeFileSync(join(made, 'report.json'), JSON.stringify(report));
  leave({});
  github = await fakeGitHub(token);
  github.pulls.push({ number: 7, state: 'open', head: { sha: commit } });
});
afterEach(() => github.close());

/** The outcome of a build of the pull request's content. */
function leave(outcome: Partial<PullOutcome>): void {
  const whole: PullOutcome = {
    version: 1,
    number: 7,
    head: commit,
    main: 'a'.repeat(40),
    besides: [],
    leftOut: [],
    conflicts: [],
    changesSite: false,
    ...outcome,
  };
  writeFileSync(join(made, 'outcome.json'), JSON.stringify(whole));
}

const both = { before: 1, after: 1 };
const report: Report = {
  version: 1,
  base: { name: 'HEAD^1', commit: 'a'.repeat(40) },
  head: { name: 'HEAD', commit },
  problems: { appeared: [], solved: [], errors: both, warnings: both },
  publication: null,
  records: [
    {
      change: 'added',
      record: {
        kind: 'actors',
        id: 'ana-rivera',
        title: '@everyone <script>alert(1)</script> [Ana](https://evil.example)',
        path: 'content/actors/ana-rivera.md',
        isDraft: false,
      },
    },
  ],
  anchors: [],
  verdicts: [],
  pages: { appeared: [], disappeared: [], changed: [] },
  size: { records: both, pages: both, words: both, bytes: null, files: null },
};

function pages(args: readonly string[], event: object, env: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(dir, 'event.json'), JSON.stringify(event));
  return runHere(githubPagesCommand, args, {
    env: {
      ...process.env,
      CONTENT_DIR: join(projectDir, 'tests/golden/content'),
      SITE_URL: 'https://averland.github.io',
      BASE_PATH: '/record/',
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_PATH: join(dir, 'event.json'),
      GITHUB_REPOSITORY: 'averland/record',
      GITHUB_RUN_ID: '42',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_TOKEN: token,
      GITHUB_PAGES_REMOTE: join(dir, 'pages.git'),
      ...env,
    },
    projectDir,
    callerDir: dir,
  });
}

function pullEvent({ owner = 'stranger', sha = commit } = {}) {
  return {
    pull_request: { number: 7, head: { sha, repo: { full_name: `${owner}/record` } } },
    repository: { full_name: 'averland/record' },
  };
}

const publish = (event: object = pullEvent(), env: Readonly<Record<string, string>> = {}) =>
  pages(['publish-pull', made], event, env);

function published(): string[] {
  try {
    const git = ['--git-dir', join(dir, 'pages.git'), 'ls-tree', '-r', '--name-only', 'gh-pages'];
    return execFileSync('git', git, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split('\n');
  } catch {
    return [];
  }
}

const removeSite = () => {
  rmSync(join(made, 'site'), { recursive: true });
};

describe('a preview', () => {
  test('is published and commented on, as built from the commit that the event names', async () => {
    expect(await publish()).toEqual({ code: 0, out: 'The preview of #7 is published.\n', err: '' });
    expect(published()).toEqual(expect.arrayContaining(['.nojekyll', 'pr-7/index.html']));
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    expect(body.startsWith(`${mark}**[Preview](https://averland.github.io/record/pr-7/)** of ${built}.\n\n`)).toBe(
      true,
    );
    expect(body).toContain('href="https://averland.github.io/record/pr-7/actors/ana-rivera/"');
    expect(body).not.toMatch(/@everyone|<script|\]\(https:\/\/evil/);
  });

  test('of a fork tells what was neither run nor shown, in words that nobody can forge', async () => {
    leave({
      besides: [
        'package.json',
        '`](https://evil.example)\n@everyone',
        ...Array.from({ length: 25 }, (_, n) => `a${n}`),
      ],
      leftOut: ['passwords.md'],
      changesSite: true,
    });
    await publish();
    const body = github.comments[0]?.body ?? '';
    expect(body).toContain('which were neither run nor shown:\n\n- `package.json`\n');
    expect(body).toContain('\n- and 7 more\n');
    expect(body).toContain('Left out, since they are no records:\n\n- `passwords.md`');
    expect(body).toContain('site.md`; the preview shows the main branch’s.');
    expect(body).not.toMatch(/@everyone|\]\(https:\/\/evil/);
  });

  test('of a fork whose records were changed on both sides is told of, by their names', async () => {
    removeSite();
    leave({ conflicts: ['content/topics/rain.md'], fault: 'both sides have changed the same records' });
    expect((await publish()).out).toBe('No preview of #7 is published.\n');
    expect(github.comments[0]?.body).toContain(
      `${mark}No preview of ${built}: both sides have changed the same records.\n\nBoth sides have changed:\n\n- \`content/topics/rain.md\``,
    );
  });

  test('of a branch of this repository needs no outcome: its author may write anyway', async () => {
    rmSync(join(made, 'outcome.json'));
    expect((await publish(pullEvent({ owner: 'averland' }))).out).toBe('The preview of #7 is published.\n');
  });

  test.each([
    [
      'without an outcome',
      () => {
        rmSync(join(made, 'outcome.json'));
      },
    ],
    [
      'with an outcome that is none',
      () => {
        writeFileSync(join(made, 'outcome.json'), '{"version":1}');
      },
    ],
    [
      'of another commit',
      () => {
        leave({ head: 'd'.repeat(40) });
      },
    ],
    [
      'of another pull request',
      () => {
        leave({ number: 8 });
      },
    ],
  ])('of a fork %s is not published, and nothing is changed', async (_what, change) => {
    change();
    const { code, err } = await publish();
    expect([code, err]).toEqual([1, `${made} holds no build of #7 at ${commit}. Run the workflow again.\n`]);
    expect([published(), github.comments]).toEqual([[], []]);
  });

  test('takes the last one away when it cannot be published, and tells so in the same comment', async () => {
    await publish();
    writeFileSync(join(made, 'site/404.html'), '<p>Not what was built</p>');
    await publish();
    expect(published().filter((path) => path.startsWith('pr-7/'))).toEqual([]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(`No preview of ${built}: it is not whole: npm run verify-dist finds`);
  });

  test('without a site is commented on with the report alone', async () => {
    removeSite();
    expect((await publish()).out).toBe('No preview of #7 is published.\n');
    expect(github.comments[0]?.body).toContain(`${mark}No preview of ${built}: the site could not be built.\n\n### `);
  });

  test.each([
    ['nothing', undefined, 'The build has made no report.'],
    ['something else', '{"version":1,"evil":"@everyone"}', 'The report is not a report: '],
    ['no JSON', '@everyone', 'The report is not JSON.'],
  ])('with %s for a report is told of without it', async (_what, text, told) => {
    removeSite();
    if (text === undefined) rmSync(join(made, 'report.json'));
    else writeFileSync(join(made, 'report.json'), text);
    await publish();
    expect(github.comments[0]?.body).toContain(told);
    expect(github.comments[0]?.body).not.toContain('@everyone');
  });

  test('edits its own comment, wherever it stands, and nobody else’s', async () => {
    removeSite();
    const forged = { id: 1, body: `${mark}forged`, user: { login: 'stranger', type: 'User' } };
    const others = Array.from({ length: 150 }, (_unused, index) => ({ ...forged, id: 2 + index, body: 'a comment' }));
    github.comments.push(forged, ...others, {
      id: 500,
      body: `${mark}old`,
      user: { login: 'github-actions[bot]', type: 'Bot' },
    });
    await publish();
    expect(github.comments).toHaveLength(152);
    expect(forged.body).toBe(`${mark}forged`);
    expect(github.comments.at(-1)?.body).toContain('could not be built');
  });

  test('is gone, with its comment, when the pull request was closed while it was published', async () => {
    github.onAsk = (line) => {
      if (line.startsWith('POST ')) (github.pulls[0] as { state: string }).state = 'closed';
    };
    expect((await publish()).out).toBe('The preview of #7 is gone.\n');
    expect([published(), github.comments]).toEqual([['.nojekyll'], []]);
  });

  test('keeps one comment where there are several of its own', async () => {
    removeSite();
    const own = { body: mark, user: { login: 'github-actions[bot]', type: 'Bot' } };
    github.comments.push({ ...own, id: 1 }, { ...own, id: 2 });
    await publish();
    expect(github.comments.map(({ id }) => id)).toEqual([1]);
  });

  test('of a commit that the pull request has moved on from changes nothing: its own run follows', async () => {
    github.pulls[0] = { number: 7, state: 'open', head: { sha: 'd'.repeat(40) } };
    expect((await publish()).out).toBe(`#7 is closed, or has moved on from ${commit}.\n`);
    expect([published(), github.comments]).toEqual([[], []]);
  });

  test('is told of where GitHub does not let us, and keeps the token to itself', async () => {
    await expect(publish(pullEvent(), { GITHUB_TOKEN: 'wrong' })).rejects.toThrow(
      /^GitHub answers 401 to GET pulls\/7: Bad credentials$/,
    );
  });
});

describe('a stranger’s pull request', () => {
  let scratch: ScratchRepository;
  let main: string;
  beforeEach(() => {
    scratch = scratchRepository();
    cpSync(join(projectDir, 'tests/fixtures/check/clean/content'), join(scratch.dir, 'content'), { recursive: true });
    main = scratch.commit({ 'content/topics/fog.md': '---\nname: Fog\n---\n' });
    scratch.git('checkout', '--quiet', '-b', 'patch');
  });
  afterEach(() => {
    scratch.remove();
  });

  /** Runs the job on a checkout of the main branch that has the objects of the pull request. */
  async function build(head: string) {
    scratch.git('checkout', '--quiet', 'main');
    rmSync(made, { recursive: true });
    const said = await pages(['build-pull', made], pullEvent({ sha: head }), {
      CONTENT_DIR: join(scratch.dir, 'content'),
      BASE_PATH: '/record/pr-7/',
      CARDS: 'none',
      GITHUB_TOKEN: '',
    });
    const outcome = JSON.parse(readFileSync(join(made, 'outcome.json'), 'utf8')) as PullOutcome;
    return { code: said.code, outcome };
  }

  test('is built as content with our code: what else it changes is neither run nor shown', async () => {
    const ran = join(dir, 'ran');
    const head = scratch.commit({
      'content/topics/snow.md': '---\nname: Snow <img src=x onerror=alert(1)>\n---\n',
      'content/topics/.gitattributes': '* filter=evil',
      'package.json': JSON.stringify({ scripts: { build: `touch ${ran}`, postinstall: `touch ${ran}` } }),
      'astro.config.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(ran)}, '');`,
      'src/pages/index.astro': '<script>alert(1)</script>',
    });
    const { code, outcome } = await build(head);
    expect([code, outcome]).toEqual([
      0,
      {
        version: 1,
        number: 7,
        head,
        main,
        besides: ['astro.config.mjs', 'package.json', 'src/pages/index.astro'],
        leftOut: ['topics/.gitattributes'],
        conflicts: [],
        changesSite: false,
      },
    ]);
    expect(existsSync(ran)).toBe(false);
    const page = readFileSync(join(made, 'site/topics/snow/index.html'), 'utf8');
    expect(page).toContain('<h1>Snow &lt;img src=x onerror=alert(1)&gt;</h1>');
    const shown = JSON.parse(readFileSync(join(made, 'report.json'), 'utf8')) as Report;
    expect(shown.records.map(({ change, record }) => `${change} ${record.path}`)).toEqual([
      'added content/topics/snow.md',
    ]);
    expect([shown.base.commit, shown.head.commit]).toEqual([main, head]);
    // What was built can be published as it is.
    github.pulls[0] = { number: 7, state: 'open', head: { sha: head } };
    expect((await publish(pullEvent({ sha: head }))).out).toBe('The preview of #7 is published.\n');
  });

  test('with errors in its content has a report and no site', async () => {
    const { code, outcome } = await build(scratch.commit({ 'content/topics/snow.md': 'no frontmatter' }));
    expect([code, outcome.fault]).toEqual([0, 'the site could not be built; the report says why']);
    expect(existsSync(join(made, 'site'))).toBe(false);
    expect(readFileSync(join(made, 'report.json'), 'utf8')).toContain('content/topics/snow.md');
  });

  test('that changes what the main branch has changed too is a conflict, and nothing is built', async () => {
    const head = scratch.commit({ 'content/topics/fog.md': '---\nname: Mist\n---\n' });
    scratch.git('checkout', '--quiet', 'main');
    scratch.commit({ 'content/topics/fog.md': '---\nname: Haze\n---\n' });
    const { outcome } = await build(head);
    expect([outcome.conflicts, outcome.fault]).toEqual([
      ['content/topics/fog.md'],
      'both sides have changed the same records',
    ]);
    expect(existsSync(join(made, 'site'))).toBe(false);
  });

  test('whose commit is not here is told of', async () => {
    await expect(build('d'.repeat(40))).rejects.toThrow();
    const { code, err } = await pages(['build-pull', made], pullEvent({ sha: 'd'.repeat(40) }), {
      CONTENT_DIR: join(scratch.dir, 'content'),
    });
    expect([code, err]).toEqual([1, expect.stringContaining('There is no revision "dddd')]);
  });
});

describe('a closed pull request', () => {
  const closed = { pull_request: { number: 7 } };

  test('loses its preview and its comment', async () => {
    await publish();
    expect(published()).not.toEqual([]);
    (github.pulls[0] as { state: string }).state = 'closed';
    expect(await pages(['remove'], closed)).toEqual({ code: 0, out: 'The preview of #7 is gone.\n', err: '' });
    expect([published(), github.comments]).toEqual([['.nojekyll'], []]);
  });

  test('keeps both where it was opened again', async () => {
    expect((await pages(['remove'], closed)).out).toBe('#7 is open.\n');
  });
});

describe('the site', () => {
  test('is published when it is whole', async () => {
    expect(await pages(['deploy', join(made, 'site')], {})).toEqual({
      code: 0,
      out: 'The site is published.\n',
      err: '',
    });
    expect(published()).toEqual(expect.arrayContaining(['.nojekyll', '404.html', 'index.html']));
  });

  test('is not published when it is not', async () => {
    rmSync(join(made, 'site/404.html'));
    const { code, err } = await pages(['deploy', join(made, 'site')], {});
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('is not whole (1 fault), so it is not published. See npm run verify-dist.'),
    ]);
    expect(published()).toEqual([]);
  });
});

const jobs = 'Name what to do: deploy, build-pull, publish-pull, remove.';
test.each([
  [[], jobs],
  [['publish'], jobs],
  [['toString'], jobs],
  [['remove', 'dist'], '"dist" is one word too many: remove takes none.'],
  [['publish-pull'], 'Name the folder: npm run github-pages -- publish-pull preview'],
])('npm run github-pages %j is not understood', async (args, message) => {
  expect(await pages(args, {})).toEqual({ code: 2, out: '', err: `${message}\nSee npm run github-pages -- --help\n` });
});

test.each(['build-pull', 'publish-pull'])('%s is not for another event', async (job) => {
  const { code, err } = await pages([job, made], { push: {} });
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('GITHUB_EVENT_PATH: this was not started by what it is for.\n'),
  ]);
});

test('a preview needs what the runner sets', async () => {
  expect(await publish(pullEvent(), { GITHUB_TOKEN: '' })).toEqual({
    code: 2,
    out: '',
    err: "GITHUB_TOKEN is not set. GitHub's runner sets it.\nSee npm run github-pages -- --help\n",
  });
});

test('npm run github-pages explains itself', async () => {
  const { code, out } = await pages(['--help'], {});
  expect([code, out]).toEqual([0, expect.stringContaining('npm run github-pages -- deploy [DIR]')]);
  expect(readFileSync(join(projectDir, 'package.json'), 'utf8')).toContain(
    '"github-pages": "node src/commands/main.mjs github-pages"',
  );
});
