import { styleText } from 'node:util';
import { applyChanges } from '../changes/apply/apply-changes.ts';
import { ChangesRefused } from '../changes/apply/disk.ts';
import { formatRecovery, recoverChanges } from '../changes/apply/recover-changes.ts';
import { seenChanges, verbOf, type Change } from '../changes/edit/change.ts';
import { readContentForEditing, type Content } from '../changes/edit/content.ts';
import { formatChanges } from '../changes/edit/format-changes.ts';
import { printable, printableJson } from '../record/problems/format-problems.ts';
import { formatSettingProblems, readSettings, type Settings } from '../build/settings.ts';
import { readArguments, valueOf, type Arguments, type Flags } from './arguments.ts';
import { Left } from './prompter.ts';
import { projectDir, type Output, type Surroundings } from './surroundings.ts';
import { terminalPrompter } from './terminal-prompter.ts';

/** A command of this project: `npm run NAME`. */
export interface Command {
  readonly name: string;
  /** What `--help` prints; it may depend on the words before it. */
  readonly help: string | ((args: readonly string[]) => string);
  /** Does it, and gives the exit code: 0 when all is well, 1 when something is wrong, 2 when it was not understood. */
  readonly run: (args: readonly string[], around: Surroundings) => Promise<number> | number;
}

/** The command was not understood; the message says why. */
export class Misuse extends Error {}

/** The command was understood, and cannot be done; the message says why, and that nothing was changed. */
export class Refusal extends Error {}

/** Runs a command, says why where it cannot be done, and gives the exit code. */
export async function runCommand(command: Command, args: readonly string[], around: Surroundings): Promise<number> {
  const end = args.indexOf('--');
  if (args.slice(0, end === -1 ? undefined : end).some((argument) => argument === '--help' || argument === '-h')) {
    around.out.write(typeof command.help === 'string' ? command.help : command.help(args));
    return 0;
  }
  try {
    return await command.run(args, around);
  } catch (error) {
    if (error instanceof Misuse) {
      around.err.write(`${printable(error.message)}\nSee npm run ${command.name} -- --help\n`);
      return 2;
    }
    if (error instanceof Refusal || error instanceof ChangesRefused) {
      around.err.write(`${printable(error.message)}\n`);
      return 1;
    }
    if (error instanceof Left) {
      around.err.write('Stopped. Nothing more was written.\n');
      return 1;
    }
    throw error;
  }
}

/** Runs a command in this process, with its streams and its environment. */
export async function runHere(command: Command): Promise<void> {
  process.stdout.once('error', (error: Error & { code?: string }) => {
    // Who stops reading (`| head`) has read enough.
    if (error.code !== 'EPIPE') process.stderr.write(`The output cannot be written: ${printable(error.message)}.\n`);
    process.exit(1);
  });
  const asks = process.stdin.isTTY && process.stderr.isTTY && !process.env.CI;
  process.exitCode = await runCommand(command, process.argv.slice(2), {
    env: process.env,
    projectDir,
    // npm runs a script in the project's folder and notes here where it was called.
    callerDir: process.env.INIT_CWD ?? process.cwd(),
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    readInput: async () => Buffer.concat(await Array.fromAsync(process.stdin as AsyncIterable<Buffer>)),
    prompter: asks ? terminalPrompter(process.stderr) : undefined,
  });
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

/** Colours a text where a person sees colours. */
export function paint(output: Output, style: Parameters<typeof styleText>[0], text: string): string {
  return output.hasColour ? styleText(style, text, { validateStream: false }) : text;
}

export const formats = ['text', 'json'] as const;

/** Flags of every command that says something as data. */
export const readingFlags: Flags = { format: { takes: 'value', values: formats } };

/** Flags of every command that writes. */
export const writingFlags: Flags = { ...readingFlags, 'dry-run': { takes: 'nothing' } };

/** Every command has it; `runCommand` answers it, and here it is only known, as to somebody who writes `--hepl`. */
const helpFlag: Flags = { help: { takes: 'nothing', short: 'h' } };

/** Reads the arguments, or gives up with the reason. */
export function understand(args: readonly string[], flags: Flags, names: readonly string[]): Arguments {
  const read = readArguments(args, { ...flags, ...helpFlag }, names);
  if (!read.ok) throw new Misuse(read.message);
  return read.arguments;
}

export function settingsOf({ env, projectDir: dir }: Surroundings): Settings {
  const read = readSettings(env, dir);
  if (!read.ok) throw new Misuse(formatSettingProblems(read.problems));
  return read.settings;
}

/** The content folder, read; what an interrupted command left half done is put back first. */
export function openContent(around: Surroundings): Content {
  const settings = settingsOf(around);
  const recovery = recoverChanges(settings.contentDir);
  if (recovery) around.err.write(formatRecovery(recovery));
  return whileSaying(around, 'Reading the content ...', () =>
    readContentForEditing(settings.contentDir, settings.projectDir),
  );
}

/** Does something that can take long, with a line on the terminal that says so and goes when it is done. */
export function whileSaying<T>({ err }: Surroundings, words: string, work: () => T): T {
  if (!err.isTerminal) return work();
  err.write(words);
  try {
    return work();
  } finally {
    err.write('\r\u001B[2K');
  }
}

/** What a command that writes has planned. */
export interface Outcome {
  readonly changes: readonly Change[];
  /** More to say once it is done, as text. */
  readonly notes?: readonly string[];
  /** More to say as data, beside `changes` and `written`. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Writes what was planned, or shows it, and says so. */
export function carryOut({ changes, notes = [], data = {} }: Outcome, given: Arguments, around: Surroundings): void {
  const settings = settingsOf(around);
  const isDry = given.given.has('dry-run');
  if (!isDry) applyChanges(changes, settings);
  if (valueOf(given, 'format') === 'json') {
    const listed = seenChanges(changes).map((change) => ({
      path: change.path,
      change: verbOf(change),
      ...(change.movedFrom ? { from: change.movedFrom.path } : {}),
    }));
    around.out.write(`${printableJson({ written: !isDry && changes.length > 0, changes: listed, ...data })}\n`);
    return;
  }
  if (isDry) {
    around.out.write(paintDiff(around.out, formatChanges(changes)));
    if (changes.length > 0) around.out.write('Nothing was written: this was a dry run.\n');
  } else {
    for (const change of seenChanges(changes)) around.out.write(`${describeChange(change)}\n`);
  }
  for (const note of notes) around.out.write(`${printable(note)}\n`);
}

function describeChange(change: Change): string {
  if (change.movedFrom) return `Moved ${change.movedFrom.path} to ${change.path}`;
  const verb = verbOf(change);
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${change.path}`;
}

export function paintDiff(output: Output, diff: string): string {
  if (!output.hasColour) return diff;
  return diff.replace(/^(?:\+.*|-.*|@@.*)$/gm, (line) =>
    paint(output, line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : 'cyan', line),
  );
}
