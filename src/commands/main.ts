/**
 * The one entry to the commands: `npm run NAME -- ...` runs `node src/commands/main.ts NAME ...`.
 *
 * Only the code of the command that was asked for is loaded: most commands answer in less time than Astro takes to load.
 */
import { commandList } from './command-list.ts';

const [name, ...args] = process.argv.slice(2);
const listed = name !== undefined && Object.hasOwn(commandList, name) ? commandList[name] : undefined;
if (listed) {
  const [command, { runHere }] = await Promise.all([listed.load(), import('./run-here.ts')]);
  await runHere(command, args);
} else if (name === undefined || name === '--help' || name === '-h') {
  process.stdout.write(await list());
} else {
  process.stderr.write(await unknown(name));
  process.exitCode = 2;
}

async function list(): Promise<string> {
  const { formatCommandList } = await import('./format-command-list.ts');
  return formatCommandList(commandList);
}

async function unknown(written: string): Promise<string> {
  const { describeUnknownCommand } = await import('./format-command-list.ts');
  return describeUnknownCommand(written, Object.keys(commandList));
}
