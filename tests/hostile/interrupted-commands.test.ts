/** Commands that write, killed at any operation, on a full disk, beside an editor, beside each other: nothing is lost or half. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { interruptedContent } from '../support/interrupted-content.ts';
import type { Hindered } from '../support/interrupt-commands.ts';
import { runs, runsFactor } from '../support/runs.ts';
import { scratchFolder } from '../support/scratch-project.ts';
import { projectDir } from '../support/site.ts';

const contentCommands = ['new', 'remove', 'rename', 'reanchor', 'check --fix'];
const others = ['report', 'hosting', 'preview', 'github-pages'];

describe('a command that is hindered at an operation on the disk', () => {
  // Every tenth operation; each of them where there is more to run.
  const step = Math.ceil(10 / runsFactor);
  let ended: SpawnSyncReturns<string>;
  let hindered: readonly Hindered[];
  beforeAll(() => {
    ended = spawnSync(process.execPath, ['tests/support/interrupt-commands.ts', String(step)], {
      cwd: projectDir,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', VITEST: '' },
    });
    hindered = ended.stdout
      .split('\n')
      .filter((line) => line.startsWith('{"command"'))
      .map((line) => JSON.parse(line) as Hindered);
  });
  const told = ({ command, by, operation, outcome, broken, left, said }: Hindered) =>
    `${command}, ${by} at ${operation}: ${outcome} [${[...broken, ...left].join(', ')}] ${said ?? ''}`;

  test('is tried, every command in every way', () => {
    expect(ended.status, ended.stderr).toBe(0);
    const ways = new Set(hindered.map(({ command, by }) => `${command}: ${by}`));
    expect([...ways].sort()).toEqual(
      [
        ...contentCommands.flatMap((name) => [`${name}: kill`, `${name}: full disk`, `${name}: save`]),
        ...others.flatMap((name) => [`${name}: kill`, `${name}: full disk`]),
      ].sort(),
    );
    const counts = Object.entries(Object.groupBy(hindered, ({ by }) => by)).map(([by, all]) => `${all.length} ${by}`);
    process.stdout.write(`hindered: ${counts.join(', ')}\n`);
  });

  test('leaves the content and the published branch as they were or as they were to be', () => {
    const half = hindered.filter(({ outcome }) => !['as before', 'as wanted', 'kept'].includes(outcome));
    expect(half.map(told)).toEqual([]);
  });

  test('leaves each file that it gives to others as it was or as it was to be', () => {
    expect(hindered.filter(({ broken }) => broken.length > 0).map(told)).toEqual([]);
  });

  test('leaves nothing beside them that the next command does not clear away', () => {
    expect(hindered.filter(({ left }) => left.length > 0).map(told)).toEqual([]);
  });

  test('says in words why it did nothing', () => {
    const isSaidInWords = ({ by, outcome, said = '' }: Hindered) =>
      by === 'kill' ||
      outcome === 'as wanted' ||
      /no space is left on the disk\. Free some space|was changed while the command ran|exists by now|There is no preview\. What the change does|^$/.test(
        said,
      );
    expect(hindered.filter((one) => !isSaidInWords(one) || /thrown|ENOSPC/.test(one.said ?? '')).map(told)).toEqual([]);
  });
});

/** Runs commands in processes of their own that begin together; gives what each ended with. */
function together(dir: string, commands: readonly (readonly string[])[]) {
  const env = { ...process.env, CONTENT_DIR: join(dir, 'content'), NO_COLOR: '1', VITEST: '' };
  return Promise.all(
    commands.map(
      (args) =>
        new Promise<{ readonly code: number | null; readonly said: string }>((done) => {
          const child = spawn(process.execPath, ['src/commands/main.ts', ...args], { cwd: projectDir, env });
          let said = '';
          child.stdout.resume();
          child.stderr.setEncoding('utf8').on('data', (text: string) => {
            said += text;
          });
          child.stdin.end();
          child.once('close', (code) => {
            done({ code, said });
          });
        }),
    ),
  );
}

describe('two commands at once', () => {
  const topicsIn = (dir: string) => readdirSync(join(dir, 'content/topics')).sort();
  const textOf = (dir: string, path: string) => readFileSync(join(dir, 'content', path), 'utf8');

  test.each(Array.from({ length: runs(1) }, (_unused, index) => [index]))(
    'that rename the same record: one of them does, in all files (%i)',
    async () => {
      const folder = scratchFolder(interruptedContent);
      const names = ['weather', 'drizzle'];
      const ended = await together(
        folder.dir,
        names.map((name) => ['rename', 'topic', 'rain', name]),
      );
      expect(ended.map(({ code }) => code).sort()).toEqual([0, 1]);
      const done = names[ended.findIndex(({ code }) => code === 0)] ?? '';
      const said = ended.find(({ code }) => code === 1)?.said;
      expect(said).toMatch(/Another command is changing|was changed while the command ran|"?rain"?/);
      expect(said).not.toMatch(/^\s+at /m);
      expect(topicsIn(folder.dir)).toEqual(['fog.md', `${done}.md`].sort());
      expect(textOf(folder.dir, 'articles/rain.md')).toContain(`topics: [${done}]`);
      expect(textOf(folder.dir, `topics/${done}.md`)).toMatch(/formerIds:\s*(?:- |\[)?rain/);
      folder.remove();
    },
  );

  test.each(Array.from({ length: runs(1) }, (_unused, index) => [index]))(
    'that change different records: each does what it was asked, or says why not (%i)',
    async () => {
      const folder = scratchFolder(interruptedContent);
      const [made, removed] = await together(folder.dir, [
        ['new', 'topic', 'Snow'],
        ['remove', 'topic', 'fog'],
      ]);
      const there = topicsIn(folder.dir);
      expect([there.includes('snow.md'), there.includes('fog.md')]).toEqual([made?.code === 0, removed?.code !== 0]);
      for (const { code, said } of [made, removed].filter((one) => one !== undefined)) {
        if (code !== 0) expect(said).toMatch(/^Another command is changing the content/);
      }
      const state = join(folder.dir, '.on-record');
      expect(existsSync(state) && statSync(state).isDirectory() ? readdirSync(state) : []).toEqual([]);
      folder.remove();
    },
  );
});
