import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/record/problems/format-problems.ts';
import { fixtureDir, readFixture } from '../support/check-fixtures.ts';
import { runNamed } from '../support/run-here.ts';
import { runCommand } from '../support/site.ts';

const fixtures = 'tests/fixtures/check';

function check(args: readonly string[] = [], contentDir?: string, env: Readonly<Record<string, string>> = {}) {
  return runNamed('check', args, {
    env: { ...(contentDir === undefined ? {} : { CONTENT_DIR: contentDir }), ...env },
  });
}

/** The report of a fixture with paths as the command gives them: relative to the project. */
function reportOf(name: string): string {
  const { problems } = readFixture(name);
  return formatProblems(problems, 'text').replaceAll(/^content(?=[/:])/gm, `${fixtures}/${name}/content`);
}

interface JsonReport {
  readonly problems: readonly Readonly<Record<string, unknown>>[];
  readonly counts: Readonly<Record<string, number>>;
}

describe('npm run check', () => {
  test('passes the record itself and says what it verified', async () => {
    const { code, stdout, stderr } = await check();
    expect(stdout).toMatch(
      /^\d+ records in content: \d+ passages found word for word, \d+ references resolved, \d+ dates read, \d+ names recognised\.\n$/,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('prints the report of another folder and ends with 1', async () => {
    const env = { CONTENT_DIR: `${fixtures}/many/content` };
    const [here, there] = [await runNamed('check', [], { env }), await runCommand('check', [], { env })];
    expect(here).toEqual({ code: 1, stdout: reportOf('many'), stderr: '' });
    expect(there).toEqual(here);
  });

  test('reads an absolute CONTENT_DIR as well', async () => {
    const { code, stdout } = await check([], join(fixtureDir('many'), 'content'));
    expect(stdout).toBe(reportOf('many'));
    expect(code).toBe(1);
  });

  test('passes content with warnings only, and shows them', async () => {
    const { code, stdout } = await check([], `${fixtures}/warnings-only/content`);
    expect(stdout).toBe(
      `${reportOf('warnings-only')}3 records in ${fixtures}/warnings-only/content: 0 passages found word for word, 1 reference resolved, 2 dates read, 0 names recognised.\n`,
    );
    expect(code).toBe(0);
  });

  test('reports a folder that is not there', async () => {
    const { code, stdout } = await check([], `${fixtures}/content-missing/content`);
    expect(stdout).toBe(reportOf('content-missing'));
    expect(code).toBe(1);
  });

  test('uses no colour, whatever the terminal says', async () => {
    const { stdout } = await runCommand('check', [], {
      env: { CONTENT_DIR: `${fixtures}/many/content`, NO_COLOR: '', FORCE_COLOR: '3', TERM: 'xterm-256color' },
    });
    expect(stdout).toBe(reportOf('many'));
    expect(stdout).not.toContain('\u001b');
  });
});

describe('npm run check -- --format json', () => {
  test('prints one object with every problem and the counts', async () => {
    const { code, stdout, stderr } = await check(['--format', 'json'], `${fixtures}/date-reversed/content`);
    expect(JSON.parse(stdout)).toEqual({
      problems: [
        {
          path: 'tests/fixtures/check/date-reversed/content/events/rain.md',
          line: 4,
          column: 7,
          severity: 'error',
          code: 'date/reversed',
          message: '"2031-05-05/2031-05-01" ends before it starts.',
          help: 'Write the earlier date first: "2031-05-01/2031-05-05".',
        },
      ],
      counts: { errors: 1, warnings: 0 },
    });
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('gives each problem exactly the fields it promises, in their order', async () => {
    const { stdout } = await check(['--format=json'], `${fixtures}/many/content`);
    const report = JSON.parse(stdout) as JsonReport;
    expect(Object.keys(report)).toEqual(['problems', 'counts']);
    expect(report.problems).toHaveLength(13);
    expect(report.counts).toEqual({ errors: 13, warnings: 0 });
    expect([...new Set(report.problems.map((problem) => Object.keys(problem).join()))]).toEqual([
      'path,line,column,severity,code,message,help',
    ]);
  });

  test('prints an object without problems where there are none, and nothing else', async () => {
    const { code, stdout } = await check(['--format', 'json'], `${fixtures}/clean/content`);
    expect(stdout).toBe('{\n  "problems": [],\n  "counts": {\n    "errors": 0,\n    "warnings": 0\n  }\n}\n');
    expect(code).toBe(0);
  });
});

describe('npm run check -- --format github', () => {
  test('prints one annotation for each problem', async () => {
    const { code, stdout } = await check(['--format', 'github'], `${fixtures}/warnings-only/content`);
    expect(stdout).toBe(
      '::warning file=tests/fixtures/check/warnings-only/content/topics/weather.md,line=1,col=1,title=record/unreferenced::' +
        'Nothing refers to this topic.%0ARefer to it from the records it belongs to, or delete the file.\n',
    );
    expect(code).toBe(0);
  });

  test('lets no record begin a command of its own', async () => {
    const contentDir = `${fixtures}/values-hostile/content`;
    const { stdout } = await check(['--format', 'github'], contentDir);
    const lines = stdout.trimEnd().split('\n');
    const { problems } = JSON.parse((await check(['--format', 'json'], contentDir)).stdout) as JsonReport;
    expect(lines).toHaveLength(problems.length);
    const read = lines.map((line) => {
      const [, severity, path, row, column, code, text = ''] =
        /^::(error|warning) file=([^,:]+),line=(\d+),col=(\d+),title=([^,:]+)::([^\r\n]*)$/.exec(line) ?? [];
      const message = text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
      return { severity, path, line: Number(row), column: Number(column), code, message };
    });
    expect(read).toEqual(
      problems.map(({ severity, path, line, column, code, message, help }) => ({
        severity,
        path,
        line,
        column,
        code,
        message: `${String(message)}\n${String(help)}`,
      })),
    );
    expect(lines.filter((line) => line.includes('%250A'))).toHaveLength(1);
  });

  test('prints nothing where there are no problems', async () => {
    const { code, stdout } = await check(['--format', 'github'], `${fixtures}/clean/content`);
    expect([code, stdout]).toEqual([0, '']);
  });
});

describe('npm run check, not understood', () => {
  test.each([
    [['--fromat', 'json'], 'There is no flag --fromat. Did you mean "--format"?'],
    [['--format', 'xml'], '--format cannot be "xml". Possible: text, json, github.'],
    [['--format'], '--format needs a value, as in --format text.'],
    [['content'], '"content" is not a flag, and the command takes nothing else.'],
  ])('ends with 2 for %j and says why', async (args, message) => {
    expect(await check(args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${message}\nSee npm run check -- --help\n`,
    });
  });

  test('ends with 2 for settings that mean nothing', async () => {
    const { code, stdout, stderr } = await check([], undefined, { PREVIEW: 'perhaps' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'PREVIEW: "perhaps" is neither yes nor no. Write 1 for a preview, 0 for the published site.\nSee npm run check -- --help\n',
    );
  });

  test.each([['--help'], ['-h']])('%s explains the command and checks nothing', async (flag) => {
    const { code, stdout, stderr } = await check([flag], `${fixtures}/many/content`);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('npm run check -- [--format text|json|github] [--fix [--dry-run]]');
    expect(stdout).toContain('CONTENT_DIR');
    expect(stdout).not.toContain('date/invalid');
  });
});
