import type { Box } from './place-hover.ts';

/** A longer sentence leaves no room beside it, as a share of the window's height. */
const mostOfWindow = 0.4;

/**
 * The lines of the sentence that a link stands in, so that a hover does not cover what it explains; as wide as the link.
 * Undefined where the link stands in no paragraph, or its sentence fills the window.
 */
export function sentenceBox(link: HTMLElement, windowHeight: number): Box | undefined {
  const block = link.closest<HTMLElement>('p, li, dd, blockquote, figcaption');
  const text = block?.textContent ?? '';
  if (!block || text.trim() === '') return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(link);
  const language = link.closest<HTMLElement>('[lang]')?.lang;
  const sentence = segmenterFor(language).segment(text).containing(before.toString().length);
  if (!sentence) return undefined;
  const range = rangeOf(block, sentence.index, sentence.index + sentence.segment.trimEnd().length);
  const { left, right } = link.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  return bottom - top > windowHeight * mostOfWindow ? undefined : { top, bottom, left, right };
}

/** A language tag that the browser refuses is none. */
function segmenterFor(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function rangeOf(block: HTMLElement, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(block);
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}
