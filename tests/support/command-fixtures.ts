import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { Left, type Prompter } from '../../src/commands/prompter.ts';
import { runCommand, type Command } from '../../src/commands/run-command.ts';
import type { Output } from '../../src/commands/surroundings.ts';
import { folderFiles } from './folder-files.ts';
import { projectDir } from './site.ts';

/** One folder per case: `case.json` says what is run, `transcript.txt` all that comes of it. */
export const casesDir = join(projectDir, 'tests/fixtures/commands');

export const caseNames: readonly string[] = readdirSync(casesDir).sort();

/** Where the transcript of a case stands, below the project. */
export function transcriptPath(name: string): string {
  return `tests/fixtures/commands/${name}/transcript.txt`;
}

/** The record that every case begins with; what a case has in a `content` folder of its own is put over it. */
const recordDir = join(projectDir, 'tests/fixtures/record/content');

export interface Case {
  readonly command: string;
  readonly args: readonly string[];
  /** What stands on the standard input. */
  readonly input?: string;
  /** What is answered at the prompts, in order; `null` leaves. Without answers nobody is asked. */
  readonly answers?: readonly (string | boolean | null)[];
  /** Paths of the content that are not there. */
  readonly without?: readonly string[];
}

export function readCase(name: string): Case {
  return JSON.parse(readFileSync(join(casesDir, name, 'case.json'), 'utf8')) as Case;
}

/** Runs a case on a copy of the record and gives everything that came of it as one text. */
export async function transcriptOf(name: string, commands: ReadonlyMap<string, Command>): Promise<string> {
  const { command: commandName, args, input = '', answers, without = [] } = readCase(name);
  const command = commands.get(commandName);
  if (!command) throw new Error(`${name}: there is no command ${commandName}.`);
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-case-')));
  try {
    const contentDir = join(dir, 'content');
    cpSync(recordDir, contentDir, { recursive: true });
    for (const part of ['content', 'files']) {
      const own = join(casesDir, name, part);
      if (existsSync(own)) cpSync(own, part === 'content' ? contentDir : dir, { recursive: true });
    }
    for (const path of without) rmSync(join(contentDir, path), { recursive: true });
    const before = textsIn(dir);
    const stdout: string[] = [];
    const stderr: string[] = [];
    const unused = answers && [...answers];
    const code = await runCommand(command, args, {
      env: {},
      projectDir: dir,
      callerDir: dir,
      out: outputTo(stdout),
      err: outputTo(stderr),
      readInput: () => Promise.resolve(Buffer.from(input)),
      prompter: unused && scriptedPrompter(unused, (line) => stderr.push(line)),
    });
    if (unused && unused.length > 0) stderr.push(`(never asked: ${JSON.stringify(unused)})\n`);
    return [
      `$ npm run ${commandName}${args.length > 0 ? ` -- ${args.map(shown).join(' ')}` : ''}\n`,
      ...stdout,
      ...(stderr.length > 0 ? ['--- stderr\n', ...stderr] : []),
      `--- exit ${code}\n`,
      differences(before, textsIn(dir)),
    ]
      .join('')
      .replaceAll(dir, '<dir>');
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function shown(argument: string): string {
  return /^[\w./=:-]+$/.test(argument) ? argument : JSON.stringify(argument);
}

function outputTo(lines: string[]): Output {
  return { write: (text) => lines.push(text), isTerminal: false, hasColour: false };
}

/** Answers from a list, and writes down what was asked. */
function scriptedPrompter(answers: (string | boolean | null)[], write: (line: string) => void): Prompter {
  const next = (question: string): string | boolean => {
    if (answers.length === 0) throw new Error(`Nobody answers: ${question}`);
    const answer = answers.shift();
    write(`? ${question}\n> ${answer === null ? '(leaves)' : String(answer)}\n`);
    if (answer === null || answer === undefined) throw new Left();
    return answer;
  };
  return {
    text: ({ message, initial, fault }) => {
      for (;;) {
        const answer = next(`${message}${initial === undefined ? '' : ` [${initial}]`}`);
        const taken = answer === true ? (initial ?? '') : String(answer).trim();
        const wrong = fault(taken);
        if (wrong === undefined) return Promise.resolve(taken);
        write(`! ${wrong}\n`);
      }
    },
    choose: ({ message, options, initial }) => {
      const listed = options
        .slice(0, 8)
        .map(
          ({ value, label, hint }) =>
            `\n  ${value === initial ? '*' : ' '} ${label}${hint === undefined ? '' : ` (${hint})`}`,
        );
      const answer = next(`${message}${listed.join('')}`);
      const chosen =
        answer === true
          ? options.find(({ value }) => value === initial)
          : options.find(({ label }, index) => label === answer || `#${index + 1}` === answer);
      if (!chosen) throw new Error(`There is no option ${String(answer)}.`);
      return Promise.resolve(chosen.value);
    },
    press: ({ message, options }) => {
      const answer = next(`${message}${options.map(({ key, label }) => `\n  ${key} ${label}`).join('')}`);
      const pressed = answer === true ? options[0] : options.find(({ key }) => key === answer);
      if (!pressed) throw new Error(`There is no key ${String(answer)}.`);
      return Promise.resolve(pressed.value);
    },
    confirm: (question) => Promise.resolve(next(question) === true),
    note: (text) => {
      write(`${text}\n`);
    },
  };
}

/** Every file of a folder, hidden ones included: a command leaves nothing behind. */
function textsIn(dir: string): Map<string, string> {
  return new Map(Object.entries(folderFiles(dir, 'utf8')));
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => {
      const [old, now] = [before.get(path), after.get(path)];
      if (now === undefined) return `deleted ${path}\n`;
      if (old === undefined) return `created ${path}\n${now.replace(/^(?=.)/gm, '  ')}`;
      const patch = createTwoFilesPatch(path, path, old, now, undefined, undefined, { context: 1 });
      return `changed ${path}\n${patch.replace(/^Index.*\n=+\n--- .*\n\+\+\+ .*\n/, '')}`;
    })
    .join('');
}
