import { printable } from '../record/problems/printable.ts';
import { runCommand, type Command } from './run-command.ts';
import { projectDir, type Output, type Surroundings } from './surroundings.ts';

/** Runs a command in this process, with its streams and its environment. */
export async function runHere(command: Command, args: readonly string[]): Promise<void> {
  process.stdout.once('error', (error: Error & { code?: string }) => {
    // Who stops reading (`| head`) has read enough.
    if (error.code !== 'EPIPE') process.stderr.write(`The output cannot be written: ${printable(error.message)}.\n`);
    process.exit(1);
  });
  const asks = process.stdin.isTTY && process.stderr.isTTY && !process.env.CI;
  process.exitCode = await runCommand(command, args, {
    ...surroundingsHere(),
    // Its code takes a while to load, and most commands ask nobody.
    prompter: asks ? (await import('./terminal-prompter.ts')).terminalPrompter(process.stderr) : undefined,
  });
}

/** What a command sees in this process while nobody is asked. */
export function surroundingsHere(): Surroundings {
  return {
    env: process.env,
    projectDir,
    // npm runs a script in the project's folder, and INIT_CWD is the folder in which npm was called.
    callerDir: process.env.INIT_CWD ?? process.cwd(),
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    readInput: async () => Buffer.concat(await Array.fromAsync(process.stdin as AsyncIterable<Buffer>)),
    prompter: undefined,
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  const isTerminal = stream.isTTY;
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal,
    hasColour: isTerminal && !process.env.NO_COLOR && stream.hasColors(),
  };
}
