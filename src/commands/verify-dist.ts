/** `npm run verify-dist`: a built site, looked through on its own; see `help`. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verifyOutput, type OutputFault } from '../output/verify-output.ts';
import { count } from '../problems/format-problems.ts';

const help = `Looks through a built site: files, links, fragments, ids, markup, foreign requests.

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

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const request = readArguments(args);
  if ('message' in request) {
    process.stderr.write(`${request.message}\nSee npm run verify-dist -- --help\n`);
    return 2;
  }
  if (request.help) {
    process.stdout.write(help);
    return 0;
  }
  const dir = resolve(projectDir, request.dir);
  const verified = verifyOutput(dir);
  const { files, pages, addresses, faults } = verified;
  const shown = relative(projectDir, dir) || '.';
  if (request.format === 'json') {
    process.stdout.write(`${JSON.stringify({ dir: shown, files, pages, addresses, faults }, undefined, 2)}\n`);
  } else if (faults.length === 0) {
    process.stdout.write(
      `${shown} is whole: ${count(files, 'file')} as built, ${count(pages, 'page')} well formed, ${count(addresses, 'link')} followed, nothing from elsewhere.\n`,
    );
  } else {
    process.stdout.write(
      `${faults.map((fault) => faultLine(shown, fault)).join('')}\n${count(faults.length, 'fault')}\n`,
    );
  }
  return faults.length > 0 ? 1 : 0;
}

function faultLine(dir: string, { path, line, message }: OutputFault): string {
  return `${dir}/${path}${line === undefined ? '' : `:${line}`}  ${message}\n`;
}

function readArguments(
  args: readonly string[],
): { help: boolean; dir: string; format: 'text' | 'json' } | { message: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (positionals.length > 1) return { message: 'Name one folder at a time.' };
    if (values.format !== 'text' && values.format !== 'json') {
      return { message: `There is no format "${values.format}". Formats: text, json.` };
    }
    return { help: values.help, dir: positionals[0] ?? 'dist', format: values.format };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
