/**
 * Runs commands again and again in a process of its own, and hinders each at operations on the disk: it is killed there
 * (a write half done, nothing after it), the disk is full from there on, or somebody saves a file there. After each it
 * looks at what is left, once the next command has put right what it finds. Prints a line of JSON for each.
 *
 *     node tests/support/interrupt-commands.ts 3      # every third operation only
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What became of a command that was hindered at an operation. */
export interface Hindered {
  readonly command: string;
  readonly by: 'kill' | 'full disk' | 'save';
  readonly operation: number;
  /** Of the content and the published branch, which change as one: otherwise what is wrong with them. */
  readonly outcome: 'as before' | 'as wanted' | 'kept' | (string & {});
  /** Files that a report or a host is given, and that are neither the old one nor the new one. */
  readonly broken: readonly string[];
  /** What still lies beside the files when the same command, or the next one that reads the content, has run. */
  readonly left: readonly string[];
  /** What a person was told; undefined where the process died. */
  readonly said: string | undefined;
}

class Killed extends Error {}

type Act = (...args: unknown[]) => unknown;

/** What writes to the disk. */
const operations = [
  'mkdirSync',
  'mkdtempSync',
  'writeFileSync',
  'appendFileSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'cpSync',
  'chmodSync',
  'rmSync',
  'rmdirSync',
  'unlinkSync',
] as const;
/** What a full disk still does. */
const freeing = new Set<string>(['renameSync', 'rmSync', 'rmdirSync', 'unlinkSync', 'chmodSync']);

let counted = 0;
let hinder: ((name: string, act: () => unknown, args: readonly unknown[]) => unknown) | undefined;
const real = { ...fs };
const wrap = (module: object, name: string): void => {
  const act = Reflect.get(module, name) as Act;
  Reflect.set(module, name, (...args: unknown[]) => {
    const go = () => act(...args);
    if (!hinder) return go();
    counted += 1;
    return hinder(name, go, args);
  });
};
for (const name of operations) wrap(fs, name);
// Git writes as well.
wrap(childProcess, 'spawnSync');
syncBuiltinESMExports();

const { checkCommand } = await import('../../src/commands/check-command.ts');
const { hostingCommand } = await import('../../src/commands/hosting-command.ts');
const { newCommand } = await import('../../src/commands/new-command.ts');
const { previewCommand } = await import('../../src/commands/preview-command.ts');
const { reanchorCommand } = await import('../../src/commands/reanchor-command.ts');
const { removeCommand } = await import('../../src/commands/remove-command.ts');
const { renameCommand } = await import('../../src/commands/rename-command.ts');
const { reportCommand } = await import('../../src/commands/report-command.ts');
const { githubPagesCommand } = await import('../../src/commands/github-pages-command.ts');
const { realDisk } = await import('../../src/changes/apply/disk.ts');
const { recoverChanges } = await import('../../src/changes/apply/recover-changes.ts');
const { writeManifest } = await import('../../src/build/verify/site-manifest.ts');
const { contentSecurityPolicy } = await import('../../src/views/page/security.ts');
const { interruptedContent } = await import('./interrupted-content.ts');
const { runHere } = await import('./run-here.ts');

const step = Number(process.argv[2] ?? '1');
/** Nobody else is at work here, so nobody needs to be waited for as long as a person's machine may take. */
const quick = { milliseconds: 1, turnsForTheLiving: 4, turnsForTheDead: 20 };
const dir = real.mkdtempSync(join(tmpdir(), 'on-record-interrupt-'));
const contentDir = join(dir, 'content');
const pages = join(dir, 'pages.git');

const files: Readonly<Record<string, string>> = {
  ...interruptedContent,
  ...Object.fromEntries(
    [
      'report.md',
      'report.json',
      'report.html',
      's3-upload.sh',
      's3-website.json',
      'cloudfront-headers.json',
      'cloudfront-embed-headers.json',
    ].map((name) => [`out/${name}`, 'Of yesterday\n']),
  ),
  'dist/index.html': `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(undefined)}"><title>x</title></head><body></body></html>\n`,
};

const env = {
  PATH: process.env.PATH ?? '',
  HOME: dir,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Ana Orr'],
      [`GIT_${who}_EMAIL`, 'ana@averland.example'],
      [`GIT_${who}_DATE`, '2031-05-06T12:00:00Z'],
    ]),
  ),
};
const git = (...args: string[]) =>
  childProcess.execFileSync('git', args, { cwd: dir, env, encoding: 'utf8', stdio: 'pipe' }).trim();

function startAgain(): void {
  for (const name of real.readdirSync(dir)) {
    if (name !== '.git' && name !== 'pages.git') real.rmSync(join(dir, name), { recursive: true, force: true });
  }
  for (const [path, text] of Object.entries(files)) {
    real.mkdirSync(dirname(join(dir, path)), { recursive: true });
    real.writeFileSync(join(dir, path), text);
  }
  writeManifest(join(dir, 'dist'), { basePath: '/', siteUrl: undefined });
}

type Texts = Readonly<Record<string, string>>;

/** The files of a folder that people or other programs read, by their paths: hidden ones are not. */
function filesIn(folder: string): Texts {
  const paths = real.readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' }).sort();
  const isRead = (path: string) => !/(?:^|\/)\./.test(path) && real.statSync(join(dir, folder, path)).isFile();
  return Object.fromEntries(
    paths.filter(isRead).map((path) => [path, real.readFileSync(join(dir, folder, path), 'utf8')]),
  );
}

/** What commands put beside the files on their way, in the folders where they do. */
function beside(): string[] {
  return ['content', 'out', '.on-record'].flatMap((folder) => {
    if (!real.existsSync(join(dir, folder))) return [];
    const paths = real.readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' });
    return paths.filter((path) => folder === '.on-record' || /(?:^|\/)\./.test(path)).map((path) => join(folder, path));
  });
}

interface Case {
  readonly name: string;
  readonly run: () => Promise<{ readonly code: number; readonly err: string }>;
  /** What somebody saves meanwhile; undefined where the command changes no content. */
  readonly saves?: string;
  /** What else it changes. */
  readonly state?: () => string;
}

const around = { projectDir: dir, env: { ...env, CONTENT_DIR: contentDir } };
const here = (command: Parameters<typeof runHere>[0], ...args: string[]) => runHere(command, args, around);

const cases: readonly Case[] = [
  { name: 'new', run: () => here(newCommand, 'topic', 'Snow'), saves: 'content/topics/snow.md' },
  { name: 'remove', run: () => here(removeCommand, 'topic', 'fog'), saves: 'content/topics/fog.md' },
  { name: 'rename', run: () => here(renameCommand, 'topic', 'rain', 'weather'), saves: 'content/articles/rain.md' },
  {
    name: 'reanchor',
    run: () => here(reanchorCommand, '--yes', 'content/quotes/stay.md:5'),
    saves: 'content/quotes/stay.md',
  },
  { name: 'check --fix', run: () => here(checkCommand, '--fix'), saves: 'content/sources/late.md' },
  { name: 'report', run: () => here(reportCommand, '--base', 'HEAD', '--output', 'out/report.md') },
  { name: 'hosting', run: () => here(hostingCommand, 's3', '--outDir', 'out') },
  // The record has an error, so that it ends before the build, whose own kills `killed.test.ts` has.
  {
    name: 'preview',
    run: () => here(previewCommand, '--base', 'HEAD', '--outDir', join(dir, 'dist'), '--reportDir', 'out'),
  },
  {
    name: 'github-pages',
    run: () => runHere(githubPagesCommand, ['deploy'], { projectDir: dir, env: { GITHUB_PAGES_REMOTE: pages } }),
    state: () => git('--git-dir', 'pages.git', 'for-each-ref', '--format=%(tree)'),
  },
];

const saved = 'Saved by an editor\n';

function describe(before: object, wanted: object, now: object): string {
  const text = JSON.stringify(now);
  if (text === JSON.stringify(before)) return 'as before';
  return text === JSON.stringify(wanted) ? 'as wanted' : text.slice(0, 2_000);
}

function hinderingBy(by: Hindered['by'], operation: number, saves: string): NonNullable<typeof hinder> {
  return (name, act, [path, text]) => {
    if (counted < operation) return act();
    switch (by) {
      case 'kill':
        // What is being written when the process dies is there by half.
        if (counted === operation && name === 'writeFileSync' && typeof path === 'string') {
          const whole = Buffer.from(text as string | Uint8Array);
          real.writeFileSync(path, whole.subarray(0, whole.length / 2));
        }
        throw new Killed();
      case 'full disk': {
        if (freeing.has(name)) return act();
        const error = Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' });
        if (name !== 'spawnSync') throw error;
        // Node does not throw what keeps a process from starting.
        return { error, status: null, signal: null, stdout: null, stderr: null };
      }
      case 'save':
        if (counted === operation) {
          real.mkdirSync(dirname(join(dir, saves)), { recursive: true });
          real.writeFileSync(join(dir, saves), saved);
        }
        return act();
    }
  };
}

/** Whether a save is in its place, or in a file beside it that a person was told of. */
function isKept(now: Texts, saves: string, said: string): boolean {
  return Object.entries(now).some(
    ([path, text]) =>
      text === saved &&
      (`content/${path}` === saves || (`content/${path}`.startsWith(saves) && said.includes(`content/${path}`))),
  );
}

git('init', '--quiet', '--initial-branch=main');
git('init', '--quiet', '--bare', 'pages.git');
startAgain();
git('add', '--all', 'content');
git('commit', '--quiet', '--message', 'A record');

for (const [index, { name, run, saves, state = () => '' }] of cases.entries()) {
  const clear = () => {
    startAgain();
    if (state() !== '') git('--git-dir', 'pages.git', 'update-ref', '-d', 'refs/heads/gh-pages');
  };
  const look = () => ({ content: filesIn('content'), state: state() });
  clear();
  const before = look();
  counted = 0;
  hinder = (_name, act) => act();
  const { err } = await run();
  hinder = undefined;
  const total = counted;
  const wanted = look();
  const given = filesIn('out');
  const changes = describe(before, wanted, wanted) === 'as wanted' || Object.keys(given).some(isNew);
  if (!changes) throw new Error(`${name} changes nothing: ${err}`);
  function isNew(path: string): boolean {
    return given[path] !== files[`out/${path}`];
  }

  for (const [turn, by] of (
    ['kill', 'full disk', ...(saves === undefined ? [] : ['save' as const])] as const
  ).entries()) {
    // Commands begin alike: with the same operations everywhere, the others would never be tried.
    for (let operation = 1 + ((index * 3 + turn) % Math.min(step, total)); operation <= total; operation += step) {
      clear();
      counted = 0;
      hinder = hinderingBy(by, operation, saves ?? '');
      let said: string | undefined;
      try {
        said = (await run()).err;
      } catch (error) {
        said = error instanceof Killed ? undefined : `thrown: ${String(error)}`;
      }
      hinder = undefined;
      recoverChanges(contentDir, realDisk, quick);
      const now = look();
      const broken = Object.entries(filesIn('out')).filter(
        ([path, text]) => text !== files[`out/${path}`] && text !== given[path],
      );
      const isSaved = by === 'save' && isKept(now.content, saves ?? '', said ?? '');
      if (by === 'kill' && beside().some((path) => path.startsWith('out'))) await run();
      const line: Hindered = {
        command: name,
        by,
        operation,
        outcome: by === 'save' ? (isSaved ? 'kept' : 'lost') : describe(before, wanted, now),
        broken: broken.map(([path]) => path),
        left: beside(),
        said: by === 'kill' ? undefined : said,
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
}
real.rmSync(dir, { recursive: true, force: true });
