import { dirname, relative, resolve } from 'node:path';
import { describeDiskFault } from '../changes/apply/disk-fault.ts';
import { compareStates } from '../changes/compare/compare-states.ts';
import { readState } from '../changes/compare/record-state.ts';
import {
  ancestryOf,
  findCommit,
  openRepository,
  pathInRepository,
  resolveCommit,
  type Repository,
} from '../changes/git/repository.ts';
import { revisionTree } from '../changes/git/revision-tree.ts';
import { sizeOfSite, type SiteSize } from '../build/verify/site-manifest.ts';
import { printable } from '../record/problems/printable.ts';
import { shellWord } from '../record/problems/shell-word.ts';
import { formatHtml } from '../views/report/format-html.ts';
import { formatMarkdown } from '../views/report/format-markdown.ts';
import { outlineReport, verdictText } from '../views/report/outline-report.ts';
import { formatJson } from '../views/report/read-report.ts';
import type { Report } from '../views/report/report.ts';
import { lostRecordAddresses } from '../views/report/sections/addresses.ts';
import type { Settings } from '../build/settings.ts';
import { readPublication } from '../record/corpus/read-publication.ts';
import { paletteOf } from '../record/look/palette.ts';
import { diskTree } from '../record/source/file-tree.ts';
import { rememberSources } from '../record/source/remember-sources.ts';
import { dictionaryOf } from '../words/words.ts';
import { valueOf, type Flags } from './arguments.ts';
import { whileSaying } from './open-content.ts';
import { Misuse, Refusal, settingsOf, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';
import { writeWhole, type WholeFile } from './write-whole.ts';

const help = `Says what a change does to the record: which quotes, claims, verdicts and pages it adds, changes or removes.

  npm run report -- --base REF [--head REF] [--format markdown|json|html] [--output FILE]
                    [--before-site DIR --after-site DIR]

  --base REF         the revision to compare with: a branch, a tag, a commit
  --head REF         the later revision; without it, the files as they lie in the folder
  --format markdown  for a comment or a terminal; cut where it grows too long, and says so (default)
  --format json      complete; its form is src/views/report/report.ts
  --format html      complete, a document of its own
  --output FILE      writes it there, and prints the one-line verdict
  --before-site DIR  with --after-site: folders of the two sites as npm run build made them, for their size
  --help             this text

Nothing is checked out and nothing is built; both revisions are read from git. They are compared as they are named: where
the base has moved on since the head parted from it, the report says so and names the commit they parted at.
CONTENT_DIR names another content folder (default content); the report is in the language of its site.md.
Ends with 0 when all is well, 1 when the change brings an error or loses the address of a record, 2 when the command was
not understood.

Examples
  npm run report -- --base origin/main
  npm run report -- --base v1.2 --head HEAD --format html --output report.html
  npm run report -- --base HEAD~1 --head HEAD --format json
`;

/** `npm run report`: two revisions of the record, compared. */
export const reportCommand: Command = { name: 'report', help, run };

const reportFormats = ['markdown', 'json', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const flags: Flags = {
  base: { takes: 'value', example: 'origin/main' },
  head: { takes: 'value', example: 'HEAD' },
  format: { takes: 'value', values: reportFormats },
  output: { takes: 'value', example: 'report.md' },
  'before-site': { takes: 'value', example: 'before' },
  'after-site': { takes: 'value', example: 'dist' },
};

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, flags, []);
  const base = valueOf(given, 'base');
  if (base === undefined) throw new Misuse('Name the revision to compare with: npm run report -- --base origin/main');
  const head = valueOf(given, 'head');
  const format = (valueOf(given, 'format') ?? 'markdown') as ReportFormat;
  const settings = settingsOf(around);
  const built = sizesOf(valueOf(given, 'before-site'), valueOf(given, 'after-site'), around);
  const report = compareRevisions({ base, head, built }, settings, around);
  const text = formatReport(report, format, settings);
  const output = valueOf(given, 'output');
  if (output === undefined) around.out.write(text);
  else {
    writeReport([{ path: resolve(around.callerDir, output), text }]);
    const verdict = verdictText(report, dictionaryOf(readPublication(settings.contentDir).language));
    around.out.write(`${relative(around.callerDir, resolve(around.callerDir, output))}: ${verdict}\n`);
  }
  const brings = report.problems.appeared.some(({ severity }) => severity === 'error');
  return brings || lostRecordAddresses(report).length > 0 ? 1 : 0;
}

interface Request {
  readonly base: string;
  /** Undefined for the files as they lie in the folder. */
  readonly head: string | undefined;
  readonly built: Pick<Report['size'], 'bytes' | 'files'>;
}

/** The record at two revisions, or at one and as it lies in the folder; throws a `GitFault` where git cannot give one. */
export function compareRevisions({ base, head, built }: Request, settings: Settings, around: Surroundings): Report {
  const { contentDir, projectDir } = settings;
  const repository = openRepository(contentDir, around.env);
  const folder = pathInRepository(repository, contentDir);
  const onDisk = diskTree(contentDir, projectDir);
  const parse = rememberSources();
  /** Said when all is done: while it lasts, the terminal's line says that it does. */
  const notes: string[] = [];
  const state = (name: string | undefined) => {
    if (name === undefined) return readState({ name: 'working tree', commit: null }, onDisk, parse);
    const commit = resolveCommit(repository, name);
    const tree = revisionTree(repository, commit, folder, onDisk.path);
    if (!tree.exists) notes.push(`${name} has no folder ${folder || '.'}: it counts as an empty record.`);
    return readState({ name, commit }, tree, parse);
  };
  if (head === undefined && !onDisk.exists) {
    throw new Refusal(`There is no folder ${contentDir}. Point CONTENT_DIR at the folder that holds the records.`);
  }
  const report = whileSaying(around, 'Comparing the record ...', () => {
    const before = state(base);
    const after = state(head);
    notes.push(...whereTheyParted(repository, before.revision, after.revision));
    const site = { hasCards: settings.cards };
    return compareStates(before, after, { site, built });
  });
  for (const note of notes) around.err.write(`${printable(note)}\n`);
  return report;
}

/** What is on the base since then shows in the report turned round: what was added there, as removed. */
function whereTheyParted(repository: Repository, base: Report['base'], head: Report['head']): string[] {
  if (base.commit === null) return [];
  const name = head.commit === null ? 'HEAD' : head.name;
  const later = head.commit ?? findCommit(repository, 'HEAD');
  // A branch on which nothing was committed yet parted from nothing.
  if (later === undefined) return [];
  const ancestry = ancestryOf(repository, base.commit, later);
  if (ancestry.kind === 'ancestor') return [];
  if (ancestry.at === undefined) {
    const here = repository.isShallow ? ' that this shallow clone holds' : '';
    return [`${base.name} and ${name} have no commit in common${here}; they are compared as they are.`];
  }
  return [
    `${base.name} has moved on since ${name} parted from it at ${ancestry.at}; what was done there since shows turned round.`,
    `To leave it out: --base ${ancestry.at}`,
  ];
}

export function formatReport(report: Report, format: ReportFormat, { contentDir }: Settings): string {
  if (format === 'json') return formatJson(report);
  const { language, accent } = readPublication(contentDir);
  const words = dictionaryOf(language);
  const outline = outlineReport(report, words);
  if (format === 'html') return formatHtml(outline, { words, palette: paletteOf(accent) });
  return formatMarkdown(outline, { words, whole: { command: commandFor(report) } });
}

/** What makes the whole of a report, where Markdown has only its beginning. */
function commandFor({ base, head }: Report): string {
  const later = head.commit === null ? '' : ` --head ${shellWord(head.name)}`;
  return `npm run report -- --base ${shellWord(base.name)}${later} --format html --output report.html`;
}

function sizesOf(before: string | undefined, after: string | undefined, { callerDir }: Surroundings): Request['built'] {
  if (before === undefined && after === undefined) return { bytes: null, files: null };
  if (before === undefined || after === undefined) throw new Misuse('--before-site and --after-site go together.');
  const sizeAt = (dir: string) => {
    const size = sizeOfSite(resolve(callerDir, dir));
    if (!size) throw new Refusal(`${dir} is no site that npm run build has made, or files of it are missing.`);
    return size;
  };
  return sizesOfSites(sizeAt(before), sizeAt(after));
}

/** The sizes of two sites, as a report has them. */
export function sizesOfSites(before: SiteSize, after: SiteSize): Request['built'] {
  return {
    bytes: { before: before.bytes, after: after.bytes },
    files: { before: before.files, after: after.files },
  };
}

/** Writes one report in one form or several: all of them, or none. */
export function writeReport(files: readonly WholeFile[]): void {
  try {
    writeWhole(files);
  } catch (error) {
    const folder = dirname(files[0]?.path ?? '');
    const fault = describeDiskFault(error, 'The folder of the report,', `${folder},`, 'name another one');
    throw fault === undefined ? error : new Refusal(fault);
  }
}
