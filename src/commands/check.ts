/** `npm run check`: every problem of the content, in one run; see `help`. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCorpus } from '../corpus/read-corpus.ts';
import { count, formatProblems, problemFormats, type ProblemFormat } from '../problems/format-problems.ts';
import { countProblems } from '../problems/problem.ts';
import { formatSettingProblems, readSettings } from '../site/settings.ts';

const help = `Checks the content: every quoted word, every reference, every date.

  npm run check -- [--format text|json|github]

  --format text     for people (default)
  --format json     {"problems":[{"path","line","column","severity","code","message","help"}],"counts":{"errors","warnings"}}
  --format github   workflow annotations, shown beside the lines of a pull request
  --help            this text

CONTENT_DIR names another content folder (default content).
Ends with 0 when there is no error, 1 when there is one, 2 when the command was not understood.

Examples
  npm run check
  CONTENT_DIR=../drafts npm run check -- --format json
`;

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = run(process.argv.slice(2));

function run(args: readonly string[]): number {
  const request = readArguments(args);
  if ('message' in request) return misuse(request.message);
  if (request.help) {
    process.stdout.write(help);
    return 0;
  }
  const read = readSettings(process.env, projectDir);
  if (!read.ok) return misuse(formatSettingProblems(read.problems));
  const { corpus, problems } = readCorpus(read.settings.contentDir, projectDir);
  const { errors } = countProblems(problems);
  process.stdout.write(formatProblems(problems, request.format));
  if (errors === 0 && request.format === 'text') {
    const { references, selectors, dates, mentions } = corpus.counts;
    const records = Object.values(corpus.entries).reduce((sum, entries) => sum + entries.size, 0);
    process.stdout.write(
      `${count(records, 'record')} in ${relative(projectDir, read.settings.contentDir) || '.'}: ${count(selectors, 'passage')} found word for word, ` +
        `${count(references, 'reference')} resolved, ${count(dates, 'date')} read, ${count(mentions, 'name')} recognised.\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}

function readArguments(args: readonly string[]): { help: boolean; format: ProblemFormat } | { message: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
    });
    const format = problemFormats.find((candidate) => candidate === values.format);
    return format
      ? { help: values.help, format }
      : { message: `There is no format "${values.format}". Formats: ${problemFormats.join(', ')}.` };
  } catch (error) {
    // Node goes on to explain how an argument can begin with a hyphen; none of this command's does.
    return { message: (error instanceof Error ? error.message : String(error)).replace(/(?<=\.) To specify .*$/s, '') };
  }
}

function misuse(message: string): number {
  process.stderr.write(`${message}\nSee npm run check -- --help\n`);
  return 2;
}
