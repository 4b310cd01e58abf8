import { buildSite } from './build-site.ts';
import { reportBuild } from './report-build.ts';
import { Misuse, type Command } from './run-command.ts';
import { readPort, serveBuiltSite } from './serve-built-site.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Builds the site into dist/, serves it to this machine, and says where. Ctrl-C ends it.

  npm start -- [build's flags]

  --help   this text

PORT is the port to serve it at (default 4321, or the next free one). Flags go to the build: see npm run build -- --help.
Ends with 0 after Ctrl-C, 1 when the site could not be built or served, 2 when the command was not understood.
`;

/** `npm start`: the site, built and served to this machine. */
export const startCommand: Command = { name: 'start', help, run };

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const port = readPort(around.env);
  if (!port.ok) throw new Misuse(port.message);
  if (args.some((argument) => /^--shard(=|$)/.test(argument)))
    throw new Misuse('--shard is for npm run build: a part of a site is nothing to serve.');
  const outcome = await buildSite(args, around);
  if (outcome.status !== 'built') return reportBuild(outcome, around);
  return serveBuiltSite({ outDir: outcome.outDir, basePath: outcome.settings.basePath }, port.wanted, around);
}
