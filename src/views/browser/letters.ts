/**
 * Places in a paragraph by its letters: characters that are no white space, counted in UTF-16 units. A browser and Markdown
 * disagree about spaces and line ends between blocks, and about nothing else.
 */

/** A stretch of a paragraph; `end` is the first letter behind it. */
export interface LetterRange {
  readonly start: number;
  readonly end: number;
}

export function lettersOf(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * How many letters stand before an offset of a text.
 *
 * @example
 * lettersBefore('We stay', 3) // => 2
 */
export function lettersBefore(text: string, offset: number): number {
  return lettersOf(text.slice(0, offset)).length;
}

/** The offsets of a text at which a stretch of its letters begins and ends; undefined where it has not as many letters. */
export function offsetsOf(text: string, { start, end }: LetterRange): LetterRange | undefined {
  const space = /\s/u;
  let letters = 0;
  let first = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (space.test(text.charAt(at))) continue;
    if (letters === start) first = at;
    letters += 1;
    if (letters === end) return first === -1 ? undefined : { start: first, end: at + 1 };
  }
  return undefined;
}

/** Where some words stand in a paragraph, as stretches of its letters, in order. */
export function occurrencesOf(paragraph: string, words: string): LetterRange[] {
  const [text, sought] = [lettersOf(paragraph), lettersOf(words)];
  const found: LetterRange[] = [];
  if (sought === '') return found;
  for (let start = text.indexOf(sought); start !== -1; start = text.indexOf(sought, start + 1)) {
    found.push({ start, end: start + sought.length });
  }
  return found;
}
