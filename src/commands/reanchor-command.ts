import { applyChanges } from '../changes/apply/apply-changes.ts';
import { changeOf, changesBetween, type Change } from '../changes/edit/change.ts';
import { contentAfter, withText } from '../changes/edit/content.ts';
import { editFields } from '../changes/edit/edit-fields.ts';
import { proposeAnchors, type AnchorProposal, type AnchorOption } from '../changes/edit/propose-anchors.ts';
import { selectorEdits } from '../changes/edit/selector-edits.ts';
import { asWritten } from '../record/problems/as-written.ts';
import { count } from '../record/problems/format-problems.ts';
import { printable } from '../record/problems/printable.ts';
import type { SourceFile } from '../record/source/source-file.ts';
import { valueOf, type Flags } from './arguments.ts';
import { Left, type Prompter } from './prompter.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { Misuse, Refusal, settingsOf, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Walks through the selectors that lost their place, as after a correction of an article, and proposes a new one for each.

  npm run reanchor -- [--yes PLACE[=N]] [--dry-run] [--format text|json]

  --yes PLACE[=N]   takes the proposal for the selector at FILE:LINE, the Nth where there are several; can be repeated
  --dry-run         shows what would change, and changes nothing
  --format json     {"written","changes","proposals":[{"path","line","problem","written","options":[{"selector","lines"}]}]}
  --help            this text

On a terminal it asks for each, and changes nothing without a yes. Elsewhere it lists the proposals, and --yes takes them.
Ends with 0 when no selector is left without a place, 1 when one is, 2 when the command was not understood.

Examples
  npm run reanchor
  npm run reanchor -- --yes content/quotes/rivera-no-tolls.md:5
`;

/** `npm run reanchor`: new places for selectors whose words are no longer where they were. */
export const reanchorCommand: Command = { name: 'reanchor', help, run };

const flags: Flags = {
  yes: { takes: 'value', isList: true, example: 'content/quotes/some-id.md:5' },
  ...writingFlags,
};

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const given = understand(args, flags, []);
  const content = openContent(around);
  const proposals = proposeAnchors(content);
  const isText = valueOf(given, 'format') !== 'json';
  const { prompter } = around;
  if (proposals.length > 0 && prompter && isText && !given.given.has('yes') && !given.given.has('dry-run')) {
    return walk(proposals, prompter, around);
  }
  const chosen = (given.given.get('yes') ?? []).map((place) => choose(proposals, place));
  const edited: EditedFiles = new Map();
  for (const one of chosen) carryOver(edited, one);
  const changes = changesBetween(content.files, edited.values());
  const open = changes.length === 0 ? proposals : proposeAnchors(contentAfter(content, changes));
  carryOut(
    {
      changes,
      notes: open.length === 0 ? ['Every selector has its place.'] : [...open.flatMap(describe), ...leftOverWith(open)],
      data: {
        proposals: open.map(({ lost, problem, options }) => ({
          path: lost.file.path,
          line: lost.position.line,
          problem,
          written: lost.at.selector.exact,
          options,
        })),
      },
    },
    given,
    around,
  );
  return open.length === 0 ? 0 : 1;
}

interface Chosen {
  readonly proposal: AnchorProposal;
  readonly option: AnchorOption;
}

function placeOf({ lost }: AnchorProposal): string {
  return `${lost.file.path}:${lost.position.line}`;
}

/** The proposal that `FILE:LINE`, or `FILE:LINE=2`, means. */
function choose(proposals: readonly AnchorProposal[], written: string): Chosen {
  const [, place = written, number] = /^(.*?)(?:=(\d+))?$/.exec(written) ?? [];
  const proposal = proposals.find((candidate) => placeOf(candidate) === place);
  if (!proposal) throw new Misuse(`--yes: No selector at ${asWritten(place)} has lost its place.`);
  const { options } = proposal;
  if (options.length === 0) throw new Refusal(`${place} has no proposal: nothing like its words is left.`);
  if (number === undefined && options.length > 1) {
    throw new Misuse(`--yes: ${place} has ${options.length} proposals. Say which, as in ${place}=1.`);
  }
  const option = options[Number(number ?? 1) - 1];
  if (!option) throw new Misuse(`--yes: ${place} has ${count(options.length, 'proposal')}.`);
  return { proposal, option };
}

/** The files that decisions have changed, by their paths, as they are by then. */
type EditedFiles = Map<string, SourceFile>;

/** Carries a decision over to its file, and gives the change it comes to. */
function carryOver(edited: EditedFiles, { proposal, option }: Chosen): Change {
  const { at, file } = proposal.lost;
  const current = edited.get(file.path) ?? file;
  const after = editFields(current, selectorEdits(current, at, option.selector));
  edited.set(file.path, withText(current, after));
  return changeOf(current, after);
}

/** One after the other; each yes is written at once, so that leaving keeps what was decided. */
async function walk(proposals: readonly AnchorProposal[], prompter: Prompter, around: Surroundings): Promise<number> {
  const settings = settingsOf(around);
  const edited: EditedFiles = new Map();
  let taken = 0;
  try {
    for (const [index, proposal] of proposals.entries()) {
      prompter.note(printable([`${index + 1} of ${proposals.length}`, ...describe(proposal)].join('\n')));
      if (proposal.options.length === 0) continue;
      const option = await prompter.choose<AnchorOption | undefined>({
        message: 'Take it?',
        options: [
          { value: undefined, label: 'No, leave it as it is' },
          ...proposal.options.map((value, at) => ({
            value,
            label: proposal.options.length === 1 ? 'Yes' : `Yes, number ${at + 1}`,
          })),
        ],
      });
      if (!option) continue;
      const change = carryOver(edited, { proposal, option });
      applyChanges([change], settings);
      around.out.write(`Changed ${change.path}\n`);
      taken += 1;
    }
  } catch (error) {
    if (!(error instanceof Left)) throw error;
  }
  const open = proposals.length - taken;
  around.out.write(open === 0 ? 'Every selector has its place.\n' : `${leftOver(open)}\n`);
  return open === 0 ? 0 : 1;
}

function leftOver(open: number): string {
  return `${count(open, 'selector')} without a place.`;
}

/** What is left and, where nobody was asked, how a proposal is taken. */
function leftOverWith(open: readonly AnchorProposal[]): string[] {
  const first = open.find(({ options }) => options.length > 0);
  const said = leftOver(open.length);
  if (!first) return [said];
  const nth = first.options.length > 1 ? '=1' : '';
  return [said, `Take a proposal as in: npm run reanchor -- --yes ${placeOf(first)}${nth}`];
}

function describe(proposal: AnchorProposal): string[] {
  const options = proposal.options.flatMap(({ lines }, index) =>
    lines.map((line, at) => `  ${at === 0 ? `${index + 1}` : ' '}  ${line}`),
  );
  return [
    placeOf(proposal),
    `  ${proposal.problem}`,
    ...(options.length === 0 ? ['  Nothing like them is left; look for the words, or remove the record.'] : options),
  ];
}
