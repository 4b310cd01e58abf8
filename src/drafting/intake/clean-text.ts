/**
 * A text without the characters that are never seen and mean nothing in a record: soft hyphens, zero-width spaces, word
 * joiners and byte order marks. Those that change how letters join (U+200C, U+200D) stay.
 *
 * @example
 * cleanText('har\u00ADbour') // => 'harbour'
 */
export function cleanText(text: string): string {
  return text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}
