import { leftOf, type LeftOf, type LeftOfKind } from '../changes/review/left-of.ts';
import { printable, printableJson } from '../record/problems/printable.ts';
import { valueOf } from './arguments.ts';
import { openContent } from './open-content.ts';
import { getRecord } from './records.ts';
import { Misuse, readingFlags, understand, type Command } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

const help = `Lists what an article says that has no record yet: speech, names, dates and numbers.

  npm run left -- ARTICLE [--format text|json]

  --format json   {"article","speech","names","dates","numbers"}, each {"accepted","proposed","left":[{"words","sentence",
                  "line"}]}: how many have an accepted record, how many only a proposed one, and those that have none
  --help          this text

A stretch of speech has a record where a quote has its words; a name, where an actor or a place is named so; a date or a
number, where a quote, a claim or an event rests on the words around it. Not everything needs one: it is a list to look
through, not one to empty. Marks around a title or a word that is only called so are listed as well.

Ends with 0 when it is listed, 1 when there is no such article, 2 when the command was not understood.

Examples
  npm run left -- rain-2031-05-06
  npm run left -- rain-2031-05-06 --format json
`;

/** `npm run left`: what of an article nobody has recorded. */
export const leftCommand: Command = { name: 'left', help, run };

function run(args: readonly string[], around: Surroundings): number {
  const given = understand(args, readingFlags, ['ARTICLE']);
  const [named] = given.positionals;
  if (named === undefined) throw new Misuse('Name the article: npm run left -- ARTICLE');
  const content = openContent(around);
  const { id, path } = getRecord(content, 'articles', named.replace(/^articles\//u, ''));
  const left = leftOf(content, id);
  if (!left) throw new Error(`${path} has no text.`);
  around.out.write(
    valueOf(given, 'format') === 'json'
      ? `${printableJson({ article: id, ...asData(left) })}\n`
      : printable(formatLeft(path, left)),
  );
  return 0;
}

const headings: Readonly<Record<keyof LeftOf, string>> = {
  speech: 'Stretches of speech',
  names: 'Names',
  dates: 'Dates',
  numbers: 'Numbers',
};

/** As data without the place, which is counted in a text that nobody outside has. */
function asData(left: LeftOf) {
  return Object.fromEntries(
    Object.entries<LeftOfKind>({ ...left }).map(([kind, { accepted, proposed, left: all }]) => [
      kind,
      { accepted, proposed, left: all.map(({ words, sentence, line }) => ({ words, sentence, line })) },
    ]),
  );
}

function formatLeft(path: string, left: LeftOf): string {
  const kinds = Object.keys(headings) as (keyof LeftOf)[];
  return `${path}\n${kinds.map((kind) => formatKind(headings[kind], left[kind])).join('')}`;
}

function formatKind(heading: string, { accepted, proposed, left }: LeftOfKind): string {
  const total = accepted + proposed + left.length;
  const counts = `${total}: ${accepted} with a record, ${proposed} proposed, ${left.length} without`;
  const rows = left.map(({ words, sentence, line }) => {
    const where = `  ${line === undefined ? '' : `line ${line}: `}${words}\n`;
    return sentence === words ? where : `${where}      ${sentence}\n`;
  });
  return `\n${heading}, ${counts}\n${rows.join('')}`;
}
