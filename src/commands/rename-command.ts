import { describeReference, planRename } from '../changes/edit/plan-rename.ts';
import { describeHolder, holderOf } from '../changes/edit/record.ts';
import { asWritten } from '../record/problems/as-written.ts';
import { count } from '../record/problems/format-problems.ts';
import { idFault } from '../record/source/record-id.ts';
import { getRecord, parseKind, requireReadable } from './records.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { Misuse, Refusal, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Renames a record: its file, every reference to it, and its address, which leads on from the old one.

  npm run rename -- KIND OLD NEW [--dry-run] [--format text|json]

  KIND            article, source, actor, place, event, quote, claim, topic or analysis
  OLD, NEW        ids: the path of the file below its folder, without .md
  --dry-run       shows what would change, and changes nothing
  --format json   {"written","changes":[{"path","change"}],"references":[...]}
  --help          this text

The old id goes into formerIds. Comments, order and form of the files stay as they are.
Ends with 0 when the record is renamed, 1 when it cannot be, 2 when the command was not understood.

Examples
  npm run rename -- actor a-rivera ana-rivera
  npm run rename -- topic rain weather/rain --dry-run
`;

/** `npm run rename`: another id for a record, everywhere at once. */
export const renameCommand: Command = { name: 'rename', help, run };

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, writingFlags, ['KIND', 'OLD', 'NEW']);
  const [written, oldId, newId] = given.positionals;
  if (written === undefined || oldId === undefined || newId === undefined) {
    throw new Misuse('Name the kind, the id and the new id: npm run rename -- KIND OLD NEW');
  }
  const kind = parseKind(written);
  const fault = idFault(newId);
  if (fault) throw new Misuse(`NEW: ${fault.message} ${fault.help}`);
  if (oldId === newId) throw new Misuse(`${asWritten(oldId)} is the id already.`);
  const content = openContent(around);
  requireReadable(content);
  const record = getRecord(content, kind, oldId);
  const holder = holderOf(content, kind, newId);
  if (holder && !(holder.standing === 'former' && holder.path === record.path)) {
    throw new Refusal(`${describeHolder(kind, newId, holder)} Nothing was changed.`);
  }
  const { changes, references } = planRename(content, record, newId);
  const listed = references.map(describeReference);
  carryOut(
    {
      changes,
      notes: [`${count(references.length, 'reference')} rewritten; "${oldId}" is kept as a former id.`],
      data: { references: listed },
    },
    given,
    around,
  );
  return 0;
}
