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
      const [, name] = /^node src\/commands\/main\.ts (\S+)$/.exec(line) ?? [];
      return name === undefined ? [] : [[script, name]];
    });
    const own = Object.keys(commandList).filter((name) => name !== 'astro-check');
    expect(Object.fromEntries(called)).toEqual(Object.fromEntries(own.map((name) => [name, name])));
    expect(scripts.types).toBe('node src/commands/main.ts astro-check && tsc');
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
