/**
 * What an editor brought, read: the text in pieces, what else it tells of the article, and where two readings differ.
 * Plain data, the same for the same bytes. Every word of a piece stands so in what was brought; only invisible characters
 * (soft hyphens, line ends) are gone.
 */
export interface Intake {
  readonly form: IntakeForm;
  /** Every stretch that was read, in the order of the document: those taken as the text, and those left out. */
  readonly pieces: readonly Piece[];
  /** What the document tells about the article; of one field the best value first. */
  readonly told: readonly Told[];
  /** What was done to the characters, in sentences for the editor: the encoding, words joined over line ends. */
  readonly notes: readonly string[];
}

export type IntakeForm = 'plain text' | 'web page' | 'Markdown clipping' | 'feed item';

/** How a piece stands in the text. A post is what somebody wrote on a network, shown as such. */
export type PieceKind = 'paragraph' | 'heading' | 'list item' | 'block quotation' | 'post';

/** What a piece is that is no part of the text. */
export type Aside =
  | 'headline'
  | 'standfirst'
  | 'section'
  | 'byline'
  | 'date line'
  | 'publisher'
  | 'caption'
  | 'correction'
  | 'note of the editors'
  | 'credit'
  | 'time stamp'
  | 'reading time'
  | 'pull quotation'
  | 'link to more'
  | 'share line'
  | 'newsletter'
  | 'advertisement'
  | 'comments'
  | 'contact'
  | 'copyright'
  | 'address'
  | 'page edge'
  | 'navigation'
  | 'table'
  | 'short line';

export interface Piece {
  readonly text: string;
  readonly kind: PieceKind;
  /** What it is where it is left out; undefined where it is taken as text. */
  readonly leftOutAs: Aside | undefined;
  /** Whether that is certain enough not to be asked. */
  readonly isSure: boolean;
  /** Why, in words for the editor, where it is not obvious. */
  readonly reason?: string;
}

/** The fields of an article or its source that a document can tell. `updates` are notes of correction, as printed. */
export type ToldField =
  | 'headline'
  | 'standfirst'
  | 'author'
  | 'datePublished'
  | 'publisher'
  | 'url'
  | 'archivedAt'
  | 'inLanguage'
  | 'kind'
  | 'captions'
  | 'updates'
  | 'summary';

export interface Told {
  readonly field: ToldField;
  readonly value: string;
  /** Where it stands: "the byline", "JSON-LD", "og:site_name". */
  readonly from: string;
  /** Whether it may be written without asking. */
  readonly isSure: boolean;
}

/** The pieces that are the text. */
export function textPieces(intake: Intake): readonly Piece[] {
  return intake.pieces.filter(({ leftOutAs }) => leftOutAs === undefined);
}

/** The pieces that are not. */
export function leftOut(intake: Intake): readonly Piece[] {
  return intake.pieces.filter(({ leftOutAs }) => leftOutAs !== undefined);
}

/** All values of a field, the best first. */
export function toldAbout(intake: Intake, field: ToldField): readonly Told[] {
  return intake.told.filter((told) => told.field === field);
}

/** A piece that two readings see differently, with what stands around it. */
export interface PieceQuestion {
  /** Positions in `pieces`, without a gap: what is asked about together. */
  readonly first: number;
  readonly last: number;
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
}

/** What is to be asked: neighbours that are doubtful in the same way are one question. */
export function pieceQuestions({ pieces }: Intake): readonly PieceQuestion[] {
  const questions: PieceQuestion[] = [];
  for (let first = 0; first < pieces.length; first += 1) {
    if (pieces[first]?.isSure !== false) continue;
    let last = first;
    while (isAsAlike(pieces[first], pieces[last + 1])) last += 1;
    questions.push({
      first,
      last,
      before: pieces.slice(0, first).findLast(({ leftOutAs }) => leftOutAs === undefined),
      after: pieces.slice(last + 1).find(({ leftOutAs }) => leftOutAs === undefined),
    });
    first = last;
  }
  return questions;
}

function isAsAlike(one: Piece | undefined, other: Piece | undefined): boolean {
  return (
    one !== undefined &&
    other?.isSure === false &&
    (one.leftOutAs === undefined) === (other.leftOutAs === undefined) &&
    one.kind === other.kind &&
    one.reason === other.reason
  );
}

/** The intake after an answer: the pieces of the question are taken as text, or left out. */
export function answerPieces(intake: Intake, { first, last }: PieceQuestion, takes: boolean): Intake {
  const pieces = intake.pieces.map((piece, index): Piece => {
    if (index < first || index > last) return piece;
    return { ...piece, isSure: true, leftOutAs: takes ? undefined : (piece.leftOutAs ?? 'short line') };
  });
  return { ...intake, pieces };
}
