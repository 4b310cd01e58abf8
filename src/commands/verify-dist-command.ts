import { relative, resolve } from 'node:path';
import { verifyOutput, type OutputFault } from '../build/verify/verify-output.ts';
import { count } from '../record/problems/format-problems.ts';
import { printableJson, printableLine } from '../record/problems/printable.ts';
import { valueOf } from './arguments.ts';
import { bringBackOutput } from './output-folder.ts';
import { readingFlags, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Looks through a built site: files, links, fragments, ids, markup, foreign requests, the open data.

  npm run verify-dist -- [DIR] [--format text|json]

  DIR             the folder of the site (default dist)
  --format json   {"dir","files","pages","addresses","faults":[{"path","line","message"}]}
  --help          this text

The folder is all it reads: each build lists its files and their hashes in .on-record-site.
Ends with 0 when nothing is wrong, 1 when something is, 2 when the command was not understood.

Examples
  npm run verify-dist
  npm run verify-dist -- ../public --format json
`;

/** `npm run verify-dist`: a built site, looked through on its own. */
export const verifyDistCommand: Command = { name: 'verify-dist', help, run };

function run(args: readonly string[], { projectDir, out }: Surroundings): number {
  const given = understand(args, readingFlags, ['DIR']);
  // From the project's folder, as the `--outDir` of a build.
  const dir = resolve(projectDir, given.positionals[0] ?? 'dist');
  bringBackOutput(dir);
  const shown = relative(projectDir, dir) || '.';
  const { files, pages, addresses, faults } = verifyOutput(dir);
  if (valueOf(given, 'format') === 'json') {
    out.write(`${printableJson({ dir: shown, files, pages, addresses, faults })}\n`);
  } else if (faults.length === 0) {
    out.write(
      `${shown} is whole: ${count(files, 'file')} as built, ${count(pages, 'page')} well formed, ${count(addresses, 'link')} followed, nothing from elsewhere.\n`,
    );
  } else {
    out.write(`${faults.map((fault) => faultLine(shown, fault)).join('')}\n${count(faults.length, 'fault')}\n`);
  }
  return faults.length > 0 ? 1 : 0;
}

function faultLine(dir: string, { path, line, message }: OutputFault): string {
  const place = path === '.' ? dir : `${dir}/${path}`;
  // Names and addresses are the content's: none of them ends the line or begins another.
  return `${printableLine(`${place}${line === undefined ? '' : `:${line}`}  ${message}`)}\n`;
}
