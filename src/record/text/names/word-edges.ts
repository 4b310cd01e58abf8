import { paragraphAt } from '../paragraph-at.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  return segmenter;
}

/**
 * Whether words begin or end at offsets of a text whose script has no spaces; each paragraph is read once, when asked.
 *
 * @example
 * wordEdges('湖北林业', 'zh')(1) // => false: the words are 湖北 and 林业
 */
export function wordEdges(text: string, language: string): (at: number) => boolean {
  const edges = new Set<number>();
  const read = new Set<number>();
  return (at) => {
    const { start, end } = paragraphAt(text, at);
    if (!read.has(start)) {
      read.add(start);
      for (const { index } of segmenterOf(language).segment(text.slice(start, end))) edges.add(start + index);
      edges.add(end);
    }
    return edges.has(at);
  };
}
