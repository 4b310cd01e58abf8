import { kinds, nounOf, withArticle, type Kind } from '../../record/schemas/kinds.ts';
import { flagRows } from './new-flags.ts';

/** What stands behind a kind: `npm run new -- article FILE`. */
export const positionalsOf: Readonly<Record<Kind, readonly string[]>> = {
  articles: ['FILE'],
  sources: ['PUBLISHER'],
  actors: ['NAME'],
  places: ['NAME'],
  events: ['WORDS...'],
  quotes: ['WORDS...'],
  claims: ['WORDS...'],
  topics: ['NAME'],
  analyses: ['HEADLINE'],
};

/** The help of `npm run new`; of one kind where its name is the first word. */
export function helpOfNew(args: readonly string[]): string {
  const kind = kinds.find((candidate) => candidate === args[0] || nounOf[candidate] === args[0]);
  return kind ? helpOfKind(kind) : generalHelp;
}

function helpOfKind(kind: Kind): string {
  const rows = flagRows(kind);
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`);
  return `Adds ${withArticle(kind)}.\n\n  npm run new -- ${nounOf[kind]} [${positionalsOf[kind].join(' ')}] [flags]\n\n${lines.join('\n')}\n\nExample\n  ${examples[kind]}\n`;
}

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

const generalHelp = `Adds a record: finds what it can, asks for the rest, and writes nothing that the check would refuse.

  npm run new -- KIND [what it is about] [flags]

  article FILE        a text or a saved page with the article; its source record is written with it
  article FILE --draft   the same with everything in it, as proposed records that somebody accepts or rejects
  article FILE --draft --model NAME --endpoint URL   and with a language model for what the rules leave open
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
