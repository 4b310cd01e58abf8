/** A full disk, a folder that cannot be written, a link that goes astray: a clear message, and the last site as it was. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { describeDiskFault } from '../../src/changes/apply/disk-fault.ts';
import { siteMarker } from '../../src/build/verify/site-manifest.ts';
import { verifyOutput } from '../../src/build/verify/verify-output.ts';
import { isRoot } from '../support/debian.ts';
import { scratchFolder, scratchProject, type ScratchProject } from '../support/scratch-project.ts';
import { buildSite, projectDir } from '../support/site.ts';

let project: ScratchProject;
let out: string;

beforeAll(() => {
  project = scratchProject();
  // Somebody who is not root has to be able to look in.
  chmodSync(join(project.dir, '..'), 0o777);
  out = join(project.dir, 'dist');
});
beforeEach(() => {
  project.reset();
});
afterAll(() => {
  project.remove();
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A command of the shell around a build; a process that is root becomes nobody first, whom permissions bind. */
function inShell(before: string, command: string): Ended {
  const script = `${before}; exec "$0" ${command}`;
  const shell = ['sh', '-c', script, process.execPath];
  const [program = '', ...args] = isRoot()
    ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...shell]
    : shell;
  if (isRoot()) spawnSync('chown', ['-R', '65534:65534', join(project.dir, '..')]);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project.dir,
    encoding: 'utf8',
    env: { ...process.env, HOME: project.dir, NO_COLOR: '1', VITEST: '' },
  });
  return { code: status, said: stdout + stderr };
}

/** What is missing or changed; the page of the scratch project holds a script, which is another matter. */
function faultsOf(dir: string): string[] {
  return verifyOutput(dir)
    .faults.filter(({ line }) => line === undefined)
    .map(({ path, message }) => `${path} ${message}`);
}

const build = `src/commands/main.ts build --outDir "$PWD/dist"`;

/** A stack trace of this project or of Node, which tells nobody anything. */
const trace = /^\s+at .+:\d+:\d+\)?$/m;

describe('a build', () => {
  test('whose files cannot be written to the end says so, and the last site stays', async () => {
    expect((await buildSite({ outDir: out, projectDir: project.dir })).code).toBe(0);
    const last = readFileSync(join(out, siteMarker), 'utf8');
    // The same error that a full disk gives, for any file beyond a kilobyte.
    const { code, said } = inShell('ulimit -f 1', build);
    expect(code).toBe(1);
    expect(said).toMatch(
      /The work folder .*\.on-record cannot be written: a file would be larger than is allowed\. Raise the limit \(ulimit -f\), or build a copy of the project that is elsewhere\.\nThe last site, if there is one, is as it was\.\n$/,
    );
    expect(readFileSync(join(out, siteMarker), 'utf8')).toBe(last);
    expect(faultsOf(out)).toEqual([]);
    expect(readdirSync(join(project.dir, '.on-record'))).toEqual([]);
  });

  test('says before it begins that the folder of the site takes no files', () => {
    const { code, said } = inShell(
      'mkdir shut && chmod 555 shut',
      'src/commands/main.ts build --outDir "$PWD/shut/dist"',
    );
    expect({ code, said }).toEqual({
      code: 1,
      said: `The output folder ${project.dir}/shut/dist cannot be written: permission is denied. Allow yourself to write there, or name another folder with --outDir.\nThe last site, if there is one, is as it was.\n`,
    });
  });

  test('says before it begins that its work folder takes no files', () => {
    const { code, said } = inShell('mkdir .on-record && chmod 555 .on-record', build);
    expect(code).toBe(1);
    expect(said).toBe(
      `The work folder ${project.dir}/.on-record cannot be written: permission is denied. Allow yourself to write there, or build a copy of the project that is elsewhere.\nThe last site, if there is one, is as it was.\n`,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('says that a file stands in the place of its work folder', () => {
    writeFileSync(join(project.dir, '.on-record'), '');
    const { code, said } = inShell('true', build);
    expect(code).toBe(1);
    expect(said).toContain('The work folder');
    expect(said).not.toMatch(trace);
  });

  test('into a link puts the site where the link leads, and keeps the link', async () => {
    project.write({ 'real/.on-record-site': '' });
    symlinkSync('real', out, 'dir');
    expect((await buildSite({ outDir: out, projectDir: project.dir })).code).toBe(0);
    expect(faultsOf(join(project.dir, 'real'))).toEqual([]);
    expect(readdirSync(project.dir)).toContain('dist');
  });

  test('refuses a link that leads to what is no site', async () => {
    project.write({ 'photos/cat.jpg': 'cat' });
    symlinkSync('photos', out, 'dir');
    const { code, stderr } = await buildSite({ outDir: out, projectDir: project.dir });
    expect(code).toBe(2);
    expect(stderr).toContain('holds files that no build has put there');
    expect(readdirSync(join(project.dir, 'photos'))).toEqual(['cat.jpg']);
  });

  test('into another file system puts a whole site there', async () => {
    const elsewhere = `/dev/shm/on-record-${process.pid}/dist`;
    const { code } = await buildSite({ outDir: elsewhere, projectDir: project.dir });
    expect(code).toBe(0);
    expect(faultsOf(elsewhere)).toEqual([]);
    rmSync(join(elsewhere, '..'), { recursive: true, force: true });
  });
});

describe('a command that changes the content', () => {
  test.each([
    ['rename', 'src/commands/main.ts rename topic rain weather'],
    ['new', 'src/commands/main.ts new topic Snow'],
    ['check --fix', 'src/commands/main.ts check --fix'],
  ])('%s, on a full disk, says so and changes nothing', (_name, command) => {
    const rain = '---\nname: Rain\n---\n';
    const source = '---\ndatePublished: 9 May 2031\npublisher: Averland Post\ninLanguage: en\nkind: news report\n---\n';
    rmSync(join(project.dir, 'content'), { recursive: true });
    project.write({ 'content/topics/rain.md': rain, 'content/sources/post.md': source });
    const { code, said } = inShell('ulimit -f 0', command);
    expect(said).toContain(
      `The content folder ${project.dir}/content cannot be written: a file would be larger than is allowed. Raise the limit (ulimit -f), or use a copy of the content that is elsewhere. Nothing was changed.`,
    );
    expect(said).not.toMatch(trace);
    expect(code).toBe(1);
    expect(readdirSync(join(project.dir, 'content'), { recursive: true }).sort()).toEqual([
      'sources',
      'sources/post.md',
      'topics',
      'topics/rain.md',
    ]);
    expect(readFileSync(join(project.dir, 'content/topics/rain.md'), 'utf8')).toBe(rain);
    expect(readFileSync(join(project.dir, 'content/sources/post.md'), 'utf8')).toBe(source);
  });
});

test('a command whose output goes to a full disk says so, and no more', () => {
  const command = join(projectDir, 'src/commands/main.ts');
  const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" verify-dist > /dev/full', process.execPath, command], {
    cwd: projectDir,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, 'The output cannot be written: ENOSPC: no space left on device, write.\n']);
});

test('a report on a full disk leaves the earlier one as it was', () => {
  const folder = scratchFolder({ 'report.md': 'the earlier report\n' });
  const script = `ulimit -f 0; "$0" -e "import('${join(projectDir, 'src/commands/write-whole.ts')}').then(({ writeWhole }) => writeWhole([{ path: 'report.md', text: 'x'.repeat(100000) }]))"`;
  const { status, stderr } = spawnSync('bash', ['-c', `trap '' XFSZ; ${script}`, process.execPath], {
    cwd: folder.dir,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('EFBIG')]);
  expect(readdirSync(folder.dir)).toEqual(['report.md']);
  expect(readFileSync(join(folder.dir, 'report.md'), 'utf8')).toBe('the earlier report\n');
  folder.remove();
});

describe('an error of the disk', () => {
  test.each([
    ['ENOSPC', 'no space is left on the disk. Free some space'],
    ['EROFS', 'the file system can only be read. Mount it for writing'],
    ['EDQUOT', 'your share of the disk is used up. Free some space'],
    ['EPERM', 'the operation is not permitted. Allow yourself to write there'],
  ])('%s is said in words', (code, words) => {
    const error = Object.assign(new Error(`${code}: x, write`), { code });
    expect(describeDiskFault(error, 'The output folder', '/a/dist', 'name another')).toBe(
      `The output folder /a/dist cannot be written: ${words}, or name another.`,
    );
  });

  test('is told from one that has nothing to do with it', () => {
    expect(describeDiskFault(new Error('x'), 'a', 'b', 'c')).toBeUndefined();
    expect(describeDiskFault(Object.assign(new Error('x'), { code: 'constructor' }), 'a', 'b', 'c')).toBeUndefined();
  });
});
