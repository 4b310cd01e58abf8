import { contentAfter, type Content } from '../changes/edit/content.ts';
import { fieldsFromFlags } from '../changes/edit/field-flags.ts';
import { describeHolder, freeId, holderOf } from '../changes/edit/record.ts';
import type { Problem } from '../record/problems/problem.ts';
import { formatProblem } from '../record/problems/format-problems.ts';
import { kinds, nounOf, type Kind } from '../record/schemas/kinds.ts';
import { idFault } from '../record/source/record-id.ts';
import { valueOf, type Arguments } from './arguments.ts';
import type { Desk } from './new/desk.ts';
import { textIn, type Draft } from './new/draft.ts';
import { draftWhole } from './new/draft-whole.ts';
import { flagsOf, recordFlags } from './new/new-flags.ts';
import { helpOfNew, positionalsOf } from './new/new-help.ts';
import { keepPage } from './new/keep-page.ts';
import { planNew } from './new/plan-new.ts';
import { parseKind } from './records.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { Misuse, Refusal, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** `npm run new`: a valid record to begin with, from what is given, found and asked for. */
export const newCommand: Command = { name: 'new', help: helpOfNew, run };

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const [first, ...rest] = args;
  const wantsKind = first === undefined || first.startsWith('-');
  const kind = wantsKind ? await askKind(around) : parseKind(first);
  const given = understand(wantsKind ? args : rest, flagsOf(kind), positionalsOf[kind]);
  const content = openContent(around);
  if (content.built.problems.some(({ code }) => code === 'content/missing')) {
    throw new Refusal(
      `There is no content folder ${content.path}. Create it, or set CONTENT_DIR to the one that holds the records.`,
    );
  }
  if (kind === 'articles' && given.given.has('draft')) {
    return draftWhole(deskFor(content, given, around), fieldsFromFlags(recordFlags(kind), given.given));
  }
  for (const flag of ['model', 'endpoint'])
    if (given.given.has(flag))
      throw new Misuse(`--${flag} goes with --draft: a model is asked what drafting leaves open.`);
  const done = await addOne(kind, content, given, around);
  return done.prompter ? addMore(done, around) : done.code;
}

interface Added {
  readonly content: Content;
  /** Who is asked for the next quote, where it goes on with one. */
  readonly prompter: Desk['prompter'];
  /** The id of the article that a new quote is in. */
  readonly article: string;
  readonly code: number;
}

function deskFor(content: Content, given: Arguments, around: Surroundings): Desk {
  return {
    content,
    given,
    around,
    prompter: valueOf(given, 'format') === 'json' ? undefined : around.prompter,
    acceptsProposals: given.given.has('yes'),
    missing: [],
    proposals: [],
  };
}

async function addOne(kind: Kind, content: Content, given: Arguments, around: Surroundings): Promise<Added> {
  const desk = deskFor(content, given, around);
  const { prompter } = desk;
  const { draft, id, changes, own, elsewhere, asked } = await planNew(
    desk,
    kind,
    given.positionals,
    fieldsFromFlags(recordFlags(kind), given.given),
    (made) => chooseId(desk, made),
  );
  if (own.length > 0) {
    throw new Refusal(
      `Nothing was written, since the check would refuse the record:\n\n${own.map((problem) => formatProblem(problem)).join('\n')}`.trimEnd(),
      { proposals: desk.proposals, problems: own },
    );
  }
  const told = (heading: string, problems: readonly Problem[]) =>
    problems.length === 0
      ? []
      : [`\n${heading}\n\n${problems.map((problem) => formatProblem(problem)).join('\n')}`.trimEnd()];
  const mend = [
    ...told('With it there is something to mend elsewhere:', elsewhere),
    ...told('With it the check asks:', asked),
  ];
  const keptNotes = keepPage(desk, draft.kept);
  // On a terminal the quotes of an article follow one another, as they are copied from it.
  const goesOn = prompter && !given.given.has('dry-run') && (kind === 'articles' || kind === 'quotes');
  carryOut(
    {
      changes,
      notes: [...draft.notes, ...keptNotes, ...(goesOn ? [] : [`Next: ${draft.next}`]), ...mend],
      data: { kind, id, proposals: desk.proposals, problems: [...elsewhere, ...asked] },
    },
    given,
    around,
  );
  return {
    content: contentAfter(content, changes),
    prompter: goesOn ? prompter : undefined,
    article: kind === 'articles' ? id : textIn(draft.fields, 'article'),
    code: elsewhere.length > 0 ? 1 : 0,
  };
}

async function addMore(added: Added, around: Surroundings): Promise<number> {
  let { content, code } = added;
  for (;;) {
    const words = await added.prompter?.text({
      message: 'Paste the words of the next quote, or press Enter to end',
      fault: () => undefined,
    });
    if (words === undefined || words === '') return code;
    const given: Arguments = { positionals: [words], given: new Map([['article', [added.article]]]) };
    try {
      const next = await addOne('quotes', content, given, around);
      content = next.content;
      code = Math.max(code, next.code);
    } catch (error) {
      // One quote that cannot be added does not end the round.
      if (!(error instanceof Refusal || error instanceof Misuse)) throw error;
      added.prompter?.note(error.message);
    }
  }
}

/** The id of the record: as given, or made of its name; a taken one is never written over. */
async function chooseId({ content, given, prompter }: Desk, { kind, proposedId }: Draft): Promise<string> {
  const wanted = valueOf(given, 'id') ?? proposedId;
  if (wanted === '')
    throw new Misuse('No id can be made from the name: it has none of the letters a to z and no digits. Add --id.');
  const fault = idFault(wanted);
  if (fault) throw new Misuse(`--id: ${fault.message} ${fault.help}`);
  const holder = holderOf(content, kind, wanted);
  if (!holder) return wanted;
  const free = freeId(content, kind, wanted);
  const message = describeHolder(kind, wanted, holder);
  if (!prompter) throw new Refusal(`${message} It is not overwritten. For another record add --id ${free}.`);
  prompter.note(message);
  return prompter.text({
    message: 'The id of the new record',
    initial: free,
    fault: (answer) => {
      const wrong = idFault(answer);
      if (wrong) return `${wrong.message} ${wrong.help}`;
      return holderOf(content, kind, answer) ? 'That one is taken, too.' : undefined;
    },
  });
}

async function askKind({ prompter }: Surroundings): Promise<Kind> {
  if (!prompter) {
    throw new Misuse(`Say what to add: npm run new -- KIND. Kinds: ${kinds.map((kind) => nounOf[kind]).join(', ')}.`);
  }
  return prompter.choose({
    message: 'What kind of record?',
    options: kinds.map((kind) => ({ value: kind, label: nounOf[kind] })),
  });
}
