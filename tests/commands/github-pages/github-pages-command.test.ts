/** What the workflows do, for real: a built preview, a bare repository for GitHub's, a server that answers as its API. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { githubPagesCommand } from '../../../src/commands/github-pages-command.ts';
import { readManifest, writeManifest } from '../../../src/build/verify/site-manifest.ts';
import type { Report } from '../../../src/views/report/report.ts';
import { fakeGitHub, openPull, type FakeGitHub } from '../../support/fake-github.ts';
import { runHere } from '../../support/run-here.ts';
import { buildSite, projectDir } from '../../support/site.ts';

const token = 'a-token';
const commit = 'c'.repeat(40);
const runUrl = 'https://github.example/averland/record/actions/runs/42';
const built = `\`ccccccc\` ([run](${runUrl}))`;
const mark = '<!-- on-record-preview -->\n';

let root: string;
/** A preview of the invented record, as the build of a pull request makes it. */
let builtPreview: string;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'on-record pages-')));
  builtPreview = join(root, 'built');
  const reportFile = join(root, 'report.json');
  writeFileSync(reportFile, JSON.stringify(report));
  const { code, stderr } = await buildSite({
    contentDir: join(projectDir, 'tests/golden/content'),
    outDir: builtPreview,
    basePath: '/record/pr-7/',
    env: { PREVIEW: '1', PREVIEW_REPORT: reportFile, CARDS: 'none' },
  });
  if (code !== 0) throw new Error(stderr);
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

let dir: string;
let github: FakeGitHub;

beforeEach(async () => {
  dir = mkdtempSync(join(root, 'case-'));
  execFileSync('git', ['init', '--quiet', '--bare', join(dir, 'pages.git')]);
  cpSync(builtPreview, join(dir, 'site'), { recursive: true });
  writeFileSync(join(dir, 'report.json'), JSON.stringify(report));
  github = await fakeGitHub(token);
  github.pulls.push(openPull(7, commit, 'stranger', 'patch-1'));
});
afterEach(() => github.close());

const both = { before: 1, after: 1 };
const report: Report = {
  version: 1,
  base: { name: 'HEAD^1', commit: 'a'.repeat(40) },
  head: { name: 'HEAD', commit },
  problems: { appeared: [], solved: [], errors: both, warnings: both },
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
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_TOKEN: token,
      GITHUB_PAGES_REMOTE: join(dir, 'pages.git'),
      ...env,
    },
    projectDir,
    callerDir: dir,
  });
}

function runEvent({ owner = 'stranger', event = 'pull_request', sha = commit } = {}) {
  return {
    workflow_run: {
      id: 42,
      event,
      head_sha: sha,
      head_branch: 'patch-1',
      head_repository: { full_name: `${owner}/record`, owner: { login: owner } },
      // What a fork's run says of itself is not looked at, and is empty on GitHub.
      pull_requests: [{ number: 99 }],
    },
    repository: { full_name: 'averland/record', default_branch: 'main' },
  };
}

const preview = (event: object = runEvent(), env: Readonly<Record<string, string>> = {}) =>
  pages(['preview', '--site', join(dir, 'site'), '--report', join(dir, 'report.json')], event, env);

/** The pull request comes from somebody who could push to the repository. */
function ofThisRepository(): void {
  github.pulls[0] = openPull(7, commit, 'averland', 'patch-1');
}

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

/** Changes the preview as a stranger's code could have, and has its manifest say that all is well. */
function tamper(change: (site: string) => void): void {
  const site = join(dir, 'site');
  change(site);
  const { basePath, siteUrl } = readManifest(site) ?? { basePath: '', siteUrl: undefined };
  writeManifest(site, { basePath, siteUrl });
}

function addProgram(site: string): void {
  const script =
    readManifest(site)
      ?.files.keys()
      .find((path) => path.endsWith('.js')) ?? '';
  appendFileSync(join(site, script), '\nfetch("https://evil.example");\n');
}

describe('a preview', () => {
  test('of a fork is published and commented on, when the main branch makes the same programs', async () => {
    expect(await preview()).toEqual({ code: 0, out: 'The preview of #7 is published.\n', err: '' });
    expect(published()).toEqual(
      expect.arrayContaining(['.nojekyll', 'pr-7/index.html', 'pr-7/actors/ana-rivera/index.html']),
    );
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    expect(body.startsWith(`${mark}**[Preview](https://averland.github.io/record/pr-7/)** of ${built}.\n\n`)).toBe(
      true,
    );
    expect(body).toContain('href="https://averland.github.io/record/pr-7/actors/ana-rivera/"');
    expect(body).not.toMatch(/@everyone|<script|\]\(https:\/\/evil/);
  });

  test('of a fork with a program of its own is commented on, and not published', async () => {
    tamper(addProgram);
    const { code, out, err } = await preview();
    expect([code, out]).toEqual([0, 'No preview of #7 is published.\n']);
    expect(err).toMatch(/^preview: it brings programs .*\npreview: "_astro\/.*\.js"\n$/);
    expect(published()).toEqual([]);
    expect(github.comments[0]?.body).toContain(
      `${mark}No preview of ${built} is published: it brings programs or styles that the main branch does not have, and those of a fork are not published.`,
    );
  });

  test('of this repository may bring programs of its own', async () => {
    ofThisRepository();
    tamper(addProgram);
    expect((await preview(runEvent({ owner: 'averland' }))).out).toBe('The preview of #7 is published.\n');
  });

  test('takes the last one away when it cannot be published, and tells so in the same comment', async () => {
    ofThisRepository();
    await preview(runEvent({ owner: 'averland' }));
    tamper((site) => {
      writeFileSync(join(site, '404.html'), '<script>alert(1)</script>');
    });
    await preview(runEvent({ owner: 'averland' }));
    expect(published().filter((path) => path.startsWith('pr-7/'))).toEqual([]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(
      'is published: it has a page without the site’s Content-Security-Policy.',
    );
  });

  test('without a site is commented on with the report alone', async () => {
    rmSync(join(dir, 'site'), { recursive: true });
    expect((await preview()).out).toBe('No preview of #7 is published.\n');
    expect(github.comments[0]?.body).toContain(`${mark}No preview of ${built}: the site could not be built.\n\n### `);
  });

  test.each([
    ['nothing', undefined, 'The build has made no report.'],
    ['something else', '{"version":1,"evil":"@everyone"}', 'The report is not a report: '],
    ['no JSON', '@everyone', 'The report is not JSON.'],
  ])('with %s for a report is told of without it', async (_what, text, told) => {
    rmSync(join(dir, 'site'), { recursive: true });
    if (text === undefined) rmSync(join(dir, 'report.json'));
    else writeFileSync(join(dir, 'report.json'), text);
    await preview();
    expect(github.comments[0]?.body).toContain(told);
    expect(github.comments[0]?.body).not.toContain('@everyone');
  });

  test('edits its own comment, wherever it stands, and nobody else’s', async () => {
    rmSync(join(dir, 'site'), { recursive: true });
    const forged = { id: 1, body: `${mark}forged`, user: { login: 'stranger', type: 'User' } };
    const others = Array.from({ length: 150 }, (_unused, index) => ({ ...forged, id: 2 + index, body: 'a comment' }));
    github.comments.push(forged, ...others, {
      id: 500,
      body: `${mark}old`,
      user: { login: 'github-actions[bot]', type: 'Bot' },
    });
    await preview();
    expect(github.comments).toHaveLength(152);
    expect(forged.body).toBe(`${mark}forged`);
    expect(github.comments.at(-1)?.body).toContain('could not be built');
  });

  test.each([
    [false, 'The artifact "site" was made, and is not here: it could not be fetched. Run this job again.\n'],
    [true, 'The artifact "site" has expired. Run the workflow "preview" of the pull request again.\n'],
  ])(
    'whose site was made and is not here (expired: %s) changes nothing, since it is not known',
    async (expired, err) => {
      ofThisRepository();
      await preview(runEvent({ owner: 'averland' }));
      const before = [published(), github.comments.map(({ body }) => body)];
      github.artifacts.push({ name: 'site', expired });
      // As a download leaves it that failed.
      for (const path of readdirSync(join(dir, 'site'))) rmSync(join(dir, 'site', path), { recursive: true });
      expect(await preview(runEvent({ owner: 'averland' }))).toEqual({ code: 1, out: '', err });
      expect([published(), github.comments.map(({ body }) => body)]).toEqual(before);
    },
  );

  test('is gone, with its comment, when the pull request was closed while it was published', async () => {
    ofThisRepository();
    github.onAsk = (line) => {
      if (line.startsWith('POST ')) (github.pulls[0] as { state: string }).state = 'closed';
    };
    expect((await preview(runEvent({ owner: 'averland' }))).out).toBe('The preview of #7 is gone.\n');
    expect([published(), github.comments]).toEqual([['.nojekyll'], []]);
  });

  test('keeps one comment where there are several of its own', async () => {
    rmSync(join(dir, 'site'), { recursive: true });
    const own = { body: mark, user: { login: 'github-actions[bot]', type: 'Bot' } };
    github.comments.push({ ...own, id: 1 }, { ...own, id: 2 });
    await preview();
    expect(github.comments.map(({ id }) => id)).toEqual([1]);
  });

  test.each([
    ['has moved on since', runEvent({ sha: 'd'.repeat(40) })],
    ['is another branch’s', runEvent({ owner: 'somebody-else' })],
    ['is no pull request’s', runEvent({ event: 'push' })],
  ])('whose run %s changes nothing', async (_what, event) => {
    expect((await preview(event)).code).toBe(0);
    expect([published(), github.comments]).toEqual([[], []]);
  });

  test('is no other’s of the same commit, also where GitHub does not look at whose it is', async () => {
    rmSync(join(dir, 'site'), { recursive: true });
    const victim = openPull(8, commit, 'victim', 'patch-1');
    github.pulls[0] = { ...victim, head: { ...victim.head, label: 'stranger:patch-1' } };
    expect((await preview()).out).toContain('No open pull request has this commit at its head');
    expect(github.comments).toEqual([]);
  });

  test.each([
    ['a file of the code', [{ filename: 'src/views/report/report.ts' }]],
    ['a file that it takes out of the code', [{ filename: 'tests/golden/content/a.md', previous_filename: 'a.ts' }]],
    ['a folder whose name only begins alike', [{ filename: 'tests/golden/content.ts' }]],
    [
      'more files than GitHub lists',
      Array.from({ length: 3000 }, (_unused, number) => ({ filename: `tests/golden/content/${number}.md` })),
    ],
  ])('that changes %s has a comment that says who made the report', async (_what, files) => {
    rmSync(join(dir, 'site'), { recursive: true });
    github.pulls[0] = { ...openPull(7, commit, 'stranger', 'patch-1'), files };
    await preview();
    expect(github.comments[0]?.body).toContain(
      '\n\n**This pull request changes more than `tests/golden/content/`.** Its own code made the preview and the report',
    );
  });

  test('that changes content alone has a comment without that', async () => {
    rmSync(join(dir, 'site'), { recursive: true });
    await preview();
    expect(github.comments[0]?.body).not.toContain('own code');
  });

  test('is never found by what its run says of itself', async () => {
    rmSync(join(dir, 'site'), { recursive: true });
    github.pulls.push(openPull(99, 'e'.repeat(40), 'victim', 'x'));
    await preview();
    expect(github.asked.filter((line) => line.includes('/99'))).toEqual([]);
    expect(github.asked[0]).toBe(
      'GET /repos/averland/record/pulls?state=open&head=stranger%3Apatch-1&base=main&per_page=100&page=1',
    );
  });

  test('is told of where GitHub does not let us, and keeps the token to itself', async () => {
    await expect(preview(runEvent(), { GITHUB_TOKEN: 'wrong' })).rejects.toThrow(
      /^GitHub answers 401 to GET pulls\?[^ ]*: Bad credentials$/,
    );
  });
});

describe('a closed pull request', () => {
  const closed = { pull_request: { number: 7 } };

  test('loses its preview and its comment', async () => {
    ofThisRepository();
    await preview(runEvent({ owner: 'averland' }));
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
    expect(await pages(['deploy', join(dir, 'site')], {})).toEqual({
      code: 0,
      out: 'The site is published.\n',
      err: '',
    });
    expect(published()).toEqual(expect.arrayContaining(['.nojekyll', '404.html', 'index.html']));
  });

  test('is not published when it is not', async () => {
    rmSync(join(dir, 'site/404.html'));
    const { code, err } = await pages(['deploy', join(dir, 'site')], {});
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('is not whole (1 fault), so it is not published. See npm run verify-dist.'),
    ]);
    expect(published()).toEqual([]);
  });
});

test.each([
  [[], 'Name what to do: deploy, preview, remove.'],
  [['publish'], 'Name what to do: deploy, preview, remove.'],
  [['remove', 'dist'], '"dist" is one word too many: remove takes none.'],
  [['deploy', '--site', 'x'], '--site and --report are for preview alone.'],
])('npm run github-pages %j is not understood', async (args, message) => {
  expect(await pages(args, {})).toEqual({ code: 2, out: '', err: `${message}\nSee npm run github-pages -- --help\n` });
});

test('a preview is not published for another event than it is for', async () => {
  const { code, err } = await preview({ push: {} });
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('GITHUB_EVENT_PATH: this was not started by what it is for.\n'),
  ]);
});

test('a preview needs what the runner sets', async () => {
  expect(await preview(runEvent(), { GITHUB_TOKEN: '' })).toEqual({
    code: 2,
    out: '',
    err: "GITHUB_TOKEN is not set. GitHub's runner sets it.\nSee npm run github-pages -- --help\n",
  });
});

test('npm run github-pages explains itself', async () => {
  const { code, out } = await pages(['--help'], {});
  expect([code, out]).toEqual([0, expect.stringContaining('npm run github-pages -- deploy [DIR]')]);
  expect(readFileSync(join(projectDir, 'package.json'), 'utf8')).toContain(
    '"github-pages": "node src/commands/main.ts github-pages"',
  );
});
