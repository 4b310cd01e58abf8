import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { changedBeside, takePullContent, writePullContent } from '../../changes/git/pull-content.ts';
import { openRepository, pathInRepository, resolveCommit, type Repository } from '../../changes/git/repository.ts';
import { revisionTree } from '../../changes/git/revision-tree.ts';
import { compareStates } from '../../changes/compare/compare-states.ts';
import { readState } from '../../changes/compare/record-state.ts';
import { diskTree } from '../../record/source/file-tree.ts';
import { rememberSources } from '../../record/source/remember-sources.ts';
import { formatJson } from '../../views/report/read-report.ts';
import { buildSite } from '../build-site.ts';
import { settingsOf } from '../run-command.ts';
import type { Surroundings } from '../surroundings.ts';
import { pullEventSchema, readEvent } from './runner.ts';

/** What a build of a pull request's content was, for the job that publishes it: facts of git and of our own build. */
const outcomeSchema = z.strictObject({
  version: z.literal(1),
  number: z.int().positive(),
  /** The commit that was built, merged with `main`. */
  head: z.string(),
  main: z.string(),
  /** Why there is no site, as a sentence of ours; absent where there is one. */
  fault: z.string().optional(),
  /** Files it changes outside the content folder: nothing of them was run or shown. */
  besides: z.array(z.string()).readonly(),
  /** Files in the content folder that are no records, and were left out. */
  leftOut: z.array(z.string()).readonly(),
  /** Records that both sides have changed. */
  conflicts: z.array(z.string()).readonly(),
  changesSite: z.boolean(),
});

export type PullOutcome = z.output<typeof outcomeSchema>;

/** The names of what a build leaves in its folder. */
export const builtFiles = { outcome: 'outcome.json', report: 'report.json', site: 'site' } as const;

/** Undefined where a build has left none, or something else. */
export function readOutcome(dir: string): PullOutcome | undefined {
  try {
    return outcomeSchema.parse(JSON.parse(readFileSync(join(dir, builtFiles.outcome), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Builds the preview of a stranger's pull request: their content as data, with the code of this checkout, which is the
 * main branch's. The job that runs it may write nothing; what it makes is of the one commit that the event names.
 *
 * @param dir a folder for the site, the report and the outcome
 */
export async function buildPull(around: Surroundings, dir: string): Promise<number> {
  const { pull_request: pull } = readEvent(around, pullEventSchema);
  const settings = settingsOf(around);
  const repository = openRepository(settings.contentDir, around.env);
  const folder = pathInRepository(repository, settings.contentDir);
  const outcome = { version: 1, number: pull.number, leftOut: [], conflicts: [], changesSite: false } as const;
  const write = (made: PullOutcome) => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, builtFiles.outcome), `${JSON.stringify(made, null, 2)}\n`);
  };
  const scratch = mkdtempSync(join(tmpdir(), 'on-record-pull-'));
  try {
    const main = resolveCommit(repository, 'HEAD');
    const head = resolveCommit(repository, pull.head.sha);
    const made = { ...outcome, head, main, besides: changedBeside(repository, main, head, folder) };
    const content = takePullContent(repository, main, head, folder);
    if (content.status === 'conflict') {
      write({ ...made, conflicts: [...content.paths], fault: 'both sides have changed the same records' });
      return 0;
    }
    if (content.status === 'refused') {
      write({ ...made, fault: content.reason });
      return 0;
    }
    const taken = join(scratch, 'content');
    const pointers = writePullContent(repository, content.records, taken);
    const told = { ...made, leftOut: [...content.leftOut, ...pointers].sort(), changesSite: content.changesSite };
    const report = join(dir, builtFiles.report);
    mkdirSync(dir, { recursive: true });
    writeFileSync(report, reportOf(repository, { main, head, number: pull.number, folder, taken }, around));
    const built = await buildSite(['--outDir', join(dir, builtFiles.site)], {
      ...around,
      env: { ...around.env, SITE_URL: '', PREVIEW: '1', PREVIEW_REPORT: report, CONTENT_DIR: taken },
    });
    write(built.status === 'built' ? told : { ...told, fault: 'the site could not be built; the report says why' });
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface TwoRevisions {
  readonly main: string;
  readonly head: string;
  readonly number: number;
  readonly folder: string;
  /** The merged content on the disk. */
  readonly taken: string;
}

/** The report of the very files that are built. */
function reportOf(
  repository: Repository,
  { main, head, number, folder, taken }: TwoRevisions,
  around: Surroundings,
): string {
  const settings = settingsOf(around);
  const parse = rememberSources();
  const before = readState({ name: 'main', commit: main }, revisionTree(repository, main, folder, folder), parse);
  const after = readState({ name: `#${number}`, commit: head }, { ...diskTree(taken, taken), path: folder }, parse);
  const site = { hasCards: settings.cards };
  return formatJson(compareStates(before, after, { site, built: { bytes: null, files: null } }));
}
