/**
 * Text as it goes into the search index, and the way back.
 *
 * The index splits a text at its spaces, and says where it found a word by the word's number. Two things that it would
 * lose are written as words of their own: the end of a paragraph, and a space that the text does not have. Control
 * characters serve, since no record may hold one.
 */

/** A word of its own between two paragraphs. */
const paragraphEnd = '\u001E';
/** At the end of a word: the text has no space after it. */
const joined = '\u001F';

/** White space as Rust or JavaScript defines it: the index is built in one and searched in the other. */
const whiteSpace = /[\s\u0085\uFEFF]+/g;

/** Words are only told apart at spaces, so a dash without any around it ("tolls—and") would hide the second word. */
const dash = /([—–…])(?=[\p{L}\p{N}“«"'])/gu;

/** The markup that the index reads in texts; no text may speak to it. */
const indexMarkup = /___(?=(?:END_)?PAGEFIND)/g;

/** Paragraphs as one text for the index; an empty one keeps its number. */
export function indexedText(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => paragraph.replace(dash, `$1${joined} `).replace(indexMarkup, '__ _'))
    .join(` ${paragraphEnd} `)
    .replace(whiteSpace, ' ')
    .trim();
}

/** A word of an indexed text. */
export interface IndexedWord {
  readonly text: string;
  /** The paragraph it stands in, counted from 1. */
  readonly paragraph: number;
  /** Whether a space follows it in its text. */
  readonly hasSpace: boolean;
  /** Whether it ends its paragraph. */
  readonly isLast: boolean;
}

/** The words of an indexed text by the numbers the index calls them; nothing where a paragraph ends. */
export function indexedWords(content: string): readonly (IndexedWord | undefined)[] {
  let paragraph = 1;
  const words = content.split(' ');
  return words.map((word, index) => {
    if (word === paragraphEnd) {
      paragraph += 1;
      return undefined;
    }
    return {
      text: word.replaceAll(joined, ''),
      paragraph,
      hasSpace: !word.endsWith(joined),
      isLast: index === words.length - 1 || words[index + 1] === paragraphEnd,
    };
  });
}

/** Stands between the facts of a line, and between names. */
export const separator = ' · ';
