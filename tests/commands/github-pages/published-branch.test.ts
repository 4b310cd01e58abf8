/** The branch that GitHub Pages serves, for real: bare repositories stand in for GitHub's. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { publishPreview, publishSite, removePreview } from '../../../src/commands/github-pages/published-branch.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
let url: string;

beforeEach(() => {
  folder = scratchFolder({
    'site/index.html': 'home',
    'site/_astro/a.js': 'a()',
    'site/.on-record-site': '{}',
    'preview/index.html': 'preview',
    'preview/actors/ana/index.html': 'Ana',
  });
  url = join(folder.dir, 'pages.git');
  git('init', '--quiet', '--bare', url);
});
afterEach(() => {
  folder.remove();
});

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: folder.dir, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
}

/** The files of the branch with their content. */
function published(): Record<string, string> {
  const paths = git('--git-dir', url, 'ls-tree', '-r', '-z', '--name-only', 'gh-pages').split('\0').filter(Boolean);
  return Object.fromEntries(paths.map((path) => [path, git('--git-dir', url, 'show', `gh-pages:${path}`)]));
}

const dir = (name: string): string => join(folder.dir, name);
const home = { '.nojekyll': '', '.on-record-site': '{}', '_astro/a.js': 'a()', 'index.html': 'home' };
const preview7 = { 'pr-7/index.html': 'preview', 'pr-7/actors/ana/index.html': 'Ana' };

describe('the branch', () => {
  test('begins with the first site, and says that nothing is to be built from it', async () => {
    expect(await publishSite({ url }, dir('site'), 'first')).toBe(true);
    expect(published()).toEqual(home);
  });

  test('takes previews beside the site, each for itself, before or after it', async () => {
    await publishPreview({ url }, 7, dir('preview'), 'preview');
    await publishSite({ url }, dir('site'), 'site');
    await publishPreview({ url }, 70, dir('site'), 'preview');
    expect(Object.keys(published()).filter((path) => path.startsWith('pr-70/'))).toHaveLength(3);
    await removePreview({ url }, 70, 'closed');
    expect(published()).toEqual({ ...home, ...preview7 });
  });

  test('replaces a site whole, and keeps previews and the host’s own file', async () => {
    await publishSite({ url }, dir('site'), 'first');
    await publishPreview({ url }, 7, dir('preview'), 'preview');
    // GitHub itself writes the name of a domain here.
    const clone = dir('clone');
    git('clone', '--quiet', '--branch', 'gh-pages', url, clone);
    writeFileSync(join(clone, 'CNAME'), 'record.example\n');
    git('-C', clone, 'add', '.');
    git('-C', clone, '-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'domain');
    git('-C', clone, 'push', '--quiet');
    rmSync(dir('site/_astro'), { recursive: true });
    folder.write({ 'site/index.html': 'home, anew' });
    await publishSite({ url }, dir('site'), 'second');
    expect(published()).toEqual({
      '.nojekyll': '',
      '.on-record-site': '{}',
      'index.html': 'home, anew',
      ...preview7,
      CNAME: 'record.example\n',
    });
  });

  test('replaces a preview whole', async () => {
    await publishPreview({ url }, 7, dir('preview'), 'first');
    rmSync(dir('preview/actors'), { recursive: true });
    await publishPreview({ url }, 7, dir('preview'), 'second');
    expect(published()).toEqual({ '.nojekyll': '', 'pr-7/index.html': 'preview' });
  });

  test('is left alone where nothing changes', async () => {
    expect(await removePreview({ url }, 7, 'closed')).toBe(false);
    await publishSite({ url }, dir('site'), 'first');
    const before = git('--git-dir', url, 'rev-parse', 'gh-pages');
    expect(await publishSite({ url }, dir('site'), 'again')).toBe(false);
    expect(await removePreview({ url }, 7, 'closed')).toBe(false);
    expect(git('--git-dir', url, 'rev-parse', 'gh-pages')).toBe(before);
  });

  test('has one commit, whatever was published', async () => {
    await publishSite({ url }, dir('site'), 'site');
    await publishPreview({ url }, 7, dir('preview'), 'Preview of #7');
    expect(git('--git-dir', url, 'log', '--format=%an %s', 'gh-pages')).toBe('github-actions[bot] Preview of #7\n');
  });

  test('keeps bytes as they are, whatever a folder or a machine says of them', async () => {
    folder.write({ 'site/.gitattributes': '* text eol=crlf', 'site/.gitignore': '*', 'site/a.txt': 'a\r\nb\n' });
    await publishSite({ url }, dir('site'), 'site');
    expect(published()['a.txt']).toBe('a\r\nb\n');
  });

  test('loses nothing when several publish at once', async () => {
    await Promise.all([
      publishSite({ url }, dir('site'), 'site'),
      ...[1, 2, 3].map((number) => publishPreview({ url }, number, dir('preview'), `preview ${number}`)),
    ]);
    const paths = Object.keys(published());
    expect(paths.filter((path) => path.endsWith('index.html')).sort()).toEqual(
      [
        'index.html',
        ...[1, 2, 3].flatMap((number) => [`pr-${number}/actors/ana/index.html`, `pr-${number}/index.html`]),
      ].sort(),
    );
  });

  test('is made anew on what somebody pushed in between', async () => {
    await publishSite({ url }, dir('site'), 'site');
    // Before the first push is taken, another preview is there.
    const hook = join(url, 'hooks/pre-receive');
    const other = dir('other.git');
    git('clone', '--quiet', '--bare', url, other);
    await publishPreview({ url: other }, 8, dir('preview'), 'quicker');
    const mark = join(folder.dir, 'was-here');
    writeFileSync(
      hook,
      `#!/bin/sh\n[ -e '${mark}' ] && exit 0\ntouch '${mark}'\nunset GIT_QUARANTINE_PATH\nexport GIT_OBJECT_DIRECTORY='${url}/objects'\ngit --git-dir '${url}' fetch --quiet '${other}' +gh-pages:gh-pages\n`,
    );
    chmodSync(hook, 0o755);
    await publishPreview({ url }, 7, dir('preview'), 'slower');
    expect(existsSync(mark)).toBe(true);
    expect(Object.keys(published()).filter((path) => path.endsWith('/index.html'))).toEqual([
      'pr-7/actors/ana/index.html',
      'pr-7/index.html',
      'pr-8/actors/ana/index.html',
      'pr-8/index.html',
    ]);
  });

  test('says why it cannot be pushed to', async () => {
    await expect(publishSite({ url: dir('nowhere.git') }, dir('site'), 'site')).rejects.toThrow(/nowhere\.git/);
  });
});
