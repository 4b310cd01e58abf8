import { cleanText } from '../clean-text.ts';
import type { Intake, Piece } from '../intake.ts';
import { readLines } from './read-lines.ts';
import { looksWrapped, unwrapText } from './unwrap-text.ts';

export interface PlainOptions {
  /** Whether lines were broken to fit a width, where the editor says so. */
  readonly isWrapped?: boolean | undefined;
}

/**
 * A plain text as an editor pastes it: the article's words, and the lines that stood around them on their page.
 *
 * @example
 * readPlain('Rain over Averland\n\nBy Ana Orr\n\nRain fell on Averland on Monday, for the first time in a year.')
 *   .pieces.map(({ leftOutAs }) => leftOutAs) // => ['headline', 'byline', undefined]
 */
export function readPlain(text: string, { isWrapped }: PlainOptions = {}): Intake {
  const cleaned = cleanText(text);
  const joins = isWrapped ?? looksWrapped(cleaned);
  const { paragraphs, pageEdges, joinedWords } = unwrapText(cleaned, joins);
  const { pieces, told } = readLines(paragraphs);
  const edges = pageEdges.map((edge): Piece => ({
    text: edge,
    kind: 'paragraph',
    leftOutAs: 'page edge',
    isSure: true,
  }));
  return {
    form: 'plain text',
    pieces: [...pieces, ...edges],
    told,
    notes: [
      ...(joins && isWrapped === undefined
        ? ['Its lines look broken to fit a width, and were joined; if each is a paragraph of its own, add --lines.']
        : []),
      ...(joinedWords.length > 0
        ? [`Words divided at the end of a line are whole again; see that they are right: ${joinedWords.join(', ')}.`]
        : []),
      ...(cleaned === text ? [] : ['Soft hyphens and other invisible characters are left out.']),
    ],
  };
}
