import { commandList } from '../../src/commands/command-list.ts';
import { runCommand, type Command } from '../../src/commands/run-command.ts';
import type { Output, Surroundings } from '../../src/commands/surroundings.ts';
import { projectDir, type CommandResult } from './site.ts';

/** What a command said, and the code it ended with. */
export interface RunHere {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process, where nobody sits at a terminal and nothing is on the standard input. */
export async function runHere(
  command: Command,
  args: readonly string[],
  around: Pick<Surroundings, 'projectDir'> & Partial<Pick<Surroundings, 'callerDir' | 'env'>>,
): Promise<RunHere> {
  const said = { out: '', err: '' };
  const outputTo = (stream: keyof typeof said): Output => ({
    write: (text) => {
      said[stream] += text;
    },
    isTerminal: false,
    hasColour: false,
  });
  const code = await runCommand(command, args, {
    env: {},
    callerDir: around.projectDir,
    ...around,
    out: outputTo('out'),
    err: outputTo('err'),
    readInput: () => Promise.resolve(Buffer.alloc(0)),
    prompter: undefined,
  });
  return { code, ...said };
}

/**
 * `npm run NAME` in this process: for what a command says and does, where the process is not what is tested. To start
 * one costs half a second.
 */
export async function runNamed(
  name: string,
  args: readonly string[],
  around: { readonly projectDir?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  const listed = commandList[name];
  if (!listed) throw new Error(`There is no command ${name}.`);
  const { code, out, err } = await runHere(await listed.load(), args, {
    projectDir: around.projectDir ?? projectDir,
    env: { PATH: process.env.PATH, ...around.env },
  });
  return { code, stdout: out, stderr: err };
}
