/** What cannot be accepted is refused, each with its file, its line and its code. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readCorpus } from '../../src/record/corpus/read-corpus.ts';
import { formatProblems } from '../../src/record/problems/format-problems.ts';
import type { Problem } from '../../src/record/problems/problem.ts';
import { kinds } from '../../src/record/schemas/kinds.ts';
import { scratchFolder, type ScratchFolder } from '../support/scratch-project.ts';
import { runCommand } from '../support/site.ts';
import { acceptedIds, bodyAttacks, fieldAttacks, nameAttacks, textAttacks, type FileAttack } from './attacks.ts';
import { baseRecords, writtenRecord } from './records.ts';

/** Each attack on a body in a record of another kind, below the last line of its frontmatter. */
const inBodies: readonly FileAttack[] = bodyAttacks.map(({ name, markdown, code, below = 0 }, index) => {
  // The text of an article can have no link to a record at all, and embed none.
  const kind =
    code === 'reference/unknown' || code === 'markdown/directive'
      ? 'topics'
      : (kinds[index % kinds.length] ?? 'topics');
  const text = writtenRecord(kind, {}, markdown);
  const line = text.slice(0, text.length - markdown.length).split('\n').length + below;
  return { name: `the body of a record: ${name}`, path: `${kind}/body-${index}.md`, text, code, line };
});

const inFields: readonly FileAttack[] = fieldAttacks.map((attack, index) => {
  const kind = kinds.find((one) => attack.name.startsWith(`${one} `)) ?? 'topics';
  return { ...attack, path: `${kind}/field-${index}.md` };
});

const attacks: readonly FileAttack[] = [...inBodies, ...inFields, ...nameAttacks];

let folder: ScratchFolder;
let problems: readonly Problem[];
let contentDir: string;

beforeAll(() => {
  folder = scratchFolder();
  contentDir = join(folder.dir, 'content');
  const write = (path: string, text: string | Buffer): void => {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  };
  for (const [path, text] of Object.entries(baseRecords())) write(path, text);
  for (const { path, text } of attacks) write(path, text);
  // What is no file at all.
  symlinkSync('/etc/passwd', join(contentDir, 'topics/passwd.md'));
  symlinkSync('/etc', join(contentDir, 'topics/etc'), 'dir');
  symlinkSync('.', join(contentDir, 'topics/circle'), 'dir');
  symlinkSync('nowhere', join(contentDir, 'topics/nowhere.md'));
  symlinkSync('/tmp', join(contentDir, 'outside'), 'dir');
  execFileSync('mkfifo', [join(contentDir, 'topics/pipe.md')]);
  problems = readCorpus(contentDir, folder.dir).problems;
});
afterAll(() => {
  folder.remove();
});

describe('the corpus of attacks', () => {
  test('holds several hundred, no two of one name', () => {
    const names = [...attacks, ...textAttacks].map(({ name }) => name);
    expect(names.length + acceptedIds.length).toBeGreaterThan(300);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('the check', () => {
  test.each(attacks)('refuses $name', ({ path, code, line }) => {
    const found = problems
      .filter((problem) => problem.path === `content/${path}` && problem.severity === 'error')
      .map((problem) => `${problem.code} in line ${problem.line}`);
    // Where a text becomes too much is anywhere in it.
    const isInBody = code === 'markdown/too-deep';
    expect(isInBody ? found.map((one) => one.replace(/\d+$/, String(line))) : found).toContain(
      `${code} in line ${line}`,
    );
  });

  test.each(['topics/passwd.md', 'topics/etc', 'topics/circle', 'topics/nowhere.md', 'topics/pipe.md', 'outside'])(
    'refuses %s, which is no file, without opening it',
    (path) => {
      const found = problems.filter((problem) => problem.path === `content/${path}`);
      expect(found.map(({ code, line }) => [code, line])).toEqual([['content/not-a-file', 1]]);
    },
  );

  test('says nothing of the records that are not attacked', () => {
    const others = new Set(Object.keys(baseRecords()).map((path) => `content/${path}`));
    // A second topic claims the address of `base`, and a second place its name: that is told where it was planted.
    expect(problems.filter(({ path, severity }) => others.has(path) && severity === 'error')).toEqual([]);
  });
});

describe('its report', () => {
  test('obeys no terminal, and begins no command of a workflow', () => {
    const text = formatProblems(problems, 'text');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::|##\[/m);
    // Every line is one that the report makes: of a place, or indented below it.
    const lines = text.split('\n').filter((line) => line !== '');
    const strange = lines.filter(
      (line) =>
        !/^(content\/.*:\d+:\d+ {2}(error|warning) {2}[a-z]+\/[a-z0-9-]+| {2}.*|\d+ errors?, \d+ warnings?)$/.test(
          line,
        ),
    );
    expect(strange).toEqual([]);
  });

  test('has one command of a workflow for each problem, and no more', () => {
    const lines = formatProblems(problems, 'github').trimEnd().split('\n');
    expect(lines).toHaveLength(problems.length);
    expect(
      lines.filter((line) => !/^::(error|warning) file=[^,:]*,line=\d+,col=\d+,title=[a-z0-9/-]+::/.test(line)),
    ).toEqual([]);
    expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[/.test(line))).toEqual(
      [],
    );
  });

  test('is the same as data, in ASCII where a terminal would obey', () => {
    const json = formatProblems(problems, 'json');
    expect((JSON.parse(json) as { problems: unknown }).problems).toEqual(problems);
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|##\[/);
  });

  test('is a bounded part of what was attacked', () => {
    const written = attacks.reduce((sum, { text }) => sum + text.length, 0);
    expect(formatProblems(problems, 'text').length).toBeLessThan(written / 4);
  });
});

/** Hangs are found by the time limit of the test, which is a hundred times what is needed. */
describe('with 512 MB of memory', () => {
  const small = { NODE_OPTIONS: '--max-old-space-size=512' };

  test('all of it is read, and ends in the same report', async () => {
    const { code, stdout } = await runCommand('check', ['--format', 'json'], {
      env: { CONTENT_DIR: contentDir, ...small },
    });
    expect(code).toBe(1);
    const found = (JSON.parse(stdout) as { problems: { code: string }[] }).problems.map((problem) => problem.code);
    expect(found).toEqual(problems.map((problem) => problem.code));
  });

  test.each([
    ['hundreds of thousands of paragraphs', 'a\n\n'.repeat(330_000)],
    ['hundreds of thousands of names', 'Ana Rivera '.repeat(90_000)],
    ['hundreds of thousands of possessives', "Ana Rivera's'".repeat(75_000)],
    ['hundreds of thousands of quotation marks', '“'.repeat(300_000)],
    ['hundreds of thousands of accents', `a${'\u0301'.repeat(480_000)}`],
    ['hundreds of thousands of sentences', 'A. '.repeat(330_000)],
    ['nearly a hundred thousand escapes', '\\!'.repeat(99_000)],
    ['nearly a hundred thousand entities', '&#33;'.repeat(99_000), 'markdown/sign-lost'],
    ['nearly a hundred thousand needed escapes', '\\#'.repeat(99_000)],
    ['nearly a hundred thousand colons', ':a '.repeat(99_000)],
    ['a space without end', `a${' '.repeat(1_000_000)}b`],
    ['a word without end', 'a'.repeat(1_000_000)],
  ])('an article of %s is read', async (_what, body, ...refused) => {
    const other = scratchFolder();
    for (const [path, text] of Object.entries(baseRecords())) {
      other.write({ [`content/${path}`]: text });
    }
    other.write({
      'content/articles/giant.md': writtenRecord('articles', {}, body),
      // Words that are nowhere, which are looked for everywhere.
      'content/claims/lost.md': writtenRecord('claims', {
        evidence: '\n  - article: giant\n    exact: Ana Rivera said a word that is nowhere at all.',
      }),
    });
    const { code, stdout } = await runCommand('check', ['--format', 'json'], {
      env: { CONTENT_DIR: join(other.dir, 'content'), ...small },
    });
    other.remove();
    const errors = (JSON.parse(stdout) as { problems: Problem[] }).problems.filter(
      ({ severity }) => severity === 'error',
    );
    expect(code).toBe(1);
    expect(errors.map((problem) => problem.code)).toEqual([...refused, 'selector/orphaned']);
  });
});
