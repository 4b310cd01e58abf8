import { ChangesRefused } from '../changes/apply/disk.ts';
import { GitFault } from '../changes/git/run-git.ts';
import { printable, printableJson } from '../record/problems/printable.ts';
import { formatSettingProblems, readSettings, type Settings } from '../build/settings.ts';
import { readArguments, type Arguments, type Flags } from './arguments.ts';
import { Left } from './prompter.ts';
import type { Surroundings } from './surroundings.ts';

/** A command of this project: `npm run NAME`. */
export interface Command {
  readonly name: string;
  /** What `--help` prints; it may depend on what was written beside it. */
  readonly help: string | ((args: readonly string[]) => string);
  /** Does it, and gives the exit code: 0 when all is well, 1 when something is wrong, 2 when it was not understood. */
  readonly run: (args: readonly string[], around: Surroundings) => Promise<number> | number;
}

/** More about a refusal, as data for `--format json`. */
export type RefusalData = Readonly<Record<string, unknown>>;

/** The command was not understood; the message says why. */
export class Misuse extends Error {
  readonly data: RefusalData;

  constructor(message: string, data: RefusalData = {}) {
    super(message);
    this.data = data;
  }
}

/** The command was understood, and cannot be done; the message says why, and that nothing was changed. */
export class Refusal extends Error {
  readonly data: RefusalData;

  constructor(message: string, data: RefusalData = {}) {
    super(message);
    this.data = data;
  }
}

/** How a command is called; npm has a shorter way to start what is called "start". */
export function commandLine(name: string): string {
  return name === 'start' ? 'npm start' : `npm run ${name}`;
}

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
    const hasData = error instanceof Misuse || error instanceof Refusal;
    const isRefused = hasData || error instanceof ChangesRefused || error instanceof GitFault;
    if (isRefused && wantsJson(args)) {
      const data = hasData ? error.data : {};
      around.out.write(`${printableJson({ written: false, refused: error.message, ...data })}\n`);
      return error instanceof Misuse ? 2 : 1;
    }
    if (error instanceof Misuse) {
      around.err.write(`${printable(error.message)}\nSee ${commandLine(command.name)} -- --help\n`);
      return 2;
    }
    if (isRefused) {
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

/** Whether a tool asks: it gets a refusal as data, on the standard output, even where the rest is not understood. */
function wantsJson(args: readonly string[]): boolean {
  return args.some(
    (argument, at) => argument === '--format=json' || (argument === '--format' && args[at + 1] === 'json'),
  );
}

export const formats = ['text', 'json'] as const;

/** Flags of every command that says something as data. */
export const readingFlags: Flags = { format: { takes: 'value', values: formats } };

/** Flags of every command that writes. */
export const writingFlags: Flags = { ...readingFlags, 'dry-run': { takes: 'nothing' } };

/** Every command has it. `runCommand` answers it; it is listed here so that `--hepl` is told of it. */
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
