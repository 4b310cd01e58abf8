import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initCommand } from '../../src/commands/init-command.ts';
import { checkCommand } from '../../src/commands/check-command.ts';
import { runHere } from '../support/run-here.ts';
import { projectDir } from '../support/site.ts';
import { scratchRepository, type ScratchRepository } from '../support/scratch-repository.ts';

let scratch: ScratchRepository;

const old = {
  'content/site.md': '---\nname: The old record\n---\n',
  'content/topics/rain.md': '---\nname: Rain\n---\n',
  'content/topics/notes.txt': 'Not even a record.\n',
  'tests/seed/rain.test.ts': '// What is asserted of the old record.\n',
  'tests/other.test.ts': '// What is asserted of the engine.\n',
};

beforeEach(() => {
  scratch = scratchRepository();
  scratch.commit(old);
});

afterEach(() => {
  scratch.remove();
});

const init = (...args: string[]) => runHere(initCommand, args, { projectDir: scratch.dir, env: scratch.env });
const read = (path: string) => readFileSync(join(scratch.dir, path), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(join(scratch.dir, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(scratch.dir.length + 1))
    .sort();

test('puts an empty record in the place of another, and keeps a copy of it and of its tests', async () => {
  const { code, out } = await init(
    '--yes',
    '--name',
    'The Averland Record',
    '--publisher.name',
    'Averland Press Club',
    '--publisher.kind',
    'organization',
  );
  expect(code).toBe(0);
  expect(out).toContain('3 files of content, and the tests of it, tests/seed: taken away; a copy is in before-init/.');
  expect(filesIn('content')).toEqual(['content/site.md']);
  expect(read('content/site.md')).toBe(
    '---\nformat: 1\nname: The Averland Record\npublisher:\n  name: Averland Press Club\n  kind: organization\nlanguage: en\n---\n',
  );
  expect(filesIn('before-init')).toEqual([
    'before-init/content/site.md',
    'before-init/content/topics/notes.txt',
    'before-init/content/topics/rain.md',
    'before-init/tests/seed/rain.test.ts',
  ]);
  expect(read('before-init/content/topics/rain.md')).toBe(old['content/topics/rain.md']);
  expect(filesIn('tests')).toEqual(['tests/other.test.ts']);
  const checked = await runHere(checkCommand, [], { projectDir: scratch.dir, env: scratch.env });
  expect([checked.code, checked.err]).toEqual([0, '']);
});

test('asks nothing with --yes, and names nobody', async () => {
  await init('--yes');
  expect(read('content/site.md')).toBe('---\nformat: 1\nname: On Record\nlanguage: en\n---\n');
});

test('says what it would do, and does nothing', async () => {
  const { code, out } = await init('--yes', '--dry-run');
  expect([code, out.endsWith('Nothing was written: this was a dry run.\n')]).toEqual([0, true]);
  expect(scratch.git('status', '--porcelain')).toBe('');
  expect(existsSync(join(scratch.dir, 'before-init'))).toBe(false);
});

test.each(['content/topics/rain.md', 'content/topics/wind.md', 'tests/seed/rain.test.ts'])(
  'touches nothing while work on %s is not committed',
  async (path) => {
    writeFileSync(join(scratch.dir, path), '---\nname: Rain and wind\n---\n');
    const { code, err } = await init('--yes');
    expect(code).toBe(1);
    expect(err).toBe(
      `1 file of the record is not committed (${path}). Commit or stash first: git stash -u. Nothing was changed.\n`,
    );
    expect(filesIn('content')).toContain('content/topics/notes.txt');
  },
);

test('refuses a field that the check would refuse, before anything is done', async () => {
  const { code, err } = await init('--yes', '--language', 'de');
  expect([code, err.includes('Possible: en, fr.') || err.includes('--language')]).toEqual([2, true]);
  expect((await init('--yes', '--accent', '#ffcc00')).err).toContain("the nearest of this hue is '#806500'");
  expect(scratch.git('status', '--porcelain')).toBe('');
});

test('keeps every copy that it ever made', async () => {
  await init('--yes');
  scratch.commit({});
  const { out } = await init('--yes', '--name', 'Another one');
  expect(out).toContain('a copy is in before-init-2/');
  expect(read('before-init/content/site.md')).toBe(old['content/site.md']);
});

test('asks for what a publication needs, and for what it may say', async () => {
  const asked: string[] = [];
  const { runCommand } = await import('../../src/commands/run-command.ts');
  const silent = { write: () => undefined, isTerminal: false, hasColour: false };
  const code = await runCommand(initCommand, [], {
    env: scratch.env,
    projectDir: scratch.dir,
    callerDir: scratch.dir,
    out: silent,
    err: silent,
    readInput: () => Promise.resolve(Buffer.alloc(0)),
    prompter: {
      text: ({ message }) => {
        asked.push(message.replace(/:.*$/, ''));
        return Promise.resolve({ name: 'Notes', 'publisher.name': 'Ana Orr' }[message.replace(/:.*$/, '')] ?? '');
      },
      choose: <T>({ message, options }: { message: string; options: readonly { value: T }[] }) => {
        asked.push(message.replace(/:.*$/, ''));
        const last = options.at(-1);
        if (!last) throw new Error('There is nothing to choose.');
        return Promise.resolve(last.value);
      },
      press: () => Promise.reject(new Error('No key is asked for.')),
      confirm: () => Promise.resolve(true),
      note: () => undefined,
    },
  });
  expect(code).toBe(0);
  expect(asked).toEqual([
    'name',
    'tagline',
    'publisher.name',
    'publisher.kind',
    'contact',
    'language',
    'licence.name',
    'correctionsPolicy',
  ]);
  expect(read('content/site.md')).toBe(
    '---\nformat: 1\nname: Notes\npublisher:\n  name: Ana Orr\n  kind: person\nlanguage: fr\n---\n',
  );
});

test('takes with it all that the tests assert of the record: no other test reads the project’s own content', () => {
  const ownContent = /projectDir\s*,\s*['"`]content\b|\$\{projectDir\}\/?content\b/;
  const surelyThere = /\b(?:openSite|builtSite|builtPages?)\(\s*'seed'/;
  const tests = join(projectDir, 'tests');
  const naming = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('seed/'))
    .filter((path) => {
      const text = readFileSync(join(tests, path), 'utf8');
      return ownContent.test(text) || surelyThere.test(text);
    });
  expect(naming).toEqual([]);
});
