import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { findProjectObjection } from '../../src/commands/build-objections.ts';
import { folderFiles } from '../support/folder-files.ts';
import { scratchFolder, scratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { runNamed } from '../support/run-here.ts';
import { buildSite, runCommand } from '../support/site.ts';

let project: ScratchProject;
let out: string;

beforeAll(() => {
  project = scratchProject();
  out = join(project.dir, 'dist');
});
beforeEach(() => {
  project.reset();
});
afterAll(() => {
  project.remove();
});

function build(options: Partial<Parameters<typeof buildSite>[0]> = {}) {
  return buildSite({ outDir: out, projectDir: project.dir, ...options });
}

/** What a build may leave in the project besides its site. */
function workLeft(): readonly string[] {
  const names = existsSync(join(project.dir, '.on-record')) ? readdirSync(join(project.dir, '.on-record')) : [];
  // What makes the next build faster stays.
  return names.filter((name) => name !== 'cache');
}

describe('npm run build', () => {
  test('builds the site into dist when told nothing', async () => {
    const env = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' };
    const { code } = await runCommand('build', [], { projectDir: project.dir, env });
    expect(code).toBe(0);
    const home = readFileSync(join(out, 'index.html'), 'utf8');
    expect(home).toContain('<p>Lorem <a href="/">ipsum</a> dolor.</p>');
    // In UTC and in American English, wherever it is built; tests/golden/determinism.test.ts compares whole sites.
    expect(home).toContain('<time>1/1/1970, 12:00:00 AM</time>');
    expect(Object.values(folderFiles(out)).filter((text) => text.includes('on-record'))).toEqual([]);
    expect(workLeft()).toEqual([]);
  });

  test('leaves the last site byte for byte when a page fails', async () => {
    const before = { '.on-record-site': '', 'index.html': 'last site' };
    project.write({ 'dist/.on-record-site': '', 'dist/index.html': 'last site' });
    const failed = await build({ env: { FAIL_PAGE: '1' } });
    expect(failed.code).toBe(1);
    expect(failed.stdout + failed.stderr).toContain('this page fails');
    expect(failed.stderr).toContain('The last site, if there is one, is as it was.');
    expect(folderFiles(out)).toEqual(before);
    expect(workLeft()).toEqual([]);
  });

  test('leaves nothing when the first build fails', async () => {
    expect((await build({ env: { FAIL_PAGE: '1' } })).code).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(workLeft()).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends on %s, leaves the last site and cleans up', async (signal) => {
    const last = { '.on-record-site': '', 'index.html': 'last site' };
    project.write({ 'dist/.on-record-site': '', 'dist/index.html': 'last site' });
    let sent = false;
    const { code } = await runCommand('build', [], {
      projectDir: project.dir,
      env: { WAIT_PAGE: '1' },
      watch: (stdout, kill) => {
        if (sent || !stdout.includes('waiting')) return;
        sent = true;
        kill(signal);
      },
    });
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(folderFiles(out)).toEqual(last);
    expect(workLeft()).toEqual([]);
  });

  test('brings back the last site of a killed build, even when it fails itself', async () => {
    project.write({
      '.dist.on-record-old-4194305/index.html': 'last site',
      '.on-record/build-0123abcd-4194305/site/index.html': 'half a site',
    });
    expect((await build({ env: { FAIL_PAGE: '1' } })).code).toBe(1);
    expect(folderFiles(out)).toEqual({ 'index.html': 'last site' });
    expect(readdirSync(project.dir).filter((name) => name.startsWith('.dist'))).toEqual([]);
    expect(workLeft()).toEqual([]);
  });

  test('builds two content folders at once without mixing them, with the base path of the environment or of a flag', async () => {
    project.write({ 'one/word.md': 'first', 'two/word.md': 'second' });
    const at = (name: string) => ({ contentDir: join(project.dir, name), outDir: join(project.dir, `site-${name}`) });
    const results = await Promise.all([
      build({ ...at('one'), basePath: '/some/base/' }),
      build({ ...at('two'), args: ['--base', 'some/base'] }),
    ]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const [one, two] = ['one', 'two'].map((name) => folderFiles(join(project.dir, `site-${name}`)));
    expect(one?.['index.html']).toContain('<a href="/some/base/">first</a>');
    expect(two?.['index.html']).toBe(one?.['index.html']?.replace('first', 'second'));
    expect(Object.keys(two ?? {})).toEqual(Object.keys(one ?? {}));
  });

  test('builds twice into one folder at once, and one whole site stays', async () => {
    project.write({ 'one/word.md': 'first', 'two/word.md': 'second' });
    const results = await Promise.all(['one', 'two'].map((name) => build({ contentDir: join(project.dir, name) })));
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(folderFiles(out)['index.html']).toMatch(/<a href="\/">(first|second)<\/a>/);
    expect(readdirSync(project.dir).filter((name) => name.startsWith('.dist'))).toEqual([]);
  });

  const strangePath = 'in a path means something else to the tools that build it';

  test.each(['pct%41', 'a#b', 'why?'])('has an objection to a project in a folder called %s', (name) => {
    expect(findProjectObjection(join(project.dir, name))).toContain(strangePath);
  });

  test('refuses a project in a folder called 50% off', async () => {
    const elsewhere = scratchFolder();
    const moved = join(elsewhere.dir, '50% off');
    cpSync(project.dir, moved, { recursive: true, verbatimSymlinks: true });
    const { code, stderr } = await buildSite({ outDir: join(moved, 'dist'), projectDir: moved });
    expect(code).toBe(2);
    expect(stderr).toContain(strangePath);
    expect(existsSync(join(moved, 'dist'))).toBe(false);
    elsewhere.remove();
  });

  test.each(['public/hosts.txt', 'public/deep/hosts.txt'])('publishes no file that %s leads to', async (path) => {
    project.write({ 'public/robots.txt': '' });
    mkdirSync(dirname(join(project.dir, path)), { recursive: true });
    symlinkSync('/etc/hostname', join(project.dir, path));
    const { code, stderr } = await build();
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`${path} is a link, and what it leads to would be published.`),
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test('prints its help and builds nothing', async () => {
    const { code, stdout } = await runNamed('build', ['--help'], { projectDir: project.dir });
    expect(code).toBe(0);
    expect(stdout).toContain('npm run build -- [--outDir DIR]');
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ['an output folder with sources in it', ['--outDir', 'src'], {}, '--outDir: '],
    ['a base path that is none', [], { BASE_PATH: '//' }, 'BASE_PATH: "//" is not a path'],
    ['a site address that is none', ['--site', 'x'], {}, 'SITE_URL: "x" is not a web address'],
    ['a content folder that is not there', [], { CONTENT_DIR: 'missing' }, 'CONTENT_DIR: there is no folder '],
    ['a report without a preview', [], { PREVIEW_REPORT: 'report.json' }, 'PREVIEW_REPORT: "report.json" is a report'],
    [
      'a report that is not there',
      [],
      { PREVIEW: '1', PREVIEW_REPORT: 'report.json' },
      'PREVIEW_REPORT: There is no file report.json.',
    ],
    [
      'a report that is none',
      [],
      { PREVIEW: '1', PREVIEW_REPORT: 'package.json' },
      'PREVIEW_REPORT: package.json: The report is not a report: ',
    ],
  ] as const)('refuses %s with exit code 2', async (_, args, env, message) => {
    const { code, stderr } = await runNamed('build', args, { projectDir: project.dir, env });
    expect(code).toBe(2);
    expect(stderr.startsWith(message)).toBe(true);
    expect(existsSync(out)).toBe(false);
  });

  test('does not touch a folder that is no site', async () => {
    const photos = join(project.dir, 'photos');
    mkdirSync(photos);
    writeFileSync(join(photos, 'cat.jpg'), 'cat');
    const { code } = await runNamed('build', ['--outDir', photos], { projectDir: project.dir });
    expect(code).toBe(2);
    expect(folderFiles(photos)).toEqual({ 'cat.jpg': 'cat' });
  });
});
