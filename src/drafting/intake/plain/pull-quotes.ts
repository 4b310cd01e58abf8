import { endsSentence, wordCount } from '../lines/sentence-end.ts';

/** A line longer than this is no quotation pulled out of its paragraph. */
const mostCharacters = 240;

/**
 * The lines whose words stand in another paragraph, and which are set apart: in marks as a whole, or without the end of a
 * sentence. They are quotations pulled out of the text, printed twice.
 */
export function findPullQuotes(paragraphs: readonly string[], start: number, end: number): ReadonlySet<number> {
  const letters = paragraphs.map((paragraph) => lettersOf(paragraph));
  const found = new Set<number>();
  for (let index = start; index < end; index += 1) {
    const text = paragraphs[index] ?? '';
    const own = letters[index] ?? '';
    if (text.length > mostCharacters || wordCount(text) < 4 || own.length < 16) continue;
    const isSetApart = /^["“„«‘‹'].*["”“»’›'][.!?]?$/u.test(text.trim()) || !endsSentence(text);
    if (!isSetApart) continue;
    if (
      letters.some(
        (other, at) => at !== index && at >= start && at < end && other.length > own.length && other.includes(own),
      )
    ) {
      found.add(index);
    }
  }
  return found;
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
