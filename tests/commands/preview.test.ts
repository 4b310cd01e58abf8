/** `npm run preview`, run for real on a repository of two commits, with a site of one page in place of the record's. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { readPreviewArguments } from '../../src/commands/preview-arguments.ts';
import { previewCommand } from '../../src/commands/preview-command.ts';
import { reportSchema, type Report } from '../../src/views/report/report.ts';
import { contentSecurityPolicy } from '../../src/views/page/security.ts';
import { runHere } from '../support/run-here.ts';
import { scratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { runCommand } from '../support/site.ts';

describe('readPreviewArguments', () => {
  test('keeps its own flags and hands on the build’s', () => {
    expect(
      readPreviewArguments([
        '--base',
        'main',
        '--outDir',
        'out',
        '--reportDir=rep',
        '--serve',
        '--site',
        'https://a.example',
      ]),
    ).toEqual({
      ok: true,
      base: 'main',
      reportDir: 'rep',
      beforeSite: undefined,
      serves: true,
      buildArguments: ['--outDir', 'out', '--site', 'https://a.example'],
    });
  });

  test.each([
    [[], 'Name the revision to compare with: npm run preview -- --base origin/main'],
    [['--base'], '--base needs a value, as in --base origin/main.'],
    [['--base', '--serve'], '--base needs a value, as in --base origin/main.'],
    [['--base', 'a', '--base', 'b'], '--base is given twice.'],
    [
      ['--base', '/pr-7/'],
      '--base names the revision to compare with here, and "/pr-7/" is a path. The path the site is served under is BASE_PATH.',
    ],
  ])('refuses %j', (args, message) => {
    expect(readPreviewArguments(args)).toEqual({ ok: false, message });
  });
});

const page = (title: string): string =>
  `---\nif (process.env.FAIL_PAGE) throw new Error('this page fails');\n---\n<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(undefined)}"><title>${title}</title></head><body><p>{process.env.PREVIEW}</p></body></html>\n`;

describe('npm run preview', () => {
  let project: ScratchProject;

  beforeAll(() => {
    project = scratchProject();
  });
  afterAll(() => {
    project.remove();
  });
  beforeEach(() => {
    project.reset();
    project.write({
      'src/pages/index.astro': page('Home'),
      'src/pages/404.astro': page('Not found'),
      '.gitignore': 'node_modules\nsrc\ndist\ndist-report\n.astro\n.on-record\n',
      'content/topics/tolls.md': '---\nname: Tolls\n---\n',
    });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Tolls');
    project.write({ 'content/topics/harbour.md': '---\nname: Harbour of Averland\n---\n' });
  });

  function git(...args: readonly string[]): string {
    return execFileSync('git', ['-c', 'user.name=Cleo', '-c', 'user.email=cleo@averland.example', ...args], {
      cwd: project.dir,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  }

  function preview(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    return runCommand('preview', args, { projectDir: project.dir, env });
  }

  function reportIn(dir: string): Report {
    return reportSchema.parse(JSON.parse(readFileSync(join(project.dir, dir, 'report.json'), 'utf8')));
  }

  test('builds the preview, looks through it, and writes the report beside it in three forms', async () => {
    const { code, stdout, stderr } = await preview(['--base', 'main']);
    expect([code, stderr], stdout).toEqual([0, expect.any(String)]);
    expect(stdout).toContain('dist is whole: ');
    expect(stdout).toContain('The preview is in dist, its report in dist-report:\n1 topic added; ');
    expect(readFileSync(join(project.dir, 'dist/index.html'), 'utf8')).toContain('<p>1</p>');
    const { records, size, head } = reportIn('dist-report');
    expect(records.map(({ change, record }) => [change, record.title])).toEqual([['added', 'Harbour of Averland']]);
    expect([head.commit, size.bytes]).toEqual([null, null]);
    expect(readFileSync(join(project.dir, 'dist-report/report.md'), 'utf8')).toContain('Harbour of Averland');
    expect(readFileSync(join(project.dir, 'dist-report/report.html'), 'utf8')).toContain('Harbour of Averland');

    // What is committed is previewed as its commit; the site that was just built serves as that of the base.
    git('add', 'content');
    git('commit', '--quiet', '--message', 'Harbour');
    const again = await preview([
      ...['--base', 'HEAD~1', '--before-site', 'dist'],
      ...['--outDir', 'next', '--reportDir', 'told'],
    ]);
    expect(again.code).toBe(0);
    expect(reportIn('told').head).toEqual({ name: 'HEAD', commit: git('rev-parse', 'HEAD').trim() });
    const { bytes, files } = reportIn('told').size;
    expect(bytes?.before).toBeGreaterThan(100);
    expect(bytes?.after).toBe(bytes?.before);
    expect(files?.after).toBe(files?.before);
    expect(reportIn('told').records).toEqual(records);
  });

  test('gives the report also where no site can be built, and leaves the last site as it was', async () => {
    project.write({
      'dist/.on-record-site': '',
      'dist/index.html': 'last site',
      'content/topics/broken.md': '---\nname: Broken\nbroader: nowhere\n---\n',
    });
    const { code, stderr } = await preview(['--base', 'main'], { FAIL_PAGE: '1' });
    expect(code).toBe(1);
    expect(stderr).toContain('There is no preview. What the change does to the record is in dist-report:\n');
    expect(readFileSync(join(project.dir, 'dist/index.html'), 'utf8')).toBe('last site');
    expect(reportIn('dist-report').problems.appeared.map(({ path, severity }) => [path, severity])).toContainEqual([
      'content/topics/broken.md',
      'error',
    ]);
  });

  test.each([
    ['a revision that is not there', ['--base', 'nowhere'], 1, 'There is no revision "nowhere" in this repository.'],
    ['no revision', [], 2, 'Name the revision to compare with'],
    ['a flag of no command', ['--base', 'main', '--out', 'x'], 2, 'There is no flag --out. Did you mean --outDir?'],
    [
      'a report inside the site',
      ['--base', 'main', '--reportDir', 'dist/report'],
      2,
      /^--reportDir: ".*dist.report" lies in the folder of the site, which the build replaces.$/m,
    ],
    ['a folder with sources in it', ['--base', 'main', '--outDir', 'src'], 2, '--outDir: '],
    ['a site that is none', ['--base', 'main', '--before-site', 'src'], 2, '--before-site: src is no site'],
  ] as const)('refuses %s before it writes anything', async (_what, args, exitCode, message) => {
    const { code, out, err } = await runHere(previewCommand, args, {
      env: { PATH: process.env.PATH },
      projectDir: project.dir,
    });
    const said = `${out}${err}`;
    if (typeof message === 'string') expect(said).toContain(message);
    else expect(said).toMatch(message);
    expect(code).toBe(exitCode);
    expect([existsSync(join(project.dir, 'dist')), existsSync(join(project.dir, 'dist-report'))]).toEqual([
      false,
      false,
    ]);
  });

  test('explains itself', async () => {
    const { code, out } = await runHere(previewCommand, ['--help'], { projectDir: project.dir });
    expect(code).toBe(0);
    expect(out).toContain('npm run preview -- --base REF [--outDir DIR]');
  });
});
