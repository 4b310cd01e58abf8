import { changeOf } from '../changes/edit/change.ts';
import { describeReference, referencesFromOthers } from '../changes/edit/plan-rename.ts';
import { count } from '../record/problems/format-problems.ts';
import { printableJson } from '../record/problems/printable.ts';
import { nounOf } from '../record/schemas/kinds.ts';
import { valueOf } from './arguments.ts';
import { getRecord, parseKind, requireReadable } from './records.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { Misuse, Refusal, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Removes a record that nothing refers to, and otherwise lists what does.

  npm run remove -- KIND ID [--dry-run] [--format text|json]

  KIND            article, source, actor, place, event, quote, claim, topic or analysis
  ID              the path of the file below its folder, without .md
  --dry-run       shows what would go, and removes nothing
  --format json   {"written","changes":[{"path","change"}],"references":[...]}
  --help          this text

Ends with 0 when the record is removed, 1 when something refers to it, 2 when the command was not understood.

Examples
  npm run remove -- quote rivera-no-tolls
  npm run remove -- actor ana-rivera --dry-run
`;

/** `npm run remove`: deletes the file of a record, unless others would point to nothing. */
export const removeCommand: Command = { name: 'remove', help, run };

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, writingFlags, ['KIND', 'ID']);
  const [written, id] = given.positionals;
  if (written === undefined || id === undefined)
    throw new Misuse('Name the kind and the id: npm run remove -- KIND ID');
  const kind = parseKind(written);
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
  carryOut(
    {
      changes: [changeOf(record, undefined)],
      data: { references },
    },
    given,
    around,
  );
  return 0;
}
