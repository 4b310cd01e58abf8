import { textWidth } from '../../drawing/text-width.ts';

/** How many lines a text takes when it is wrapped between words, in a column so many ems wide. */
export function countLines(text: string, column: number): number {
  const space = textWidth(' ', 'text');
  let lines = 1;
  let at = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word, 'text');
    if (at > 0 && at + space + width > column) {
      lines += 1;
      at = width;
    } else {
      at += (at > 0 ? space : 0) + width;
    }
    // A word longer than the column is broken.
    while (at > column) {
      lines += 1;
      at -= column;
    }
  }
  return lines;
}
