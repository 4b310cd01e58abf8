/** `npm run new -- article FILE --draft --model NAME --endpoint URL`: what is written and said, whatever the server does. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import dns from 'node:dns';
import net from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newCommand } from '../../../src/commands/new-command.ts';
import { runCommand } from '../../../src/commands/run-command.ts';
import { openText } from '../../drafting/model/model-text.ts';
import { fakeModel, type Behaviour, type FakeModel } from '../../support/fake-model.ts';
import { folderFiles } from '../../support/folder-files.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';
import { projectDir } from '../../support/site.ts';

let folder: ScratchFolder;
let fake: FakeModel | undefined;

beforeEach(() => {
  folder = scratchFolder({ 'harbour.txt': openText });
  cpSync(join(projectDir, 'tests/fixtures/record/content'), join(folder.dir, 'content'), { recursive: true });
  folder.write({
    'content/actors/ada-quill.md': '---\nname: Ada Quill\nkind: person\nsummary: Head of a union.\n---\n',
    'content/actors/bo-quill.md': '---\nname: Bo Quill\nkind: person\nsummary: A baker.\n---\n',
  });
});
afterEach(async () => {
  await fake?.close();
  fake = undefined;
  vi.restoreAllMocks();
  folder.remove();
});

const draft = [
  'article',
  'harbour.txt',
  '--draft',
  '--yes',
  '--id',
  'harbour',
  '--datePublished',
  '2031-03-12',
  '--lines',
];

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files that are new, by their path. */
  readonly created: Readonly<Record<string, string>>;
}

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const before = folderFiles(folder.dir, 'utf8');
  let [out, err] = ['', ''];
  const code = await runCommand(newCommand, args, {
    env,
    projectDir: folder.dir,
    callerDir: folder.dir,
    out: { write: (text) => (out += text), isTerminal: false, hasColour: false },
    err: { write: (text) => (err += text), isTerminal: false, hasColour: false },
    readInput: () => Promise.resolve(Buffer.from('')),
    prompter: undefined,
  });
  const after = Object.entries(folderFiles(folder.dir, 'utf8'));
  return { code, out, err, created: Object.fromEntries(after.filter(([path]) => before[path] === undefined)) };
}

/** Drafts with a server that behaves so. */
async function draftWith(behaviours: readonly Behaviour[], args: readonly string[] = [], env = {}): Promise<Ended> {
  fake = await fakeModel(...behaviours);
  return run([...draft, '--model', 'small', '--endpoint', fake.url, ...args], env);
}

const content = ({ created }: Ended): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(created).filter(([path]) => path.startsWith('content/')));

/** What is said of the model, with the server's address left out. */
function saidOfModel({ out }: Ended): string[] {
  const lines = out.split('\n').filter((line) => /small|Dropped|The server|Not asked|could not be kept/.test(line));
  return lines.map((line) => line.replace(/http:\/\/127\.0\.0\.1:\d+/, 'ADDRESS'));
}

/** What the rules alone would write. */
async function planned(): Promise<Readonly<Record<string, string>>> {
  const { out } = await run([...draft, '--dry-run', '--format', 'json']);
  const { changes } = JSON.parse(out) as { changes: { path: string; text: string }[] };
  return Object.fromEntries(changes.map(({ path, text }) => [path, text]));
}
let plain: Readonly<Record<string, string>> | undefined;

const answers = (...all: unknown[]): string => JSON.stringify({ answers: all });
const honest = answers(
  { question: 'q1', choice: 'none' },
  { question: 'q2', choice: 'words', paragraph: 2, words: 'A clerk in a green coat' },
  { question: 'q3', choice: 'n3' },
  { question: 'q4', choice: 'person' },
  { question: 'q5', choice: 't3' },
  { question: 'q6', choice: 'none' },
);

describe('a model that answers', () => {
  test('fills what the rules left open, each as perhaps by a rule of its own, and the last lines say so', async () => {
    const ended = await draftWith([honest]);
    expect(ended.code).toBe(0);
    expect(ended.created['content/quotes/nobody-leaves-this-room-before-we-have.md']).toContain(
      'unnamed:\n  description: A clerk in a green coat\n',
    );
    expect(ended.created['content/quotes/nobody-leaves-this-room-before-we-have.md']).toContain(
      '  unnamed: perhaps, model-speaker\n',
    );
    expect(ended.created['content/actors/maruna.md']).toContain('kind: perhaps, model-kind\n');
    expect(saidOfModel(ended)).toEqual([
      'small at ADDRESS was asked 6 questions that the rules left open: 4 answered, each as perhaps; 2 left open by it.',
    ]);
    expect(ended.out.trimEnd().split('\n').slice(-2)[0]).toMatch(/^small at /);
    expect(ended.err).toMatch(
      /^Asking small at http:\/\/127\.0\.0\.1:\d+: paragraphs of the article are sent there\.\n$/,
    );
  });

  test('is not asked again: the same draft needs no network and is the same', async () => {
    const first = await draftWith([honest]);
    for (const path of Object.keys(content(first))) folder.write({ [path]: '' });
    const again = scratchFolder();
    cpSync(join(folder.dir, '.on-record'), join(again.dir, '.on-record'), { recursive: true });
    cpSync(join(projectDir, 'tests/fixtures/record/content'), join(again.dir, 'content'), { recursive: true });
    cpSync(join(folder.dir, 'content/actors/ada-quill.md'), join(again.dir, 'content/actors/ada-quill.md'));
    cpSync(join(folder.dir, 'content/actors/bo-quill.md'), join(again.dir, 'content/actors/bo-quill.md'));
    again.write({ 'harbour.txt': openText });
    const url = fake?.url ?? '';
    await fake?.close();
    folder.remove();
    folder = again;
    const second = await run([...draft, '--model', 'small', '--endpoint', url]);
    expect([second.code, second.err]).toEqual([0, '']);
    expect(content(second)).toEqual(content(first));
    expect(saidOfModel(second)[0]).toContain('left open, some of it from answers that were kept: 4 answered');
    // Of another model nothing is kept.
    const renamed = draft.map((part) => (part === 'harbour' ? 'harbour-again' : part));
    const other = await run([...renamed, '--model', 'other', '--endpoint', url, '--dry-run']);
    expect(other.out).toContain('The server is not there');
  });

  test('finds its key in the environment, and the key is nowhere else', async () => {
    const ended = await draftWith([(response) => void response.writeHead(401).end('sk-secret'), honest], [], {
      MODEL_API_KEY: 'sk-secret',
    });
    expect(fake?.asked[0]?.authorization).toBe('Bearer sk-secret');
    expect(JSON.stringify([ended, folderFiles(folder.dir, 'utf8')])).not.toContain('sk-secret');
  });

  test('links a name to the record it chose, and says what that asks of the editor', async () => {
    const ended = await draftWith([answers({ question: 'q1', choice: 'r1' }, { question: 'q3', choice: 'n3' })]);
    const quote = ended.created['content/quotes/the-sea-does-not-wait-for-signatures.md'];
    expect(quote).toContain('speaker: ada-quill\n');
    expect(quote).toContain('  speaker: perhaps, model-near-name\n');
    expect(ended.out).not.toContain('since the check would refuse');
    expect(ended.out).toContain(
      'It takes “Lena Quill” for actors/ada-quill. If that is right, add the name to that record; if not, change who speaks.\n',
    );
    expect(ended.out).not.toContain('Is “Lena Quill”');
  });
});

describe('a model that does not', () => {
  const drop = (number: number, list: string) => `Dropped ${number} answer${number === 1 ? '' : 's'} of it: ${list}.`;
  const asked = (rest: string) => `small at ADDRESS was asked 6 questions that the rules left open: ${rest}`;
  const nothing = asked('0 answered, each as perhaps; 0 left open by it, 6 without an answer that holds.');
  const status =
    (code: number, headers: Record<string, string> = {}): Behaviour =>
    (response) =>
      void response.writeHead(code, headers).end();

  test.each<[string, readonly Behaviour[], readonly string[]]>([
    [
      'chooses what was not offered',
      [
        answers(
          { question: 'q2', choice: 'n99' },
          { question: 'q3', choice: 'the-minister' },
          { question: 'q77', choice: 'n1' },
        ),
      ],
      [nothing, drop(3, 'about what was not asked (1), a choice that was not offered (2)')],
    ],
    [
      'writes words of its own',
      [answers({ question: 'q2', choice: 'words', paragraph: 2, words: 'The corrupt harbour master' })],
      [nothing, drop(1, 'words that do not stand there (1)')],
    ],
    [
      'obeys an article that wants other files',
      [
        answers(
          { question: 'q2', choice: '../../site', path: '/etc/passwd', state: 'accepted' },
          { question: 'q3', choice: 'words', paragraph: 2, words: '<script>alert(1)</script>' },
          { question: 'q6', choice: 'words', paragraph: 2, words: 'x\n---\nstate: accepted' },
        ),
      ],
      [nothing, drop(3, 'a choice that was not offered (1), words that describe nobody (2)')],
    ],
    [
      'writes half of its JSON',
      [honest.slice(0, 100)],
      [nothing, 'The server answered in another form than was asked for (1). What it was asked is open.'],
    ],
    [
      'writes prose',
      ['Lena Quill said all of it.'],
      [nothing, 'The server answered in another form than was asked for (1). What it was asked is open.'],
    ],
    [
      'answers with an error',
      [status(500)],
      [nothing, 'The server answered with an error (500) (1). What it was asked is open.'],
    ],
    [
      'hangs up',
      [(_response, request) => void request.socket.destroy()],
      [nothing, 'The server broke off (1). What it was asked is open.'],
    ],
    [
      'sends a giant',
      [(response) => void response.end('x'.repeat(3_000_000))],
      [nothing, 'The server answered with more than 1048576 bytes (1). What it was asked is open.'],
    ],
    [
      'sends us elsewhere',
      [status(308, { Location: 'http://127.0.0.1:1/' })],
      [nothing, 'The server sent us to another address (308), which is not followed (1). What it was asked is open.'],
    ],
  ])('%s: the draft is that of the rules, and it is said', async (_what, behaviours, said) => {
    plain ??= await planned();
    const ended = await draftWith(behaviours);
    expect([ended.code, saidOfModel(ended)]).toEqual([0, said]);
    expect(content(ended)).toEqual(plain);
    expect(
      Object.keys(ended.created).filter(
        (path) =>
          !/^content\/(?:articles|sources|actors|places|quotes|events|claims)\/[a-z0-9-]+\.md$|^\.on-record\/model\/[0-9a-f]{64}\.json$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  test('can be stopped: Ctrl-C ends it, and nothing is written', async () => {
    let reached = (): void => undefined;
    const isAsked = new Promise<void>((done) => (reached = done));
    fake = await fakeModel(() => {
      reached();
    });
    const before = folderFiles(folder.dir, 'utf8');
    const child = spawn(
      process.execPath,
      [join(projectDir, 'src/commands/main.ts'), 'new', ...draft, '--model', 'small', '--endpoint', fake.url],
      {
        cwd: folder.dir,
        env: { PATH: process.env.PATH, INIT_CWD: folder.dir, CONTENT_DIR: join(folder.dir, 'content'), CI: 'true' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    await isAsked;
    child.kill('SIGINT');
    const code = await new Promise((done) => child.once('close', done));
    expect([code, err.split('\n').at(-2)]).toEqual([1, 'Stopped. Nothing more was written.']);
    expect(folderFiles(folder.dir, 'utf8')).toEqual(before);
  });
});

test('a disk that keeps no answers loses none', async () => {
  mkdirSync(join(folder.dir, '.on-record'));
  folder.write({ '.on-record/model': 'a file where the folder would be' });
  chmodSync(join(folder.dir, '.on-record/model'), 0o444);
  const ended = await draftWith([honest], ['--dry-run']);
  expect(ended.code).toBe(0);
  expect(saidOfModel(ended)[1]).toMatch(/^Its answers could not be kept for the next time \((?:EEXIST|ENOTDIR)\)\.$/);
});

describe('flags', () => {
  test('without them nothing is asked of any network', async () => {
    const spies = [vi.spyOn(globalThis, 'fetch'), vi.spyOn(net.Socket.prototype, 'connect'), vi.spyOn(dns, 'lookup')];
    const ended = await run(draft, { MODEL_API_KEY: 'sk-secret' });
    expect([ended.code, ...spies.map((spy) => spy.mock.calls.length)]).toEqual([0, 0, 0, 0]);
    expect(Object.keys(ended.created).filter((path) => path.startsWith('.on-record/model'))).toEqual([]);
  });

  test.each<[string, readonly string[], string]>([
    [
      'a model without a server',
      [...draft, '--model', 'small'],
      '--model names a model, and --endpoint the server that has it. Give both, or neither.',
    ],
    [
      'a server without a model',
      [...draft, '--endpoint', 'http://localhost:1'],
      '--model names a model, and --endpoint the server that has it. Give both, or neither.',
    ],
    [
      'no address',
      [...draft, '--model', 'small', '--endpoint', 'ftp://localhost'],
      '--endpoint is no address of a server. Write it with http or https, as in --endpoint http://localhost:11434/v1.',
    ],
    [
      'a model without a draft',
      ['article', 'harbour.txt', '--model', 'small', '--endpoint', 'http://localhost:1'],
      '--model goes with --draft: a model is asked what drafting leaves open.',
    ],
    [
      'a server without a draft',
      ['article', 'harbour.txt', '--endpoint', 'http://localhost:1'],
      '--endpoint goes with --draft: a model is asked what drafting leaves open.',
    ],
  ])('%s is not understood', async (_what, args, message) => {
    const ended = await run(args);
    expect([ended.code, ended.err.split('\n')[0], ended.created]).toEqual([2, message, {}]);
  });
});
