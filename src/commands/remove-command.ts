import { inContent, type Content } from '../changes/edit/content.ts';
import { planRemoval, type Removal } from '../changes/edit/plan-removal.ts';
import { describeReference, referencesFromOthers } from '../changes/edit/plan-rename.ts';
import { judge } from '../changes/edit/record.ts';
import { parseEdtf } from '../record/dates/edtf.ts';
import { asWritten } from '../record/problems/as-written.ts';
import { count } from '../record/problems/format-problems.ts';
import { printableJson } from '../record/problems/printable.ts';
import { nounOf } from '../record/schemas/kinds.ts';
import { isProposed } from '../record/schemas/proposed.ts';
import { publicationFile } from '../record/schemas/publication-file.ts';
import { isDay } from '../record/schemas/tombstone.ts';
import { isPlainList, type MarkdownFile, type SourceFile } from '../record/source/source-file.ts';
import { valueOf, type Arguments, type Flags } from './arguments.ts';
import { getRecord, parseKind, requireReadable } from './records.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { Misuse, Refusal, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Removes a record that nothing refers to, and otherwise lists what does.

  npm run remove -- KIND ID [--reason WORDS --date DAY] [--dry-run] [--format text|json]

  KIND            article, source, actor, place, event, quote, claim, topic or analysis
  ID              the path of the file below its folder, without .md
  --reason WORDS  why it is taken down. Its addresses, its frames and the data then say so, in place of what the record
                  said; repeat nothing of that here. It is written into site.md, under \`removed\`
  --date DAY      the day it is taken down, such as 2031-05-03
  --dry-run       shows what would go, and removes nothing
  --format json   {"written","changes":[{"path","change"}],"references":[...]}
  --help          this text

Without a reason the record goes without a trace, which is right for one that no reader has seen.
Ends with 0 when the record is removed, 1 when it cannot be, 2 when the command was not understood.

Examples
  npm run remove -- quote rivera-no-tolls
  npm run remove -- quote rivera-no-tolls --reason "The speaker was somebody else." --date 2031-05-03
  npm run remove -- actor ana-rivera --dry-run
`;

/** `npm run remove`: deletes the file of a record, unless others would point to nothing. */
export const removeCommand: Command = { name: 'remove', help, run };

const flags: Flags = { ...writingFlags, reason: { takes: 'value' }, date: { takes: 'value' } };

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, flags, ['KIND', 'ID']);
  const [written, id] = given.positionals;
  if (written === undefined || id === undefined)
    throw new Misuse('Name the kind and the id: npm run remove -- KIND ID');
  const kind = parseKind(written);
  const removal = removalFrom(given);
  const content = openContent(around);
  requireReadable(content);
  const record = getRecord(content, kind, id);
  const references = referencesFromOthers(content, record).map(describeReference);
  if (references.length > 0) {
    if (valueOf(given, 'format') === 'json') {
      around.out.write(`${printableJson({ written: false, changes: [], references })}\n`);
      return 1;
    }
    throw new Refusal(
      `The ${nounOf[kind]} "${id}" is not removed, since ${count(references.length, 'reference')} ${references.length === 1 ? 'leads' : 'lead'} to it:\n${references.map((line) => `  ${line}`).join('\n')}\nTake ${references.length === 1 ? 'it' : 'them'} out first.`,
    );
  }
  const changes = planRemoval(record, removal && { removal, site: siteFor(content, record) });
  const [problem] = removal ? judge(content, changes).own : [];
  if (problem) throw new Refusal(`${problem.message} ${problem.help}\nNothing was changed.`);
  carryOut({ changes, data: { references } }, given, around);
  return 0;
}

/** What readers are to be told; undefined where nothing is. */
function removalFrom(given: Arguments): Removal | undefined {
  const reason = valueOf(given, 'reason')?.trim();
  const date = valueOf(given, 'date')?.trim();
  if (reason === undefined) {
    if (date !== undefined) throw new Misuse('--date: A day is told with a reason only. Add --reason.');
    return undefined;
  }
  if (date === undefined)
    throw new Misuse('--reason: Readers are told the day too. Add --date, such as --date 2031-05-03.');
  const parsed = parseEdtf(date);
  if (!parsed.ok) throw new Misuse(`--date: ${parsed.message} ${parsed.help}`);
  if (!isDay(parsed.date)) throw new Misuse(`--date: ${asWritten(date)} is not a day. Write it like 2031-05-03.`);
  return { date, reason };
}

/** The file that the tombstone is written into; ends the command where none can be. */
function siteFor(content: Content, record: SourceFile): MarkdownFile<'site'> {
  const { site } = content.reading;
  const path = inContent(content, publicationFile);
  if (isProposed(record))
    throw new Refusal('The record is proposed, and no reader has seen it. Remove it without --reason.');
  if (!site) throw new Refusal(`There is no ${path} to say it in. Write one first: npm run init. Nothing was changed.`);
  const { removed } = site.frontmatter;
  if (removed !== undefined && removed !== '' && !isPlainList(removed))
    throw new Refusal(
      `The field "removed" of ${path} is not a list. Put a hyphen before its first field, and indent the others. Nothing was changed.`,
    );
  return site;
}
