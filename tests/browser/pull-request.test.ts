/**
 * A pull request from its commits to its preview, step by step as the workflows take a stranger's: the records taken as data and
 * built with our code, then published and commented on, and what a reviewer then finds on GitHub Pages - here nginx - with a browser.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { verifyOutput } from '../../src/build/verify/verify-output.ts';
import { basePath as usualBase } from '../support/built-site.ts';
import { crawl } from '../support/crawl.ts';
import { fakeGitHub, type FakeGitHub } from '../support/fake-github.ts';
import { startNginx, type RunningNginx } from '../support/nginx.ts';
import { openServed, type OpenSite } from '../support/open-site.ts';
import { projectDir, runCommand } from '../support/site.ts';

/** The browser's helpers know one base path, so the site of this test lies there: the preview is below it. */
const basePath = usualBase;
const previewBase = `${basePath}pr-7/`;

let root: string;
let github: FakeGitHub;
let nginx: RunningNginx;
let site: OpenSite;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'on-record pull-')));
  const origin = join(root, 'origin');
  const content = join(origin, 'content');
  cpSync(join(projectDir, 'tests/golden/content'), content, { recursive: true });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', origin, '-c', 'user.name=Cleo', '-c', 'user.email=cleo@averland.example', ...args], {
      encoding: 'utf8',
    });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', origin]);
  const commit = (message: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  commit('The record');
  git('checkout', '--quiet', '-b', 'change');
  const actor = join(content, 'actors/ana-rivera.md');
  writeFileSync(
    actor,
    readFileSync(actor, 'utf8').replace(
      /^summary: .*$/m,
      'summary: Speaks for the harbour <img src=x onerror=alert(1)>.',
    ),
  );
  appendFileSync(join(content, 'topics/harbour/tolls.md'), '\nA line about tolls.\n');
  commit('A change');
  const head = git('rev-parse', 'HEAD').trim();
  git('checkout', '--quiet', 'main');
  // As GitHub's runner has it: the main branch checked out, and the objects of the pull request beside it.
  const checkout = join(root, 'checkout');
  execFileSync('git', ['clone', '--quiet', `file://${origin}`, checkout]);

  github = await fakeGitHub('a-token');
  github.pulls.push({ number: 7, state: 'open', head: { sha: head } });
  const pages = join(root, 'pages.git');
  execFileSync('git', ['init', '--quiet', '--bare', pages]);
  writeFileSync(
    join(root, 'event.json'),
    JSON.stringify({
      pull_request: { number: 7, head: { sha: head, repo: { full_name: 'stranger/record' } } },
      repository: { full_name: 'averland/record' },
    }),
  );
  const env = {
    CONTENT_DIR: join(checkout, 'content'),
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_PATH: join(root, 'event.json'),
    GITHUB_REPOSITORY: 'averland/record',
    GITHUB_TOKEN: 'a-token',
    GITHUB_PAGES_REMOTE: pages,
  };
  const made = join(root, 'preview');
  const built = await runCommand('github-pages', ['build-pull', made], { env: { ...env, BASE_PATH: previewBase } });
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  const published = await runCommand('github-pages', ['publish-pull', made], {
    env: { ...env, SITE_URL: 'https://averland.github.io', BASE_PATH: basePath },
  });
  if (published.code !== 0 || !published.stdout.includes('is published'))
    throw new Error(published.stdout + published.stderr);
  execFileSync('git', ['clone', '--quiet', '--branch', 'gh-pages', pages, join(root, 'served')]);
  nginx = await startNginx(join(root, 'served/pr-7'));
  site = await openServed(nginx.origin);
});
afterAll(async () => {
  await site.close();
  await nginx.close();
  await github.close();
  rmSync(root, { recursive: true, force: true });
});

test('what is published is the whole preview', async () => {
  expect(verifyOutput(join(root, 'served/pr-7')).faults).toEqual([]);
  const { answers, outside, foreign } = await crawl(nginx.origin, previewBase);
  expect(answers.size).toBeGreaterThan(100);
  expect([...answers.values()].filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([]);
  expect([outside, foreign]).toEqual([[], []]);
});

test('the comment says what the change does to the record, and leads to the preview', () => {
  const [comment] = github.comments;
  expect(comment?.body).toContain('**[Preview](https://averland.github.io/some/base/pr-7/)**');
  expect(comment?.body).toContain('Ana Rivera');
  expect(comment?.body).toContain('https://averland.github.io/some/base/pr-7/actors/ana-rivera/');
  expect(comment?.body).not.toContain('<img');
});

test('a reviewer comes from the banner to the report and from there to the changed page', async () => {
  const { page, faults } = await site.newPage();
  await page.goto(site.address('pr-7/'));
  await page.locator('a[href^="/some/base/pr-7/report/"]').first().click();
  await page.waitForLoadState();
  await page.locator('main a[href="/some/base/pr-7/actors/ana-rivera/"]').first().click();
  await page.waitForLoadState();
  expect(page.url()).toBe(site.address('pr-7/actors/ana-rivera/'));
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  expect(faults).toEqual([]);
  await page.context().close();
});
