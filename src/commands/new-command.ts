import { contentAfter, type Content } from '../changes/edit/content.ts';
import { fieldFlags, fieldsFromFlags, type FieldFlag } from '../changes/edit/field-flags.ts';
import { freeId, holderOf, judge, planRecord } from '../changes/edit/record.ts';
import type { Problem } from '../record/problems/problem.ts';
import { formatProblem } from '../record/problems/format-problems.ts';
import { kinds, nounOf, withArticle, type Kind } from '../record/schemas/kinds.ts';
import { idFault } from '../record/source/record-id.ts';
import { valueOf, type Arguments, type Flag, type Flags } from './arguments.ts';
import { describeFlag, placeholderOf, type Desk } from './new/desk.ts';
import { draftArticle, sourceFlags } from './new/draft-article.ts';
import { textIn, type Draft, type DraftRecord } from './new/draft.ts';
import { draftPlain } from './new/draft-plain.ts';
import { draftWhole } from './new/draft-whole.ts';
import { draftQuote } from './new/draft-quote.ts';
import { draftClaim, draftEvent } from './new/draft-statements.ts';
import { parseKind } from './records.ts';
import { carryOut } from './carry-out.ts';
import { openContent } from './open-content.ts';
import { Misuse, Refusal, understand, writingFlags, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

/** `npm run new`: a valid record to begin with, from what is given, found and asked for. */
export const newCommand: Command = { name: 'new', help: helpFor, run };

/** What stands behind the kind, and who makes the draft. */
const makers: Readonly<Record<Kind, { readonly positionals: readonly string[]; readonly draft: DraftRecord }>> = {
  articles: { positionals: ['FILE'], draft: draftArticle },
  sources: { positionals: ['PUBLISHER'], draft: draftPlain },
  actors: { positionals: ['NAME'], draft: draftPlain },
  places: { positionals: ['NAME'], draft: draftPlain },
  events: { positionals: ['WORDS...'], draft: draftEvent },
  quotes: { positionals: ['WORDS...'], draft: draftQuote },
  claims: { positionals: ['WORDS...'], draft: draftClaim },
  topics: { positionals: ['NAME'], draft: draftPlain },
  analyses: { positionals: ['HEADLINE'], draft: draftPlain },
};

/** Kinds that are made from words of an article. */
const fromWords: readonly Kind[] = ['quotes', 'claims', 'events'];

async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const [first, ...rest] = args;
  const wantsKind = first === undefined || first.startsWith('-');
  const kind = wantsKind ? await askKind(around) : parseKind(first);
  const given = understand(wantsKind ? args : rest, flagsOf(kind), makers[kind].positionals);
  const content = openContent(around);
  if (content.built.problems.some(({ code }) => code === 'content/missing')) {
    throw new Refusal(
      `There is no content folder ${content.path}. Create it, or set CONTENT_DIR to the one that holds the records.`,
    );
  }
  if (kind === 'articles' && given.given.has('draft')) {
    return draftWhole(content, given, fieldsFromFlags(recordFlags(kind), given.given), around);
  }
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

async function addOne(kind: Kind, content: Content, given: Arguments, around: Surroundings): Promise<Added> {
  const prompter = valueOf(given, 'format') === 'json' ? undefined : around.prompter;
  const desk: Desk = {
    content,
    given,
    around,
    prompter,
    acceptsProposals: given.given.has('yes'),
    missing: [],
    proposals: [],
  };
  const draft = await makers[kind].draft(
    desk,
    given.positionals,
    fieldsFromFlags(recordFlags(kind), given.given),
    kind,
  );
  const id = await chooseId(desk, draft);
  const body = draft.body === '' || draft.body.endsWith('\n') ? draft.body : `${draft.body}\n`;
  const changes = [...draft.others, planRecord(content, { ...draft, id, body })];
  const { own, elsewhere, asked } = judge(content, changes);
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
  // On a terminal the quotes of an article follow one another, as they are copied from it.
  const goesOn = prompter && !given.given.has('dry-run') && (kind === 'articles' || kind === 'quotes');
  carryOut(
    {
      changes,
      notes: [...draft.notes, ...(goesOn ? [] : [`Next: ${draft.next}`]), ...mend],
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
  const message = holder.formerly
    ? `"${wanted}" is a former id of ${holder.path}, and its address leads there.`
    : `There is ${withArticle(kind)} "${wanted}" already: ${holder.path}.`;
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

/** The flags that are fields: the kind's own and, for an article, those of its source. */
function recordFlags(kind: Kind): FieldFlag[] {
  const own = fieldFlags(kind);
  if (kind !== 'articles') return own;
  // Of an article, --draft drafts all that is in it.
  return [
    ...own.filter(({ name }) => name !== 'draft'),
    ...fieldFlags('sources').filter(({ name }) => (sourceFlags as readonly string[]).includes(name)),
  ];
}

function flagsOf(kind: Kind): Flags {
  const fields = recordFlags(kind).map(({ name, isList, form }): [string, Flag] => [
    name,
    {
      takes: form.type === 'flag' ? 'nothing' : 'value',
      isList,
      example: placeholderOf(form),
      ...(form.type === 'choice' ? { values: form.values } : {}),
    },
  ]);
  return {
    ...Object.fromEntries(fields),
    id: { takes: 'value', example: 'some-id' },
    ...(kind === 'articles'
      ? {
          wrapped: { takes: 'nothing' },
          lines: { takes: 'nothing' },
          yes: { takes: 'nothing' },
          sourceId: { takes: 'value', example: 'some-id' },
          draft: { takes: 'nothing' },
        }
      : { body: { takes: 'value', example: 'TEXT' } }),
    ...(fromWords.includes(kind)
      ? {
          article: { takes: 'value', example: 'some-id' },
          occurrence: { takes: 'value', example: '2' },
          yes: { takes: 'nothing' },
        }
      : {}),
    ...writingFlags,
  };
}

function helpFor(args: readonly string[]): string {
  const kind = kinds.find((candidate) => candidate === args[0] || nounOf[candidate] === args[0]);
  return kind ? helpOfKind(kind) : generalHelp;
}

const generalHelp = `Adds a record: finds what it can, asks for the rest, and writes nothing that the check would refuse.

  npm run new -- KIND [what it is about] [flags]

  article FILE        a text or a saved page with the article; its source record is written with it
  article FILE --draft   the same with everything in it, as proposed records that somebody accepts or rejects
  quote "WORDS"       words that somebody says in an article; several for a quote with interruptions
  claim "WORDS"       words that claim something
  event "WORDS"       words that report something that happened
  actor NAME, place NAME, topic NAME, source PUBLISHER, analysis HEADLINE

  npm run new -- KIND --help lists the flags of a kind: its fields (docs/fields.md) are flags, and a list is given by
  repeating its flag. Without a terminal nothing is asked, and the flags must say all that is needed.

  --id ID         the id of the record (otherwise made of its name)
  --yes           takes what is proposed and sure, such as who spoke; what is only perhaps so is left to you
  --dry-run       shows what would be written, and writes nothing
  --format json   {"written","changes":[{"path","change"}],"kind","id","problems","proposals":[{"field","answer","value",
                  "reason","words","candidates"}]}: "answer" is sure, perhaps or nobody; with --dry-run each change has
                  its "text". A refusal is {"written":false,"refused","proposals","missing"}
  --help          this text

Nothing is ever overwritten. CONTENT_DIR names another content folder (default content).
Ends with 0 when the record is written, 1 when it cannot be, 2 when the command was not understood.

Examples
  npm run new -- article ../rain.txt
  npm run new -- article ../rain.txt --draft --yes --publisher "The Averland Post"
  npm run new -- quote "We will not raise tolls"
  npm run new -- quote "We will not raise tolls" --speaker ana-rivera --spoken 2031-05-05
  npm run new -- actor "Ana Rivera" --kind person --alternateName Rivera --summary "Harbour master of Averland."
`;

const examples: Readonly<Record<Kind, string>> = {
  articles:
    'npm run new -- article rain.txt --headline "Rain over Averland" --headlineFrom source --datePublished 2031-05-06 --inLanguage en --publisher "The Averland Post" --kind "news report" --summary "Reports the rain."',
  sources: 'npm run new -- source "The Averland Post" --datePublished 2031-05-06 --inLanguage en --kind "news report"',
  actors:
    'npm run new -- actor "Ana Rivera" --kind person --alternateName Rivera --summary "Harbour master of Averland."',
  places: 'npm run new -- place Averland --kind city --coordinates.longitude 3.05 --coordinates.latitude 36.75',
  events:
    'npm run new -- event "the storm of Monday" --name "Storm over Averland" --kind process --date 2031-05-05 --dating stated',
  quotes: 'npm run new -- quote "We will not raise tolls" --speaker ana-rivera --spoken 2031-05-05',
  claims: 'npm run new -- claim "forty ships lay idle" --statement "Forty ships lay idle." --claimant article',
  topics: 'npm run new -- topic Weather --broader nature',
  analyses:
    'npm run new -- analysis "What the rain leaves open" --author "On Record" --datePublished 2031-06-01 --summary "Two counts differ." --about rain',
};

function helpOfKind(kind: Kind): string {
  const rows = recordFlags(kind).map(({ name, field, form }): [string, string] => {
    const value = form.type === 'flag' ? '' : ` ${form.type === 'choice' ? 'VALUE' : placeholderOf(form)}`;
    const values = form.type === 'choice' ? ` One of: ${describeFlag(field)}.` : '';
    return [
      `--${name}${value}`,
      `${field.description.replaceAll('`', '')}${values}${field.isRequired ? ' Needed.' : ''}`,
    ];
  });
  const more: [string, string][] = [
    ['--id ID', 'The id of the record; otherwise it is made of its name.'],
    ...(kind === 'articles'
      ? ([
          ['--sourceId ID', 'The id of the source record that is written with the article.'],
          ['--wrapped', 'The lines of a text were broken to fit a width; they are joined.'],
          ['--lines', 'Every line of a text is a paragraph, however it looks.'],
          [
            '--draft',
            'Drafts all that the text holds as proposed records: who is named, who says what, what happened when, what is claimed.',
          ],
          [
            '--yes',
            'Takes what the text or page tells and is sure; what is not certain of its paragraphs is listed. With --draft nothing is asked.',
          ],
        ] as [string, string][])
      : ([['--body TEXT', 'The text below the fields.']] as [string, string][])),
    ...(fromWords.includes(kind)
      ? ([
          ['--article ID', 'The article that holds the words, where several do.'],
          ['--occurrence N', 'Which place in the article is meant, where the words occur more than once.'],
          ['--yes', 'Takes what is proposed and sure; what is only perhaps so is left to you.'],
        ] as [string, string][])
      : []),
    ['--dry-run', 'Shows what would be written, and writes nothing.'],
    ['--format json', 'Says what was written as data.'],
  ];
  const unique = [...rows, ...more].filter(
    ([flag], index, all) => all.findIndex(([other]) => other.split(' ')[0] === flag.split(' ')[0]) === index,
  );
  const width = Math.max(...unique.map(([flag]) => flag.length));
  const lines = unique.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`);
  return `Adds ${withArticle(kind)}.\n\n  npm run new -- ${nounOf[kind]} [${makers[kind].positionals.join(' ')}] [flags]\n\n${lines.join('\n')}\n\nExample\n  ${examples[kind]}\n`;
}
