import { asWritten } from '../record/problems/as-written.ts';
import { didYouMean } from '../record/problems/did-you-mean.ts';
import type { ListedCommand } from './command-list.ts';
import { commandLine } from './run-command.ts';

/** What `node src/commands/main.ts` prints: each command on a line. */
export function formatCommandList(commands: Readonly<Record<string, ListedCommand>>): string {
  const rows = Object.entries(commands).map(([name, { does }]) => [commandLine(name), does] as const);
  const width = Math.max(...rows.map(([line]) => line.length));
  const lines = rows.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`);
  return `The commands of this project:\n\n${lines.join('\n')}\n\nnpm run NAME -- --help explains one of them.\n`;
}

/** What is said to somebody who names a command that does not exist. */
export function describeUnknownCommand(written: string, names: readonly string[]): string {
  const guess = didYouMean(written, names);
  return `There is no command ${asWritten(written)}.${guess === '' ? '' : ` ${guess}`} Commands: ${names.join(', ')}.\n`;
}
