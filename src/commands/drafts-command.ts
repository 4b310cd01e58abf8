import { formatProblem, count } from '../record/problems/format-problems.ts';
import { printableJson } from '../record/problems/printable.ts';
import { isKind } from '../record/schemas/kinds.ts';
import type { RecordKey } from '../record/corpus/corpus.ts';
import { keepDecisions, readDecisions } from '../changes/decisions/decision-file.ts';
import { countRules, decisionOn, type Decision } from '../changes/decisions/decision.ts';
import { proposedRecords, type ProposedRecord } from '../changes/decisions/proposed-record.ts';
import type { Content } from '../changes/edit/content.ts';
import { planAcceptance, proposedFiles } from '../changes/edit/plan-acceptance.ts';
import { planRejection } from '../changes/edit/plan-rejection.ts';
import { valueOf, type Arguments, type Flags } from './arguments.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { Misuse, Refusal, settingsOf, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Lists what was drafted and is not accepted yet, and decides about it.

  npm run drafts -- [--accept KIND/ID]... [--reject KIND/ID]... [--rules] [--dry-run] [--format text|json]

  --accept KIND/ID   makes it a record like any other, with what it refers to; it is checked in full first
  --reject KIND/ID   removes it; the same words are not drafted again
  --rules            how often the values of each rule were kept and how often not, in this project
  --dry-run          shows what would be written, and writes nothing
  --format json      {"proposed":[{"record","path","article","passage","drafted","open","isSure"}]}; with --rules
                     {"rules":[{"rule","accepted","rejected"}]}
  --help             this text

Ends with 0 when it is done, 1 when what is accepted would have problems, 2 when the command was not understood.

Examples
  npm run drafts
  npm run drafts -- --accept quotes/rivera-no-tolls --accept quotes/orr-agreed
  npm run drafts -- --rules
`;

/** `npm run drafts`: what is proposed, and what becomes of it. */
export const draftsCommand: Command = { name: 'drafts', help, run };

const flags: Flags = {
  accept: { takes: 'value', isList: true, example: 'KIND/ID' },
  reject: { takes: 'value', isList: true, example: 'KIND/ID' },
  rules: { takes: 'nothing' },
  ...writingFlags,
};

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, flags, []);
  const isJson = valueOf(given, 'format') === 'json';
  if (given.given.has('rules')) return showRules(isJson, around);
  const content = openContent(around);
  const accept = keysIn(content, given, 'accept');
  const reject = keysIn(content, given, 'reject');
  if (accept.length > 0 && reject.length > 0) throw new Misuse('Accept and reject one after the other.');
  if (accept.length > 0) return acceptAll(content, accept, given, around);
  if (reject.length > 0) return rejectAll(content, reject, given, around);
  const proposed = proposedRecords(content);
  around.out.write(isJson ? `${printableJson({ proposed })}\n` : formatProposed(proposed));
  return 0;
}

function keysIn(content: Content, given: Arguments, flag: string): RecordKey[] {
  const proposed = proposedFiles(content);
  return (given.given.get(flag) ?? []).map((written) => {
    const [kind = '', ...rest] = written.split('/');
    const key = `${kind}/${rest.join('/')}`;
    if (!isKind(kind) || rest.length === 0)
      throw new Misuse(`--${flag}: write the folder and the id, as in quotes/orr.`);
    if (!proposed.has(key as RecordKey)) throw new Refusal(`${key} is not proposed. npm run drafts lists what is.`);
    return key as RecordKey;
  });
}

function acceptAll(content: Content, ids: readonly RecordKey[], given: Arguments, around: Surroundings): number {
  const { changes, accepted, problems } = planAcceptance(content, ids);
  if (problems.length > 0) {
    throw new Refusal(
      `Nothing was written, since the check would refuse it:\n\n${problems.map((problem) => formatProblem(problem)).join('\n')}`.trimEnd(),
      { accepted, problems },
    );
  }
  carryOut({ changes, notes: [`${count(accepted.length, 'record')} accepted.`], data: { accepted } }, given, around);
  keep(content, accepted, 'accepted', given, around);
  return 0;
}

function rejectAll(content: Content, ids: readonly RecordKey[], given: Arguments, around: Surroundings): number {
  const { changes, rejected, opened } = planRejection(content, ids);
  const left = opened.length === 0 ? [] : [`Open now, without what they referred to: ${opened.join(', ')}.`];
  carryOut(
    { changes, notes: [`${count(rejected.length, 'record')} rejected.`, ...left], data: { rejected, opened } },
    given,
    around,
  );
  keep(content, ids, 'rejected', given, around);
  return 0;
}

/** Remembers what was decided about each record by itself; what only went along says nothing of its rules. */
function keep(
  content: Content,
  ids: readonly RecordKey[],
  decided: Decision['decided'],
  given: Arguments,
  around: Surroundings,
): void {
  if (given.given.has('dry-run')) return;
  const proposed = proposedFiles(content);
  const decisions = ids.flatMap((id) => {
    const file = proposed.get(id);
    return file ? [decisionOn(file, decided)] : [];
  });
  keepDecisions(settingsOf(around).contentDir, decisions);
}

function showRules(isJson: boolean, around: Surroundings): number {
  const rules = countRules(readDecisions(settingsOf(around).contentDir));
  if (isJson) around.out.write(`${printableJson({ rules })}\n`);
  else if (rules.length === 0) around.out.write('Nothing drafted was accepted or rejected yet.\n');
  else {
    const width = Math.max(...rules.map(({ rule }) => rule.length));
    for (const { rule, accepted, rejected } of rules) {
      around.out.write(`${rule.padEnd(width)}  ${accepted} kept, ${rejected} not\n`);
    }
  }
  return 0;
}

function formatProposed(proposed: readonly ProposedRecord[]): string {
  if (proposed.length === 0) return 'Nothing is proposed. npm run new -- article FILE --draft drafts an article.\n';
  const lines = proposed.map(({ path, open, drafted }) => {
    const perhaps = Object.entries(drafted).flatMap(([field, value]) => (value.startsWith('perhaps') ? [field] : []));
    const notes = [
      ...(open.length > 0 ? [`open: ${open.join(', ')}`] : []),
      ...(perhaps.length > 0 ? [`perhaps: ${perhaps.join(', ')}`] : []),
    ];
    return `${path}${notes.length > 0 ? `  ${notes.join('; ')}` : ''}\n`;
  });
  return `${lines.join('')}${count(proposed.length, 'record')} proposed.\n`;
}
