import { segmenterFor } from '../reading/languages.ts';
import { paragraphOf, readPlainText } from '../reading/reading.ts';

/**
 * Whether words begin or end at offsets of a text whose script has no spaces; each paragraph is read once, when asked.
 *
 * @example
 * wordEdges('湖北林业', 'zh')(1) // => false: the words are 湖北 and 林业
 */
export function wordEdges(text: string, language: string): (at: number) => boolean {
  const edges = new Set<number>();
  const read = new Set<number>();
  const reading = readPlainText(text, language);
  return (at) => {
    const { start, end } = paragraphOf(reading, at) ?? { start: 0, end: text.length };
    if (!read.has(start)) {
      read.add(start);
      for (const { index } of segmenterFor(language, 'word').segment(text.slice(start, end))) edges.add(start + index);
      edges.add(end);
    }
    return edges.has(at);
  };
}
