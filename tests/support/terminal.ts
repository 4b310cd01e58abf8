import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { patience } from './patience.ts';
import { projectDir } from './site.ts';

export interface TerminalRun {
  readonly code: number | null;
  /** Everything that was on the terminal, without colours and movements of the cursor. */
  readonly screen: string;
  /** The same as it was sent. */
  readonly raw: string;
}

/** What is typed once some words are on the terminal, after those that were awaited before. */
export type Typed = readonly [awaited: string, keys: string];

/**
 * Runs `src/commands/main.ts <name>` on a terminal of its own (by `script` of util-linux), as a person would.
 */
export function runOnTerminal(
  name: string,
  args: readonly string[],
  typed: readonly Typed[],
  env: Readonly<Record<string, string>>,
): Promise<TerminalRun> {
  const command = [process.execPath, 'src/commands/main.ts', name, ...args].map(
    (word) => `'${word.replaceAll("'", String.raw`'\''`)}'`,
  );
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(CI|NO_COLOR|FORCE_COLOR)$/.test(name)),
  );
  return new Promise((done, fail) => {
    // A terminal that nobody sits at has no size, and prompts break every line at nothing.
    const sized = `stty cols 120 rows 40; exec ${command.join(' ')}`;
    const child = spawn('script', ['-qefc', sized, '/dev/null'], {
      cwd: projectDir,
      env: { ...inherited, TERM: 'xterm-256color', ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let raw = '';
    let seen = 0;
    const left = [...typed];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      raw += text;
      const screen = stripVTControlCharacters(raw);
      const [next] = left;
      const at = next ? screen.indexOf(next[0], seen) : -1;
      if (!next || at === -1) return;
      seen = at + next[0].length;
      left.shift();
      child.stdin.write(next[1]);
    });
    child.once('error', fail);
    // What is asked and not foreseen would wait for ever.
    const limit = setTimeout(() => child.kill('SIGKILL'), patience());
    child.once('close', (code) => {
      clearTimeout(limit);
      done({ code, raw, screen: stripVTControlCharacters(raw) });
    });
  });
}
