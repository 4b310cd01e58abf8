import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  answerPieces,
  pieceQuestions,
  type Intake,
  type Piece,
  type PieceQuestion,
} from '../../drafting/intake/intake.ts';
import { readIntake } from '../../drafting/intake/read-intake.ts';
import { count } from '../../record/problems/format-problems.ts';
import { systemCode } from '../../record/source/system-code.ts';
import { Misuse, Refusal } from '../run-command.ts';
import type { Desk } from './desk.ts';

/** An article as it was brought, every doubt about its paragraphs answered. */
export interface TakenArticle {
  readonly intake: Intake;
  /** What was left out, and what nobody was asked about, in lines for the editor. */
  readonly notes: readonly string[];
  /** The bytes as they were brought. */
  readonly bytes: Buffer;
}

/** Reads what the editor has, and asks about the paragraphs that two readings see differently. */
export async function takeArticle(desk: Desk, file: string | undefined): Promise<TakenArticle> {
  const { given } = desk.given;
  if (given.has('wrapped') && given.has('lines')) {
    throw new Misuse(
      '--wrapped says that lines were broken to fit a width, --lines that they were not. Give one of the two.',
    );
  }
  const name = file ?? (await askFile(desk));
  const bytes = name === '-' ? await desk.around.readInput() : readBytes(desk, name);
  const isWrapped = given.has('wrapped') ? true : given.has('lines') ? false : undefined;
  const read = readIntake(bytes, name === '-' ? 'The text' : name, { isWrapped });
  if (!read.ok) throw new Refusal(`${read.message}\nNothing was written.`);
  const { intake, open } = await settle(desk, read.intake);
  return { intake, notes: [...read.intake.notes, ...describeLeftOut(intake), ...open], bytes };
}

async function askFile({ prompter }: Desk): Promise<string> {
  const name = await prompter?.text({
    message: 'The file with the article: a text, or a saved page',
    fault: (answer) => (answer === '' ? 'Write the path of a file.' : undefined),
  });
  if (name === undefined) {
    throw new Misuse('Name the file with the article: npm run new -- article FILE. A hyphen reads the standard input.');
  }
  return name;
}

function readBytes({ around }: Desk, name: string): Buffer {
  try {
    return readFileSync(resolve(around.callerDir, name));
  } catch (error) {
    const reason = systemCode(error) ?? 'unknown reason';
    throw new Refusal(reason === 'ENOENT' ? `There is no file ${name}.` : `${name} cannot be read (${reason}).`, {
      cause: error,
    });
  }
}

/** Asks about each doubt; where nobody answers or --yes is given, the better reading stands and is listed. */
async function settle(desk: Desk, intake: Intake): Promise<{ intake: Intake; open: readonly string[] }> {
  const questions = pieceQuestions(intake);
  if (!desk.prompter || desk.acceptsProposals)
    return { intake, open: questions.map((doubt) => describeDoubt(intake, doubt)) };
  let settled = intake;
  for (const question of questions) {
    const pieces = intake.pieces.slice(question.first, question.last + 1);
    const takes = await desk.prompter.choose({
      message: `Does this belong to the article? (${pieces[0]?.reason ?? 'it is not certain'})\n${shownAmong(pieces, question)}`,
      options: [
        { value: true, label: 'It belongs to it' },
        { value: false, label: 'Leave it out' },
      ],
      initial: pieces[0]?.leftOutAs === undefined,
    });
    settled = answerPieces(settled, question, takes);
  }
  return { intake: settled, open: [] };
}

function shownAmong(pieces: readonly Piece[], { before, after }: PieceQuestion): string {
  const lines = [
    ...(before ? [`    ${cut(before.text.slice(-90), 90)}`] : []),
    ...pieces.slice(0, 4).map(({ text }) => `  > ${cut(text, 110)}`),
    ...(pieces.length > 4 ? [`  > and ${count(pieces.length - 4, 'more line')}`] : []),
    ...(after ? [`    ${cut(after.text, 90)}`] : []),
  ];
  return lines.join('\n');
}

function describeDoubt({ pieces }: Intake, { first, last }: PieceQuestion): string {
  const piece = pieces[first];
  const more = last > first ? ` and ${count(last - first, 'more line')}` : '';
  const what = piece?.leftOutAs === undefined ? 'Taken' : 'Left out';
  return `${what}, but not certain (${piece?.reason ?? 'two readings differ'}): ${cut(piece?.text ?? '', 80)}${more}`;
}

/** What of a page nobody misses is counted, the rest is shown. */
const unseen = new Set([
  'navigation',
  'share line',
  'link to more',
  'table',
  'comments',
  'advertisement',
  'time stamp',
]);

function describeLeftOut({ form, pieces }: Intake): readonly string[] {
  const sure = pieces.filter(({ leftOutAs, isSure }) => leftOutAs !== undefined && isSure);
  const isCounted = ({ leftOutAs }: Piece) => form === 'web page' && leftOutAs !== undefined && unseen.has(leftOutAs);
  const counted = sure.filter(isCounted);
  const shown = sure.filter(
    (piece, index) => !isCounted(piece) && sure.findIndex(({ text }) => text === piece.text) === index,
  );
  const most = 12;
  return [
    ...shown.slice(0, most).map(({ leftOutAs, text }) => `Left out as ${leftOutAs ?? ''}: ${cut(text, 80)}`),
    ...(shown.length > most ? [`Left out as well: ${count(shown.length - most, 'line')} of the same kinds.`] : []),
    ...(counted.length > 0 ? [`Left out of the page around the article: ${count(counted.length, 'line')}.`] : []),
  ];
}

function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$|[\uD800-\uDBFF]$/u, '')} …`;
}
