import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mergeShards, NoSite } from '../build/shards/merge-shards.ts';
import { describeDiskFault } from '../changes/apply/disk-fault.ts';
import { count } from '../record/problems/format-problems.ts';
import { valueOf } from './arguments.ts';
import { findOutputObjection, MountPoint, prepareOutput, publishOutput, recoverOutput } from './output-folder.ts';
import { Misuse, Refusal, settingsOf, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Puts the parts of a site together that several machines have built.

  npm run merge-shards -- DIR... [--outDir DIR]

  DIR...         the folders of all parts, as npm run build -- --shard 1/3, 2/3 and 3/3 wrote them
  --outDir DIR   where the site goes (default dist); its last site stays until the new one is complete
  --help         this text

The site has the same bytes as one that is built whole. Parts of different records, code or settings are refused, and so
are parts that are missing, there twice, or not as they were built.
Ends with 0 when the site is there, 1 when the parts make none, 2 when the command was not understood.

Examples
  npm run merge-shards -- dist-1-of-3 dist-2-of-3 dist-3-of-3
`;

/** `npm run merge-shards`: one site from the parts that `npm run build -- --shard` made. */
export const mergeShardsCommand: Command = { name: 'merge-shards', help, run };

function run(args: readonly string[], around: Surroundings): number {
  const { projectDir, out } = around;
  const given = understand(args, { outDir: { takes: 'value', example: 'dist' } }, ['DIR...']);
  if (given.positionals.length === 0) throw new Misuse('Which parts? Name the folder of each.');
  const outDir = resolve(projectDir, valueOf(given, 'outDir') ?? 'dist');
  const objection = findOutputObjection(outDir, projectDir, settingsOf(around).contentDir);
  if (objection !== undefined) throw new Misuse(`--outDir: ${objection}`);
  const dirs = given.positionals.map((dir) => relative(projectDir, resolve(projectDir, dir)) || '.');
  // A name as builds give it, so that the next one removes what a killed command has left.
  const workDir = join(projectDir, '.on-record', `build-${randomUUID().slice(0, 8)}-${process.pid}`);
  const siteDir = join(workDir, 'site');
  try {
    recoverOutput(outDir);
    prepareOutput(outDir);
    mkdirSync(siteDir, { recursive: true });
    const files = mergeShards(
      dirs.map((dir) => resolve(projectDir, dir)),
      siteDir,
    );
    publishOutput(siteDir, outDir);
    out.write(`${count(dirs.length, 'part')}, ${count(files, 'file')}. The site is in ${outDir}.\n`);
    return 0;
  } catch (error) {
    if (error instanceof NoSite || error instanceof MountPoint) throw new Refusal(error.message);
    const fault = describeDiskFault(error, 'The output folder', outDir, 'name another folder with --outDir');
    throw fault === undefined ? error : new Refusal(fault);
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}
