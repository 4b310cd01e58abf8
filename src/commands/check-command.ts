import { proposedRecords, type ProposedRecord } from '../changes/decisions/proposed-record.ts';
import { acceptedIn, recordsIn, type Content } from '../changes/edit/content.ts';
import { planFixes, type Fix } from '../changes/edit/plan-fixes.ts';
import { applyChanges } from '../changes/apply/apply-changes.ts';
import { formatChanges } from '../changes/edit/format-changes.ts';
import { count, formatProblems, type ProblemFormat, problemFormats } from '../record/problems/format-problems.ts';
import { printableJson } from '../record/problems/printable.ts';
import { compareProblems, countProblems, type Problem } from '../record/problems/problem.ts';
import { isProposed } from '../record/schemas/proposed.ts';
import { valueOf, type Flags } from './arguments.ts';
import { paintDiff } from './carry-out.ts';
import { openContent, whileSaying } from './open-content.ts';
import { paint } from './paint.ts';
import { Misuse, settingsOf, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Checks the content: every quoted word, every reference, every date.

  npm run check -- [--format text|json|github] [--fix [--dry-run]]

  --format text     for people (default)
  --format json     {"problems":[{"path","line","column","severity","code","message","help"}],"counts":{"errors","warnings"}}
                    and, where records are proposed, "proposed":[{"path","open"}] with the fields that are open
  --format github   workflow annotations, shown beside the lines of a pull request
  --fix             mends first what is safe to mend: marks and white space in selectors, a prefix or suffix where only one
                    place can be meant, the form of dates, the order of fields; never words. JSON then has "fixes" as well
  --dry-run         with --fix: shows what would change, and changes nothing
  --help            this text

CONTENT_DIR names another content folder (default content).
Ends with 0 when there is no error, 1 when there is one, 2 when the command was not understood.

Examples
  npm run check
  npm run check -- --fix --dry-run
  CONTENT_DIR=../drafts npm run check -- --format json
`;

/** `npm run check`: every problem of the content, in one run. */
export const checkCommand: Command = { name: 'check', help, run };

const flags: Flags = {
  format: { takes: 'value', values: problemFormats },
  fix: { takes: 'nothing' },
  'dry-run': { takes: 'nothing' },
};

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, flags, []);
  const fixes = given.given.has('fix');
  const isDry = given.given.has('dry-run');
  if (isDry && !fixes) throw new Misuse('--dry-run goes with --fix; without it nothing is changed anyway.');
  const format = (valueOf(given, 'format') ?? 'text') as ProblemFormat;
  const content = openContent(around);
  if (!fixes) return report(content, format, around);

  const plan = whileSaying(around, 'Mending ...', () => planFixes(content));
  if (!isDry) applyChanges(plan.changes, settingsOf(around));
  if (format === 'text') {
    if (isDry) around.out.write(paintDiff(around.out, formatChanges(plan.changes)));
    around.out.write(formatFixes(plan.fixes, isDry));
  }
  // What a dry run leaves is what there is.
  return report(isDry ? content : plan.after, format, around, plan.fixes);
}

function formatFixes(fixes: readonly Fix[], isDry: boolean): string {
  if (fixes.length === 0) return 'Nothing that can be mended safely.\n';
  const lines = fixes.map(({ path, line, column, message }) => `${path}:${line}:${column}  ${message}\n`);
  return `${lines.join('')}${isDry ? `${count(fixes.length, 'place')} to mend; nothing was changed.` : `${count(fixes.length, 'place')} mended.`}\n\n`;
}

function report(content: Content, format: ProblemFormat, around: Surroundings, fixes?: readonly Fix[]): number {
  const { path } = content;
  const built = acceptedIn(content);
  const proposed = proposedRecords(content);
  const { corpus } = built;
  const problems = [...built.problems, ...problemsOfProposed(content)].sort(compareProblems);
  const { errors } = countProblems(problems);
  const { out } = around;
  if (format === 'json' && (fixes || proposed.length > 0)) {
    const waiting = proposed.map(({ path: file, open }) => ({ path: file, open }));
    out.write(
      `${printableJson({
        ...(fixes && { fixes }),
        problems,
        counts: countProblems(problems),
        ...(waiting.length > 0 && { proposed: waiting }),
      })}\n`,
    );
  } else {
    out.write(formatProblems(problems, format, (style, text) => paint(out, style, text)));
  }
  if (format === 'text') out.write(formatProposed(proposed));
  if (errors === 0 && format === 'text') {
    const { references, selectors, dates, mentions } = corpus.counts;
    out.write(
      `${count(recordsIn(built), 'record')} in ${path}: ${count(selectors, 'passage')} found word for word, ` +
        `${count(references, 'reference')} resolved, ${count(dates, 'date')} read, ${count(mentions, 'name')} recognised.\n`,
    );
  }
  const lost = problems.filter(({ code }) => lostPlace.has(code)).length;
  if (lost > 0 && format === 'text' && out.isTerminal) {
    out.write(
      `${count(lost, 'selector')} lost ${lost === 1 ? 'its' : 'their'} place: npm run reanchor proposes new ones.\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}

/** The errors of records that nobody has accepted: their words and references are checked like all others. */
function problemsOfProposed({ built, files }: Content): Problem[] {
  const paths = new Set(files.filter(isProposed).map(({ path }) => path));
  return built.problems.filter(({ path, severity, code }) => {
    return severity === 'error' && paths.has(path) && code !== 'reference/proposed';
  });
}

function formatProposed(proposed: readonly ProposedRecord[]): string {
  if (proposed.length === 0) return '';
  const open = proposed.filter((one) => one.open.length > 0);
  const lines = open.map(({ path, open: fields }) => `  ${path}  ${fields.join(', ')}\n`);
  return `${count(proposed.length, 'record')} proposed, which no page shows until somebody accepts them (npm run drafts).${
    open.length > 0 ? ` Open fields:\n${lines.join('')}` : '\n'
  }`;
}

const lostPlace: ReadonlySet<string> = new Set([
  'selector/ambiguous',
  'selector/context',
  'selector/elsewhere',
  'selector/orphaned',
]);
