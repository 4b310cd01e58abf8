/** `npm run report`, run in this process on repositories made for each test. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportCommand } from '../../src/commands/report-command.ts';
import { writeManifest } from '../../src/build/verify/site-manifest.ts';
import { parseReport, readReport } from '../../src/views/report/read-report.ts';
import type { Report } from '../../src/views/report/report.ts';
import { actor, harbour, harbourWith, quote, type Files } from '../changes/compare/support.ts';
import { runHere, type RunHere } from '../support/run-here.ts';
import { scratchFolder } from '../support/scratch-project.ts';
import { scratchRepository, type ScratchRepository } from '../support/scratch-repository.ts';

let scratch: ScratchRepository;

beforeEach(() => {
  scratch = scratchRepository();
});

afterEach(() => {
  scratch.remove();
});

function runIn(
  dir: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): Promise<RunHere> {
  return runHere(reportCommand, args, { projectDir: dir, env });
}

function run(...args: string[]): Promise<RunHere> {
  return runIn(scratch.dir, scratch.env, args);
}

/** Commits a record, and nothing else of content. */
function commitRecord(files: Files): string {
  rmSync(join(scratch.dir, 'content'), { recursive: true, force: true });
  return scratch.commit(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}.md`, text])));
}

async function reported(...args: string[]): Promise<Report> {
  const { out } = await run(...args, '--format', 'json');
  const read = parseReport(out);
  if (!read.ok) throw new Error(read.message);
  return read.report;
}

/** The verdict: the first line after the heading. */
function verdictOf(markdown: string): string | undefined {
  return markdown.split('\n\n').find((part) => !part.startsWith('#'));
}

describe('npm run report', () => {
  test('says of two revisions that are the same that nothing changes', async () => {
    commitRecord(harbour);
    const { code, out, err } = await run('--base', 'HEAD', '--head', 'main');
    expect([code, err, verdictOf(out)]).toEqual([0, '', 'Nothing changes: the record is the same at both revisions.']);
  });

  test('compares two commits without a look at the working tree', async () => {
    const before = commitRecord(harbour);
    const after = commitRecord(
      harbourWith({
        'actors/ben-okafor': actor('Ben Okafor'),
        'quotes/ships': quote('the harbour', 'kind: indirect\n'),
      }),
    );
    writeFileSync(join(scratch.dir, 'content/topics'), 'in the way');
    const { code, out, err } = await run('--base', before, '--head', after);
    expect([code, err]).toEqual([0, '']);
    expect(verdictOf(out)).toBe('1 actor and 1 quote added; 1 new warning.');
    expect(out).toContain(`From <code>${before.slice(0, 12)}</code> to <code>${after.slice(0, 12)}</code>`);
  });

  test('compares with the files as they lie in the folder where no head is named', async () => {
    commitRecord(harbour);
    writeFileSync(join(scratch.dir, 'content/actors/ana-orr.md'), actor('Ana Maria Orr'));
    const report = await reported('--base', 'HEAD');
    expect(report.head).toEqual({ name: 'working tree', commit: null });
    expect(report.records.map(({ record: { id }, change }) => [id, change])).toEqual([['ana-orr', 'changed']]);
  });

  test.each(['\r\n', '\r'])(
    'finds no change where an editor or git has written %j at the ends of lines',
    async (end) => {
      commitRecord(harbour);
      for (const [path, text] of Object.entries(harbour)) {
        writeFileSync(join(scratch.dir, `content/${path}.md`), `\uFEFF${text.replaceAll('\n', end)}`);
      }
      const { out } = await run('--base', 'HEAD');
      expect(verdictOf(out)).toBe('Nothing changes: the record is the same at both revisions.');
    },
  );

  test('ends with 1 where an address is lost, and says which', async () => {
    const before = commitRecord(harbour);
    commitRecord(harbourWith({ 'quotes/no-tolls': undefined }));
    const { code, out } = await run('--base', before, '--head', 'HEAD');
    expect(code).toBe(1);
    expect(verdictOf(out)).toBe('1 quote removed; no new problem; <strong>1 address lost without a redirect.</strong>');
    expect(out).toContain('- <code>quotes/no-tolls/</code> “No tolls this year” Ana Orr\n');
  });

  test('ends with 1 where the change brings an error, and says which', async () => {
    const before = commitRecord(harbour);
    commitRecord(
      harbourWith({ 'articles/rain': (harbour['articles/rain'] ?? '').replace('Forty ships', 'Fifty ships') }),
    );
    const { code, out } = await run('--base', before, '--head', 'HEAD');
    expect(code).toBe(1);
    expect(verdictOf(out)).toBe(
      '1 article changed, <strong>1 passage no longer found</strong>; <strong>1 new error.</strong>',
    );
    expect(out).toContain('<code>selector/orphaned</code>');
  });

  test('ends with 0 where the base had the errors, and says that they are solved', async () => {
    commitRecord(
      harbourWith({ 'articles/rain': (harbour['articles/rain'] ?? '').replace('Forty ships', 'Fifty ships') }),
    );
    commitRecord(harbour);
    const { code, out } = await run('--base', 'HEAD~1', '--head', 'HEAD');
    expect(code).toBe(0);
    expect(verdictOf(out)).toBe('1 article changed, 1 passage found again; no new problem, 1 problem solved.');
    expect(out).toContain('One of the two revisions has errors');
  });

  test('follows a record to its new id', async () => {
    commitRecord(harbour);
    commitRecord(
      harbourWith({
        'actors/ana-orr': undefined,
        'actors/orr': actor('Ana Orr', 'formerIds: [ana-orr]'),
        'quotes/no-tolls': quote('No tolls this year', 'speaker: orr\n'),
      }),
    );
    const { code, out } = await run('--base', 'HEAD~1', '--head', 'HEAD');
    expect([code, verdictOf(out)]).toEqual([0, '1 actor renamed; no new problem.']);
    expect(out).toContain('- Ana Orr <code>orr</code>, formerly <code>ana-orr</code>\n');
    expect(out).toContain('- <code>actors/ana-orr/</code> → <code>actors/orr/</code>\n');
  });

  test('counts a base without content as an empty record, and says so', async () => {
    scratch.commit({ 'README.md': 'x' });
    commitRecord(harbour);
    const { code, out, err } = await run('--base', 'HEAD~1', '--head', 'HEAD');
    expect([code, err]).toEqual([0, 'HEAD~1 has no folder content: it counts as an empty record.\n']);
    expect(verdictOf(out)).toBe('1 article, 1 source, 1 actor, 1 event, 1 quote and 1 claim added; no new problem.');
  });

  test('compares with what lies in the folder of a branch that has no commit yet', async () => {
    commitRecord(harbour);
    scratch.git('checkout', '--quiet', '--orphan', 'anew');
    const { code, out, err } = await run('--base', 'main');
    expect([code, verdictOf(out), err]).toEqual([0, 'Nothing changes: the record is the same at both revisions.', '']);
  });

  test('proposes a command that a shell reads as it is meant, whatever a branch is called', async () => {
    commitRecord(harbour);
    scratch.git('branch', "o'clock$(id)");
    const { out } = await run('--base', "o'clock$(id)", '--head', 'HEAD^0');
    expect(out).toContain(
      "<code>npm run report -- --base 'o'&#92;''clock&#36;(id)' --head \"HEAD&#94;0\" --format html --output report.html</code>",
    );
  });

  test('compares in a second working tree and at no branch, too', async () => {
    commitRecord(harbour);
    commitRecord(harbourWith({ 'events/lamp': undefined }));
    const beside = join(scratch.dir, 'a "second" tree');
    scratch.git('worktree', 'add', '--quiet', '--detach', beside, 'HEAD');
    const { code, out, err } = await runIn(beside, scratch.env, ['--base', 'HEAD~1']);
    expect([code, err, verdictOf(out)]).toEqual([
      1,
      '',
      '1 event removed; no new problem; <strong>1 address lost without a redirect.</strong>',
    ]);
  });

  test('says where the two parted when the base has moved on', async () => {
    const parted = commitRecord(harbour);
    scratch.git('checkout', '--quiet', '-b', 'change');
    commitRecord(harbourWith({ 'events/lamp': undefined }));
    scratch.git('checkout', '--quiet', 'main');
    scratch.commit({ 'README.md': 'x' });
    const { err } = await run('--base', 'main', '--head', 'change');
    expect(err).toBe(
      `main has moved on since change parted from it at ${parted}; what was done there since shows turned round.\nTo leave it out: --base ${parted}\n`,
    );
  });

  test('reads another content folder, in a folder of the repository', async () => {
    scratch.commit({ 'site/records/topics/rain.md': '---\nname: Rain\n---\n' });
    scratch.commit({ 'site/records/topics/snow.md': '---\nname: Snow\n---\n' });
    const { code, out } = await runIn(join(scratch.dir, 'site'), { ...scratch.env, CONTENT_DIR: 'records' }, [
      '--base',
      'HEAD~1',
      '--format',
      'json',
    ]);
    const read = parseReport(out);
    expect([code, read.ok && read.report.records.map(({ record: { path } }) => path)]).toEqual([
      0,
      ['records/topics/snow.md'],
    ]);
  });

  test('says the same every time, in every form', async () => {
    commitRecord(harbour);
    commitRecord(harbourWith({ 'events/lamp': undefined, 'actors/ana-orr': actor('Ana Maria Orr') }));
    for (const format of ['markdown', 'json', 'html']) {
      const args = ['--base', 'HEAD~1', '--head', 'HEAD', '--format', format];
      const first = await runIn(scratch.dir, scratch.env, args);
      const second = await runIn(scratch.dir, { ...scratch.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' }, args);
      expect(second).toEqual(first);
    }
  });

  test('speaks French where the site does', async () => {
    const french = { site: '---\nname: Le port\nlanguage: fr\n---\n' };
    commitRecord({ ...harbour, ...french });
    commitRecord({ ...harbourWith({ 'events/lamp': undefined }), ...french });
    const { out } = await runIn(scratch.dir, scratch.env, ['--base', 'HEAD~1', '--head', 'HEAD']);
    expect(verdictOf(out)?.replaceAll('\u00A0', ' ')).toBe(
      'suppression : 1 événement ; aucun nouveau problème ; <strong>1 adresse perdue sans redirection.</strong>',
    );
  });

  test('writes a file where it is asked to, and then says only the verdict', async () => {
    commitRecord(harbour);
    const { code, out } = await run(
      '--base',
      'HEAD',
      '--head',
      'HEAD',
      '--format',
      'json',
      '--output',
      'out/report.json',
    );
    expect([code, out]).toEqual([0, 'out/report.json: Nothing changes: the record is the same at both revisions.\n']);
    expect(readReport(join(scratch.dir, 'out/report.json')).ok).toBe(true);
  });

  test('counts the files and bytes of two built sites', async () => {
    commitRecord(harbour);
    for (const [dir, page] of [
      ['before', 'four'],
      ['after', 'seven..'],
    ] as const) {
      scratch.commit({ [`${dir}/index.html`]: page });
      writeManifest(join(scratch.dir, dir), { basePath: '/', siteUrl: undefined });
    }
    const { size } = await reported('--base', 'HEAD', '--before-site', 'before', '--after-site', 'after');
    expect([size.bytes, size.files]).toEqual([
      { before: 4, after: 7 },
      { before: 1, after: 1 },
    ]);
  });

  test('is not forged by what strangers write', async () => {
    commitRecord(harbour);
    const name = '@everyone </details> | a `b` ```\u202E<!-- on-record --> #1 ::error::x';
    commitRecord(
      harbourWith({
        'actors/evil': `---\nname: ${JSON.stringify('@everyone </details> | a `b` ``` <!-- on-record --> #1\n::error::x')}\nkind: person\nsummary: "![x](https://evil.example/x.png) @org/team"\n---\n`,
        'actors/override': `---\nname: ${JSON.stringify(name).replace('\\u202e', '\u202E')}\nkind: person\nsummary: x\n---\n`,
      }),
    );
    const { out } = await run('--base', 'HEAD~1', '--head', 'HEAD');
    expect(out).not.toMatch(/@|::|!\[|```|\u202E|on-record -->/);
    expect(out.match(/<details/g)?.length).toBe(out.match(/<\/details>/g)?.length);
    expect(out).toContain('&#64;&#8203;everyone &#60;/details&#62; &#124; a &#96;b&#96;');
  });
});

describe('a shallow clone', () => {
  function clone(depth: number): { dir: string; remove: () => void; git: (...args: string[]) => string } {
    const folder = scratchFolder();
    const dir = join(folder.dir, 'clone');
    execFileSync('git', ['clone', '--quiet', `--depth=${depth}`, `file://${scratch.dir}`, dir], { env: scratch.env });
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: dir, env: scratch.env, encoding: 'utf8', stdio: 'pipe' });
    return { dir, remove: folder.remove, git };
  }

  test('is enough when both commits are there', async () => {
    const before = commitRecord(harbour);
    commitRecord(harbourWith({ 'events/lamp': undefined }));
    const { dir, remove } = clone(2);
    const { code, out } = await runIn(dir, scratch.env, ['--base', before, '--head', 'HEAD']);
    remove();
    expect([code, verdictOf(out)?.slice(0, 15)]).toEqual([1, '1 event removed']);
  });

  test('says that the past is missing where a commit is named by its distance, and gives no false answer', async () => {
    commitRecord(harbour);
    commitRecord(harbourWith({ 'events/lamp': undefined }));
    const { dir, remove, git } = clone(1);
    const unknown = await runIn(dir, scratch.env, ['--base', 'HEAD~1']);
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringContaining('Fetch the others:  git fetch --unshallow\n'),
    ]);
    git('fetch', '--quiet', '--unshallow');
    expect(verdictOf((await runIn(dir, scratch.env, ['--base', 'HEAD~1'])).out)).toContain('1 event removed');
    remove();
  });

  test('says what to fetch when one is not, and what it says helps', async () => {
    scratch.git('branch', '--quiet', '-M', 'main');
    const before = commitRecord(harbour);
    scratch.git('branch', 'older');
    scratch.commit({ 'README.md': 'x' });
    commitRecord(harbourWith({ 'events/lamp': undefined }));
    const { dir, remove, git } = clone(1);
    const unknown = await runIn(dir, scratch.env, ['--base', 'origin/older']);
    expect(unknown).toEqual({
      code: 1,
      out: '',
      err:
        'There is no revision "origin/older" in this clone, which is shallow: it holds the newest commits only.\n' +
        'Fetch it:  git fetch --depth=1 origin older:refs/remotes/origin/older\n' +
        'and name it origin/older. In a GitHub workflow, "fetch-depth: 0" of actions/checkout brings everything.\n',
    });
    git('fetch', '--quiet', '--depth=1', 'origin', 'older:refs/remotes/origin/older');
    const known = await runIn(dir, scratch.env, ['--base', 'origin/older']);
    expect([known.code, known.err]).toEqual([
      1,
      'origin/older and HEAD have no commit in common that this shallow clone holds; they are compared as they are.\n',
    ]);
    expect(
      (await runIn(dir, scratch.env, ['--base', before.replace(/./, (digit) => (digit === '0' ? '1' : '0'))])).err,
    ).toContain('Fetch it:  git fetch --depth=1 origin ');
    remove();
  });
});

describe('what cannot be compared', () => {
  test.each([
    [[], 'Name the revision to compare with: npm run report -- --base origin/main'],
    [['--base'], '--base needs a value, as in --base origin/main.'],
    [['--base', 'HEAD', '--format', 'text'], '--format cannot be "text". Possible: markdown, json, html.'],
    [['--base', 'HEAD', '--before-site', 'dist'], '--before-site and --after-site go together.'],
  ])('is a misuse: %j', async (args, message) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: `${message}\nSee npm run report -- --help\n` });
  });

  test('is a revision that is not there; a near one is proposed', async () => {
    commitRecord(harbour);
    expect(await run('--base', 'mian')).toEqual({
      code: 1,
      out: '',
      err: 'There is no revision "mian" in this repository. Did you mean "main"?\n',
    });
  });

  test('is a folder in no repository', async () => {
    const folder = scratchFolder({ 'content/topics/rain.md': 'x' });
    const { code, err } = await runIn(folder.dir, { ...scratch.env, GIT_CEILING_DIRECTORIES: folder.dir }, [
      '--base',
      'HEAD',
    ]);
    folder.remove();
    expect([code, err]).toEqual([1, expect.stringContaining('is in no git repository')]);
  });

  test('is anything where git is missing', async () => {
    commitRecord(harbour);
    expect(await runIn(scratch.dir, { PATH: '/nowhere' }, ['--base', 'HEAD'])).toEqual({
      code: 1,
      out: '',
      err: 'git was not found. Install it, or put it on the PATH; revisions are read with it.\n',
    });
  });

  test('is anything where the git that is found may not be run', async () => {
    commitRecord(harbour);
    const folder = scratchFolder({ git: '' });
    const { code, out, err } = await runIn(scratch.dir, { PATH: folder.dir }, ['--base', 'HEAD']);
    folder.remove();
    expect([code, out, err]).toEqual([
      1,
      '',
      'git cannot be run: permission is denied. Allow yourself to run the git that is first on the PATH.\n',
    ]);
  });

  test('is a folder that is not there', async () => {
    commitRecord(harbour);
    rmSync(join(scratch.dir, 'content'), { recursive: true });
    const { code, err } = await run('--base', 'HEAD');
    expect([code, err]).toEqual([1, expect.stringMatching(/^There is no folder .*content\. /)]);
    expect(err).toContain('. Point CONTENT_DIR at the folder that holds the records.');
  });

  test('is written to no place that is a folder', async () => {
    commitRecord(harbour);
    const { code, out, err } = await run('--base', 'HEAD', '--output', 'content');
    expect([code, out, err]).toEqual([
      1,
      '',
      expect.stringMatching(
        /^The folder of the report, .* cannot be written: a folder stands where a file is needed\. /,
      ),
    ]);
  });

  test('is a site that no build has made', async () => {
    commitRecord(harbour);
    const { code, err } = await run('--base', 'HEAD', '--before-site', 'a', '--after-site', 'b');
    expect([code, err]).toEqual([1, 'a is no site that npm run build has made, or files of it are missing.\n']);
  });
});

test('npm run report explains itself with examples', async () => {
  const { code, out } = await run('--help');
  expect([code, out]).toEqual([0, expect.stringMatching(/^Ends with 0 [^]* 2 [^]*\n\nExamples\n {2}npm run report/m)]);
});

test('the package runs it', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts.report).toBe('node src/commands/main.mjs report');
});
