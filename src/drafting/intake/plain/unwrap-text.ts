import { endsSentence } from '../lines/sentence-end.ts';

/** A text as paragraphs, each on one line, and what was done to its lines. */
export interface Unwrapped {
  readonly paragraphs: readonly string[];
  /** Page numbers and running heads, which belong to the paper. */
  readonly pageEdges: readonly string[];
  /** Words that were divided over a line end and are whole again, as they stand now. */
  readonly joinedWords: readonly string[];
}

/**
 * The paragraphs of a text, without the spaces and tabs at the ends of their lines.
 *
 * Where lines were broken to fit a width, a paragraph ends at an empty line, and where a line is so short that the next
 * word would have fitted; its lines are joined by a space, and a word divided by a hyphen is whole again. Otherwise every
 * line is a paragraph. A form feed is the end of a page: its number and running head are put aside.
 *
 * @example
 * unwrapText('One.\nTwo.\n\nThree.', false).paragraphs // => ['One.', 'Two.', 'Three.']
 */
export function unwrapText(text: string, isWrapped: boolean): Unwrapped {
  const { lines, pageEdges } = joinPages(text);
  if (!isWrapped) return { paragraphs: lines.filter((line) => line !== ''), pageEdges, joinedWords: [] };
  const width = usualWidth(lines);
  const joinedWords: string[] = [];
  const paragraphs: string[] = [];
  let previous = '';
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (line === '') previous = '';
    else if (previous === '' || open === undefined || endsParagraph(previous, line, width)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = joinLines(open, line, text, joinedWords);
    if (line !== '') previous = line;
  }
  return { paragraphs, pageEdges, joinedWords };
}

/**
 * Whether the lines of a text look broken to fit a width: several lines between empty ones, nearly all of about one
 * length.
 */
export function looksWrapped(text: string): boolean {
  const blocks = joinPages(text)
    .lines.join('\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line !== ''));
  const inner = blocks.flatMap((lines) => lines.slice(0, -1));
  const longest = Math.max(0, ...inner.map((line) => line.length));
  const isUneven = inner.filter((line) => line.length > 0.7 * longest).length <= 0.8 * inner.length;
  if (inner.length < 3 || longest > 130) return false;
  if (!isUneven) return true;
  // Copied out of a PDF, short last lines stand among the long ones; a divided word, or a line without an end, tells.
  const divided = inner.filter((line) => /\p{Ll}[-\u2010]$/u.test(line)).length;
  const open = inner.filter((line) => !endsSentence(line)).length;
  return inner.length >= 6 && (divided >= 2 || open > 0.6 * inner.length) && longest > 35;
}

/** The lines of all pages in one row, without those that the pages repeat at their edges. */
function joinPages(text: string): { readonly lines: readonly string[]; readonly pageEdges: readonly string[] } {
  const pages = text
    .split('\f')
    .map((page) => page.split('\n').map((line) => line.replace(/^[ \t\u00A0\u3000]+|[ \t\u00A0]+$/g, '')));
  if (pages.length === 1) return { lines: pages[0] ?? [], pageEdges: [] };
  const edges = pages.map((page) => {
    const filled = page.flatMap((line, index) => (line === '' ? [] : [index]));
    return new Set([...filled.slice(0, 2), ...filled.slice(-2)]);
  });
  const counts = new Map<string, number>();
  pages.forEach((page, number) => {
    for (const key of new Set([...(edges[number] ?? [])].map((index) => edgeKey(page[index] ?? '')))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  const pageEdges: string[] = [];
  const lines: string[] = [];
  pages.forEach((page, number) => {
    const kept = page.filter((line, index) => {
      const isEdge = edges[number]?.has(index) === true && (isPageNumber(line) || (counts.get(edgeKey(line)) ?? 0) > 1);
      if (isEdge) pageEdges.push(line);
      return !isEdge;
    });
    while (kept[0] === '') kept.shift();
    while (kept.at(-1) === '') kept.pop();
    // A sentence goes on over the end of a page; otherwise nobody knows, and a paragraph ends.
    const last = lines.at(-1);
    if (last !== undefined && last !== '' && endsSentence(last)) lines.push('');
    lines.push(...kept);
  });
  return { lines, pageEdges };
}

/** A line with its numbers made equal, so that "Page 1" and "Page 2" are one running line. */
function edgeKey(line: string): string {
  return line.replace(/\d+/g, '0').toLowerCase();
}

function isPageNumber(line: string): boolean {
  return /^\W*(?:\p{L}{1,6}\.?\s)?\d{1,4}(?:\s?(?:\/|\p{L}{1,4})\s?\d{1,4})?\W*$/u.test(line);
}

/** The width that nine of ten lines keep to. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Whether the line end between two lines is one that somebody wrote: the next word would have fitted. */
function endsParagraph(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/, 1);
  const room = width - line.length - 1 - word.length;
  if (/\p{Ll}[-\u2010]$/u.test(line) || room < width * 0.12) return false;
  if (/^[•●▪*]\s|^[–-]\s\S/.test(next)) return true;
  return /^[\p{Lu}\p{N}"'“”„«»‘—–¿¡(\p{Lo}]/u.test(next) && (endsSentence(line) || room > width * 0.35);
}

/** Two lines as one; a word divided over them is joined, and noted. */
function joinLines(open: string, line: string, text: string, joinedWords: string[]): string {
  const [before] = /[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*[-\u2010]$/u.exec(open) ?? [];
  const [after] = /^[\p{L}\p{M}'’]+/u.exec(line) ?? [];
  if (before === undefined || after === undefined) return `${open} ${line}`;
  const head = before.slice(0, -1);
  // A capital behind the hyphen is a compound of names; otherwise the text itself tells where it has the word elsewhere.
  const keeps = /^\p{Lu}/u.test(after) || (text.includes(`${head}-${after}`) && !text.includes(`${head}${after}`));
  const word = `${head}${keeps ? '-' : ''}${after}`;
  joinedWords.push(word);
  return `${open.slice(0, -before.length)}${word}${line.slice(after.length)}`;
}
